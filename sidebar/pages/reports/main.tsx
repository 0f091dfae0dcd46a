import { mount } from '../../parts/mount';
import { App } from './app';
import './reports.css';

mount(App);

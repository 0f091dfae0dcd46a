import { mount } from '../../parts/mount';
import { App } from './app';
import './prepare.css';

mount(App);

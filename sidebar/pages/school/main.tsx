import { mount } from '../../parts/mount';
import { App } from './app';
import './school.css';

mount(App);

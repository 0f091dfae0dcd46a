import { mount } from '../../parts/mount';
import { App } from './app';
import './courses.css';

mount(App);

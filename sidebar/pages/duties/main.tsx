import { mount } from '../../parts/mount';
import { App } from './app';
import './duties.css';

mount(App);

import { mount } from '../../parts/mount';
import './extra-work.css';
import { App } from './app';

mount(App);

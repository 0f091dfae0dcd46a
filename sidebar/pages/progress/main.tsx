import { mount } from '../../parts/mount';
import './progress.css';
import { App } from './app';

mount(App);

import { mount } from '../../parts/mount';
import '../close/close.css';
import { App } from './app';

mount(App);

import { mount } from '../../parts/mount';
import { App } from './app';

mount(App);

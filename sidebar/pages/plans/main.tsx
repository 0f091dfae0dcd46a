import { mount } from '../../parts/mount';
import './plans.css';
import { App } from './app';

mount(App);

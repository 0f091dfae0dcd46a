import { mount } from '../../parts/mount';
import './explain.css';
import { App } from './app';

mount(App);

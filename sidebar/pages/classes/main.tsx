import { mount } from '../../parts/mount';
import { App } from './app';
import './classes.css';

mount(App);

import { mount } from '../../parts/mount';
import './weights.css';
import { App } from './app';

mount(App);

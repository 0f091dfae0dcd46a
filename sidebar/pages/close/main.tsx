import { mount } from '../../parts/mount';
import { App } from './app';
import './close.css';

mount(App);

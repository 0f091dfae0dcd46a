import { mount } from '../../parts/mount';
import './import.css';
import { App } from './app';

mount(App);

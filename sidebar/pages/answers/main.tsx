import { mount } from '../../parts/mount';
import './answers.css';
import { App } from './app';

mount(App);

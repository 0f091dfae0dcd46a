import { mount } from '../../parts/mount';
import './questions.css';
import { App } from './app';

mount(App);

import { mount } from '../../parts/mount';
import { App } from './app';
import './appeals.css';

mount(App);

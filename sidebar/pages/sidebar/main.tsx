import { render } from 'preact';
import './sidebar.css';
import { App } from './app';

const root = document.getElementById('app');
if (root) render(<App />, root);

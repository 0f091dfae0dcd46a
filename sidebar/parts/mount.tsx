import { type ComponentType, render } from 'preact';
import '../dialog.css';

/** Shows a dialog's page with the stylesheet that all of them share. */
export function mount(App: ComponentType): void {
  const root = document.getElementById('app');
  if (root) render(<App />, root);
}

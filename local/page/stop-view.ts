import { element } from './element';
import { pageText } from './text';

/** In place of the workbook: why it is not shown, and the ways on. */
export function showStop(title: string, why: string): void {
  const again = element('button', { type: 'button', className: 'primary', textContent: pageText.tryAgain });
  again.addEventListener('click', () => location.reload());
  const view = element(
    'main',
    { className: 'stop-view' },
    element('h1', { textContent: title }),
    element('p', { textContent: why }),
    again,
    element('a', { href: '/workbooks', textContent: pageText.toWorkbooks }),
  );
  document.body.dataset.view = 'stop';
  document.body.replaceChildren(view);
  again.focus();
}

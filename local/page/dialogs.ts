// Dialogs that wait for an answer: `Ui.alert`, `Ui.prompt`, and the page's own questions.
import type { AskDialog, ButtonName, DialogAnswer } from '../contracts';
import { element } from './element';
import { pageText } from './text';

/** Shows the dialog and waits. Esc and the cross answer CLOSE. Rejects, closed, when the signal aborts. */
export function ask(dialog: AskDialog, signal: AbortSignal): Promise<DialogAnswer> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const box = element('dialog', { className: 'ask', attributes: { 'aria-labelledby': 'ask-title' } });
    const field = dialog.kind === 'prompt' ? element('input', { type: 'text' }) : undefined;
    field?.setAttribute('aria-label', pageText.answer);

    const finish = (settle: () => void) => {
      signal.removeEventListener('abort', onAbort);
      box.close();
      box.remove();
      settle();
    };
    const answer = (button: ButtonName) =>
      finish(() => resolve(field ? { button, text: field.value } : { button }));
    const onAbort = () => finish(() => reject(signal.reason as Error));

    const names = dialog.buttons.split('_') as ButtonName[];
    const [first] = names;
    const buttons = names.map((name) => {
      const button = element('button', { type: 'button', textContent: pageText.buttons[name] });
      button.className = name === first ? 'primary' : '';
      button.addEventListener('click', () => answer(name));
      return button;
    });
    box.append(
      crossButton(() => answer('CLOSE')),
      element('h2', { id: 'ask-title', textContent: dialog.title || pageText.dialogFallback }),
      element('p', { textContent: dialog.prompt }),
      ...(field ? [field] : []),
      element('div', { className: 'buttons' }, ...buttons),
    );
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer('CLOSE');
    });
    box.addEventListener('keydown', (event) => {
      event.stopPropagation(); // the grid must not hear it
      if (event.key === 'Enter' && event.target === field && first) answer(first);
    });
    signal.addEventListener('abort', onAbort);
    document.body.append(box);
    box.showModal();
    (field ?? buttons[0])?.focus();
  });
}

export function crossButton(close: () => void): HTMLButtonElement {
  const button = element('button', {
    type: 'button',
    className: 'cross',
    textContent: '×',
    title: pageText.close,
    attributes: { 'aria-label': pageText.close },
  });
  button.addEventListener('click', close);
  return button;
}

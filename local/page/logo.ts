import { element } from './element';
import { pageText } from './text';

const SIGN =
  '<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><rect width="32" height="32" rx="6" fill="#1b6e4a"/><path d="M8 22l6-7 4 4 7-9" fill="none" stroke="#fff" stroke-width="3"/></svg>';

/** The sign of the product; leads to the list of workbooks. */
export function logo(): HTMLElement {
  const attributes = { 'aria-label': pageText.toWorkbooks };
  return element('a', {
    className: 'logo',
    href: '/workbooks',
    title: pageText.toWorkbooks,
    innerHTML: SIGN,
    attributes,
  });
}

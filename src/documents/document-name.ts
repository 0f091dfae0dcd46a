import { toPlainText } from './plain-text';

/**
 * How a person finds a document in Drive: the day, what it is, whose and what about, on one line.
 * `documentName('2026-01-23', 'Kompensacinis planas', ['Petraitytė A.', 'Matematika'])`
 * → `2026-01-23 Kompensacinis planas – Petraitytė A. – Matematika`
 */
export function documentName(date: string, what: string, about: readonly string[]): string {
  return [`${date} ${what}`, ...about].map(onOneLine).filter(Boolean).join(' – ');
}

/** `Petraitytė A.`; without a first name only the last one. */
export function shortName(firstName: string, lastName: string): string {
  const [initial] = onOneLine(firstName);
  return onOneLine(initial ? `${lastName} ${initial}.` : lastName);
}

function onOneLine(text: string): string {
  return toPlainText(text).replace(/\s+/g, ' ').trim();
}

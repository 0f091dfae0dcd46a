import fc from 'fast-check';
import type { Block } from '../../../src/documents/blocks';
import { planDocument } from '../../../src/documents/compensation-plan';
import { PREVIEW_STYLES } from '../../../src/documents/html/preview-styles';
import { renderHtml } from '../../../src/documents/html/render-html';
import { toPlainText } from '../../../src/documents/plain-text';
import { anyBlock, anyText } from './blocks';
import { EVERY_DOCUMENT } from './every-form';
import { PLAN_OPTIONS, planOf, shortRequest } from './plans';
import { parseXml } from './wordprocessing-ml';

const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '<br>': '\n',
};

function insideOf(html: string): string {
  const found = /^<article class="document-preview" lang="lt"><p>(.*)<\/p><\/article>$/s.exec(html);
  if (!found) throw new Error(html);
  return found[1] ?? '';
}

test('any text in a paragraph is shown as it is and never as markup', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const inside = insideOf(renderHtml([{ kind: 'paragraph', runs: [{ text }] }]));
      expect(inside.replace(/&(amp|lt|gt|quot);|<br>/g, '')).not.toMatch(/[<>"&]/);
      expect(inside.replace(/&(amp|lt|gt|quot);|<br>/g, (reference) => REFERENCES[reference] ?? '')).toBe(
        toPlainText(text),
      );
    }),
    { numRuns: 300 },
  );
});

test('any blocks: tags are closed and nothing in them can run', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks: readonly Block[]) => {
      const html = renderHtml(blocks);
      expect(() => parseXml(html.replace(/<((?:br|hr|col)\b[^>]*)>/g, '<$1/>'))).not.toThrow();
      expect(html).not.toMatch(/<(script|iframe|img|a|form|link|style)\b|<[^>]* on\w+=/i);
    }),
    { numRuns: 300 },
  );
});

test('the preview of a plan has every text of the plan', () => {
  const plan = planOf(shortRequest);
  const html = renderHtml(planDocument([plan, plan], PLAN_OPTIONS));
  for (const text of [
    'PAVYZDŽIO GIMNAZIJA',
    'Ąžuolas Žvirblaitis',
    '2026-01-30',
    'Neįgyta medžiaga',
    'KP-7',
  ]) {
    expect(html.split(text).length - 1).toBeGreaterThanOrEqual(2);
  }
  expect(html).toContain('<hr class="page-break">');
});

test('every class of the preview has a look', () => {
  const html = renderHtml(EVERY_DOCUMENT.flatMap(([, blocks]) => blocks));
  const used = new Set([...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
  expect([...used].filter((name) => !PREVIEW_STYLES.includes(`.${name}`))).toEqual([]);
});

// Blocks of every kind with arbitrary texts, for properties.
import fc from 'fast-check';
import type { Block } from '../../../src/documents/blocks';

/** What people paste: any Unicode (also broken), markup, control characters, right-to-left, emoji, line ends. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('\u0000', '\u0008', '\u001f', '\u0085', '\ud83d', '\ufffe', '\r', '\n', '\t', 'ž'),
  }),
  fc.constantFrom(
    '</w:t></w:r><w:br/>',
    '<script>alert("&amp;")</script>',
    ']]>&#0;&bogus;<!--',
    '"\'`{{x}}=1+1',
    'שלום עולם مرحبا',
    '👩‍👩‍👧‍👦🇱🇹 Ąžuolas',
    '  du tarpai\r\nkita eilutė\tstulpelis ',
    '',
  ),
);

const align = fc.constantFrom('left' as const, 'center' as const, 'right' as const, undefined);
const run = fc.record({ text: anyText, bold: fc.boolean(), italic: fc.boolean() });
const field = fc.record({ label: anyText, value: anyText });

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('letterhead' as const),
    organisation: anyText,
    annex: fc.array(anyText, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const),
    text: anyText,
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    runs: fc.array(run, { maxLength: 3 }),
    align,
    role: fc.constantFrom('body' as const, 'note' as const, 'clause' as const, 'addressee' as const),
  }),
  fc.record({ kind: fc.constant('captioned-line' as const), text: anyText, caption: anyText }),
  fc.record({
    kind: fc.constant('fields' as const),
    rows: fc.array(fc.oneof(fc.tuple(field), fc.tuple(field, field)), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(fc.record({ title: anyText, width: fc.integer({ min: 1, max: 20 }), align }), {
      minLength: 1,
      maxLength: 16,
    }),
    rows: fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 3 }),
    emptyRows: fc.nat({ max: 3 }),
    density: fc.constantFrom('normal' as const, 'compact' as const, 'dense' as const),
  }),
  fc.record({
    kind: fc.constant('statement' as const),
    text: anyText,
    lines: fc.integer({ min: 1, max: 4 }),
    answer: anyText,
  }),
  fc.record({
    kind: fc.constant('signatures' as const),
    captions: fc.record(
      { signature: anyText, name: anyText, date: anyText },
      { requiredKeys: ['signature', 'name'] },
    ),
    signers: fc.array(fc.record({ role: anyText, name: fc.option(anyText, { nil: undefined }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.constant({ kind: 'page-break' as const }),
);

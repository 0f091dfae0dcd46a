import fc from 'fast-check';
import { caseKey, contentKey } from '../../../src/domain/case-key';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

test('a short key is readable', () => {
  expect(caseKey('plan', ['2026–2027', '1', 'm07', ' Lietuvių  kalba '])).toBe(
    'plan|2026–2027|1|m07|Lietuvių kalba',
  );
});

test('a part cannot pass for two', () => {
  expect(caseKey('plan', ['a|b', 'c'])).not.toBe(caseKey('plan', ['a', 'b|c']));
});

test('a long key is cut to what a file property holds, and two long ones stay two', () => {
  const long = 'Ž'.repeat(80);
  const [one, other] = [caseKey('plan', [`${long}1`]), caseKey('plan', [`${long}2`])];
  expect(bytes(one)).toBeLessThanOrEqual(100);
  expect(one).toMatch(/^plan\|Ž+~[0-9a-f]{16}$/);
  expect(other).not.toBe(one);
});

test('any parts give at most 100 bytes, the same each time', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (parts) => {
      const key = caseKey('plan', parts);
      expect(bytes(key)).toBeLessThanOrEqual(100);
      expect(caseKey('plan', parts)).toBe(key);
    }),
  );
});

test('a key of pasted content says nothing of it, and another content has another key', () => {
  const pasted = JSON.stringify([{ lastName: 'Žibutytė', firstName: 'Goda' }]);
  expect(contentKey('import-pupils', pasted)).toMatch(/^import-pupils\|[0-9a-f]{16}$/);
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (one, other) => {
      expect(contentKey('k', one) === contentKey('k', other)).toBe(one === other);
    }),
  );
});

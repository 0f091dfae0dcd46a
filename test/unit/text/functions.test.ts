import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeIssue, FUNCTION_ISSUE_CODES } from '../../../src/text/lt/functions';

const src = join(__dirname, '../../../src');
const DOMAIN = ['annual', 'mark', 'outcome', 'points', 'row-marks', 'semester-rule', 'work-columns'];
const files = [
  ...readdirSync(join(src, 'functions')).map((name) => join(src, 'functions', name)),
  ...DOMAIN.map((name) => join(src, 'domain', `${name}.ts`)),
].filter((path) => path.endsWith('.ts'));

const BEGINS_WITH_NAME = /^\$\{name\}/; // a template that stands for either row above the marks

const codes = files
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/failure\(\s*['`]([^'`]+)['`]/g)])
  .map(([, code = '']) => code)
  .flatMap((code) => ['weights', 'kinds'].map((name) => code.replace(BEGINS_WITH_NAME, name)));

test('every problem has words, and no words are left over', () => {
  expect([...new Set(codes)].sort()).toEqual([...FUNCTION_ISSUE_CODES].sort());
});

test('a problem without words is a bug', () => {
  expect(() => describeIssue({ code: 'unheard-of', params: {} })).toThrow('unheard-of');
});

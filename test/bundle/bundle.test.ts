// What is uploaded to Google: the stubs, the manifest, the menu, and nothing that Google's runtime lacks.
import { parse } from 'acorn';
import { analyze } from 'eslint-scope';
import { type AddOnHost, builtPages, dist, manifest, openAddOn, smallWorkbook } from './support';

const code = dist('Code.js');

/** The names people see while typing a formula: the parameters of each function, in order. */
const CUSTOM_FUNCTIONS: Readonly<Record<string, string>> = {
  SEMESTER_GRADE: 'marks, weights, kinds, status, roundUpFrom, strictPass',
  ANNUAL_GRADE: 'semester1, semester2, override, yearMean, roundUpFrom, strictPass',
  WEIGHTED_MEAN: 'values, weights, kinds',
  EXPLAIN_GRADE: 'marks, weights, kinds, status, roundUpFrom, strictPass',
  EXPLAIN_ANNUAL: 'semester1, semester2, override, yearMean, roundUpFrom, strictPass',
  MARK_NEEDED: 'marks, weights, target, nextWeight, roundUpFrom, strictPass',
  GRADE_LEVEL: 'mark, scale',
  GRADE_NAME: 'mark',
  POINTS_TO_MARK: 'points, maxPoints, boundaries',
  PROGRESS: 'semester1, semester2',
  TEST_PLAN: 'weeklyLessons, planned',
  DEADLINE: 'date, workingDays, extraDaysOff',
};

test.each(Object.entries(CUSTOM_FUNCTIONS))(
  '%s keeps its parameters and its JSDoc directly above',
  (name, parameters) => {
    const stub = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*function ${name}\\(([^)]*)\\)`).exec(code);
    expect(stub?.[2]).toBe(parameters);
    const comment = stub?.[1] ?? '';
    expect(comment).toContain('@customfunction');
    expect([...comment.matchAll(/@param \{[^}]*\} (\w+) \S/g)].map(([, parameter]) => parameter)).toEqual(
      parameters.split(', '),
    );
  },
);

test('no other custom function, and none whose name Google refuses', () => {
  const documented = [...code.matchAll(/@customfunction(?:(?!\*\/)[\s\S])*\*\/\s*function (\w+)\(/g)].map(
    ([, name]) => name,
  );
  expect(documented.sort()).toEqual(Object.keys(CUSTOM_FUNCTIONS).sort());
  expect(documented.filter((name) => name?.endsWith('_'))).toEqual([]);
});

/** Plain JavaScript of ES2019 and the services that the manifest allows. */
const ALLOWED_GLOBALS = new Set(
  (
    'Array ArrayBuffer BigInt Boolean Date Error Function JSON Map Math NaN Number Object RangeError RegExp Set String Symbol TypeError WeakMap ' +
    'Float64Array Int8Array Int32Array Uint8Array Uint16Array undefined globalThis isNaN parseFloat parseInt ' +
    'Drive HtmlService LockService PropertiesService Session Sheets SpreadsheetApp Utilities'
  ).split(' '),
);

/** Asked for by `typeof` before they are used: what packs the documents does without. */
const GUARDED_GLOBALS = new Set(['TextEncoder', 'TextDecoder']);

test('names nothing that Google’s runtime lacks', () => {
  const tree = parse(code, { ecmaVersion: 2019, sourceType: 'script', ranges: true, locations: true });
  const scopes = analyze(tree as never, { ecmaVersion: 2019, sourceType: 'script' });
  const free = new Set(
    scopes.globalScope?.through.map(({ identifier }) => (identifier as { name: string }).name),
  );
  const unknown = [...free].filter((name) => !ALLOWED_GLOBALS.has(name));
  expect(unknown.filter((name) => !GUARDED_GLOBALS.has(name))).toEqual([]);
  console.log(`Laisvieji vardai: ${[...free].sort().join(', ')}`);
});

/** Every scope with its reason; a wider one needs a reason here and in the README. */
const SCOPES: Readonly<Record<string, string>> = {
  'https://www.googleapis.com/auth/spreadsheets.currentonly': 'reads and writes the open workbook',
  'https://www.googleapis.com/auth/drive.file': 'makes documents and finds those it made',
  'https://www.googleapis.com/auth/script.container.ui': 'shows the sidebar and dialogs',
  'https://www.googleapis.com/auth/userinfo.email': 'the log says who made a plan',
};
test('the manifest asks for nothing more', () => {
  const { oauthScopes, dependencies, timeZone, ...rest } = manifest();
  expect([...(oauthScopes ?? [])].sort()).toEqual(Object.keys(SCOPES).sort());
  expect(dependencies?.enabledAdvancedServices).toEqual([
    { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
  ]);
  expect(timeZone).toBe('Europe/Vilnius');
  expect(rest).toMatchObject({ runtimeVersion: 'V8' });
});

/** Closed also when the test fails: an open host keeps the whole run from ending. */
let opened: AddOnHost | undefined;
afterEach(async () => {
  await opened?.dispose();
  opened = undefined;
});

test.each(['NONE', 'LIMITED'] as const)(
  'onOpen makes the menu in AuthMode.%s, every item with its function',
  async (authMode) => {
    const host = openAddOn(smallWorkbook());
    opened = host;
    const report = await host.run('onOpen', [{ authMode }], { authMode });
    expect(report.error).toBeNull();
    // Those of the menu itself, and those of its sub-menus.
    const items = [
      ...code.matchAll(/addItem\([^,]+, ['"](\w+)['"]\)/g),
      ...code.matchAll(/\[schoolMenu\.\w+, ['"](\w+)['"]\]/g),
    ].map(([, name]) => name ?? '');
    expect(items.length).toBeGreaterThan(1);
    for (const name of items) expect(code).toMatch(new RegExp(`^function ${name}\\(\\)`, 'm'));
    expect(report.calls.byMethod['Menu.addItem']).toBe(items.length);
    const installed = await host.run('onInstall', [{ authMode: 'FULL' }]);
    expect(installed.calls).toEqual(report.calls);
  },
);

test.each(Object.entries(builtPages()))('the page %s carries everything inside it', (_name, page) => {
  expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
  expect(page).not.toContain('<!-- s');
  expect(Buffer.byteLength(page)).toBeLessThan(150_000);
});

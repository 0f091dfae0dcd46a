// `npm run --silent gas -- …`, as whoever types it sees it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './support';

const ROOT = join(__dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gas-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(ROOT);
  rmSync(folder, { recursive: true, force: true });
});

/** As a command of its own. */
function command(...words: string[]) {
  return commandIn({}, ...words);
}
function commandIn(env: NodeJS.ProcessEnv, ...words: string[]): { exitCode: number | null; json: unknown } {
  const tool = join(ROOT, 'tools/gas.mjs');
  const { status, stdout } = spawnSync(process.execPath, [tool, ...words], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
  });
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  return { exitCode: status, json: JSON.parse(stdout) };
}
/** The same without a process of its own, which is quicker. */
async function gas(...words: string[]) {
  return JSON.parse(JSON.stringify(await built.runCommand(words, join(ROOT, 'build/demo/workbook.json'))));
}
function file(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const SCRIPT = `
function fill(name) {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B1').setValues([[name, new Date(Date.UTC(2026, 8, 14))]]);
  sheet.getRange('A2').setFormula('=TWICE(4)');
  console.log('įrašyta');
  return { name };
}
/** @customfunction */
function TWICE(x) { return x * 2; }
function ask() { const ui = SpreadsheetApp.getUi(); return ui.prompt('Vardas?').getResponseText() + ui.alert('Gerai?'); }
function fail() { throw new RangeError('per toli'); }
function page() { return HtmlService.createHtmlOutputFromFile('page').getContent(); }
function make() {
  const blob = Utilities.newBlob('Labas, pasauli', 'text/plain', 'a.txt');
  return Drive.Files.create({ name: 'Planas: 1/2', mimeType: 'application/vnd.google-apps.document' }, blob).name;
}`;

test('one object says everything', () => {
  file('code.gs', SCRIPT);
  expect(command('code.gs', 'fill', '["Ona"]')).toEqual({
    exitCode: 0,
    json: {
      ok: true,
      result: { name: 'Ona' },
      error: null,
      log: ['įrašyta'],
      calls: {
        total: 5,
        ruleBuilders: 0,
        byMethod: {
          'SpreadsheetApp.getActiveSheet': 1,
          'Sheet.getRange': 2,
          'Range.setValues': 1,
          'Range.setFormula': 1,
        },
      },
      documents: [],
      dialogs: [],
      sheets: {
        Lapas1: [
          ['Ona', '2026-09-14T00:00:00.000Z'],
          [8, ''],
        ],
      },
    },
  });
});

test('a custom function is called like any other', async () => {
  file('code.gs', SCRIPT);
  expect(await gas('code.gs', 'TWICE', '[21]')).toMatchObject({ ok: true, result: 42 });
});

test('what a script threw', () => {
  file('code.gs', SCRIPT);
  expect(command('code.gs', 'fail')).toMatchObject({
    exitCode: 1,
    json: { ok: false, result: null, error: 'per toli' },
  });
});

test('a workbook saved after the execution was ended holds what was written until then', async () => {
  file('code.gs', SCRIPT);
  const killed = await gas('code.gs', 'fill', '["Ona"]', '--kill', '4', '--save', 'kept/book.json');
  expect(killed).toMatchObject({ ok: false, calls: { total: 4 } });
  expect(JSON.parse(readFileSync(join(folder, 'kept/book.json'), 'utf8'))).toMatchObject({ format: 1 });
  const next = await gas('code.gs', 'TWICE', '[1]', '--workbook', 'kept/book.json');
  expect(next.sheets).toEqual({ Lapas1: [['Ona', '2026-09-14T00:00:00.000Z']] });
});

test('--fail and --latency', async () => {
  file('code.gs', SCRIPT);
  const started = Date.now();
  const json = await gas('code.gs', 'fill', '["Ona"]', '--fail', '3', '--latency', '200');
  expect(json).toMatchObject({ ok: false, error: 'Service Spreadsheets failed while accessing document.' });
  expect(Date.now() - started).toBeGreaterThanOrEqual(600);
});

test('--answers', async () => {
  file('code.gs', SCRIPT);
  const answered = await gas('code.gs', 'ask', '--answers', '["Ona", "OK"]');
  expect(answered).toMatchObject({ result: 'OnaOK', dialogs: [{ kind: 'prompt' }, { kind: 'alert' }] });
  const unanswered = await gas('code.gs', 'ask', '--answers', '["Ona"]');
  expect(unanswered.error).toBe('No answer was given for the alert "Gerai?".');
});

test('a folder: all its scripts in order, its pages and its manifest', async () => {
  file(
    'project/b.js',
    'function main() { return [first(), second, HtmlService.createHtmlOutputFromFile("sub/page").getContent(), typeof Drive]; }',
  );
  file('project/a.gs', 'const second = 2; function first() { return 1; }');
  file('project/sub/page.html', '<b>labas</b>');
  file('project/appsscript.json', '{"timeZone":"Europe/Vilnius"}');
  expect(await gas('project', 'main')).toMatchObject({
    ok: true,
    result: [1, 2, '<b>labas</b>', 'undefined'],
  });
});

test('a project has the name that the package gives it whose .clasp.json pushes the folder, else the folder’s', async () => {
  const menu = 'function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi(); }';
  file('package.json', '{"name":"x","displayName":"Mano priedas"}');
  file('.clasp.json', '{"scriptId":"x","rootDir":"out"}');
  file('out/code.js', menu);
  file('other/code.js', menu);
  for (const [project, title] of [
    ['out', 'Mano priedas'],
    ['other', 'other'],
  ] as const) {
    expect((await gas(project, 'onOpen')).dialogs).toMatchObject([{ menu: { title } }]);
  }
});

test('files are named from where the person stands', () => {
  file('here/code.gs', SCRIPT);
  process.chdir(ROOT); // where npm starts it
  const asNpmDoes = { npm_lifecycle_event: 'gas', INIT_CWD: folder };
  const { exitCode } = commandIn(asNpmDoes, 'here/code.gs', 'fill', '[1]', '--save', 'here/kept.json');
  expect(exitCode).toBe(0);
  expect(readdirSync(join(folder, 'here')).sort()).toEqual(['code.gs', 'kept.json']);
});

test('a file: the pages beside it', async () => {
  file('code.gs', SCRIPT);
  file('page.html', '<p>puslapis</p>');
  expect(await gas('code.gs', 'page')).toMatchObject({ result: '<p>puslapis</p>' });
});

test('documents: their text, and --out receives them', async () => {
  file('code.gs', SCRIPT);
  const json = await gas('code.gs', 'make', '--out', 'made');
  expect(json.documents).toEqual([
    { id: expect.any(String), name: 'Planas: 1/2', text: expect.stringContaining('Labas, pasauli') },
  ]);
  expect(readdirSync(join(folder, 'made'))).toEqual(['Planas_ 1_2.docx']);
});

describe('what cannot be read is said in one object', () => {
  test.each<[string, string[], string]>([
    ['nothing at all', [], 'Nenurodytas scenarijus arba funkcija.'],
    ['no function', ['code.gs'], 'Nenurodytas scenarijus arba funkcija.'],
    ['no file', ['nera.gs', 'f'], 'Nėra scenarijaus „nera.gs“.'],
    ['no script', ['data.txt', 'f'], '„data.txt“ nėra .js ar .gs failas.'],
    ['an empty folder', ['empty', 'f'], 'Aplanke „empty“ nėra nė vieno .js ar .gs failo.'],
    ['arguments', ['code.gs', 'f', '{'], 'Funkcijos argumentai turi būti JSON sąrašas'],
    ['arguments that are no list', ['code.gs', 'f', '{}'], 'Funkcijos argumentai turi būti JSON sąrašas'],
    ['answers', ['code.gs', 'f', '--answers', 'OK'], 'Parametro --answers reikšmė turi būti JSON sąrašas'],
    [
      'a number',
      ['code.gs', 'f', '--kill', '0'],
      'Parametro --kill reikšmė turi būti sveikasis skaičius, ne mažesnis kaip 1.',
    ],
    ['a number in words', ['code.gs', 'f', '--latency', 'x'], 'Parametro --latency reikšmė'],
    ['an option', ['code.gs', 'f', '--nera'], 'Nesuprantamas parametras'],
    ['one word too many', ['code.gs', 'f', '[]', 'x'], 'Per daug argumentų: „x“.'],
    ['no workbook', ['code.gs', 'f', '--workbook', 'nera.json'], 'Nepavyko perskaityti failo „nera.json“'],
    [
      'a workbook that is no JSON',
      ['code.gs', 'f', '--workbook', 'data.txt'],
      'Faile „data.txt“ yra ne JSON.',
    ],
    [
      'a workbook of something else',
      ['code.gs', 'f', '--workbook', 'other.json'],
      'Failas „other.json“ nėra išsaugota skaičiuoklė',
    ],
  ])('%s', async (_what, words, sentence) => {
    file('code.gs', SCRIPT);
    file('data.txt', 'labas');
    file('other.json', '{}');
    mkdirSync(join(folder, 'empty'));
    const json = await gas(...words);
    expect(json).toMatchObject({
      ok: false,
      result: null,
      error: expect.stringContaining(sentence),
      sheets: {},
    });
  });
  test('a place that cannot be written: what was there stays', async () => {
    file('code.gs', SCRIPT);
    mkdirSync(join(folder, 'taken'));
    const json = await gas('code.gs', 'fill', '[1]', '--save', 'taken');
    expect(json.error).toContain('Nepavyko įrašyti „taken“');
  });
  test('no folder can be made', async () => {
    file('code.gs', SCRIPT);
    const below = '/proc/nothing/workbook.json'; // ENOENT even for root, where there is a /proc
    const json = await gas('code.gs', 'fill', '[1]', '--save', below);
    expect(json.error).toContain(`Nepavyko įrašyti „${below}“`);
  });
});

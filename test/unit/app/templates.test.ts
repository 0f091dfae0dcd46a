// `Šablonai`: the school's own words are used, checked where they are typed and where they are printed, and never lost.
import fc from 'fast-check';
import { onEdit } from '../../../src/app/on-edit';
import type { Dialog } from '../../../src/app/ports';
import { formTexts } from '../../../src/app/templates/form-texts';
import { openTemplates } from '../../../src/app/templates/open-templates';
import { ownTextProblems } from '../../../src/app/templates/own-text';
import { undoLastAction } from '../../../src/app/undo/undo-last-action';
import { type FormTemplate, fillPlaceholders, PLACEHOLDERS } from '../../../src/text/form-texts';
import { FORM_TEMPLATES } from '../../../src/text/lt/forms/all';
import { planTemplate } from '../../../src/text/lt/forms/compensation-plan';
import { supportTemplate } from '../../../src/text/lt/forms/support-record';
import { describeAppIssue } from '../../../src/text/lt/issues';
import { templates as words } from '../../../src/text/lt/templates';
import { undo } from '../../../src/text/lt/undo';
import type { Cell } from '../../../src/workbook/cell';
import { logSheet } from '../../../src/workbook/log-sheet';
import { columnsOf } from '../../../src/workbook/table-schema';
import { sumOf, templatesSheet } from '../../../src/workbook/templates-sheet';
import { Killed, type MemoryWorkbook, memoryWorkbook, portsOf } from './memory-workbook';

const SHEET = templatesSheet.sheet;
const COLUMNS = columnsOf(templatesSheet).map(({ key }) => key);
const column = (key: (typeof COLUMNS)[number]): number => COLUMNS.indexOf(key) + 1;

const quietDialog = (said: string[] = []): Dialog => ({
  tell: (message) => void said.push(message),
  confirm: () => true,
  showPage: () => undefined,
  toast: (message) => void said.push(message),
});
function open(workbook: MemoryWorkbook): string[] {
  const said: string[] = [];
  workbook.forget();
  expect(openTemplates(portsOf(workbook), quietDialog(said))).toEqual({ ok: true, value: undefined });
  return said;
}
function opened(): MemoryWorkbook {
  const workbook = memoryWorkbook({ [logSheet.sheet]: [columnsOf(logSheet).map(({ header }) => header)] });
  open(workbook);
  return workbook;
}
const rowsOf = (workbook: MemoryWorkbook): readonly (readonly Cell[])[] => workbook.all()[SHEET] ?? [];
const rowOf = (workbook: MemoryWorkbook, key: string): number =>
  rowsOf(workbook).findIndex((cells) => cells[0] === key) + 1;
const cell = (workbook: MemoryWorkbook, key: string, which: (typeof COLUMNS)[number]): Cell =>
  rowsOf(workbook)[rowOf(workbook, key) - 1]?.[column(which) - 1] ?? '';
/** As a person does: the cell changes, then `onEdit` runs. */
function type(
  workbook: MemoryWorkbook,
  key: string,
  text: Cell,
  which: (typeof COLUMNS)[number] = 'own',
): readonly string[] {
  const row = rowOf(workbook, key);
  workbook.put(SHEET, row, column(which), text);
  workbook.forget();
  return onEdit(portsOf(workbook), { sheet: SHEET, row, column: column(which), rows: 1, columns: 1 });
}
function textsOf<T extends FormTemplate>(workbook: MemoryWorkbook, template: T) {
  workbook.forget();
  return formTexts(portsOf(workbook), template);
}

describe('the sheet', () => {
  test('has a row for every text of every form, with the usual text and what may stand in it', () => {
    const workbook = opened();
    const texts = FORM_TEMPLATES.reduce(
      (sum, { texts: { statements } }) => sum + 3 + Object.keys(statements).length,
      0,
    );
    expect(rowsOf(workbook)).toHaveLength(1 + texts);
    expect(cell(workbook, 'F1/title', 'usual')).toBe(planTemplate.texts.title);
    expect(cell(workbook, 'F1/statements.help', 'usual')).toBe('Kokios pagalbos man reikia:');
    expect(cell(workbook, 'F2/annex', 'placeholders')).toContain('{klasės vadovas}');
    expect(
      rowsOf(workbook)
        .slice(1)
        .every((cells) => cells[column('own') - 1] === undefined || cells[column('own') - 1] === ''),
    ).toBe(true);
  });

  test('opened again it is as it was, and nothing is written', () => {
    const workbook = opened();
    type(workbook, 'F1/title', 'Mūsų planas');
    const before = workbook.all();
    const { writes } = workbook;
    open(workbook);
    expect(workbook.all()).toEqual(before);
    expect(workbook.writes).toBe(writes);
  });

  test('cut off anywhere and opened again it is whole, once', () => {
    const whole = rowsOf(opened());
    for (let writes = 0; writes < 6; writes++) {
      const workbook = memoryWorkbook({
        [logSheet.sheet]: [columnsOf(logSheet).map(({ header }) => header)],
      });
      workbook.dieAfter(writes);
      try {
        openTemplates(portsOf(workbook), quietDialog());
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
      }
      workbook.dieAfter(Number.POSITIVE_INFINITY);
      open(workbook);
      expect(rowsOf(workbook)).toEqual(whole);
      // Nothing is left half-done: another action may begin.
      expect(open(workbook)).toEqual([words.made]);
    }
  });

  test('undone it goes, unless the school has written into it', () => {
    const untouched = opened();
    expect(undoLastAction(portsOf(untouched), quietDialog(), undo).ok).toBe(true);
    expect(untouched.all()[SHEET]).toBeUndefined();
    const typed = opened();
    type(typed, 'F1/title', 'Mūsų planas');
    expect(undoLastAction(portsOf(typed), quietDialog(), undo).ok).toBe(true);
    expect(cell(typed, 'F1/title', 'own')).toBe('Mūsų planas');
  });

  test('gains the texts that are not in it yet; the school’s stay, also where rows were sorted', () => {
    const workbook = opened();
    type(workbook, 'F3/clause', 'Sava išlyga');
    const [head = [], ...rows] = rowsOf(workbook);
    const left = rows.filter(([key]) => key !== 'F5/title' && key !== 'F20/clause').reverse();
    workbook.replace(SHEET, [head, ...left]);
    expect(open(workbook)[0]).toContain('2 nauji tekstai');
    expect(rowsOf(workbook).slice(1, left.length + 1)).toEqual(left);
    expect(rowOf(workbook, 'F5/title')).toBeGreaterThan(left.length);
    expect(cell(workbook, 'F3/clause', 'own')).toBe('Sava išlyga');
  });

  test('an older usual text of ours is renewed, one that a person typed over is left and said', () => {
    const workbook = opened();
    const row = rowOf(workbook, 'F2/title');
    // What an older edition of the add-on wrote, with its sum.
    workbook.put(SHEET, row, column('usual'), 'Sena antraštė');
    const older = Object.fromEntries(COLUMNS.map((key) => [key, String(cell(workbook, 'F2/title', key))]));
    workbook.put(SHEET, row, column('sum'), sumOf(older as never));
    expect(type(workbook, 'F4/title', 'Ne čia parašiau', 'usual')[0]).toContain('Mokyklos tekstas');
    open(workbook);
    expect(cell(workbook, 'F2/title', 'usual')).toBe(supportTemplate.texts.title);
    expect(cell(workbook, 'F4/title', 'usual')).toBe('Ne čia parašiau');
    expect(cell(workbook, 'F4/title', 'note')).toMatch(/įprastas tekstas pakeistas ranka/i);
  });

  test('a renamed heading is said with its place, and nothing is written', () => {
    const workbook = opened();
    workbook.put(SHEET, 1, column('own'), 'Mūsų tekstas');
    workbook.forget();
    const result = openTemplates(portsOf(workbook), quietDialog());
    expect(result.ok).toBe(false);
    expect(formTexts(portsOf(workbook), planTemplate).ok).toBe(false);
  });
});

describe('texts of a form', () => {
  test('are the usual ones without the sheet, and while the school has written nothing', () => {
    expect(textsOf(memoryWorkbook({}), planTemplate)).toEqual({ ok: true, value: planTemplate.texts });
    expect(textsOf(opened(), planTemplate)).toEqual({ ok: true, value: planTemplate.texts });
  });

  test('are the school’s where it has its own; other forms are not touched', () => {
    const workbook = opened();
    type(workbook, 'F1/annex', 'Patvirtinta\r\n{data}');
    type(workbook, 'F1/statements.why', 'Kas trukdė?');
    expect(textsOf(workbook, planTemplate)).toEqual({
      ok: true,
      value: {
        ...planTemplate.texts,
        annex: 'Patvirtinta\n{data}',
        statements: { ...planTemplate.texts.statements, why: 'Kas trukdė?' },
      },
    });
    expect(textsOf(workbook, supportTemplate)).toEqual({ ok: true, value: supportTemplate.texts });
  });

  test('a dash alone leaves a text out', () => {
    const workbook = opened();
    type(workbook, 'F1/clause', ' – ');
    const texts = textsOf(workbook, planTemplate);
    expect(texts.ok && texts.value.clause).toBe('');
  });

  test('a number or a date typed as text is taken as it is read', () => {
    const workbook = opened();
    type(workbook, 'F1/statements.why', 2027.5);
    const texts = textsOf(workbook, planTemplate);
    expect(texts.ok && texts.value.statements).toMatchObject({ why: '2027,5' });
  });

  test.each([
    ['a name misspelt', 'F1/title', 'Planas {mokynys}', /„\{mokynys\}“ nėra; galimi žymenys: \{mokykla\}, /],
    ['a name of other forms', 'F1/title', 'Planas {direktorius}', /„\{direktorius\}“ nėra/],
    ['a brace not closed', 'F1/clause', 'Iki {terminas', /be poros/],
    ['braces doubled', 'F1/clause', '{{mokinys}}', /be poros/],
    ['no name', 'F1/clause', 'Tuščias {}', /„\{\}“ nėra/],
    ['no title', 'F1/title', '–', /be pavadinimo/],
    ['a formula that fails', 'F1/annex', '#NAME?', /formulės klaida \(#NAME\?\)/],
    ['a text too long', 'F1/annex', 'a'.repeat(5001), /5001 ženklų/],
  ])('%s (%s) is refused in words with its place', (_what, key, text, said) => {
    const workbook = opened();
    const toast = type(workbook, key, text);
    const row = rowOf(workbook, key);
    expect(toast).toHaveLength(1);
    expect(toast[0]).toMatch(said);
    expect(toast[0]).toContain(`${row} eilutė`);
    expect(cell(workbook, key, 'note')).toMatch(said);
    const texts = textsOf(workbook, planTemplate);
    expect(texts.ok).toBe(false);
    const sentence = texts.ok ? '' : describeAppIssue(texts.issues[0] as never);
    expect(sentence).toMatch(said);
    expect(sentence).toContain(`Lapas „Šablonai“, ${row} eilutė, F stulpelis`);
    expect(textsOf(workbook, supportTemplate).ok).toBe(true);
    // Mended, the note goes.
    expect(type(workbook, key, 'Gerai: { MOKINYS }')).toEqual([]);
    expect(cell(workbook, key, 'note')).toBe('');
    expect(textsOf(workbook, planTemplate).ok).toBe(true);
  });

  test('two rows of one text: the second is refused, and by mending either it is set right', () => {
    const workbook = opened();
    type(workbook, 'F1/title', 'Pirmas');
    const row = rowsOf(workbook).length + 1;
    for (const [index, value] of (rowsOf(workbook)[rowOf(workbook, 'F1/title') - 1] ?? []).entries())
      workbook.put(SHEET, row, index + 1, value);
    workbook.forget();
    const first = rowOf(workbook, 'F1/title');
    const [said] = onEdit(portsOf(workbook), { sheet: SHEET, row, column: 1, rows: 1, columns: 8 });
    expect(said).toContain(`${first} eilutėje`);
    expect(textsOf(workbook, planTemplate).ok).toBe(false);
    type(workbook, 'F1/title', '');
    expect(rowsOf(workbook)[row - 1]?.[column('note') - 1] ?? '').toBe('');
    const texts = textsOf(workbook, planTemplate);
    expect(texts.ok && texts.value.title).toBe('Pirmas');
  });

  test('a row that belongs to no form is said to, and does not stop any', () => {
    const workbook = opened();
    const row = rowsOf(workbook).length + 1;
    workbook.put(SHEET, row, column('own'), 'Mano pastaba');
    workbook.forget();
    const [said] = onEdit(portsOf(workbook), {
      sheet: SHEET,
      row,
      column: column('own'),
      rows: 1,
      columns: 1,
    });
    expect(said).toContain('niekur nespausdinamas');
    expect(textsOf(workbook, planTemplate).ok).toBe(true);
  });

  test('a person’s own remark in the column of notes stays', () => {
    const workbook = opened();
    type(workbook, 'F1/title', 'Derinsime su taryba', 'note');
    type(workbook, 'F1/title', '{nežinia}');
    expect(cell(workbook, 'F1/title', 'note')).toBe('Derinsime su taryba');
  });

  test('several rows pasted at once are said in one sentence', () => {
    const workbook = opened();
    const row = rowOf(workbook, 'F1/annex');
    for (const offset of [0, 1, 2]) workbook.put(SHEET, row + offset, column('own'), '{x}');
    workbook.forget();
    const edit = { sheet: SHEET, row, column: column('own'), rows: 3, columns: 1 };
    expect(onEdit(portsOf(workbook), edit)).toEqual([words.editWrongRows(3)]);
    expect(open(workbook)).toEqual([words.wrong(3)]);
  });
});

describe('what a school may write', () => {
  const names = fc.constantFrom(...PLACEHOLDERS);
  test('every usual text passes its own check and says only what its form can fill', () => {
    for (const template of FORM_TEMPLATES) {
      const { annex, title, clause, statements } = template.texts;
      for (const text of [annex, title, clause, ...Object.values(statements)])
        expect([template.code, text, ownTextProblems(text, template, 'clause')]).toEqual([
          template.code,
          text,
          [],
        ]);
    }
  });

  test('any text of no braces and of known placeholders is accepted, and filled leaves no brace of its own', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[{}]/g, '')),
      names.map((name) => `{${name}}`),
      names.map((name) => `{ ${name.toUpperCase().normalize('NFD').replace(' ', ' \n ')} }`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = `a${pieces.join('')}`;
        const template = { ...planTemplate, placeholders: PLACEHOLDERS };
        expect(ownTextProblems(text, template, 'title')).toEqual([]);
        expect(fillPlaceholders(text, {})).not.toMatch(/[{}]/);
      }),
      { numRuns: 50 },
    );
  });

  test('what fills a placeholder is not looked into', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fillPlaceholders('[{mokinys}]', { mokinys: value, mokykla: 'X' })).toBe(`[${value}]`);
      }),
    );
    expect(fillPlaceholders('{mokinys}', { mokinys: '{mokykla}', mokykla: 'X' })).toBe('{mokykla}');
  });
});

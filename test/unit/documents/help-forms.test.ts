// What stands in the forms of help, of a change of course and of extra work (F2–F5).
import type { Block, Table } from '../../../src/documents/blocks';
import {
  courseChangeMarkDocument,
  courseChangeMarkName,
} from '../../../src/documents/cases/course-change-mark';
import {
  courseChangeTaskDocument,
  courseChangeTaskName,
} from '../../../src/documents/cases/course-change-task';
import { extraWorkMarkDocument, extraWorkMarkName } from '../../../src/documents/cases/extra-work-mark';
import type { CourseChangeRecord } from '../../../src/documents/cases/records';
import { supportDocument, supportDocumentName } from '../../../src/documents/cases/support-record';
import { courseChangeMarkTemplate } from '../../../src/text/lt/forms/course-change-mark';
import { courseChangeTaskTemplate } from '../../../src/text/lt/forms/course-change-task';
import { extraWorkMarkTemplate } from '../../../src/text/lt/forms/extra-work-mark';
import { supportTemplate } from '../../../src/text/lt/forms/support-record';
import { blankCourseChange, courseChange, extraWork, longSupport, support } from './case-records';
import { SCHOOL } from './plans';

const only = <K extends Block['kind']>(kind: K, blocks: readonly Block[]) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const tableOf = (blocks: readonly Block[]): Table => only('table', blocks)[0] as Table;
const fieldsOf = (blocks: readonly Block[]): Record<string, string> =>
  Object.fromEntries(
    only('fields', blocks).flatMap(({ rows }) => rows.flat().map(({ label, value }) => [label, value])),
  );
const lines = (blocks: readonly Block[]): readonly string[] =>
  only('paragraph', blocks).map(({ runs }) => runs.map(({ text }) => text).join(''));
const questions = (blocks: readonly Block[]) =>
  only('statement', blocks).map(({ text, answer }) => [text, answer ?? '']);
const roles = (blocks: readonly Block[]) =>
  only('signatures', blocks).flatMap(({ signers }) => signers.map(({ role, name }) => [role, name ?? '']));

const help = (texts = supportTemplate.texts, record = support) =>
  supportDocument([record], { schoolName: SCHOOL, texts });
const task = (change: Partial<CourseChangeRecord> = {}, texts = courseChangeTaskTemplate.texts) =>
  courseChangeTaskDocument([{ ...courseChange, ...change }], { schoolName: SCHOOL, texts });
const mark = (change: Partial<CourseChangeRecord> = {}) =>
  courseChangeMarkDocument([{ ...courseChange, ...change }], {
    schoolName: SCHOOL,
    texts: courseChangeMarkTemplate.texts,
  });
const extra = (texts = extraWorkMarkTemplate.texts) =>
  extraWorkMarkDocument([extraWork], { schoolName: SCHOOL, texts });

describe('help (F2)', () => {
  test('has a row a meeting, and room for more', () => {
    expect(tableOf(help()).rows).toEqual([
      ['2027-01-27', '45', 'Kvadratinės lygtys', 'konsultacija', 'dalyvavo', '6'],
      ['2027-02-03', '30', 'Funkcijos ir jų grafikai', 'individuali užduotis', 'atliko namuose', 'įskaityta'],
    ]);
    expect(tableOf(help()).emptyRows).toBe(5);
    expect(tableOf(help(undefined, longSupport)).emptyRows).toBe(1);
  });

  test('says on what it rests, when and by whom', () => {
    expect(fieldsOf(help())).toMatchObject({
      Pagrindas: 'Kompensacinių priemonių planas, 2027-01-23, Nr. KP-7',
      Laikotarpis: '2027-01-25 – 2027-03-01',
      'Pagalbos teikėjas (-a)': 'Eglė Pavyzdytė',
    });
    expect(fieldsOf(help(undefined, { ...support, to: '' })).Laikotarpis).toBe('2027-01-25 – ____________');
    expect(fieldsOf(help(undefined, { ...support, from: '', to: '' })).Laikotarpis).toBe('');
  });

  test('a text too long for its cell stands below the table by its number', () => {
    const blocks = help(undefined, longSupport);
    const topic = longSupport.meetings[3]?.topic ?? '';
    expect(topic.length).toBeGreaterThan(2000);
    expect(tableOf(blocks).rows[3]?.[2]).toBe('žr. po lentele [1]');
    expect(lines(blocks)).toContain(`[1] ${topic}`);
    expect(tableOf(blocks).rows[2]?.[2]).toBe(longSupport.meetings[2]?.topic);
  });

  test('four sign; the parents’ name is written by hand', () => {
    expect(roles(help())).toEqual([
      ['Dalyko mokytojas (-a)', 'Eglė Pavyzdytė'],
      ['Mokinys (-ė)', 'Ąžuolas Žvirblaitis'],
      ['Klasės vadovas (-ė)', 'Rūta Pavyzdienė'],
      ['Tėvai (globėjai,\nrūpintojai)', ''],
    ]);
  });

  test('the school’s words are filled; what it leaves out is not printed', () => {
    const blocks = help({
      annex: '',
      title: 'Pagalba: {mokinys}\n{laikotarpis}',
      statements: { outcome: '', next: '' },
      clause: '',
    });
    expect(only('letterhead', blocks)[0]?.annex).toEqual([]);
    expect(only('heading', blocks)[0]?.text).toBe('PAGALBA: Ąžuolas Žvirblaitis\n2027-01-25 – 2027-03-01');
    // The outcome is said by a person: it stays though nobody asks for it.
    expect(questions(blocks)).toEqual([['', 'pasiekta']]);
    expect(only('paragraph', blocks).filter(({ role }) => role === 'note')).toEqual([]);
  });
});

describe('a change of course (F3, F4)', () => {
  test('from A to B the teacher decides (S3-33)', () => {
    expect(fieldsOf(task())).toMatchObject({
      'Kurso keitimas': 'išplėstinis (A)\u00a0→\u00a0bendrasis (B)',
      'Atsiskaityti iki': '2027-02-15',
    });
    expect(lines(task())).toContain('Ar įgyvendintas visas bendrojo (B) kurso ugdymo planas: ne');
    expect(lines(task())).toContain('Ar mokinį (-ę) tenkina įvertinimas: taip / ne (pabraukti)');
    expect(questions(task())).toEqual([['Mokytojo (-os) sprendimas:', 'Skirti skirtumo atsiskaitymą.']]);
  });

  test('from B to A there is nothing to decide (S3-32)', () => {
    const blocks = task({ from: 'B', to: 'A', planDone: '', decision: '' });
    expect(fieldsOf(blocks)['Kurso keitimas']).toBe('bendrasis (B)\u00a0→\u00a0išplėstinis (A)');
    expect(only('heading', blocks).map(({ text }) => text)).toHaveLength(2);
    expect(questions(blocks)).toEqual([]);
  });

  test('topics and tasks stand line by line', () => {
    expect(tableOf(task()).rows).toEqual([
      ['1', 'Išvestinės taikymas', 'Vadovėlis, 112–118 p.', '2027-02-01', 'raštu'],
      ['2', 'Tikimybės', '', '', ''],
    ]);
  });

  test.each([
    [
      ['20', '10'],
      ['14,5', '8'],
      ['', 'Iš viso', '30', '22,5'],
    ],
    [
      ['0,1', '0,2'],
      ['0.1', '0,05'],
      ['', 'Iš viso', '0,3', '0,15'],
    ],
    [
      ['20', '10'],
      ['14,5', 'neatliko'],
      ['', 'Iš viso', '30', ''],
    ],
  ])('points %j and %j are added exactly where they are numbers', (possible, scored, total) => {
    const parts = possible.map((each, index) => ({
      part: `${index + 1} dalis`,
      possible: each,
      scored: scored[index] ?? '',
    }));
    expect(tableOf(mark({ parts })).rows[2]).toEqual(total);
  });

  test('one part is not summed, none leaves room', () => {
    const parts = courseChange.parts.slice(0, 1);
    expect(tableOf(mark({ parts })).rows).toEqual([['1', 'Testas', '20', '14,5']]);
    expect(tableOf(mark({ parts: [] }))).toMatchObject({ rows: [], emptyRows: 5 });
  });

  test('the mark is written out with what it counts as', () => {
    expect(fieldsOf(mark())['Balas (1–10)']).toBe('7 (septyni)');
    expect(lines(mark())).toContain('Skirtumo atsiskaitymo pažymys laikomas: I pusmečio įvertinimu');
    expect(lines(mark({ countsAs: '' }))).toContain(
      'Skirtumo atsiskaitymo pažymys laikomas: pusmečio įvertinimu / metiniu įvertinimu (pabraukti)',
    );
  });

  test('an empty one leaves everything to be written', () => {
    expect(fieldsOf(task(blankCourseChange))).toMatchObject({ 'Kurso keitimas': '', Dalykas: '' });
    expect(tableOf(task(blankCourseChange))).toMatchObject({ rows: [], emptyRows: 5 });
  });
});

describe('extra work (F5)', () => {
  test('its mark is the annual one, beside the order and the former one', () => {
    expect(fieldsOf(extra())).toMatchObject({
      'Direktoriaus įsakymas': '2027-06-10 Nr.\u00a0V-45',
      'Ankstesnis metinis': '3 (trys)',
      'Papildomo darbo įvertinimas': '5 (penki)',
    });
    expect(lines(extra())).toContain('Papildomo darbo įvertinimas laikomas metiniu įvertinimu.');
    expect(questions(extra())[0]?.[1]).toBe('kelti į aukštesnę klasę');
    expect(tableOf(extra()).rows[0]).toEqual([
      '1',
      'Kvadratinės lygtys',
      'Uždavinynas, 12–20',
      '2027-06-12',
      '2027-06-15',
      '5',
    ]);
  });
});

test('several records are each from a new page, none is nothing', () => {
  const options = { schoolName: SCHOOL, texts: supportTemplate.texts };
  expect(only('page-break', supportDocument([support, support, support], options))).toHaveLength(2);
  expect(supportDocument([], options)).toEqual([]);
});

test('a document is found by its day, what it is, whose and in which subject', () => {
  expect([
    supportDocumentName(support),
    courseChangeTaskName(courseChange),
    courseChangeMarkName(courseChange),
    extraWorkMarkName(extraWork),
  ]).toEqual([
    '2027-01-25 Mokymosi pagalbos lapas – Žvirblaitis Ą. – Matematika',
    '2027-01-25 Kurso skirtumo užduotis – Žvirblaitis Ą. – Matematika',
    '2027-01-25 Kurso skirtumo įvertinimas – Žvirblaitis Ą. – Matematika',
    '2027-06-18 Papildomo darbo įvertinimas – Žvirblaitis Ą. – Matematika',
  ]);
});

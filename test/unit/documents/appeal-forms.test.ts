// What stands in the forms of an appeal (F10–F13), in F16, F20 and in the promotion list.
import type { Block, Table } from '../../../src/documents/blocks';
import { appealMaterialDocument } from '../../../src/documents/cases/appeal-material';
import { appealProtocolDocument, appealProtocolName } from '../../../src/documents/cases/appeal-protocol';
import { appealRequestDocument } from '../../../src/documents/cases/appeal-request';
import { commissionOrderDocument } from '../../../src/documents/cases/commission-order';
import { orderNoticeDocument, orderNoticeName } from '../../../src/documents/cases/order-notice';
import { longDate, placeOf } from '../../../src/documents/cases/parts';
import { promotionListDocument, promotionListName } from '../../../src/documents/cases/promotion-list';
import type { AppealRecord } from '../../../src/documents/cases/records';
import { testTimetableDocument, testTimetableName } from '../../../src/documents/cases/test-timetable';
import { appealMaterial } from '../../../src/text/lt/forms/appeal-material';
import { appealProtocol } from '../../../src/text/lt/forms/appeal-protocol';
import { appealRequest } from '../../../src/text/lt/forms/appeal-request';
import { commissionOrder } from '../../../src/text/lt/forms/commission-order';
import { gradeWrittenOut } from '../../../src/text/lt/forms/common';
import { orderNotice } from '../../../src/text/lt/forms/order-notice';
import { promotionList } from '../../../src/text/lt/forms/promotion-list';
import { testTimetable } from '../../../src/text/lt/forms/test-timetable';
import {
  appeal,
  emptyAppeal,
  emptyNotice,
  emptyPromotion,
  emptyTimetable,
  notice,
  promotion,
  timetable,
} from './appeal-records';
import { SCHOOL } from './plans';

const optionsOf = <Texts>({ texts }: { readonly texts: Texts }) => ({ schoolName: SCHOOL, texts });
const request = (record: AppealRecord) => appealRequestDocument([record], optionsOf(appealRequest));
const order = (record: AppealRecord) => commissionOrderDocument([record], optionsOf(commissionOrder));
const material = (record: AppealRecord) => appealMaterialDocument([record], optionsOf(appealMaterial));
const protocol = (record: AppealRecord) => appealProtocolDocument([record], optionsOf(appealProtocol));

const only = <K extends Block['kind']>(kind: K, blocks: readonly Block[]) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const textsOf = (blocks: readonly Block[]) =>
  only('paragraph', blocks).map(({ runs }) => runs.map(({ text }) => text).join(''));
const title = (blocks: readonly Block[]) => only('heading', blocks)[0]?.text;
const valueAt = (blocks: readonly Block[], label: string) =>
  only('fields', blocks)
    .flatMap(({ rows }) => rows.flat())
    .find((field) => field.label === label)?.value;
const table = (blocks: readonly Block[]): Table => {
  const [first] = only('table', blocks);
  if (!first) throw new Error('no table');
  return first;
};
const signers = (blocks: readonly Block[]) =>
  only('signatures', blocks).map((block) => block.signers.map(({ name }) => name));

test.each([
  ['2027-01-23', '2027 m. sausio 23 d.'],
  ['2027-01-23 14:00', '2027 m. sausio 23 d. 14.00 val.'],
  ['', '20___ m. ________________ d.'],
  ['po pamokų', 'po pamokų'],
  ['2027-02-30', '2027-02-30'],
])('the date %j in a document: %s', (moment, text) => {
  expect(longDate(moment)).toBe(text);
});

test.each([
  ['7', '7 (septyni)'],
  [' 10 ', '10 (dešimt)'],
  ['Neįsk', 'neįskaityta'],
  ['atleista', 'atleista'],
  ['constructor', 'constructor'],
  ['', ''],
])('the grade %j written out: %s', (grade, text) => {
  expect(gradeWrittenOut(grade)).toBe(text);
});

test('the place is the town, a line to write it on, or nothing', () => {
  expect(placeOf('Šilutė')).toMatchObject([
    { kind: 'paragraph', align: 'center', runs: [{ text: 'Šilutė' }] },
  ]);
  expect(placeOf('(sudarymo vieta)')).toEqual([
    { kind: 'captioned-line', text: '', caption: '(sudarymo vieta)' },
  ]);
  expect(placeOf(' ')).toEqual([]);
});

describe('the request (F10)', () => {
  test('begins with who files and whom it is to; the school names itself there', () => {
    expect(only('letterhead', request(appeal))[0]?.organisation).toBe('');
    expect(only('captioned-line', request(appeal)).map(({ text }) => text)).toEqual([
      'Ona Žvirblaitienė',
      'motina',
      'Pavyzdžio g. 5-12, Pavyzdžiai, tel. +370 600 00000',
    ]);
    expect(only('paragraph', request(appeal)).find(({ role }) => role === 'addressee')?.runs).toEqual([
      { text: 'Pavyzdžio gimnazija\nDirektoriui (-ei)' },
    ]);
  });

  test('says which grade, until when it could be asked and until when it is decided', () => {
    const blocks = request(appeal);
    expect(valueAt(blocks, 'Įvertinimas paskelbtas')).toBe('2027-01-22');
    expect(valueAt(blocks, 'Prašymą pateikti iki')).toBe('2027-01-29');
    expect(valueAt(blocks, 'Išnagrinėti iki')).toBe('2027-02-04 (7 darbo dienos)');
    expect(valueAt(request(emptyAppeal), 'Išnagrinėti iki')).toBe('');
  });

  test('what was written stands instead of the lines', () => {
    expect(only('statement', request(appeal)).map(({ answer }) => answer)).toEqual([
      appeal.essence,
      appeal.attached,
    ]);
    expect(only('statement', request(emptyAppeal)).map(({ answer, lines }) => [answer, lines])).toEqual([
      ['', 6],
      ['', 2],
    ]);
  });
});

describe('the order (F11)', () => {
  test('is a draft with its date written out and the day to decide by', () => {
    const texts = textsOf(order(appeal));
    expect(only('letterhead', order(appeal))[0]?.annex).toEqual(['Projektas']);
    expect(texts).toContain('2027 m. sausio 27 d. Nr. V-45');
    expect(texts.join()).toContain('iki 2027 m. vasario 4 d. (per 7 darbo dienas');
    expect(textsOf(order(emptyAppeal)).join()).toContain('iki ____________ (per 7 darbo dienas');
  });

  test('the director signs without a date, the commission and the teacher with one', () => {
    const [director, others] = only('signatures', order(appeal));
    expect(director?.captions).not.toHaveProperty('date');
    expect(others?.captions).toHaveProperty('date');
    expect(signers(order(appeal))).toEqual([
      ['Jonas Pavyzdys'],
      ['Jurgita Pavaduotoja', 'Petras Matematikas', 'Laima Skaičiuotoja', 'Eglė Pavyzdytė'],
    ]);
  });

  test('an unknown commission is a chair and two members to be written', () => {
    expect(table(order(emptyAppeal)).rows).toEqual([
      ['1', '', ''],
      ['2', '', ''],
      ['3', '', ''],
    ]);
  });
});

test('the material (F12) has the works in words, their weights and marks, the mean and how it came', () => {
  const blocks = material(appeal);
  expect(table(blocks).rows[2]).toEqual([
    '3',
    '2026-11-09',
    'kontrolinis darbas',
    'Funkcijos ir jų grafikai',
    '3',
    '3',
  ]);
  expect(table(blocks).emptyRows).toBe(0);
  expect(valueAt(blocks, 'Vidurkis')).toBe('3,43');
  expect(valueAt(blocks, 'Kaip gautas įvertinimas')).toBe('(3·3 + 6·1 + 3·3) / 7 = 3,43 → 3 (24 p.)');
  expect(table(material(emptyAppeal)).emptyRows).toBe(5);
});

describe('the protocol (F13)', () => {
  test('says who was there and who was not', () => {
    const texts = textsOf(protocol(appeal));
    expect(texts).toContain('Posėdis įvyko 2027 m. vasario 2 d. 14.00 val.');
    expect(texts).toContain('Dalyvavo: Jurgita Pavaduotoja, Petras Matematikas.');
    expect(texts).toContain('Nedalyvavo: Laima Skaičiuotoja.');
    expect(table(protocol(appeal)).rows.map((row) => row.slice(3))).toEqual([
      ['taip', '5'],
      ['taip', '4'],
      ['ne', '5'],
    ]);
  });

  test('before the meeting nobody is said to have been absent', () => {
    const commission = appeal.commission.map((member) => ({ ...member, attended: false, score: '' }));
    const blocks = protocol({ ...appeal, commission });
    expect(textsOf(blocks).join()).not.toContain('Nedalyvavo');
    expect(table(blocks).rows.map((row) => row[3])).toEqual(['', '', '']);
  });

  test('the final grade is written out, its decision follows', () => {
    expect(valueAt(protocol(appeal), 'Galutinis įvertinimas')).toBe('5 (penki)');
    expect(only('statement', protocol(appeal)).map(({ answer }) => answer)).toContain(appeal.decision);
  });

  test('says when they were told, once they were', () => {
    expect(textsOf(protocol(appeal))).toContain('Supažindinta 2027 m. vasario 3 d.');
    expect(textsOf(protocol({ ...appeal, informedOn: '' })).join()).not.toContain('Supažindinta');
  });

  test('a pupil who filed themselves does not sign as a parent', () => {
    expect(signers(protocol(appeal))[1]).toEqual([
      'Ąžuolas Žvirblaitis',
      'Ona Žvirblaitienė',
      'Eglė Pavyzdytė',
    ]);
    const own = { ...appeal, applicant: appeal.pupil, relation: 'pats mokinys' };
    expect(signers(protocol(own))[1]).toEqual(['Ąžuolas Žvirblaitis', '', 'Eglė Pavyzdytė']);
  });

  test('its name says when, what, whose and in which subject', () => {
    expect(appealProtocolName(appeal)).toBe('2027-01-29 Komisijos protokolas – Žvirblaitis Ą. – Matematika');
  });
});

describe('the timetable of tests (F16)', () => {
  const blocks = testTimetableDocument([timetable], optionsOf(testTimetable));

  test('waits for the director to approve it; the class stays as it is written', () => {
    expect(only('letterhead', blocks)[0]?.annex[0]).toBe('PATVIRTINTA');
    expect(title(blocks)).toBe('2b KLASĖS TESTŲ TVARKARAŠTIS');
    expect(testTimetableName(timetable)).toBe('2026-09-10 Testų tvarkaraštis – 2b – I pusmetis');
  });

  test('has each test with what the check says of it', () => {
    expect(table(blocks).rows[3]).toEqual([
      '4',
      '2026-10-13',
      '4',
      'Matematika',
      'testas',
      '45',
      'Skyrius 4',
      'Tą dieną jau yra testas',
    ]);
    expect(table(testTimetableDocument([emptyTimetable], optionsOf(testTimetable))).emptyRows).toBe(12);
  });
});

describe('the notice of an order (F20)', () => {
  const noticeOf = (record: typeof notice) => orderNoticeDocument([record], optionsOf(orderNotice));

  test('says which order, the decision, the negative grades and until when parents are told', () => {
    expect(valueAt(noticeOf(notice), 'Įsakymo data ir Nr.')).toBe('2027-06-17 Nr. V-98');
    expect(valueAt(noticeOf(notice), 'Pranešti iki')).toBe('2027-06-22');
    expect(table(noticeOf(notice)).rows).toEqual([
      ['1', 'Matematika', '3 (trys)'],
      ['2', 'Žmogaus sauga', 'neįskaityta'],
    ]);
    expect(orderNoticeName(notice)).toBe('2027-06-18 Pranešimas apie įsakymą – Žvirblaitis Ą.');
  });

  test('the parent signs by name; where there are two, the one who signs writes it', () => {
    expect(signers(noticeOf(notice))).toEqual([['Ona Žvirblaitienė', 'Rūta Pavyzdienė']]);
    const two = noticeOf({ ...notice, guardians: 'Ona Žvirblaitienė, Jonas Žvirblaitis' });
    expect(signers(two)).toEqual([['', 'Rūta Pavyzdienė']]);
  });

  test('no negative grades are said in words once it is decided, and left to be written before', () => {
    const none = noticeOf({ ...notice, negatives: [] });
    expect(textsOf(none)).toContain('Neigiamų metinių įvertinimų nėra.');
    expect(only('table', none)).toEqual([]);
    expect(table(noticeOf(emptyNotice)).emptyRows).toBe(3);
  });
});

describe('the promotion list', () => {
  const listOf = (record: typeof promotion) => promotionListDocument([record], optionsOf(promotionList));

  test('has every pupil, also those with nothing negative', () => {
    const { rows } = table(listOf(promotion));
    expect(rows).toHaveLength(30);
    expect(rows[3]?.slice(1)).toEqual([
      'Pavyzdaitis4 Ąžuolas',
      'Matematika\u00a0–\u00a03\nŽmogaus sauga\u00a0–\u00a0neįsk',
      '',
      'atlikta',
      'skirti papildomą darbą',
      '',
    ]);
    expect(promotionListName(promotion)).toBe('2027-06-15 Kėlimo sąrašas mokytojų tarybai – 2b');
  });

  test.each([
    [
      30,
      'Iš viso – 30 mokinių; neigiamų metinių įvertinimų turi 4 mokiniai; metinių įvertinimų dar trūksta 1 mokiniui.',
    ],
    [
      4,
      'Iš viso – 4 mokiniai; neigiamų metinių įvertinimų turi 1 mokinys; metinių įvertinimų dar trūksta 0 mokinių.',
    ],
  ])('sums up %i pupils', (count, summary) => {
    const pupils = promotion.pupils.slice(0, count);
    expect(textsOf(listOf({ ...promotion, pupils }))).toContain(summary);
  });

  test('an empty one has rows and no figures', () => {
    expect(table(listOf(emptyPromotion)).emptyRows).toBe(15);
    expect(textsOf(listOf(emptyPromotion)).join()).not.toContain('Iš viso');
  });
});

test('several records are parted by page breaks', () => {
  const pages = (count: number) =>
    only('page-break', appealRequestDocument(Array(count).fill(appeal), optionsOf(appealRequest))).length;
  expect([pages(0), pages(1), pages(3)]).toEqual([0, 0, 2]);
});

test('a school may word a form itself, with placeholders', () => {
  const texts = {
    ...commissionOrder.texts,
    title: '{klasė} klasės įsakymas',
    statements: { ...commissionOrder.texts.statements, basis: 'Dėl {mokinys}, {dalykas}, {laikotarpis}.' },
  };
  const blocks = commissionOrderDocument([appeal], { schoolName: SCHOOL, texts });
  expect(title(blocks)).toBe('2b KLASĖS ĮSAKYMAS');
  expect(textsOf(blocks)).toContain('Dėl Ąžuolas Žvirblaitis, Matematika, I pusmetis.');
});

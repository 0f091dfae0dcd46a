// An appeal from the request to the new grade in the subject's sheet; what is refused, and being cut off anywhere.
import { gradeInSheet } from '../../../../src/app/appeals/disputed-grade';
import { readAppeals } from '../../../../src/app/appeals/read-appeals';
import { rowTexts } from '../../../../src/app/appeals/row-texts';
import type { Dialog } from '../../../../src/app/ports';
import { undoLastAction } from '../../../../src/app/undo/undo-last-action';
import { undo } from '../../../../src/text/lt/undo';
import { appealsSheet } from '../../../../src/workbook/appeals-sheet';
import { headersOf } from '../../../../src/workbook/table-schema';
import {
  APPEAL,
  COLUMN,
  cellOf,
  expectValue,
  explained,
  give,
  logged,
  openFirst,
  registered,
  type,
} from '../cases/graded-class';
import { Killed, type MemoryWorkbook } from '../memory-workbook';
import { PUPILS, pupils } from '../progress/class';
import {
  appealClass,
  COMMISSION,
  MEMBERS,
  portsOn,
  refusals,
  register,
  rows,
  SCORES,
  save,
  saveUpTo,
  type Way,
  withoutDeputy,
} from './appeal-class';

const COLUMNS = Object.keys(headersOf(appealsSheet));
/** A person types over a cell of the only case. */
const typeOver = (workbook: MemoryWorkbook, column: string, text: string) =>
  workbook.put(appealsSheet.sheet, 2, COLUMNS.indexOf(column) + 1, text);
const registeredClass = () => {
  const workbook = appealClass();
  expectValue(register(workbook));
  return workbook;
};

test('the request: in time, with its deadlines counted; registered twice it is one', () => {
  const workbook = appealClass();
  expect(expectValue(register(workbook)).isNew).toBe(true);
  expect(expectValue(register(workbook)).isNew).toBe(false);
  expect(rows(workbook).map(rowTexts)).toEqual([
    expect.objectContaining({
      state: 'gauta',
      pupil: 'Gandriukas Matas',
      teacher: 'Smilgienė Rita',
      period: 'I pusmetis',
      grade: '6',
      published: '2026-11-22',
      fileUntil: '2026-11-30', // the 29th is a Sunday
      filed: '2026-11-27',
      applicant: 'Gandriukienė Asta',
      relation: 'motina',
      decideUntil: '2026-12-08',
      decision: '',
    }),
  ]);
  expect(logged(workbook).filter(([what]) => String(what).startsWith('Apeliacija'))).toEqual([
    [
      'Apeliacija: Matematika, I pusmetis, Gandriukas Matas',
      '',
      'gauta',
      'Prašymas pateiktas 2026-11-27 (46.1, 46.2 p.)',
    ],
  ]);
});

test.each<[string, Parameters<typeof register>[1], readonly string[]]>([
  ['by the pupil of 15', { relation: 'pupil' }, ['relation appeal.parents-file']],
  ['by the mother of a pupil of 16', { pupilId: '2b-02', grade: '7' }, ['relation appeal.pupil-files']],
  ['by nobody', { applicant: ' ' }, ['applicant appeal.applicant-missing']],
  ['of nothing', { essence: '' }, ['essence appeal.essence-missing']],
  ['before the grade was published', { filed: '2026-11-21' }, ['filed appeal.day-too-early']],
  ['tomorrow', { filed: '2026-11-28' }, ['filed appeal.day-in-future']],
  [
    'on no day',
    { filed: '', published: 'vakar' },
    ['published appeal.day-missing', 'filed appeal.day-missing'],
  ],
  ['of a grade that is another by now', { grade: '5' }, ['grade appeal.grade-differs']],
  ['of a grade that there is not', { period: 'semester2' }, ['grade appeal.no-grade']],
  ['of an unknown subject', { subject: 'Astronomija' }, ['sheet-missing']],
  ['of an unknown pupil', { pupilId: 'x' }, ['pupil-unknown']],
])('a request %s is refused and nothing is written', (_, changes, expected) => {
  const workbook = appealClass();
  const before = workbook.writes;
  expect(refusals(register(workbook, changes))).toEqual(expected);
  expect(workbook.writes).toBe(before);
});

test('without a birth date nobody knows who may file; a pupil of 16 files without any other name', () => {
  const workbook = appealClass();
  expectValue(register(workbook, { pupilId: '2b-02', grade: '7', relation: 'pupil', applicant: '' }));
  expect(rows(workbook)[0]).toMatchObject({ applicant: 'Lazdynėlis Benas', relation: 'mokinys' });
  workbook.replace('Mokiniai', pupils(PUPILS));
  expect(refusals(register(workbook))).toEqual(['relation appeal.born-missing']);
});

test('a day late: refused in words, registered as refused, or accepted with the director’s reason', () => {
  const late = { filed: '2026-12-01' } as const;
  const day = '2026-12-01';
  const workbook = appealClass();
  expect(refusals(register(workbook, late, day))).toEqual(['late appeal.late']);
  expect(refusals(register(workbook, { ...late, late: 'accept' }, day))).toEqual([
    'lateReason appeal.late-reason-missing',
  ]);
  expectValue(register(workbook, { ...late, late: 'accept', lateReason: 'Mokinys\nsirgo.' }, day));
  expect(rows(workbook)[0]).toMatchObject({ state: 'gauta', decision: 'Priimta pavėluotai: Mokinys sirgo.' });

  const refused = appealClass();
  expectValue(register(refused, { ...late, late: 'refuse' }, day));
  expect(rows(refused)[0]).toMatchObject({
    state: 'atmesta',
    decided: day,
    decision: 'Atmesta: pateikta 2026-12-01, o pateikti reikėjo iki 2026-11-30 (46.2 p.).',
  });
  expect(refusals(save(refused, 'form-commission'))).toEqual(['case.step-impossible']);
  // In time nothing of it matters.
  const inTime = appealClass();
  expectValue(register(inTime, { late: 'refuse', lateReason: 'x' }));
  expect(rows(inTime)[0]).toMatchObject({ state: 'gauta', decision: '' });
});

test('one request about a grade at a time, and none after the commission has decided', () => {
  const workbook = registeredClass();
  expect(refusals(register(workbook, { filed: '2026-11-26' }))).toEqual(['grade appeal.open-already']);
  saveUpTo(workbook, 'decide');
  expect(refusals(register(workbook, { grade: '8', filed: '2026-11-26' }))).toEqual([
    'grade appeal.is-final',
  ]);
});

test('from the request to the new grade, which opening the semester again leaves', () => {
  const workbook = registeredClass();
  saveUpTo(workbook, 'inform');
  expect(rowTexts(rows(workbook)[0] as never)).toMatchObject({
    state: 'baigta',
    orderNumber: 'V-12',
    commission:
      'Alksnė Vilija – pirmininkė, dalyką kuruojanti pavaduotoja\nLendrė Ona – dalyko mokytoja\nViksva Jonas – dalyko mokytojas',
    meeting: '2026-12-02 14:00',
    minutes: '45',
    attended: 'Alksnė Vilija\nLendrė Ona',
    scores: 'Alksnė Vilija – 7\nLendrė Ona – 8\nViksva Jonas – 8',
    finalGrade: '8',
    informed: '2026-12-04',
  });
  expect(cellOf(workbook, 0, 'closed1')).toBe(8);
  expect(registered(workbook).at(-1)).toEqual(['Gandriukas Matas', '8']);
  expect(explained(workbook)).toContain('Apeliacinės komisijos sprendimas');
  const states = logged(workbook).filter(([what]) => String(what).startsWith('Apeliacija'));
  expect(states.map(([, before, after]) => `${before} → ${after}`)).toEqual([
    ' → gauta',
    'gauta → komisija sudaryta',
    'komisija sudaryta → medžiaga gauta',
    'medžiaga gauta → užduotys atliktos',
    'užduotys atliktos → nuspręsta',
    'nuspręsta → baigta',
  ]);
  openFirst(workbook);
  const now = gradeInSheet(portsOn(workbook, '2026-12-07'), {
    subject: 'Matematika',
    pupil: 'Gandriukas Matas',
    period: 'semester1',
  });
  expect(expectValue(now).grade).toBe('8');
});

test('a year’s grade: the decision stands under „Kitas įvertinimas“, unless a person has typed there', () => {
  const disputed = () => {
    const workbook = appealClass();
    workbook.put('Matematika', 7, COLUMN.override + 1, 6);
    expectValue(register(workbook, { period: 'annual', published: '2026-11-23' }));
    saveUpTo(workbook, 'hold-meeting');
    return workbook;
  };
  const workbook = disputed();
  expect(expectValue(save(workbook, 'decide')).grade).toEqual({ before: '6', after: '8' });
  expect(cellOf(workbook, 0, 'override')).toBe(8);
  expect(cellOf(workbook, 0, 'closed1')).toBe(6);
  const typed = disputed();
  type(typed, 0, 'override', 9);
  expect(refusals(save(typed, 'decide'))).toEqual(['case.override-typed']);
});

test('a lower score is the grade too; the same one changes nothing in the sheet', () => {
  const scored = (scores: readonly string[]) => {
    const workbook = registeredClass();
    saveUpTo(workbook, 'hold-meeting');
    const given = SCORES.map(({ name }, at) => ({ name, score: scores[at] ?? '' }));
    return { workbook, saved: expectValue(save(workbook, 'decide', { scores: given })) };
  };
  const lower = scored(['4', '5', '4']);
  expect(lower.saved.grade).toEqual({ before: '6', after: '4' });
  expect(cellOf(lower.workbook, 0, 'closed1')).toBe(4);
  const same = scored(['6', '6', '6']);
  expect(same.saved.grade).toBeUndefined();
  expect(registered(same.workbook)).toHaveLength(2);
  expect(rows(same.workbook)[0]).toMatchObject({ state: 'nuspręsta', finalGrade: '6' });
});

test.each<[string, Way | 'request', Way, Parameters<typeof save>[2], readonly string[]]>([
  [
    'a member twice',
    'request',
    'form-commission',
    { commission: [COMMISSION[0] as never, COMMISSION[1] as never, COMMISSION[1] as never] },
    ['2 commission.member-twice'],
  ],
  [
    'the teacher concerned',
    'request',
    'form-commission',
    { commission: [...COMMISSION.slice(0, 2), { name: 'Rita Smilgienė', role: 'subject-teacher' }] },
    ['2 commission.teacher-concerned'],
  ],
  [
    'an empty place',
    'request',
    'form-commission',
    { commission: [COMMISSION[0] as never, { name: ' ', role: 'subject-teacher' }, COMMISSION[2] as never] },
    ['1 commission.member-missing'],
  ],
  [
    'no order',
    'request',
    'form-commission',
    { fields: { orderNumber: '' } },
    ['orderNumber appeal.order-number-missing'],
  ],
  [
    'an order of no day',
    'request',
    'form-commission',
    { fields: { ordered: '11-30' } },
    ['ordered appeal.day-wrong'],
  ],
  ['a score before the order', 'request', 'decide', {}, ['case.step-impossible']],
  [
    'one present',
    'give-material',
    'hold-meeting',
    { attended: [MEMBERS[0]] },
    ['attended appeal.attended-few'],
  ],
  [
    'half an hour',
    'give-material',
    'hold-meeting',
    { fields: { minutes: '0,5' } },
    ['minutes appeal.minutes-wrong'],
  ],
  [
    'at 25 o’clock',
    'give-material',
    'hold-meeting',
    { fields: { meeting: '2026-12-02 25:00' } },
    ['meeting appeal.day-wrong'],
  ],
  [
    'a score of 12',
    'hold-meeting',
    'decide',
    { scores: [{ name: MEMBERS[0], score: '12' }, ...SCORES.slice(1)] },
    ['0 score.not-a-mark'],
  ],
  [
    'one score',
    'hold-meeting',
    'decide',
    { scores: SCORES.slice(0, 1) },
    ['1 score.missing', '2 score.missing'],
  ],
])('%s is refused beside its field and nothing is written', (_, before, screen, typed, expected) => {
  const workbook = registeredClass();
  if (before !== 'request') saveUpTo(workbook, before);
  const writes = workbook.writes;
  expect(refusals(save(workbook, screen, typed))).toEqual(expected);
  expect(workbook.writes).toBe(writes);
});

test('no deputy set: the commission cannot be formed', () => {
  const workbook = withoutDeputy();
  expectValue(register(workbook));
  expect(refusals(save(workbook, 'form-commission'))).toEqual(['0 commission.deputy-not-set']);
});

test('kept for later: names without an order, a meeting that is still to come, the request’s own data', () => {
  const workbook = registeredClass();
  expectValue(save(workbook, 'request', { isDone: false, fields: { number: 'A-7', essence: 'Kita esmė' } }));
  const two = COMMISSION.slice(0, 2);
  expectValue(
    save(workbook, 'form-commission', {
      isDone: false,
      commission: two,
      fields: { orderNumber: '', ordered: '' },
    }),
  );
  expect(rowTexts(rows(workbook)[0] as never)).toMatchObject({
    state: 'gauta',
    number: 'A-7',
    essence: 'Kita esmė',
    commission: 'Alksnė Vilija – pirmininkė, dalyką kuruojanti pavaduotoja\nLendrė Ona – dalyko mokytoja',
  });
  const twice = save(workbook, 'form-commission', {
    isDone: false,
    commission: [...two, two[1] as never],
  });
  expect(refusals(twice)).toEqual(['2 commission.member-twice']);
  saveUpTo(workbook, 'give-material');
  const later = { isDone: false, attended: [], fields: { meeting: '2026-12-20 09:05', tasks: '' } };
  expectValue(save(workbook, 'hold-meeting', later));
  expect(rowTexts(rows(workbook)[0] as never)).toMatchObject({
    state: 'medžiaga gauta',
    meeting: '2026-12-20 09:05',
  });
  expect(refusals(save(workbook, 'decide', { isDone: false }))).toEqual(['case.step-impossible']);
});

test('withdrawn or refused with a reason; the reason of a late one stays in front', () => {
  const workbook = appealClass();
  expectValue(register(workbook, { filed: '2026-12-01', late: 'accept', lateReason: 'Sirgo' }, '2026-12-01'));
  expect(refusals(save(workbook, 'withdraw'))).toEqual(['decision appeal.reason-missing']);
  expectValue(save(workbook, 'withdraw', { fields: { decision: 'Susitarta su mokytoja' } }));
  expect(rows(workbook)[0]).toMatchObject({
    state: 'atsiimta',
    decision: 'Priimta pavėluotai: Sirgo\nSusitarta su mokytoja',
  });
});

test.each<[string, string, string]>([
  ['state', 'pamesta', 'appeal.state-unknown'],
  ['period', 'trimestras', 'appeal.period-unknown'],
  ['commission', 'Alksnė Vilija', 'appeal.commission-unreadable'],
  ['scores', 'Alksnė Vilija septyni', 'appeal.scores-unreadable'],
  ['meeting', 'rytoj', 'appeal.meeting-unreadable'],
  ['pupil', 'Niekas Niekur', 'pupil-unknown'],
  ['subject', 'Alchemija', 'subject-unknown'],
])(
  'a hand edit of „%s“ that cannot be read is told with its cell, and the case goes no further',
  (column, text, code) => {
    const workbook = registeredClass();
    typeOver(workbook, column, text);
    const at = { sheet: 'Apeliacijos', row: 2, column: COLUMNS.indexOf(column) + 1 };
    const found = expectValue(readAppeals(portsOn(workbook, '2026-12-07')));
    expect(found.cases[0]?.issues).toMatchObject([{ code, at }]);
    expect(refusals(save(workbook, 'form-commission'))).toEqual([code]);
  },
);

test('a hand edit that can be read is respected: told where the page showed another, used where not', () => {
  const workbook = registeredClass();
  const shown = rowTexts(rows(workbook)[0] as never);
  typeOver(workbook, 'essence', 'Ranka pataisyta');
  const stale = save(workbook, 'form-commission', { base: shown });
  expect(stale).toMatchObject({
    issues: [
      {
        code: 'appeal.changed-meanwhile',
        params: { header: 'Esmė ir argumentai', value: 'Ranka pataisyta' },
      },
    ],
  });
  expectValue(save(workbook, 'form-commission'));
  // The link of a document may come meanwhile.
  const before = rowTexts(rows(workbook)[0] as never);
  typeOver(workbook, 'link', 'https://docs.example/1');
  expectValue(save(workbook, 'give-material', { base: before }));
  expect(rows(workbook)[0]).toMatchObject({ essence: 'Ranka pataisyta', link: 'https://docs.example/1' });
});

test('a grade that another case has changed meanwhile is not written over, nor one of an opened semester', () => {
  const workbook = registeredClass();
  saveUpTo(workbook, 'hold-meeting');
  expectValue(give(workbook, { ...APPEAL, grade: 9, key: 'another case' }));
  const writes = workbook.writes;
  expect(refusals(save(workbook, 'decide'))).toEqual(['appeal.grade-changed']);
  const same = SCORES.map(({ name }) => ({ name, score: '6' }));
  expect(refusals(save(workbook, 'decide', { scores: same }))).toEqual(['appeal.grade-changed']);
  expect(workbook.writes).toBe(writes);

  const opened = registeredClass();
  saveUpTo(opened, 'hold-meeting');
  openFirst(opened);
  expect(refusals(save(opened, 'decide'))).toEqual(['case.semester-open']);
});

test('a row copied with its key is two cases of one: neither goes on; a row typed by hand is shown', () => {
  const workbook = registeredClass();
  const [headings = [], row = []] = workbook.all()[appealsSheet.sheet] ?? [];
  workbook.replace(appealsSheet.sheet, [headings, row, row]);
  expect(refusals(save(workbook, 'form-commission'))).toEqual(['appeal.key-twice']);
  workbook.replace(appealsSheet.sheet, [headings, row.slice(0, -1)]);
  const found = expectValue(readAppeals(portsOn(workbook, '2026-12-07')));
  expect(found.cases[0]?.issues.map(({ code }) => code)).toEqual(['appeal.by-hand']);
});

test('undone, the decision takes its grade back; decided again it is there again', () => {
  const workbook = registeredClass();
  saveUpTo(workbook, 'decide');
  const dialog = { confirm: () => true, tell: () => undefined } as unknown as Dialog;
  expectValue(undoLastAction(portsOn(workbook, '2026-12-07'), dialog, undo));
  expect(cellOf(workbook, 0, 'closed1')).toBe(6);
  expect(rows(workbook)[0]).toMatchObject({ state: 'užduotys atliktos', finalGrade: '', scores: '' });
  expectValue(save(workbook, 'decide'));
  expect(cellOf(workbook, 0, 'closed1')).toBe(8);
  expect(logged(workbook).filter(([, , after]) => after === 'nuspręsta')).toHaveLength(2);
});

/** What is there whenever it was done: moments aside. */
const sheetsOf = (workbook: MemoryWorkbook) => {
  const { Apeliacijos, Matematika, Žurnalas, ...others } = workbook.all();
  return {
    Apeliacijos,
    Matematika,
    closed: others['Užbaigti pusmečiai']?.map((cells) => cells.slice(0, 4)),
    log: Žurnalas?.map((cells) => cells.slice(2, 6)),
  };
};
test.each<[string, Way | undefined, (workbook: MemoryWorkbook) => void]>([
  ['registering', undefined, () => undefined],
  ['forming the commission', 'form-commission', (workbook) => void expectValue(register(workbook))],
  [
    'deciding',
    'decide',
    (workbook) => {
      expectValue(register(workbook));
      saveUpTo(workbook, 'hold-meeting');
    },
  ],
])('%s is cut off at every write and repeated as the page repeats it', (_, screen, prepare) => {
  const prepared = () => {
    const workbook = appealClass();
    prepare(workbook);
    const [row] = rows(workbook);
    // The page still shows the row as it was.
    const base = row && rowTexts(row);
    return {
      workbook,
      act: () => expectValue<unknown>(screen && base ? save(workbook, screen, { base }) : register(workbook)),
    };
  };
  const whole = prepared();
  whole.act();
  const expected = sheetsOf(whole.workbook);
  let tried = 0;
  for (let writes = 0; ; writes++) {
    const { workbook, act } = prepared();
    workbook.dieAfter(writes);
    let died = false;
    try {
      act();
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      died = true;
    }
    workbook.dieAfter(Number.POSITIVE_INFINITY);
    act();
    expect(sheetsOf(workbook)).toEqual(expected);
    if (!died) break;
    tried += 1;
  }
  expect(tried).toBeGreaterThanOrEqual(4);
});

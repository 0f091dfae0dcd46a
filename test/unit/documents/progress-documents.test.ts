// The forms and views of progress: what stands in them, who is never in them, and any text as text.
import fc from 'fast-check';
import type { Block, Table } from '../../../src/documents/blocks';
import {
  groupClassHourDocument,
  ownClassHourDocument,
  wholeClassHourDocument,
} from '../../../src/documents/class-hour';
import { renderDocx } from '../../../src/documents/docx/render-docx';
import { renderHtml } from '../../../src/documents/html/render-html';
import { mipFormDocument } from '../../../src/documents/mip-form';
import { mipReflectionsDocument } from '../../../src/documents/mip-reflections';
import { parentsDocument } from '../../../src/documents/parents-meeting';
import { escapeMarkup, toPlainText } from '../../../src/documents/plain-text';
import { progressDocumentName } from '../../../src/documents/progress-document-name';
import { progressFormDocument } from '../../../src/documents/progress-form';
import { classReviewDocument, reviewDocument } from '../../../src/documents/review-record';
import { subjectProgressDocument } from '../../../src/documents/subject-progress';
import { teachersDocument } from '../../../src/documents/teachers-meeting';
import { viewForTeachers, viewOfChild, viewOfClass, viewOfGroup } from '../../../src/domain/audience';
import type { PupilProgress } from '../../../src/domain/class-progress';
import { rational } from '../../../src/domain/rational';
import { blankPupil, everyday, fullPupil, HEADING, manyPupils, SUBJECTS } from './progress';
import { descendants, parseXml } from './wordprocessing-ml';

const MONTH = '2026-10';
const only = <K extends Block['kind']>(kind: K, blocks: readonly Block[]) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const fieldsOf = (blocks: readonly Block[]) => only('fields', blocks).flatMap(({ rows }) => rows.flat());
const valueAt = (blocks: readonly Block[], label: string) =>
  fieldsOf(blocks).find((field) => field.label === label)?.value;
const headings = (blocks: readonly Block[]) => only('heading', blocks).map(({ text }) => text);
/** The first table with such a column. */
function tableWith(blocks: readonly Block[], title: string): Table {
  const found = only('table', blocks).find(({ columns }) => columns.some((column) => column.title === title));
  if (!found) throw new Error(title);
  return found;
}
const cellsOf = ({ columns, rows }: Table, first: string) => {
  const row = rows.find((cells) => cells.includes(first)) ?? [];
  return Object.fromEntries(columns.map(({ title }, index) => [title, row[index]]));
};
const child = (pupils: readonly PupilProgress[], id: string) => {
  const view = viewOfChild(pupils, id);
  if (!view) throw new Error(id);
  return view;
};
const full = fullPupil('monthly', everyday);

/** Every document that shows a pupil's own texts, of one pupil. */
const ofOne = (pupil: PupilProgress): readonly Block[] => [
  ...mipFormDocument(HEADING, [pupil]),
  ...progressFormDocument(HEADING, [pupil]),
  ...subjectProgressDocument(HEADING, { subject: 'Matematika', teacher: 'Beržienė Ona', pupils: [pupil] }),
  ...reviewDocument(HEADING, pupil, MONTH),
  ...classReviewDocument(HEADING, [pupil], MONTH),
  ...ownClassHourDocument(HEADING, child([pupil], pupil.id)),
  ...parentsDocument(HEADING, child([pupil], pupil.id)),
  ...teachersDocument(HEADING, viewForTeachers([pupil], SUBJECTS, MONTH, '2026-11-20'), MONTH),
];

describe('F6', () => {
  const blocks = mipFormDocument(HEADING, [full]);

  test('expectations by subject, a block a month, self-assessments, signatures', () => {
    expect(cellsOf(tableWith(blocks, 'Kaip sieksiu'), 'Matematika')).toMatchObject({
      'Pernykštis metinis': '6',
      'Siekiamas I pusmečio': '7',
      'Siekiamas metinis': '8',
      'Kaip sieksiu': everyday('how Matematika'),
    });
    expect(tableWith(blocks, 'Kaip sieksiu').rows).toHaveLength(SUBJECTS.length);
    expect(headings(blocks).slice(3, 13)).toEqual([
      ...['Rugsėjis', 'Spalis', 'Lapkritis', 'Gruodis', 'Sausis', 'Vasaris', 'Kovas', 'Balandis', 'Gegužė'],
      'Birželis',
    ]);
    const october = only('fields', blocks)[2];
    expect(october?.rows.flat().map(({ label, value }) => [label, value])).toEqual([
      ['Vidurkis', '6,75'],
      ['Praleista (pateisinta / nepateisinta)', '1 / 1'],
      ['Stipriausi dalykai', everyday('strongest 2026-10')],
      ['Sunkumai', everyday('difficulties 2026-10')],
      ['Pagyrimai, pastabos', everyday('praise 2026-10')],
      ['Ką padariau pažangai', everyday('done 2026-10')],
      ['Kito mėnesio tikslas', everyday('nextGoal 2026-10')],
      ['Klasės vadovo pastaba', everyday('headNote 2026-10')],
      ['Mokinio (-ės) parašas, data', ''],
    ]);
    expect(valueAt(blocks, 'Lūkesčiai įgyvendinti')).toBe('iš dalies');
    expect(valueAt(blocks, 'Kodėl taip manau')).toBe(everyday('arguments 1'));
    expect(only('signatures', blocks)[0]?.signers.map(({ name }) => name)).toEqual([
      'Matas Gandriukas',
      'Smilgienė Rita',
      undefined,
    ]);
  });

  test('nothing filled in: every field has room to write, and no dashes stand for it', () => {
    const blank = mipFormDocument(HEADING, [blankPupil('monthly')]);
    const entries = only('fields', blank).filter(({ role }) => role === 'entry');
    expect(entries).toHaveLength(12);
    const room = entries
      .flatMap(({ rows }) => rows.flat())
      .filter(({ label }) => /Sunkumai|Kodėl|toliau/.test(label));
    expect(room).toHaveLength(14);
    expect(room.every(({ value, lines = 0 }) => value === '' && lines > 0)).toBe(true);
    expect(valueAt(blank, 'Vidurkis')).toBe('');
    expect(valueAt(blank, 'Lūkesčiai įgyvendinti')).toBe('taip / iš dalies / ne');
  });

  test('of a class: each from a new page', () => {
    const three = mipFormDocument(HEADING, manyPupils('monthly', 3));
    expect(only('page-break', three)).toHaveLength(2);
    expect(only('letterhead', three)).toHaveLength(3);
  });
});

test('F7: the statements of every two months', () => {
  const blocks = mipReflectionsDocument(HEADING, [fullPupil('reflections', everyday)]);
  expect(headings(blocks).slice(3, 8)).toEqual([
    'Rugsėjis–spalis',
    'Lapkritis–gruodis',
    'Sausis–vasaris',
    'Kovas–balandis',
    'Gegužė–birželis',
  ]);
  expect(valueAt(blocks, 'Iš mokytojų ar klasės vadovo man reikėtų…')).toBe(everyday('need 2026-09_10'));
  const blank = mipReflectionsDocument(HEADING, [blankPupil('reflections')]);
  expect(fieldsOf(blank).filter(({ lines = 0, value }) => lines > 1 && value === '').length).toBeGreaterThan(
    35,
  );
});

describe('F8', () => {
  const blocks = progressFormDocument(HEADING, [full]);

  test('goals beside what was reached; the signal is a mean with two decimals', () => {
    expect(tableWith(blocks, 'I pusm.').rows[1]).toEqual([
      'Matematika',
      '7',
      '7,29',
      '3',
      '8',
      '',
      '6',
      '3',
      'žr. po lentele',
    ]);
    expect(tableWith(blocks, 'I pusm.')).toMatchObject({ toWrite: true, emptyRows: 1 });
    const below = only('paragraph', blocks).map(({ runs }) => runs[0]?.text);
    expect(below).toContain(`Matematika: ${everyday('how Matematika')}`);
  });

  test('a short comment stands in its row; a subject with įskaita says how much is passed', () => {
    const [first] = full.subjects;
    const passes = {
      mean: undefined,
      passes: { passed: { units: BigInt(3), scale: 0 }, total: { units: BigInt(4), scale: 0 } },
      undated: 0,
    };
    const short = progressFormDocument(HEADING, [
      {
        ...fullPupil('monthly', () => 'trumpai'),
        subjects: [
          {
            ...(first as (typeof full.subjects)[0]),
            semester1: 'įsk',
            signals: [passes as never, { mean: rational(19, 2), passes: undefined, undated: 0 }],
          },
        ],
      },
    ]);
    expect(tableWith(short, 'I pusm.').rows[0]?.slice(2)).toEqual([
      'įsk 3 iš 4',
      'įsk',
      '7',
      '9,50',
      '5',
      '2',
      'trumpai',
    ]);
  });

  test('strengths of the last entry with its period, agreements with whom; else lines to write on', () => {
    const texts = only('paragraph', blocks).map(({ runs }) => runs[0]?.text);
    expect(texts).toContain(`${everyday('strongest 2027-06')} (anketa: birželis)`);
    expect(tableWith(blocks, 'Su kuo susitarta').rows[0]).toEqual([
      '2026-09-20',
      everyday('agreements 2026-09'),
      '2026-09-28',
      everyday('present 2026-09'),
    ]);
    const blank = progressFormDocument(HEADING, [blankPupil('monthly')]);
    expect(only('statement', blank).map(({ text, lines }) => [text, lines])).toEqual([
      ['Mano stipriosios pusės:', 2],
      ['Ką noriu tobulinti:', 2],
    ]);
    expect(tableWith(blank, 'Su kuo susitarta')).toMatchObject({ rows: [], emptyRows: 3 });
  });
});

test('F9: a row a pupil, from where they began to how it changed', () => {
  const form = {
    subject: 'Matematika',
    teacher: 'Beržienė Ona',
    pupils: [full, blankPupil('monthly', 'Ožys Jonas')],
  };
  const { rows, emptyRows } = tableWith(subjectProgressDocument(HEADING, form), 'Pokytis');
  expect(rows).toEqual([
    ['1', 'Gandriukas Matas', '6', '7 / 8', '09-14', '7,29', '3', '02-08', '', '6', '+3', 'žr. po lentele'],
    ['2', 'Ožys Jonas', '', '', '', '', '', '', '', '', '', ''],
  ]);
  expect(emptyRows).toBe(2);
});

describe('F17', () => {
  test('a month of a pupil', () => {
    const blocks = reviewDocument(HEADING, full, MONTH);
    expect(
      fieldsOf(blocks)
        .slice(4)
        .map(({ label, value }) => [label, value]),
    ).toEqual([
      ['Pokalbio data', '2026-10-20'],
      ['Mėnesio vidurkis', '7,37'],
      ['Neigiami pusmečio įvertinimai', expect.stringContaining('Matematika – 3 (I pusm.); ')],
      ['Rezultatai', everyday('results 2026-10')],
      ['Praleista (pateisinta / nepateisinta)', '1 / 1'],
      ['Lankomumas', everyday('attendance 2026-10')],
      ['Pagyrimai, pastabos', everyday('praise 2026-10')],
      ['Komentarai', everyday('comments 2026-10')],
      ['Nauji susitarimai', everyday('agreements 2026-10')],
      ['Susitarta iki', '2026-10-28'],
      ['Dalyvavo', everyday('present 2026-10')],
      ['Teikti vaiko gerovės komisijai (VGK)', 'taip'],
    ]);
  });

  test('a month of the class; a month without a review is empty', () => {
    const { rows } = tableWith(classReviewDocument(HEADING, [full], MONTH), 'VGK');
    expect(rows[0]?.slice(0, 4)).toEqual(['1', 'Gandriukas Matas', '7,37', '1 / 1']);
    expect(rows[0]?.[4]?.split('\n')).toHaveLength(4);
    expect(rows[0]?.[7]).toBe('taip');
    const may = tableWith(classReviewDocument(HEADING, [full], '2027-05'), 'VGK').rows[0];
    expect(may?.slice(4)).toEqual(['', '', '', '']);
    expect(valueAt(reviewDocument(HEADING, full, '2027-05'), 'Teikti vaiko gerovės komisijai (VGK)')).toBe(
      '',
    );
  });
});

describe('views', () => {
  const pupils = manyPupils('monthly', 12);

  test('parents: the child’s own year, with the median of the others where they are enough', () => {
    const blocks = parentsDocument(HEADING, child(pupils, '2b-01'));
    expect(tableWith(blocks, 'Klasės draugų mediana').rows[0]).toEqual([
      'Rugsėjis',
      '7,00',
      '7,00',
      '0',
      '0',
    ]);
    const few = parentsDocument(HEADING, child(pupils.slice(0, 5), '2b-01'));
    expect(only('table', few)[1]?.columns.map(({ title }) => title)).toEqual([
      'Mėnuo',
      'Vidurkis',
      'Praleista pateisinta',
      'Praleista nepateisinta',
    ]);
    // The child welfare commission is the business of the school and of a talk, not of a meeting.
    expect(JSON.stringify(blocks)).not.toMatch(/VGK|komisij/i);
  });

  test('a talk with the pupil shows no median', () => {
    const blocks = ownClassHourDocument(HEADING, child(pupils, '2b-01'));
    expect(JSON.stringify(blocks)).not.toMatch(/mediana/i);
    expect(valueAt(blocks, 'Sunkumai')).toContain('difficulties 2027-06 1');
  });

  test('the class: few are not told apart', () => {
    const grades = (count: number) =>
      wholeClassHourDocument(
        HEADING,
        viewOfClass(
          pupils.map((pupil, index) => ({
            ...pupil,
            subjects: pupil.subjects.map((own) => ({
              ...own,
              semester1: index < count ? (2 as const) : (8 as const),
            })),
          })),
          ['Matematika'],
        ),
      );
    expect(tableWith(grades(2), 'Neigiamų, I pusm.').rows[0]?.[3]).toBe('1–2');
    expect(tableWith(grades(3), 'Neigiamų, I pusm.').rows[0]?.slice(0, 4)).toEqual([
      'Matematika',
      '6,50',
      '6,00',
      '3',
    ]);
  });

  test('the class: what three or more name, and how many they are', () => {
    const hard = pupils.map((pupil, index) => ({
      ...pupil,
      entries: pupil.entries.map((entry) => ({
        ...entry,
        texts: { difficulties: index < 2 ? 'fizikos uždaviniai' : 'Matematika!' },
      })),
    }));
    const texts = only('paragraph', wholeClassHourDocument(HEADING, viewOfClass(hard, SUBJECTS))).map(
      ({ runs }) => runs[0]?.text,
    );
    expect(texts).toContain('– Matematika – nurodė 10 mokinių');
    expect(texts.join()).not.toMatch(/Fizika –|uždavin/);
  });

  test('the teachers: each with what they need', () => {
    const view = viewForTeachers([full], SUBJECTS, MONTH, '2026-11-20');
    const [row] = tableWith(teachersDocument(HEADING, view, MONTH), 'Ko prašo, kas sunku; pagalba').rows;
    expect(row?.[0]).toBe('Gandriukas Matas');
    expect(row?.[1]).toMatch(/^Neigiami: Lietuvių kalba[\s\S]*\nŽemesnis II pusm\.: /);
    expect(row?.[2]).toContain(`Spalis: ${everyday('difficulties 2026-10')}`);
    expect(row?.[3]).toContain('(iki 2026-10-28)\nTeikti VGK');
  });
});

describe('nobody sees what is another’s', () => {
  /** Classes in which every text and name is the pupil's alone. */
  const anyClass = fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('monthly' as const, 'reflections' as const),
      fc.nat(8),
    )
    .map(([count, form, chosen]) => ({
      chosen: chosen % count,
      pupils: Array.from({ length: count }, (_, index) =>
        fullPupil(form, (what) => `«${index}» ${what}`, `«${index}»Pavardė «${index}»Vardas`, `«${index}»`),
      ),
    }));
  const marksIn = (blocks: readonly Block[]) => [...new Set(JSON.stringify(blocks).match(/«\d+»/g) ?? [])];

  test('a parents’ page and a talk with a pupil are of that pupil alone', () => {
    fc.assert(
      fc.property(anyClass, ({ pupils, chosen }) => {
        const view = child(pupils, `«${chosen}»`);
        expect(marksIn(parentsDocument(HEADING, view))).toEqual([`«${chosen}»`]);
        expect(marksIn(ownClassHourDocument(HEADING, view))).toEqual([`«${chosen}»`]);
      }),
      { numRuns: 25 },
    );
  });

  test('a parents’ page of a small class is the same as if the child were alone in it', () => {
    const pupils = manyPupils('monthly', 5);
    expect(parentsDocument(HEADING, child(pupils, '2b-03'))).toEqual(
      parentsDocument(HEADING, child(pupils.slice(2, 3), '2b-03')),
    );
  });

  test('the whole class: no name and no text of anybody', () => {
    fc.assert(
      fc.property(anyClass, ({ pupils }) => {
        expect(marksIn(wholeClassHourDocument(HEADING, viewOfClass(pupils, SUBJECTS)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('a group: the names of its own pupils and nothing that they wrote', () => {
    fc.assert(
      fc.property(anyClass, ({ pupils, chosen }) => {
        const ids = pupils.slice(0, chosen + 1).map(({ id }) => id);
        const blocks = groupClassHourDocument(HEADING, viewOfGroup(pupils, ids, SUBJECTS));
        expect(marksIn(blocks)).toEqual(ids);
        expect(tableWith(blocks, 'Parašas').rows).toEqual(
          ids.map((id, index) => [String(index + 1), `${id}Pavardė ${id}Vardas`]),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('any text is that text', () => {
  const HOSTILE = [
    '=IMPORTXML("http://x.example";"//a")',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '</w:t></w:r></w:p>&lt;&#0;]]>',
    'eilutė\r\nkita\u2028trečia',
    '👩‍👩‍👧‍👦 🇱🇹 שלום مرحبا \u202eabc',
    'ka\u0000s\u001f ri\ud83dša',
    `${'Ąžuolas '.repeat(2500)}pabaiga`,
  ];

  test.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 40)), text]))('%s', (_name, text) => {
    const pupil = {
      ...fullPupil('monthly', () => text),
      firstName: text.slice(0, 60),
      lastName: text.slice(0, 60),
    };
    const blocks = ofOne(pupil);
    const html = renderHtml(blocks);
    const shown = escapeMarkup(toPlainText(text)).replace(/\n/g, '<br>');
    expect(html.split(shown).length).toBeGreaterThan(50);
    expect(html).not.toMatch(/<(script|img|iframe|a|link)\b|<[^>]* on\w+=/i);
    expect(() => parseXml(html.replace(/<((?:br|hr|col)\b[^>]*)>/g, '<$1/>'))).not.toThrow();

    const document = renderDocx(blocks).find(({ name }) => name === 'word/document.xml');
    const body = parseXml(document?.content ?? '');
    const wanted = toPlainText(text).replace(/[\n\t]/g, '');
    const paragraphs = descendants(body, 'w:p').filter((one) => one.text.includes(wanted));
    expect(paragraphs.length).toBeGreaterThan(50);
  });
});

test.each([
  [undefined, [], '2026-11-20 Pažangos anketa – 2b klasė'],
  [{ firstName: 'Ieva', lastName: 'Eglaitė' }, [], '2026-11-20 Pažangos anketa – Eglaitė I.'],
  [{ firstName: '', lastName: '=1+1\n' }, ['spalis'], '2026-11-20 Pažangos anketa – =1+1 – spalis'],
])('the name of a document: %j', (pupil, more, name) => {
  expect(progressDocumentName(HEADING, 'Pažangos anketa', pupil, more)).toBe(name);
});

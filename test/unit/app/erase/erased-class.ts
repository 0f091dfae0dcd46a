// A class in memory in which everything that may stand of a pupil does, every text of it marked by whose it is.

import { ENTRY_KINDS, registerOf } from '../../../../src/app/entries/registers';
import type { ErasePorts, Eraser } from '../../../../src/app/erase/eraser';
import { caseKey, checksum } from '../../../../src/domain/case-key';
import { appealsSheet } from '../../../../src/workbook/appeals-sheet';
import type { Cell } from '../../../../src/workbook/cell';
import { closedSemestersSheet } from '../../../../src/workbook/closed-semesters-sheet';
import { compensationPlansSheet } from '../../../../src/workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../../../../src/workbook/course-changes-sheet';
import { documentsSheet } from '../../../../src/workbook/documents-sheet';
import { extraWorkSheet } from '../../../../src/workbook/extra-work-sheet';
import { JOURNAL_SHEET } from '../../../../src/workbook/journal-sheet';
import { logSheet } from '../../../../src/workbook/log-sheet';
import { promotionSheet } from '../../../../src/workbook/promotion-sheet';
import { pupilName, pupilsSheet } from '../../../../src/workbook/pupils-sheet';
import { supportSheet } from '../../../../src/workbook/support-sheet';
import { type ColumnSpec, columnsOf, type TableSchema } from '../../../../src/workbook/table-schema';
import { TIMETABLE_HEADERS, TIMETABLE_SHEET } from '../../../../src/workbook/test-timetable-headings';
import { type Grid, type MemoryWorkbook, memoryWorkbook, portsOf } from '../memory-workbook';
import { settings, subjectGrid } from '../progress/class';

export interface ClassPupil {
  readonly lastName: string;
  readonly firstName: string;
  readonly id: string;
}
export const SUBJECTS = ['Matematika', 'Fizika'];
const YEAR = '2026–2027';
const linkOf = (id: string) =>
  `https://docs.google.com/document/d/1file-of-somebody-whose-code-is-${id}/edit`;

type Columns = Readonly<Record<string, ColumnSpec>>;
/** A row of which every text says whose it is; `own` are the cells that mean something. */
function row(columns: Columns, id: string, own: Readonly<Record<string, Cell>>): Cell[] {
  return Object.entries(columns).map(([key, { format }]) => {
    if (own[key] !== undefined) return own[key];
    if (format === 'date' || format === 'moment') return new Date(2026, 10, 3);
    return format === 'number' ? 7 : `paslaptis ${id}`;
  });
}
const table = (schema: { readonly columns: unknown }, rows: readonly Cell[][]): Grid => [
  columnsOf(schema as TableSchema<never>).map(({ header }) => header),
  ...rows,
];

/** `rows` are each pupil's in each register; pupils stand in them one after another, again and again. */
export function fullClass(
  pupils: readonly ClassPupil[],
  rows: number,
  marks: (pupil: number, work: number) => Cell,
): MemoryWorkbook {
  const names = pupils.map(pupilName);
  const again = <Value>(make: (pupil: ClassPupil, name: string, at: number) => Value): Value[] =>
    Array.from({ length: rows }, (_, at) =>
      pupils.map((pupil, index) => make(pupil, names[index] ?? '', at)),
    ).flat();
  const schemaRows = (
    schema: { readonly columns: unknown },
    own: (pupil: ClassPupil, name: string, at: number) => Readonly<Record<string, Cell>>,
  ): Grid =>
    table(
      schema,
      again((pupil, name, at) =>
        row(schema.columns as Columns, pupil.id, { pupil: name, ...own(pupil, name, at) }),
      ),
    );
  const planKey = (id: string, at: number) => caseKey('plan', [YEAR, '1', id, `dalykas ${at}`]);
  const cases = { subject: 'Matematika', state: 'baigtas', number: '4' };
  return memoryWorkbook({
    Nustatymai: settings(),
    Mokiniai: table(
      pupilsSheet,
      pupils.map(({ id, lastName, firstName }, index) =>
        row(pupilsSheet.columns as Columns, id, {
          lastName,
          firstName,
          id,
          number: index + 1,
          email: `${id}@mokiniai.example`,
          left: '',
        }),
      ),
    ),
    ...Object.fromEntries(
      SUBJECTS.map((subject) => [
        subject,
        subjectGrid(
          subject,
          [0, 1, 2].map((work) => ({
            date: new Date(2026, 8, 10 + work),
            kind: 'T',
            cells: pupils.map((_, pupil) => marks(pupil, work)),
          })),
          names,
        ),
      ]),
    ),
    ...Object.fromEntries(
      ENTRY_KINDS.map((kind) => {
        const register = registerOf(kind);
        const own = ({ id }: ClassPupil, _: string, at: number) => ({
          key: caseKey(kind, [id, `dalis ${at}`]),
        });
        return [register.sheet, schemaRows(register, own)];
      }),
    ),
    [closedSemestersSheet.sheet]: schemaRows(closedSemestersSheet, ({ id }, _, at) => ({
      subject: SUBJECTS[at % 2] ?? '',
      semester: 'I',
      pupilId: id,
    })),
    [compensationPlansSheet.sheet]: schemaRows(compensationPlansSheet, ({ id }, name, at) => ({
      ...cases,
      // Of one row the name was changed since: its key knows whose it is.
      pupil: at === 1 ? `Buvusi ${id}` : name,
      semester: 'I',
      key: planKey(id, at),
    })),
    [supportSheet.sheet]: schemaRows(supportSheet, ({ id }, _, at) => ({
      ...cases,
      basisKey: planKey(id, at),
      key: caseKey('pagalba', [checksum(planKey(id, at))]),
    })),
    [appealsSheet.sheet]: schemaRows(appealsSheet, ({ id }) => ({
      ...cases,
      period: 'I pusmetis',
      grade: '4',
      finalGrade: '6',
      key: caseKey('appeal', [YEAR, id, 'semester1', '2027-01-25', 'matematika']),
    })),
    [courseChangesSheet.sheet]: schemaRows(courseChangesSheet, ({ id }) => ({
      ...cases,
      from: 'A',
      to: 'B',
      key: caseKey('kurso keitimas', [YEAR, id, 'Matematika', '2026-09-02', '1']),
    })),
    [extraWorkSheet.sheet]: schemaRows(extraWorkSheet, ({ id }) => ({
      ...cases,
      key: caseKey('papildomas darbas', [YEAR, id, 'Matematika', '1']),
    })),
    [promotionSheet.sheet]: schemaRows(promotionSheet, ({ id }) => ({
      activity: 'atlikta',
      proposal: 'kelti',
      decision: 'kelti',
      pupilId: id,
      key: caseKey('kėlimas', [YEAR, id, '1']),
    })),
    [documentsSheet.sheet]: table(documentsSheet, [
      ...again((pupil, name, at) =>
        row(documentsSheet.columns as Columns, pupil.id, {
          // The name was changed since: the key leads to the plan.
          pupil: at === 1 ? `Buvusi ${pupil.id}` : name,
          kind: 'Kompensacinis planas',
          name: `${name} – planas ${at}`,
          link: `${linkOf(pupil.id)}?${at}`,
          key: caseKey('doc', ['F1', checksum(planKey(pupil.id, at)), '1']),
        }),
      ),
      row(documentsSheet.columns as Columns, '', {
        pupil: '',
        subject: '',
        name: 'Klasė',
        link: linkOf('visi'),
      }),
    ]),
    [logSheet.sheet]: table(
      logSheet,
      again((pupil, name) =>
        row(logSheet.columns as Columns, pupil.id, {
          who: 'mokytoja@mokykla.example',
          what: `Matematika, I pusmetis: ${name}`,
          before: '4',
          after: '6',
          key: caseKey('closed', ['2027', 'I', pupil.id, 'matematika']),
        }),
      ),
    ),
    [TIMETABLE_SHEET]: [
      ['Testų tvarkaraštis'],
      Object.values(TIMETABLE_HEADERS),
      ...pupils.map(({ id }, index) => testRow(`tik ${id}`, names[index] ?? '')),
      testRow('visai klasei', ''),
      testRow('keliems', names.join('; ')),
    ],
    'Formos atsakymai 1': [
      ['Laiko žyma', 'El. pašto adresas', 'Laikotarpis'],
      ...pupils.map(({ id }) => [new Date(2026, 10, 3), `${id}@Mokiniai.example`, `paslaptis ${id}`]),
    ],
    Mano: [['Pastabos'], ...pupils.map(({ id }, index) => [`Kalbėta su ${names[index]}`, `kas ${id}`])],
    [JOURNAL_SHEET]: [],
  });
}
const testRow = (topic: string, pupils: string): Cell[] => [
  new Date(2026, 10, 3),
  3,
  'Matematika',
  'KD',
  45,
  topic,
  pupils,
  'tinka',
  'raktas',
];

/** Files that these bins take; the rest belongs to somebody else. */
export function erasePorts(workbook: MemoryWorkbook, own: (id: string) => boolean = () => true) {
  const binned: string[] = [];
  const eraser: Eraser = {
    clear: (sheet, cells) => {
      // One call to the service, whatever it empties: it is cut off before or behind it.
      workbook.write(sheet, 1, 1, []);
      for (const { row: from, column, rows, columns } of cells)
        for (let down = 0; down < rows; down++)
          for (let right = 0; right < columns; right++) workbook.put(sheet, from + down, column + right, '');
    },
    bin: (id) => {
      if (!own(id)) return false;
      binned.push(id);
      return true;
    },
  };
  const ports: ErasePorts = { ...portsOf(workbook), eraser };
  return { ports, binned };
}

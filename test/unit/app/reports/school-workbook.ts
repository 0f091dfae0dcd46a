// A school workbook in memory with two classes that were read, and the class workbooks' names behind it.
import type { Ports } from '../../../../src/app/ports';
import { encodeDigest } from '../../../../src/app/school/digest-json';
import { WorkbookRefusal } from '../../../../src/app/workbook-refusal';
import { classDigestsSheet } from '../../../../src/workbook/class-digests-sheet';
import { classListSheet } from '../../../../src/workbook/class-list-sheet';
import { pupilsSheet } from '../../../../src/workbook/pupils-sheet';
import { schoolSettingSchemas, WORKBOOK_KINDS } from '../../../../src/workbook/settings-sheet';
import { headersOf } from '../../../../src/workbook/table-schema';
import { type MemoryWorkbook, memoryWorkbook, portsOf } from '../memory-workbook';
import { day, digestOf } from './digests';

const marks = (pupils: number, className: string, semester: (index: number) => string): string =>
  [
    '| Matematika | Fizika',
    ...Array.from(
      { length: pupils },
      (_, index) => `${className}-${index + 1} | ${semester(index)} | ${index % 2 === 0 ? 8 : 9}`,
    ),
  ].join('\n');

/** One of 2b has a negative mark, seven of 2c. */
const DIGESTS = [
  digestOf(
    '2b',
    marks(25, '2b', (index) => (index === 0 ? '3' : index < 9 ? '5' : '9')),
    {
      readOn: day('2026-11-20'),
    },
  ),
  digestOf(
    '2c',
    marks(28, '2c', (index) => (index < 7 ? '2' : '8')),
    { readOn: day('2026-11-20') },
  ),
];

type Cells = (string | number)[][];
function tableOf<Schema extends typeof classListSheet | typeof classDigestsSheet | typeof pupilsSheet>(
  schema: Schema,
  rows: readonly Readonly<Record<string, string | number>>[],
): Cells {
  const headers = Object.entries(headersOf(schema as typeof classListSheet));
  return [headers.map(([, header]) => header), ...rows.map((row) => headers.map(([key]) => row[key] ?? ''))];
}

const SETTINGS: Readonly<Record<string, string>> = {
  kind: WORKBOOK_KINDS.school,
  school: 'Pavyzdžio gimnazija',
  schoolYear: '2026–2027',
  deputy: 'Rita Rimkienė',
  semester2From: '2027-02-01',
  lastLessonDay: '2027-06-18',
};

/** `second`: what the other class is called. */
export function schoolWorkbook(second = '2c'): MemoryWorkbook {
  const digests = DIGESTS.map((digest) => ({
    ...digest,
    className: digest.className === '2c' ? second : digest.className,
  }));
  return memoryWorkbook({
    Nustatymai: [
      ['Nustatymas', 'Reikšmė', 'Ką reiškia'],
      ...Object.entries(schoolSettingSchemas).map(([key, { name }]) => [
        name,
        SETTINGS[key] ?? usual(key),
        '',
      ]),
    ],
    [classListSheet.sheet]: tableOf(
      classListSheet,
      digests.map(({ className }) => ({
        className,
        name: className,
        id: `id-${className}`,
        state: 'nuskaityta',
      })),
    ),
    [classDigestsSheet.sheet]: tableOf(
      classDigestsSheet,
      digests.map((digest) => ({
        id: `id-${digest.className}`,
        reading: 'r1',
        piece: 1,
        pieces: 1,
        json: encodeDigest(digest),
      })),
    ),
  });
}
const usual = (key: string): string => (key === 'strictPass' || key === 'yearEndTalks' ? 'ne' : '');

/** `2c` cannot be read any more. Whose workbooks were asked for their names. */
export function schoolPorts(workbook: MemoryWorkbook): { readonly ports: Ports; readonly asked: string[] } {
  const asked: string[] = [];
  const ports = portsOf(workbook);
  return {
    asked,
    ports: {
      ...ports,
      others: {
        ...ports.others,
        read: (id, sheets) => {
          asked.push(`${id} ${sheets.join(' ')}`);
          if (id === 'id-2c') throw new WorkbookRefusal('denied', '');
          const row = { lastName: 'Petraitytė', firstName: 'Ona', id: '2b-1' };
          return [{ name: pupilsSheet.sheet, rows: tableOf(pupilsSheet, [row]) }];
        },
      },
    },
  };
}

// What each audience sees of a report, on a sheet and in a document too.

import fc from 'fast-check';
import { makeDocument } from '../../../../src/app/case-documents/make-document';
import { previewDocument } from '../../../../src/app/case-documents/preview-document';
import { buildReport, type WantedReport } from '../../../../src/app/reports/build-report';
import { REPORT_BUILDERS } from '../../../../src/app/reports/builders';
import { makeReportSheet } from '../../../../src/app/reports/make-report-sheet';
import { REPORT_CODES } from '../../../../src/app/reports/report';
import { buildReportDocuments, reportDocumentKey } from '../../../../src/app/reports/report-documents';
import { reportBlueprint } from '../../../../src/app/reports/report-sheet';
import { showReport } from '../../../../src/app/reports/show-report';
import { renderHtml } from '../../../../src/documents/html/render-html';
import { reportDocument } from '../../../../src/documents/report';
import type { REPORT_AUDIENCES } from '../../../../src/domain/report-audience';
import { dateCell } from '../../../../src/workbook/cell';
import { day, digestOf, pictureOf } from './digests';
import { nameOf, REPORT } from './sample-report';
import { schoolPorts, schoolWorkbook } from './school-workbook';

const shown = (audience: (typeof REPORT_AUDIENCES)[number], classes = 2) =>
  showReport(REPORT, audience, classes, nameOf);

test.each([
  ['administration', 2, true],
  ['commission', 2, true],
  ['class-teachers', 1, true],
  ['class-teachers', 2, false],
  ['council', 1, false],
  ['meeting', 1, false],
] as const)('%s of %d classes: names %s', (audience, classes, isNamed) => {
  const said = JSON.stringify(shown(audience, classes));
  expect([/Petraitytė/, /k02/, /1 mokinys/].map((one) => one.test(said))).toEqual([
    isNamed,
    isNamed,
    isNamed,
  ]);
  expect(/2c: nenuskaityta/.test(said)).toBe(true);
});

test('without names: no list, no small count, no sentence made of them', () => {
  const { parts, conceals, leftOut } = shown('meeting');
  expect(conceals).toBe(true);
  expect(parts[0]?.rows[0]).toEqual([
    '2b',
    25,
    { concealed: true },
    { concealed: true },
    { concealed: true },
    7.456,
  ]);
  // Nothing is left to be drawn.
  expect(parts[0]?.chart).toBeNull();
  expect(parts[1]).toMatchObject({ rows: [], columns: [], chart: null });
  expect(leftOut).toEqual(['2c: nenuskaityta.', 'Be įvertinimų: 2b – 1–2, 2c – 12.', expect.any(String)]);
});

/** Two classes with few or many of any mark. */
const schools = fc.tuple(
  ...['2b', '2c'].map((className) =>
    fc
      .array(
        fc.tuple(fc.constantFrom('2', '3', '5', '8', '9', '.'), fc.constantFrom('4', '8', 'neįsk', 'atl')),
        {
          minLength: 1,
          maxLength: 9,
        },
      )
      .map((pupils) =>
        digestOf(
          className,
          [
            '| Matematika | Dailė',
            ...pupils.map(
              ([one, other], at) => `${className}-kodas${at} | ${one} 8 ${one} | ${other} ${other} 8`,
            ),
          ].join('\n'),
        ),
      ),
  ),
);

test('of any school and any report: without names no pupil and no count of one or two is left', () => {
  fc.assert(
    fc.property(schools, fc.constantFrom(...REPORT_CODES), (classes, code) => {
      const report = REPORT_BUILDERS[code](pictureOf(classes), { period: 'semester1' });
      const open = showReport(report, 'meeting', 2, () => 'Petraitytė Ona');
      expect(JSON.stringify(open)).not.toMatch(/kodas|Petraitytė/);
      const few = open.parts.flatMap(({ title, columns, rows, total }) =>
        [...rows, total ?? []].flatMap((row) =>
          row.flatMap((value, at) => {
            const ofPupils = report.parts
              .find((part) => part.title === title)
              ?.columns.every((column) => column.title !== columns[at]?.title || !column.ofThings);
            const isFew = columns[at]?.kind === 'count' && (value === 1 || value === 2);
            return isFew && ofPupils ? [`${title}: ${columns[at]?.title} ${value}`] : [];
          }),
        ),
      );
      expect(few).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('the sheet: numbers are numbers, what is unknown is empty, each table has its chart of cells', () => {
  const sheet = reportBlueprint(shown('administration'), 'Neigiami');
  const at = (row: number) => sheet.cells[row - 1];
  const [chart] = sheet.charts ?? [];
  const [range] = chart?.ranges ?? [];
  const header = chart?.ranges[0]?.row ?? 0;
  expect(at(1)).toEqual(["'Neigiami įvertinimai"]);
  expect(at(header)?.slice(0, 2)).toEqual(["'Klasė", "'Mokinių"]);
  expect(at(header + 1)).toEqual(["'2b", 25, 1, 24, 96, 7.456]);
  expect(at(header + 2)?.[5]).toBe('');
  // Names of classes, then both series side by side; the line of all together is not drawn.
  expect(chart).toMatchObject({ kind: 'columns', stacked: true, unit: 'Mokinių' });
  expect(chart?.ranges).toEqual([
    { row: header, column: 1, rows: 3, columns: 1 },
    { row: header, column: 3, rows: 3, columns: 2 },
  ]);
  expect(range?.rows).toBe(3);
  const list = sheet.cells.findIndex(([first]) => first === "'Mokinys");
  expect(sheet.cells[list + 1]).toEqual(["'Petraitytė Ona", dateCell(day('2026-11-20'))]);
  // The picture of a wide table is below it, and the next table below the picture.
  expect([chart?.row, chart?.column]).toEqual([header + 5, 1]);
  expect(list).toBeGreaterThan(header + 5 + 15);
  const [wide] = shown('administration').parts;
  const narrow = {
    ...shown('administration'),
    parts: wide ? [{ ...wide, columns: wide.columns.slice(0, 4) }] : [],
  };
  const beside = reportBlueprint(narrow, 'x');
  expect(beside.charts?.[0]).toMatchObject({ row: beside.charts?.[0]?.ranges[0]?.row, column: 6 });
  expect(beside.columns).toBeGreaterThan(6 + 5);
  expect(sheet.columns).toBeGreaterThan(chart?.column ?? 0);
  expect(sheet.rows).toBeGreaterThanOrEqual(sheet.cells.length);
});

test('more classes than stand beside each other lie; what is concealed is a sign that no chart draws', () => {
  const rows = Array.from({ length: 12 }, (_, at) => [
    `${at}a`,
    30,
    at === 0 ? 1 : 9,
    at === 0 ? 29 : 21,
    70,
    8,
  ]);
  const [part] = REPORT.parts;
  const many = { ...REPORT, parts: part ? [{ ...part, rows }] : [] };
  const sheet = reportBlueprint(showReport(many, 'meeting', 12, nameOf), 'x');
  expect(sheet.charts?.[0]).toMatchObject({ kind: 'bars', stacked: true });
  expect(sheet.cells.flat()).toContain("'×");
  expect(JSON.stringify(sheet)).not.toContain('neigiamų turi 1 mokinys');
  expect(sheet.cells.flat()).not.toContain(1);
});

test('the document says of each picture its sentence, of what is left out its reason, and who signs', () => {
  const heading = {
    schoolName: 'Pavyzdžio gimnazija',
    preparedOn: '2026-11-22',
    className: '',
    signer: { role: 'Pavaduotoja', name: 'Rita Rimkienė' },
  };
  const html = renderHtml(reportDocument(shown('administration'), heading));
  for (const said of [
    'Petraitytė Ona',
    'Klasėje 2b neigiamų turi 1 mokinys.',
    '7,46',
    '84,9',
    'Rita Rimkienė',
    '2c: nenuskaityta.',
  ])
    expect(html).toContain(said);
  expect(renderHtml(reportDocument(shown('meeting'), heading))).not.toMatch(/Petraitytė|k0[12]/);
});

test('a table wider than the page goes on below with its first column', () => {
  const columns = ['Klasė', ...Array.from({ length: 16 }, (_, at) => `D${at}`)].map((title, at) => ({
    title,
    kind: at === 0 ? ('text' as const) : ('count' as const),
    width: 1,
  }));
  const part = { title: 'p', note: '', columns, rows: [['2b', ...Array(16).fill(9)]], empty: '' };
  const wide = showReport({ ...REPORT, parts: [part] }, 'administration', 2, nameOf);
  const tables = reportDocument(wide, {
    schoolName: '',
    preparedOn: '',
    className: '',
    signer: { role: '', name: '' },
  }).flatMap((block) => (block.kind === 'table' ? [block.columns.map(({ title }) => title)] : []));
  expect(tables.map(([first, ...others]) => [first, others.length])).toEqual([
    ['Klasė', 8],
    ['Klasė', 8],
  ]);
});

describe('in a school workbook', () => {
  const wanted = (more: Partial<WantedReport> = {}): WantedReport => ({
    code: 'results',
    period: 'semester1',
    audience: 'administration',
    className: '',
    ...more,
  });
  const got = <Value>(result: { readonly ok: boolean; readonly value?: Value }): Value => {
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.value as Value;
  };

  test('names are read of the classes that are mentioned, and a class that cannot be read keeps its codes', () => {
    const { ports, asked } = schoolPorts(schoolWorkbook());
    const all = got(buildReport(ports, wanted({ code: 'negatives' }), 'all'));
    expect(asked).toEqual(['id-2b Mokiniai', 'id-2c Mokiniai']);
    const said = JSON.stringify(all.report);
    expect(said).toContain('Petraitytė Ona');
    expect(said).toContain('"2c-1"');
    expect(all.report.leftOut.join()).toMatch(/2c: mokinių vardų perskaityti nepavyko/);
    asked.length = 0;
    got(buildReport(ports, wanted({ code: 'negatives', audience: 'meeting' }), 'all'));
    expect(asked).toEqual([]);
    expect(buildReport(ports, wanted({ className: '9z' }), 'all')).toMatchObject({ ok: false });
  });

  test('a sheet names nobody; the same is shown, what was typed into stays and the next name is taken', () => {
    const workbook = schoolWorkbook();
    const { ports, asked } = schoolPorts(workbook);
    const make = (more: Partial<WantedReport> = {}) => {
      workbook.forget();
      return got(makeReportSheet(ports, wanted({ code: 'negatives', ...more })));
    };
    const name = 'Neigiami I pusm. 2026-11-22';
    expect(make()).toEqual({ isNew: true, name });
    expect(asked).toEqual([]);
    expect(JSON.stringify(workbook.all()[name])).not.toContain('Petraitytė');
    expect(JSON.stringify(workbook.all()[name])).toContain('nerašomi: vietoj jų – mokinių kodai');
    const writes = workbook.writes;
    expect(make()).toEqual({ isNew: false, name });
    expect(workbook.writes).toBe(writes);
    workbook.put(name, 3, 9, 'mano pastaba');
    expect(make()).toEqual({ isNew: true, name: `${name} (2)` });
    expect(workbook.all()[name]?.[2]?.[8]).toBe('mano pastaba');
    expect(make()).toEqual({ isNew: false, name: `${name} (2)` });
    expect(make({ audience: 'meeting' })).toEqual({ isNew: true, name: `${name} (3)` });
  });

  test.each(['=1+1', "'2b", '8', 'TRUE', '2-3', '<b>2b</b>'])('a class named %s stays text', (className) => {
    const workbook = schoolWorkbook(className);
    const { ports } = schoolPorts(workbook);
    const { report } = got(buildReport(ports, wanted(), 'all'));
    const texts = reportBlueprint(report, 'x')
      .cells.flat()
      .filter((cell) => typeof cell === 'string' && cell !== '');
    expect(texts).toContain(`'${className}`);
    // Sheets reads whatever begins otherwise as if it were typed.
    expect(texts.filter((text) => !String(text).startsWith("'"))).toEqual([]);
    const html = renderHtml(
      reportDocument(report, {
        schoolName: className,
        preparedOn: '2026-11-22',
        className,
        signer: { role: className, name: className },
      }),
    );
    expect(html).not.toContain('<b>2b');
    const make = () => got(makeReportSheet(ports, wanted({ className })));
    const made = make();
    workbook.forget();
    expect(make()).toEqual({ ...made, isNew: false });
  });

  test('cut off at any write and repeated, there is one sheet', () => {
    for (let writes = 0; writes < 9; writes++) {
      const workbook = schoolWorkbook();
      const { ports } = schoolPorts(workbook);
      workbook.dieAfter(writes);
      try {
        makeReportSheet(ports, wanted());
      } catch {}
      workbook.dieAfter(Number.POSITIVE_INFINITY);
      workbook.forget();
      got(makeReportSheet(ports, wanted()));
      const sheets = workbook.sheetNames().filter((one) => one.startsWith('Klasių rezultatai'));
      expect(sheets).toEqual(['Klasių rezultatai I pusm. 2026-11-22']);
    }
  });

  test('a document is registered in a register that is made for it, once for a day', () => {
    const workbook = schoolWorkbook();
    const { ports } = schoolPorts(workbook);
    const made: string[] = [];
    const drive = {
      ...ports,
      documents: {
        ...ports.documents,
        make: ({ name }: { name: string }) => {
          made.push(name);
          return { id: 'd1', name, link: 'https://docs.google.com/d1' };
        },
      },
    };
    const key = reportDocumentKey(wanted({ audience: 'meeting' }), '2026-11-22');
    const make = () => {
      const { version, seen } = got(previewDocument(drive, { form: 'report', key }));
      const words = { folder: (one: string, year: string) => `${one} ${year}`, aside: (one: string) => one };
      return got(makeDocument(drive, { form: 'report', key, version: Math.min(version, 1), seen }, words));
    };
    expect(make()).toMatchObject({ kind: 'made', isNew: true });
    workbook.forget();
    expect(make()).toMatchObject({ kind: 'made', isNew: false });
    expect(made).toEqual([
      '2026-11-22 Ataskaita – Klasių rezultatai – I pusm. – Visiems kitiems: susirinkimui, tėvams',
    ]);
    expect(workbook.all().Dokumentai).toHaveLength(2);
    expect(buildReportDocuments(ports, ['results|never|meeting|x|'])[0]).toMatchObject({ ok: false });
  });
});

// A big school read and reported: the built add-on against services that answer at once, so that nothing but our own
// computing is measured. Each size runs in a process of its own, whose memory nothing else has used.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { inRoot } from '../lib/paths.mjs';
import { demoSheets, makeClass } from './class-sheets.mjs';

const PUPILS = 30;
const SUBJECTS = 14;
export const SCHOOL_SIZES = [5, 10, 20, 40];
const REPORTS = [
  'signal',
  'results',
  'subjects',
  'negatives',
  'progress',
  'mip',
  'cases',
  'tests',
  'promotion',
];

/** Of this process: whoever else works on the machine takes none of it. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The add-on in a school workbook that lists so many classes. */
export function readSchool(size, { pupils = PUPILS, subjects = SUBJECTS } = {}) {
  const google = new Google(size, demoSheets(), pupils, subjects);
  const realm = vm.createContext({ console, ...google.services() });
  vm.runInContext(readFileSync(inRoot('dist', 'Code.js'), 'utf8'), realm);
  const ask = (name, input) => {
    const answer = realm[name](input);
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    return answer.value;
  };
  const timed = (work) => {
    const begun = cpuMs() - google.makingMs;
    work();
    return cpuMs() - google.makingMs - begun;
  };
  let pieces = 0;
  const tried = [];
  const readingMs = timed(() => {
    let piece;
    do {
      piece = ask('readClassesPiece', { reading: piece?.reading ?? '', begins: pieces === 0, skip: [] });
      pieces += 1;
      tried.push(...piece.tried);
    } while (piece.left > 0);
  });
  const refused = tried.filter(({ isRead }) => !isRead);
  if (refused.length > 0 || tried.length !== size) throw new Error(`Not read: ${JSON.stringify(refused[0])}`);
  const callsPerWorkbook = Math.max(...google.callsOf.values());
  const reports = {};
  const wanted = realm.reportsBuild ? REPORTS : [];
  const reportingMs = timed(() => {
    for (const code of wanted)
      reports[code] = timed(() =>
        ask('reportsBuild', { code, period: 'annual', audience: 'administration', className: '' }),
      );
  });
  const namesCalls = Math.max(...google.callsOf.values()) - callsPerWorkbook;
  const kept = google.book.sheets.get('Klasių duomenys').rows.slice(1);
  return {
    size,
    pieces,
    callsPerWorkbook,
    /** Names are never kept in the school workbook: a report that may show them asks for them. */
    namesCalls,
    otherCalls: google.calls,
    readingMs,
    reportingMs,
    reports,
    keptKb: kept.reduce((sum, [, , , , json]) => sum + json.length, 0) / 1024 / size,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}

/** As much of Google's services as reading and reporting ask for. */
class Google {
  calls = 0;
  callsOf = new Map();
  /** Time that making the answers took: it is not ours. */
  makingMs = 0;
  constructor(size, demo, pupils, subjects) {
    this.classOf = (id) => makeClass(demo, Number(id.slice(2)), pupils, subjects);
    const settings = demo
      .get('Nustatymai')
      .map(([name, value, ...more]) => [
        name,
        name === 'Knygos rūšis' ? 'gimnazijos knyga' : (value ?? ''),
        ...more,
      ]);
    const LIST = [
      'Klasė',
      'Gimnazijos klasė',
      'Knyga',
      'Klasės vadovas',
      'Klasės vadovo el. paštas',
      'Nuoroda',
    ];
    const ids = Array.from({ length: size }, (_, index) => `id${index}`);
    this.book = new Book(this, {
      Nustatymai: settings,
      Klasės: [
        [...LIST, 'Nuskaityta', 'Būsena', 'Knygos kodas'],
        ...ids.map((id) => [this.classOf(id).className, '', id, '', '', '', '', '', id]),
      ],
    });
  }
  /** The values of a class workbook, made anew each time as they come from a server. */
  #answer(id, answer) {
    this.callsOf.set(id, (this.callsOf.get(id) ?? 0) + 1);
    const begun = cpuMs();
    const given = answer(this.classOf(id).sheets);
    this.makingMs += cpuMs() - begun;
    return given;
  }
  services() {
    const counted = (value) => {
      this.calls += 1;
      return value;
    };
    return {
      SpreadsheetApp: {
        getActiveSpreadsheet: () => counted(this.book),
        getActiveRange: () => counted(null),
        flush: () => counted(undefined),
      },
      LockService: {
        getDocumentLock: () =>
          counted({ tryLock: () => counted(true), releaseLock: () => counted(undefined) }),
      },
      Session: { getActiveUser: () => counted({ getEmail: () => 'mokytoja@mokykla.example' }) },
      Sheets: {
        Spreadsheets: {
          get: (id) =>
            this.#answer(id, (sheets) => ({
              properties: { title: id },
              sheets: [...sheets.keys()].map((title) => ({ properties: { title, sheetType: 'GRID' } })),
            })),
          Values: {
            batchGet: (id, { ranges }) =>
              this.#answer(id, (sheets) => ({
                valueRanges: ranges.map((range) => ({ values: sheets.get(range.slice(1, -1)) })),
              })),
          },
        },
      },
    };
  }
}

class Book {
  constructor(google, sheets) {
    this.google = google;
    this.sheets = new Map(
      Object.entries(sheets).map(([name, rows]) => [name, new Sheet(google, name, rows)]),
    );
  }
  #call(value) {
    this.google.calls += 1;
    return value;
  }
  getId = () => this.#call('school');
  getSheetByName = (name) => this.#call(this.sheets.get(name) ?? null);
  getSheets = () => this.#call([...this.sheets.values()]);
  getNumSheets = () => this.#call(this.sheets.size);
  getActiveSheet = () => this.#call([...this.sheets.values()][0]);
  insertSheet = (name) => {
    this.sheets.set(name, new Sheet(this.google, name, []));
    return this.#call(this.sheets.get(name));
  };
}

class Sheet {
  constructor(google, name, rows) {
    Object.assign(this, { google, name, rows });
  }
  #call(value) {
    this.google.calls += 1;
    return value;
  }
  getName = () => this.#call(this.name);
  getLastRow = () => this.#call(this.rows.length);
  getMaxRows = () => this.#call(1000);
  activate = () => this.#call(this);
  hideSheet = () => this.#call(this);
  getSheetValues = () => {
    const width = Math.max(0, ...this.rows.map(({ length }) => length));
    return this.#call(
      this.rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? '')),
    );
  };
  getRange = (row, column) =>
    this.#call({
      setValues: (lines) => {
        for (const [down, cells] of lines.entries()) {
          this.rows[row - 1 + down] ??= [];
          for (const [right, cell] of cells.entries())
            this.rows[row - 1 + down][column - 1 + right] =
              typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
        }
        return this.#call(undefined);
      },
    });
}

/** Each size in its own process. */
export const measureSchools = (sizes = SCHOOL_SIZES) =>
  sizes.map((size) =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(size)], { encoding: 'utf8' }),
    ),
  );

export function printSchools(measured) {
  console.log(
    `A school read and reported: class workbooks of ${PUPILS} pupils and ${SUBJECTS} subjects, our own computing`,
  );
  console.log(
    '  workbooks   calls each   (for names)   reading ms   nine reports ms   in all ms   a workbook ms   kept KB each   peak MB',
  );
  for (const one of measured) {
    const all = one.readingMs + one.reportingMs;
    const columns = [
      [one.size, 11],
      [one.callsPerWorkbook, 13],
      [one.namesCalls, 14],
      [one.readingMs.toFixed(0), 13],
      [one.reportingMs.toFixed(0), 18],
      [all.toFixed(0), 12],
      [(all / one.size).toFixed(1), 16],
      [one.keptKb.toFixed(1), 15],
      [one.peakMb.toFixed(0), 10],
    ];
    console.log(columns.map(([text, width]) => String(text).padStart(width)).join(''));
  }
  const [first, last] = [measured[0], measured[measured.length - 1]];
  const perWorkbook = ({ readingMs, reportingMs, size }) => (readingMs + reportingMs) / size;
  console.log(
    `  a workbook of ${last.size} takes ${(perWorkbook(last) / perWorkbook(first)).toFixed(2)} times what one of ${first.size} does (1: a straight line)`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(JSON.stringify(readSchool(Number(process.argv[2] ?? SCHOOL_SIZES[0]))));

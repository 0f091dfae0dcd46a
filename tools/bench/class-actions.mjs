// What a year with the add-on asks of Google, done through the built add-on in the local host: every action as its
// menu item and its page do it, one after the other in one workbook, with the service calls of each.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { inRoot } from '../lib/paths.mjs';

const SUBJECTS = [
  'Lietuvių kalba ir literatūra',
  'Anglų kalba',
  'Vokiečių kalba',
  'Matematika',
  'Informatika',
  'Biologija',
  'Chemija',
  'Fizika',
  'Istorija',
  'Geografija',
  'Ekonomika',
  'Dailė',
  'Muzika',
  'Fizinis ugdymas',
];
export const MOST_SUBJECTS = SUBJECTS.length;
/** Works of the first semester: date, kind, weight. */
const WORKS = [
  ['2026-09-14', 'T', 3],
  ['2026-09-21', 'ND', 1],
  ['2026-09-28', 'AR', 2],
];
const YES = ['YES', 'OK'];
/** Of the pupils' Google Form. */
const QUESTIONS = [
  'Kurie dalykai man sekėsi geriausiai?',
  'Kokių sunkumų man kilo?',
  'Ką padariau savo pažangai?',
  'Koks mano kito mėnesio tikslas?',
];

/**
 * Every action that the built add-on has, in the order of a year. `calls` are trips to Google's servers; `pieces` are
 * calls of a page, after each of which its progress bar moves.
 */
export async function runYear({ pupils, subjects = MOST_SUBJECTS, latencyMs = 0, only = () => true }) {
  const year = new Year({ pupils, subjects, latencyMs });
  const measured = [];
  for (const { name, needs, run } of ACTIONS) {
    if (!needs.every((wanted) => year.has(wanted)) || !(only(name) || name === 'prepare')) continue;
    year.begin();
    try {
      await run(year);
      measured.push({ name, ...year.measured() });
    } catch (error) {
      measured.push({ name, problem: error.message });
      // Without its sheets there is no class.
      if (name === 'prepare') break;
    }
  }
  await year.close();
  return measured;
}

const ACTIONS = [
  action('prepare', ['prepareBegin'], async (year) => {
    await year.prepare();
    year.note({
      sheets: year.book.sheets().length,
      protections: year.book.protections().length,
      builders: year.countOf(/Builder\.|\.newDataValidation$|\.newConditionalFormatRule$/),
    });
    await year.typeMarks();
  }),
  action('prepare again', ['prepareBegin'], async (year) => {
    await year.ask('prepareView', null);
    const progress = await year.ask('prepareBegin', { ...year.form(), pupils: [], subjects: [] });
    if (progress.next !== null) throw new Error('There was nothing to prepare.');
  }),
  action('sidebar', ['sidebarClass'], async (year) => {
    await year.menu('openSidebar');
    await year.ask('sidebarClass', null);
  }),
  action('class state', ['classState'], (year) => year.ask('classState', null)),
  action('selected row', ['selectedRow'], async (year) => {
    year.select(year.tried, 8);
    const { texts } = await year.ask('selectedRow', null);
    if (!texts.includes(year.names()[1])) throw new Error('The row is not that of the second pupil.');
  }),
  action('explanation', ['explainPupil'], async (year) => {
    year.select(year.tried, 8);
    await year.menu('explainSelectedGrade');
    await year.ask('explainPupil', null);
  }),
  action('choosing a pupil', ['entriesOf'], async (year) => {
    await year.fillMip();
    await year.ask('entriesOf', year.entry);
  }),
  action('saving an entry', ['saveEntry'], (year) => year.saveEntry('2026-09')),
  action('saving a new entry', ['saveEntry'], (year) => year.saveEntry('2026-11')),
  action('class means', ['classMeans'], async (year) => {
    const { problems } = await year.ask('classMeans', null);
    if (problems.length > 0) throw new Error(problems.join(' '));
    const rows = year.rowsOf('MIP');
    const mean = rows[0].indexOf('Vidurkis');
    const filled = rows.slice(1).filter((row) => typeof row[mean] === 'number').length;
    if (filled !== year.pupils) throw new Error(`${filled} means of ${year.pupils} are filled in.`);
  }),
  action('class means again', ['classMeans'], (year) => year.ask('classMeans', null)),
  action('answers seen', ['answersPreview'], async (year) => {
    await year.answerForm();
    const { sheets } = await year.ask('answersPreview', null);
    if (sheets[0]?.answers.length !== year.pupils) throw new Error('Not every answer is recognised.');
  }),
  action('answers brought', ['answersBring'], async (year) => {
    const { version } = await year.unmeasured(() => year.ask('answersPreview', null));
    const { kind, answers } = await year.ask('answersBring', { version });
    if (kind !== 'done' || answers !== year.pupils) throw new Error(`${answers} answers are brought over.`);
  }),
  action('answers again', ['answersPreview'], (year) => year.ask('answersPreview', null)),
  action('documents', ['progressDocuments'], (year) => year.ask('progressDocuments', null)),
  action('document seen', ['progressDocumentPreview'], (year) =>
    year.ask('progressDocumentPreview', MIP_OF_CLASS),
  ),
  action('document made', ['progressDocumentMake'], (year) => makeDocument(year, true)),
  action('document again', ['progressDocumentMake'], (year) => makeDocument(year, false)),
  action('import pupils', ['importPupils'], async (year) => {
    const pupils = Array.from({ length: year.pupils }, (_, index) => ({
      line: index + 1,
      lastName: `${surname(index)}ytė`,
      firstName: 'Nauja',
      born: '',
      email: '',
      guardians: '',
      arrived: '',
      left: '',
      id: '',
    }));
    await year.ask('importStart', null);
    const { version } = await year.ask('importPreviewPupils', { pupils });
    await year.ask('importPupils', { pupils, version });
  }),
  action('undo', ['undoLastAction'], (year) => year.menu('undoLastAction', YES)),
  action('import marks', ['importMarks'], async (year) => {
    const marks = {
      subject: year.tried,
      days: ['2026-10-05', '2026-10-12', '2026-10-19'].map((date) => ({ date, kind: 'ND' })),
      rows: year.names().map((name, index) => ({
        line: index + 1,
        name,
        cells: [0, 1, 2].map((day) => ((index + day) % 4 ? String(4 + ((index + day) % 7)) : 'n')),
      })),
      chosen: [],
    };
    await year.ask('importStart', null);
    const { version } = await year.ask('importPreviewMarks', marks);
    await year.ask('importMarks', { ...marks, overwrite: [], version });
  }),
  action('weights', ['weightsView'], async (year) => {
    await year.menu('announceWeights');
    await year.ask('weightsView', { semester: 1 });
  }),
  action('timetable check', ['checkTestTimetable'], async (year) => {
    year.planTests();
    await year.menu('checkTestTimetable');
  }),
  action('close one', ['closeSubjects'], (year) => closeSubjects(year, year.subjects.slice(0, 1))),
  action('close others', ['closeSubjects'], (year) => closeSubjects(year, year.subjects.slice(1))),
  action('undo closing', ['closeSubjects', 'undoLastAction'], (year) => year.menu('undoLastAction', YES)),
  action('plans seen', ['plansView'], async (year) => {
    await year.unmeasured(() => closeSubjects(year, year.subjects.slice(1)));
    await year.ask('plansView', null);
  }),
  action('plans registered', ['plansRegister'], async (year) => {
    const { negatives } = await year.unmeasured(() => year.ask('plansView', null));
    const plans = negatives.map(({ key, pupil, subject, grade }) => ({ key, pupil, subject, grade }));
    const { registered } = await year.ask('plansRegister', { plans });
    if (registered.length !== year.subjects.length) throw new Error(`${registered.length} plans.`);
  }),
  action('undo plans', ['plansRegister', 'undoLastAction'], (year) => year.menu('undoLastAction', YES)),
];

function action(name, needs, run) {
  return { name, needs, run };
}

const MIP_OF_CLASS = { form: 'mip', pupilId: null };

async function makeDocument(year, isNew) {
  const { key } = await year.unmeasured(() => year.ask('progressDocumentPreview', MIP_OF_CLASS));
  const made = await year.ask('progressDocumentMake', { document: MIP_OF_CLASS, key });
  if (made.kind !== 'made' || made.isNew !== isNew) throw new Error(JSON.stringify(made).slice(0, 200));
}

/** In one piece: what a sheet costs is seen best so. */
export async function closeSubjects(year, subjects) {
  const { held } = await year.ask('closeSubjects', {
    semester: 1,
    subjects,
    decisions: [],
    agreed: true,
    piece: { number: 1, of: 1 },
  });
  if (held.length > 0) throw new Error(JSON.stringify(held[0]));
}

export class Year {
  #node;
  #latencyMs;
  #calls = {};
  #pieces = [];
  #noted = {};

  constructor({ pupils, subjects, latencyMs }) {
    const { createNodeHost } = createRequire(import.meta.url)(inRoot('build', 'host', 'node.cjs'));
    this.pupils = pupils;
    this.subjects = SUBJECTS.slice(0, subjects);
    this.#latencyMs = latencyMs;
    this.#node = createNodeHost({ project: project(), sheetName: 'Lapas1' });
  }
  /** The subject in which single things are tried. */
  get tried() {
    return this.subjects[Math.min(3, this.subjects.length - 1)];
  }
  get book() {
    return this.#node.book;
  }
  has(name) {
    return this.#node.host.project.scripts.some(({ source }) => source.includes(`function ${name}(`));
  }

  begin() {
    this.#calls = {};
    this.#pieces = [];
    this.#noted = {};
  }
  /** From now on each trip takes so much longer. */
  slowDown(latencyMs) {
    this.#latencyMs = latencyMs;
  }
  /** What another action before it has measured already. */
  async unmeasured(work) {
    const answer = await work();
    this.begin();
    return answer;
  }
  note(more) {
    Object.assign(this.#noted, more);
  }
  measured() {
    const pieces = this.#pieces;
    return {
      calls: pieces.reduce((sum, { calls }) => sum + calls, 0),
      reads: this.countOf(/\.(getSheetValues|getValues|getFormulas|getSheetByName|getRange|getDataRange)$/),
      pieces: pieces.length,
      seconds: pieces.reduce((sum, { seconds }) => sum + seconds, 0),
      mostCallsInPiece: Math.max(...pieces.map(({ calls }) => calls)),
      longestPiece: Math.max(...pieces.map(({ seconds }) => seconds)),
      ...this.#noted,
    };
  }
  countOf(pattern) {
    return Object.entries(this.#calls).reduce(
      (sum, [name, count]) => sum + (pattern.test(name) ? count : 0),
      0,
    );
  }

  /** As a page asks. */
  async ask(name, input) {
    const report = await this.#run(name, [input], { plainValues: true });
    const answer = report.result;
    if (!answer?.ok) throw new Error(`${name}: ${answer?.message ?? report.error}`);
    return answer.value;
  }
  /** As a click on the menu. */
  async menu(name, answers = ['OK']) {
    const report = await this.#run(name, [], { answers });
    const shown = report.dialogs.map(({ prompt }) => prompt).filter(Boolean);
    if (!report.ok || shown.some((words) => /^Nepavyko/.test(words)))
      throw new Error(`${name}: ${report.error ?? shown.join('\n')}`);
  }
  async #run(name, args, options) {
    const start = performance.now();
    const report = await this.#node.host.execute(name, args, {
      answers: [],
      latencyMs: this.#latencyMs,
      ...options,
    });
    const seconds = (performance.now() - start) / 1000;
    this.#pieces.push({ name, calls: report.calls.total, seconds });
    for (const [method, count] of Object.entries(report.calls.byMethod))
      this.#calls[method] = (this.#calls[method] ?? 0) + count;
    return report;
  }

  async prepare() {
    await this.ask('prepareView', null);
    let progress = await this.ask('prepareBegin', this.form());
    while (progress.next !== null) {
      const { plan, tabs } = progress;
      const next = 'prepareSubjects';
      progress = await this.ask(next, { plan, tabs });
    }
  }
  form() {
    return {
      settings: {
        school: 'Bandymų gimnazija',
        director: '',
        deputy: '',
        schoolYear: '2026–2027',
        className: '2b',
        classGrade: 'II',
        classHead: 'Smilgienė Rita',
        classHeadEmail: '',
        semester1From: '2026-09-01',
        semester1To: '2027-01-29',
        semester2From: '2027-02-01',
        semester2To: '2027-06-18',
        vacations: '2026-12-24–2027-01-08',
      },
      pupils: Array.from({ length: this.pupils }, (_, index) => ({
        lastName: surname(index),
        firstName: 'Ona',
        born: '',
        email: emailOf(index),
        guardians: '',
        code: `k${index + 1}`,
      })),
      subjects: this.subjects.map((name) => ({
        name,
        teacher: 'Smilgienė Rita',
        weeklyLessons: '4',
        assessment: 'pažymys',
        mean: 'svertinis',
        annualFrom: 'pusmečiai',
        course: '',
      })),
    };
  }
  names() {
    return Array.from({ length: this.pupils }, (_, index) => `${surname(index)} Ona`);
  }
  /** The register in which entries are tried, and whose they are. */
  get entry() {
    return { kind: 'mip', pupilId: 'k1' };
  }
  saveEntry(part) {
    const changes = [{ field: 'done', text: 'Skaičiau', base: '' }];
    return this.ask('saveEntry', { ...this.entry, part, changes });
  }
  /** An entry of September for every pupil, as the add-on would have made them. */
  async fillMip() {
    const sheet = this.sheet('MIP');
    const [headings] = this.rowsOf('MIP');
    const cells = {
      Mokinys: (at) => this.names()[at],
      Laikotarpis: () => 'rugsėjis',
      Užpildyta: () => new Date(2026, 9, 1, 14, 5),
      Raktas: (at) => `mip|k${at + 1}|2026-09`,
    };
    sheet.write(
      { row: 1, column: 0, rows: this.pupils, columns: headings.length },
      Array.from({ length: this.pupils }, (_, at) => headings.map((heading) => cells[heading]?.(at) ?? '')),
    );
    await this.settled();
  }
  /** A sheet as the pupils' Google Form would write it: an answer of every pupil, about October. */
  async answerForm() {
    const rows = [
      ['Laiko žyma', 'El. pašto adresas', 'Laikotarpis', ...QUESTIONS],
      ...Array.from({ length: this.pupils }, (_, index) => [
        new Date(2026, 10, 2, 9, index % 60),
        emailOf(index),
        'spalis',
        ...QUESTIONS.map((_question, at) => `Atsakymas ${at + 1}`),
      ]),
    ];
    const sheet = this.book.insertSheet('Formos atsakymai 1', this.book.sheets().length);
    sheet.write({ row: 0, column: 0, rows: rows.length, columns: rows[0].length }, rows);
    await this.settled();
  }
  rowsOf(name) {
    const sheet = this.sheet(name);
    const { rows, columns } = sheet.extent();
    return sheet.values({ row: 0, column: 0, rows, columns });
  }
  sheet(name) {
    const found = this.book.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  }
  select(name, row) {
    this.book.select(this.sheet(name), [{ row: row - 1, column: 1, rows: 1, columns: 1 }]);
  }

  /** As teachers would: works of the first semester in every subject; the first pupils of each have a negative mean. */
  async typeMarks(failing = 1) {
    for (const subject of this.subjects) {
      const sheet = this.sheet(subject);
      const { rows, columns } = sheet.extent();
      const cells = sheet.values({ row: 0, column: 0, rows, columns });
      const rowOf = (label) => cells.findIndex((line) => line[1] === label);
      const first = rowOf('Formulės') + 1;
      const column = 3;
      WORKS.forEach(([date, kind, weight], index) => {
        const [year, month, day] = date.split('-').map(Number);
        const put = (row, cell) =>
          sheet.write({ row, column: column + index, rows: 1, columns: 1 }, [[cell]]);
        put(rowOf('Data'), new Date(year, month - 1, day));
        put(rowOf('Rūšis'), kind);
        put(rowOf('Svoris'), weight);
      });
      sheet.write(
        { row: first, column, rows: this.pupils, columns: WORKS.length },
        Array.from({ length: this.pupils }, (_, index) =>
          WORKS.map((_work, work) => (index < failing ? 2 : 4 + ((index + work) % 7))),
        ),
      );
    }
    await this.settled();
  }
  /** A test a week through the year, in turn for the subjects. */
  planTests() {
    const sheet = this.sheet('Testų tvarkaraštis');
    const { rows, columns } = sheet.extent();
    const cells = sheet.values({ row: 0, column: 0, rows, columns });
    const header = cells.findIndex((line) => line.includes('Data') && line.includes('Dalykas'));
    const column = (name) => cells[header].indexOf(name);
    const weeks = 36;
    for (let week = 0; week < weeks; week++) {
      const row = header + 1 + week;
      const put = (name, cell) =>
        column(name) >= 0 && sheet.write({ row, column: column(name), rows: 1, columns: 1 }, [[cell]]);
      put('Data', new Date(2026, 8, 8 + week * 7));
      put('Pamoka', 3);
      put('Dalykas', this.subjects[week % this.subjects.length]);
      put('Rūšis', 'KD');
      put('Trukmė (min)', 45);
    }
  }
  async settled() {
    const isWaiting = () =>
      this.book.sheets().some((sheet) => {
        const { rows, columns } = sheet.extent();
        return (
          rows > 0 &&
          sheet
            .values({ row: 0, column: 0, rows, columns })
            .flat()
            .some((cell) => cell === '#GETTING_DATA' || cell === 'Loading...')
        );
      });
    for (let turn = 0; turn < 600; turn++) {
      await this.book.flush();
      if (!isWaiting()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The workbook was not calculated.');
  }
  close() {
    return this.#node.dispose();
  }
}

function project() {
  const pages = readdirSync(inRoot('dist'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.slice(0, -'.html'.length), readFileSync(inRoot('dist', name), 'utf8')]);
  return {
    id: 'bench',
    name: 'bench',
    scripts: [{ name: 'Code.js', source: readFileSync(inRoot('dist', 'Code.js'), 'utf8') }],
    pages: Object.fromEntries(pages),
    manifest: JSON.parse(readFileSync(inRoot('dist', 'appsscript.json'), 'utf8')),
  };
}

const emailOf = (index) => `m${index + 1}@mokykla.example`;

/** Different for each pupil, in letters alone. */
const surname = (index) =>
  `Pavardė${[...String(index + 1).padStart(3, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

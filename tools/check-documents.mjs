// `node tools/check-documents.mjs`: LibreOffice opens the documents the add-on makes and prints them to PDF; the paper,
// the number of pages and the text are compared with what was meant. The pages stay in build/documents/ to look at.
// Where LibreOffice is not there it says so in one line; with REQUIRE_LIBREOFFICE that is a failure.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { inRoot } from './lib/paths.mjs';

const NEEDED = ['soffice', 'pdfinfo', 'pdftotext', 'pdftoppm'];
/** `node tools/check-documents.mjs f10 f13-long`: only those whose names begin so, in a folder of their own. */
const WANTED = process.argv.slice(2);
const FOLDER = inRoot('build', ['documents', ...WANTED].join('-'));
const PICTURES_OF_EACH = 4;
const SOURCES = [
  'src/domain/compensation-plan',
  'src/domain/audience',
  'src/documents/cases/appeal-material',
  'src/documents/cases/appeal-protocol',
  'src/documents/cases/appeal-request',
  'src/documents/cases/commission-order',
  'src/documents/cases/course-change-mark',
  'src/documents/cases/course-change-task',
  'src/documents/cases/extra-work-mark',
  'src/documents/cases/order-notice',
  'src/documents/cases/promotion-list',
  'src/documents/cases/support-record',
  'src/documents/cases/test-timetable',
  'src/documents/class-hour',
  'src/documents/compensation-plan',
  'src/documents/docx/render-docx',
  'src/documents/mip-form',
  'src/documents/mip-reflections',
  'src/documents/parents-meeting',
  'src/documents/progress-form',
  'src/documents/report',
  'src/documents/review-record',
  'src/documents/signal-meeting',
  'src/documents/signature-sheet',
  'src/documents/subject-progress',
  'src/documents/teachers-meeting',
  'src/documents/weight-components',
  'src/documents/year-end-progress',
  'src/text/lt/forms/appeal-material',
  'src/text/lt/forms/appeal-protocol',
  'src/text/lt/forms/appeal-request',
  'src/text/lt/forms/commission-order',
  'src/text/lt/forms/course-change-mark',
  'src/text/lt/forms/course-change-task',
  'src/text/lt/forms/extra-work-mark',
  'src/text/lt/forms/order-notice',
  'src/text/lt/forms/promotion-list',
  'src/text/lt/forms/support-record',
  'src/text/lt/forms/test-timetable',
  'test/unit/documents/appeal-records',
  'test/unit/documents/case-records',
  'test/unit/documents/plans',
  'test/unit/documents/progress',
  'test/unit/documents/signal-meetings',
  'test/unit/documents/report-records',
  'test/unit/documents/weights',
  'test/unit/documents/year-end-records',
];

ensureInstalled();
const missing = NEEDED.filter((program) => spawnSync(program, ['--version']).error);
if (missing.length) {
  console.log(
    `Documents not checked: no ${missing.join(', ')} (apt install libreoffice-writer poppler-utils).`,
  );
  process.exit(process.env.REQUIRE_LIBREOFFICE ? 1 : 0);
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const code = await load(SOURCES);
const school = { schoolName: code.SCHOOL };
const plans = (list) => ({
  blocks: code.planDocument(list, code.PLAN_OPTIONS),
  words: list.flatMap(wordsOfPlan),
});
const weights = (record) => ({
  blocks: code.weightComponentsDocument(record, school),
  words: wordsOf([
    record.subject,
    record.teacher,
    record.announcedOn,
    ...record.components.map(({ example }) => example),
  ]),
});
const sheet = (record) => ({
  blocks: code.signatureSheetDocument(record, school),
  words: wordsOf([record.subject, record.teacher, ...record.pupils]),
});
const cases = [
  { name: 'short', ...plans([code.planOf(code.shortRequest)]), pages: 2 },
  { name: 'long', ...plans([code.planOf(code.longRequest)]), pages: 2 },
  { name: 'thirty', ...plans(code.manyPlans(30)), pages: 60 },
  { name: 'weights-short', ...weights(code.shortComponents), pages: 1 },
  { name: 'weights-long', ...weights(code.longComponents), pages: 1 },
  { name: 'signatures-short', ...sheet(code.shortSheet), pages: 1 },
  { name: 'signatures-long', ...sheet(code.longSheet), pages: 2 },
  ...progressCases(),
  ...helpCases(),
  ...appealCases(),
  ...reportCases(),
].filter(isWanted);
for (const each of cases) writeDocx(each);
printToPdf(cases.map(({ name }) => `${FOLDER}/${name}.docx`));

const problems = cases.flatMap(check);
for (const problem of problems) console.error(problem);
console.log(`${cases.length} documents printed, ${problems.length} problems, pages in ${FOLDER}`);
process.exit(problems.length ? 1 : 0);

/** Empty forms to write in, and those of a pupil with the longest name and long texts; documents of a class of 30. */
function progressCases() {
  const { HEADING, LONG_HEADING, SUBJECTS } = code;
  const name = 'Pavyzdauskaitė-Ilgapavardauskaitė-Kelmickienė Aleksandra';
  const long = (form) => code.fullPupil(form, code.atLength, name);
  const all = code.manyPupils('monthly', 30);
  const month = '2026-10';
  const named = [...name.split(/[\s-]/), 'laiko.'];
  const everybody = all.flatMap(({ firstName, lastName }) => [firstName, lastName]);
  const parents = code.viewOfChild([long('monthly'), ...all.slice(1)], '2b-01');
  const needs = code.viewForTeachers(
    [long('reflections'), ...all.slice(1, 4)],
    SUBJECTS,
    month,
    '2026-11-20',
  );
  const form = {
    subject: 'Matematika',
    teacher: LONG_HEADING.classHead,
    pupils: [long('monthly'), ...all.slice(1)],
  };
  const blank = (kind) => [code.blankPupil(kind)];
  const signals = (report) => code.signalMeetingDocument(report, code.MEETING_HEADING);
  const yearEnd = code.yearEndProgressDocument;
  return [
    ['f6-blank', code.mipFormDocument(HEADING, blank('monthly')), 6, ['Gandriukas', 'Birželis', 'Ekonomika']],
    ['f6-long', code.mipFormDocument(LONG_HEADING, [long('monthly')]), 13, [...named, '(nextGoal2027-06)']],
    ['f7-blank', code.mipReflectionsDocument(HEADING, blank('reflections')), 5, ['Gegužė–birželis']],
    ['f7-long', code.mipReflectionsDocument(LONG_HEADING, [long('reflections')]), 10, named],
    ['f8-blank', code.progressFormDocument(HEADING, blank('monthly')), 2, ['Gandriukas']],
    ['f8-long', code.progressFormDocument(LONG_HEADING, [long('monthly')]), 5, named],
    ['f9', code.subjectProgressDocument(LONG_HEADING, form), 3, [...named, ...everybody.slice(2)]],
    ['f17-long', code.reviewDocument(LONG_HEADING, long('monthly'), month), 2, named],
    ['f17-class', code.classReviewDocument(HEADING, all, month), 6, everybody],
    ['class-own', code.ownClassHourDocument(HEADING, parents), 3, named],
    [
      'class-group',
      code.groupClassHourDocument(HEADING, code.viewOfGroup(all, ['2b-01', '2b-07'], SUBJECTS)),
      1,
      ['Ąžuolinis'],
    ],
    [
      'class-whole',
      code.wholeClassHourDocument(HEADING, code.viewOfClass(all, SUBJECTS)),
      1,
      ['Matematika', '7,37'],
    ],
    ['parents-long', code.parentsDocument(LONG_HEADING, parents), 3, named],
    ['teachers', code.teachersDocument(LONG_HEADING, needs, month), 3, [...named, 'Beržinytė']],
    ['f18-usual', signals(code.usualMeeting), 3, ['6,27', 'NUTARTA', 'Žibutytė', 'sprendimas']],
    ['f18-blank', signals(code.emptyMeeting), 3, ['Dalyvavo:', 'neįtraukta.', 'sprendimas']],
    ['f18-long', signals(code.longMeeting), 19, [...name.split(/[\s-]/).slice(0, 3), 'Aleksandra29']],
    ['f19-usual', yearEnd(HEADING, code.usualYearEnd), 1, ['Gandriukas', '7,33', '+0,33', 'Susipažinau:']],
    ['f19-blank', yearEnd(HEADING, code.emptyYearEnd), 1, ['nepakilo.', 'Smilgienė']],
    ['f19-long', yearEnd(LONG_HEADING, code.longYearEnd), 2, [...name.split(/[\s-]/), 'pagrindimas:']],
  ].map(([title, blocks, pages, words]) => ({ name: title, blocks, words, pages }));
}

/** Help, changes of course, extra works: as usual, to be filled in by hand, with long texts, and of many pupils. */
function helpCases() {
  const { support, courseChange, extraWork } = code;
  const { longSupport, longCourseChange, longExtraWork } = code;
  const { blankSupport, blankCourseChange, blankExtraWork } = code;
  const of = (name, form, { texts }) => [name, (records) => form(records, { ...school, texts })];
  const [help, task, mark, extra] = [
    of('f2', code.supportDocument, code.supportTemplate),
    of('f3', code.courseChangeTaskDocument, code.courseChangeTaskTemplate),
    of('f4', code.courseChangeMarkDocument, code.courseChangeMarkTemplate),
    of('f5', code.extraWorkMarkDocument, code.extraWorkMarkTemplate),
  ];
  const named = wordsOf([longSupport.pupil, longSupport.teacher]);
  const marked = (word, count) => Array.from({ length: count }, (_, index) => `(${word}${index + 1}).`);
  const many = (record) => code.ofPupils(record, 30);
  const names = many(support).map(({ lastName }) => lastName);
  return [
    [help, 'usual', [support], 1, ['KP-7', 'grafikai', 'pasiekta', 'PAGALBOS']],
    [help, 'blank', [blankSupport], 1, ['Kastoliau:']],
    [help, 'long', [longSupport], 6, [...named, ...marked('tema', 25), '(išvada).']],
    [help, 'thirty', many(support), 30, names],
    [task, 'usual', [courseChange], 1, ['išplėstinis(A)→bendrasis(B)', '112–118', 'atsiskaitymą.']],
    [task, 'blank', [blankCourseChange], 1, ['taip/ne(pabraukti)']],
    [task, 'long', [longCourseChange], 5, [...named, ...marked('tema', 14), ...marked('užduotis', 14)]],
    [task, 'thirty', many(courseChange), 30, names],
    [mark, 'usual', [courseChange], 1, ['22,5', '7(septyni)', 'Ipusmečioįvertinimu']],
    [mark, 'blank', [blankCourseChange], 1, ['metiniuįvertinimu(pabraukti)']],
    [mark, 'long', [longCourseChange], 2, [...named, ...marked('dalis', 20), 'Išviso']],
    [mark, 'thirty', many(courseChange), 30, names],
    [extra, 'usual', [extraWork], 1, ['V-45', '5(penki)', '3(trys)', 'kelti']],
    [extra, 'blank', [blankExtraWork], 1, ['metiniuįvertinimu.']],
    [extra, 'long', [longExtraWork], 5, [...named, ...marked('užduotis', 16), 'neįskaityta']],
    [extra, 'thirty', many(extraWork), 30, names],
  ].map(([[name, form], kind, records, pages, words]) => ({
    name: `${name}-${kind}`,
    blocks: form(records),
    words,
    pages,
  }));
}

/** Forms of appeals, F16, F20 and the promotion list: usual ones, empty ones to write in by hand, the longest. */
function appealCases() {
  const { appeal, emptyAppeal, longAppeal, notice, emptyNotice, longNotice } = code;
  const { timetable, emptyTimetable, longTimetable, promotion, emptyPromotion, longPromotion } = code;
  const long = wordsOf([longAppeal.pupil, longAppeal.director]);
  const of = (name, form, texts) => [name, (records) => form(records, { ...school, texts: texts.texts })];
  const [request, order, material, protocol, tests, told, list] = [
    of('f10', code.appealRequestDocument, code.appealRequest),
    of('f11', code.commissionOrderDocument, code.commissionOrder),
    of('f12', code.appealMaterialDocument, code.appealMaterial),
    of('f13', code.appealProtocolDocument, code.appealProtocol),
    of('f16', code.testTimetableDocument, code.testTimetable),
    of('f20', code.orderNoticeDocument, code.orderNotice),
    of('promotion', code.promotionListDocument, code.promotionList),
  ];
  return [
    [request, 'usual', [appeal], 1, ['AP-3', '2027-02-04']],
    [request, 'blank', [emptyAppeal], 1, ['PRAŠYMAS']],
    [request, 'long', [longAppeal], 2, [...wordsOf([longAppeal.pupil, longAppeal.applicant]), 'esmė.']],
    [order, 'usual', [appeal], 1, ['Projektas', 'V-45', 'Pavaduotoja']],
    [order, 'blank', [emptyAppeal], 1, ['Projektas']],
    [order, 'long', [longAppeal], 2, long],
    [material, 'usual', [appeal], 1, ['testas', '3,43']],
    [material, 'blank', [emptyAppeal], 1, ['46.4']],
    [material, 'long', [longAppeal], 3, [...wordsOf([longAppeal.pupil]), '5,38']],
    [protocol, 'usual', [appeal], 2, ['5(penki)', '14.00', 'Nedalyvavo:']],
    [protocol, 'blank', [emptyAppeal], 2, ['DARBOTVARKĖ']],
    [protocol, 'long', [longAppeal], 3, [...wordsOf([longAppeal.pupil]), 'Sprendimopabaiga.']],
    [protocol, 'hostile', [code.hostileAppeal], 4, ['=1+1', '{mokinys}{nėra}', '<w:p/>&amp;]]>', 'ab', '$&']],
    [tests, 'usual', [timetable], 1, ['PATVIRTINTA', '2bKLASĖS', 'Fizika']],
    [tests, 'blank', [emptyTimetable], 1, ['PATVIRTINTA']],
    [tests, 'long', [longTimetable], 4, wordsOf([longTimetable.deputy])],
    [told, 'usual', [notice], 1, ['V-98', 'neįskaityta', '2027-06-22']],
    [told, 'blank', [emptyNotice], 1, ['PRANEŠIMAS']],
    [told, 'long', [longNotice], 1, wordsOf([longNotice.pupil, longNotice.guardians])],
    [list, 'usual', [promotion], 2, promotion.pupils.flatMap(({ name }) => wordsOf([name]))],
    [list, 'blank', [emptyPromotion], 1, ['Siūlymas']],
    [list, 'long', [longPromotion], 7, wordsOf([longPromotion.classHead])],
  ].map(([[name, form], kind, records, pages, words]) => ({
    name: `${name}-${kind}`,
    blocks: form(records),
    words,
    pages,
  }));
}

/** Of the whole school, with names and for everybody; of 40 classes, its widest table in two. */
function reportCases() {
  const { usualReport, openReport, longReport, REPORT_HEADING } = code;
  const signer = wordsOf([REPORT_HEADING.signer.name]);
  return [
    ['usual', usualReport, 1, [...signer, 'Petraitytė', '96,0', '7,46', 'nenuskaityta.']],
    ['open', openReport, 1, [...signer, '×', 'sąrašasčianerodomas']],
    ['long', longReport, 4, [...signer, 'Ilgapavardauskaitė', '39a', 'KLAIDA', 'teises.']],
  ].map(([kind, report, pages, words]) => ({
    name: `report-${kind}`,
    blocks: code.reportDocument(report, REPORT_HEADING),
    words,
    pages,
  }));
}

function isWanted({ name }) {
  return WANTED.length === 0 || WANTED.some((beginning) => name.startsWith(beginning));
}

function writeDocx({ name, blocks }) {
  const parts = code.renderDocx(blocks);
  const files = Object.fromEntries(parts.map((part) => [part.name, strToU8(part.content)]));
  writeFileSync(`${FOLDER}/${name}.docx`, zipSync(files));
}

/** With a profile of its own, so that an office the person has open is not disturbed. */
function printToPdf(files) {
  const profile = `${FOLDER}/profile`;
  const own = `-env:UserInstallation=${pathToFileURL(profile)}`;
  run('soffice', own, '--headless', '--convert-to', 'pdf', '--outdir', FOLDER, ...files);
  rmSync(profile, { recursive: true, force: true });
}

function check({ name, words, pages }) {
  const pdf = `${FOLDER}/${name}.pdf`;
  const info = run('pdfinfo', pdf);
  const printed = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
  const text = run('pdftotext', '-layout', pdf, '-').replace(/\s+/g, '');
  run('pdftoppm', '-r', '80', '-png', '-l', String(PICTURES_OF_EACH), pdf, `${FOLDER}/${name}`);
  const lost = words.filter((word) => word && !text.includes(word));
  return [
    ...lost.map((word) => `${name}: „${word}“ is not in the PDF`),
    ...(info.includes('(A4)') ? [] : [`${name}: not A4`]),
    ...(printed === pages ? [] : [`${name}: ${printed} pages instead of ${pages}`]),
  ];
}

function wordsOfPlan({ pupil, submitBy, number, marks }) {
  const topics = code.unlearnedWorks(marks).map(({ topic }) => topic);
  return wordsOf([pupil.firstName, pupil.lastName, submitBy, number, ...topics]);
}

/** Single words, because a cell may break a text anywhere between them. */
function wordsOf(texts) {
  return texts.flatMap((text) => text.split(/[\s-]/));
}

function run(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

async function load(sources) {
  const contents = sources.map((path) => `export * from './${path}';`).join('\n');
  const stdin = { contents, resolveDir: inRoot(), loader: 'ts' };
  const bundle = await build({ stdin, bundle: true, format: 'esm', write: false });
  const [file] = bundle.outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`);
}

// Form F18: the minutes of the meeting after a signal half-semester (S0-4.5) with its tables and room for what is said and
// decided, and on a page of its own the list for the child welfare commission (S0-4.8). It is made of the report as its
// audience may see it: who may not read names gets no list.
import { formWords } from '../text/lt/forms/common';
import { signalReport } from '../text/lt/reports/signal';
import { reportsPage, reportWords } from '../text/lt/reports-page';
import { signalMeeting as words } from '../text/lt/signal-meeting';
import type { Block, Letterhead, Table } from './blocks';
import { note, part, signatures, text, toWrite } from './progress-parts';
import { partBlocks, type ReportHeading, reportFields } from './report';
import { type ShownPart, type ShownReport, shownText } from './report-record';

const LINES = { attended: 3, said: 4 };
const EMPTY_DECISIONS = 5;
/** Pupils whom nobody could have listed beforehand. */
const EMPTY_PUPILS = 3;
const LIST = signalReport.commission.title;

export function signalMeetingDocument(report: ShownReport, heading: ReportHeading): readonly Block[] {
  const list = report.parts.find(({ title }) => title === LIST);
  // A list that this audience may not see has no columns; an empty one is there to be written in.
  const isNamed = list !== undefined && list.columns.length > 0;
  return [
    ...headOf(words.annex, words.title, heading),
    reportFields(report),
    {
      kind: 'fields',
      role: 'entry',
      rows: [
        [
          { label: words.opening.chair, value: '', lines: 1 },
          { label: words.opening.secretary, value: '', lines: 1 },
        ],
      ],
    },
    toWrite(words.opening.attended, LINES.attended),
    part(words.agenda),
    ...words.items.map((item) => text(item)),
    part(words.considered),
    ...report.parts.filter((one) => one !== list).flatMap(partBlocks),
    toWrite(words.said, LINES.said),
    part(words.decided.title),
    decisions(),
    part(reportsPage.leftOut),
    ...(report.leftOut.length > 0 ? report.leftOut : [reportsPage.nothingLeftOut]).map((said) => text(said)),
    ...(report.conceals ? [note(reportsPage.concealedNote)] : []),
    signatures([{ role: words.signers.chair }, { role: words.signers.secretary }]),
    note([words.clause, isNamed ? words.personal : ''].filter(Boolean).join(' ')),
    ...(isNamed ? [{ kind: 'page-break' } as const, ...commissionList(list, heading)] : []),
  ];
}

function headOf(
  annex: Letterhead['annex'],
  title: string,
  { schoolName, className }: ReportHeading,
): readonly Block[] {
  return [
    { kind: 'letterhead', organisation: schoolName.toUpperCase(), annex },
    { kind: 'heading', level: 1, text: title.toUpperCase() },
    // The day of the meeting is not the day on which its tables were made.
    {
      kind: 'paragraph',
      align: 'center',
      runs: [{ text: formWords.dateAndNumber(formWords.dateToWrite, '') }],
    },
    {
      kind: 'paragraph',
      align: 'center',
      runs: [{ text: className === '' ? reportWords.school : className }],
    },
  ];
}

function decisions(): Table {
  const { columns } = words.decided;
  return {
    kind: 'table',
    columns: [
      { title: columns.number, width: 6, align: 'center' },
      { title: columns.what, width: 54 },
      { title: columns.who, width: 24 },
      { title: columns.until, width: 16 },
    ],
    rows: [],
    emptyRows: EMPTY_DECISIONS,
  };
}

/** What the report says of each, in their order, and room for the commission's own words. */
function commissionList(list: ShownPart, heading: ReportHeading): readonly Block[] {
  const { commission } = words;
  // How many subjects and lessons stands among the reasons in words: narrow columns would leave no room to write.
  const places = list.columns.flatMap(({ kind }, place) => (kind === 'text' ? [place] : []));
  return [
    ...headOf(commission.annex, commission.title, heading),
    ...(list.rows.length === 0 ? [text(list.empty)] : []),
    {
      kind: 'table',
      density: 'dense',
      toWrite: true,
      columns: [
        { title: commission.number, width: 6, align: 'center' },
        ...places.map((place) => ({
          title: list.columns[place]?.title ?? '',
          width: list.columns[place]?.width ?? 0,
        })),
        { title: commission.decision, width: 36 },
      ],
      rows: list.rows.map((row, index) => [
        String(index + 1),
        ...places.map((place) => shownText('text', row[place])),
      ]),
      emptyRows: EMPTY_PUPILS,
    },
    note(list.note),
    signatures([heading.signer, { role: commission.chair }]),
  ];
}

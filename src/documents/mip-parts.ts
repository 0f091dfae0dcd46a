// Parts A and C of the MIP form, the same for every class: expectations (S3-49) and self-assessments (S3-50).
import type { Expectation, PupilProgress, SelfAssessment } from '../domain/class-progress';
import { entries as labels } from '../text/lt/entries';
import { progressDocuments as words } from '../text/lt/progress-documents';
import type { Block, FieldTable } from './blocks';
import { type ClassHeading, fullName, head, note, part, pupilFields, signatures } from './progress-parts';

/** Lines to write on by hand. */
const ARGUMENT_LINES = 3;
const SHORT_LINES = 2;

/** The form around its part B. */
export function mipDocument(
  heading: ClassHeading,
  pupil: PupilProgress,
  partB: { readonly title: string; readonly clause: string; readonly blocks: readonly Block[] },
): readonly Block[] {
  const { mip } = words;
  return [
    ...head(heading, mip.annex, mip.title),
    pupilFields(heading, pupil),
    part(mip.expectations.title),
    expectationsTable(pupil),
    part(partB.title),
    ...partB.blocks,
    part(mip.selfAssessment.title),
    selfAssessment(labels.selfAssessmentPart.semester1, pupil.selfAssessments.semester1),
    { kind: 'paragraph', runs: [] },
    selfAssessment(labels.selfAssessmentPart.year, pupil.selfAssessments.year),
    signatures([
      { role: words.signers.pupil, name: fullName(pupil) },
      { role: words.signers.classHead, name: heading.classHead },
      { role: words.signers.parents },
    ]),
    note(`${partB.clause} ${mip.selfAssessment.clause}`),
  ];
}

/** A row for every subject of the class, then what was expected of others. */
function expectationsTable({ subjects, expectations }: PupilProgress): Block {
  const { columns } = words.mip.expectations;
  const known = new Map(expectations.map((one) => [one.subject, one]));
  const names = [...new Set([...subjects.map(({ subject }) => subject), ...known.keys()])];
  return {
    kind: 'table',
    columns: [
      { title: columns.subject, width: 24 },
      { title: columns.lastAnnual, width: 13, align: 'center' },
      { title: columns.goal1, width: 13, align: 'center' },
      { title: columns.goalAnnual, width: 13, align: 'center' },
      { title: columns.how, width: 37 },
    ],
    rows: names.map((subject) => expectationRow(subject, known.get(subject))),
  };
}

const expectationRow = (subject: string, expected: Expectation | undefined): readonly string[] => [
  subject,
  expected?.lastAnnual ?? '',
  expected?.goal1 ?? '',
  expected?.goalAnnual ?? '',
  expected?.how ?? '',
];

function selfAssessment(when: string, own: SelfAssessment): FieldTable {
  const names = labels.fields.selfAssessment;
  const choices = labels.fulfilled.join(' / ');
  return {
    kind: 'fields',
    role: 'entry',
    rows: [
      [{ label: when, value: '' }],
      [{ label: names.fulfilled, value: own.fulfilled || choices }],
      [{ label: names.which, value: own.which, lines: SHORT_LINES }],
      [{ label: names.arguments, value: own.arguments, lines: ARGUMENT_LINES }],
      [{ label: names.next, value: own.next, lines: SHORT_LINES }],
      [{ label: names.headNote, value: own.headNote, lines: 1 }],
      [{ label: words.signedBy, value: '', lines: 1 }],
    ],
  };
}

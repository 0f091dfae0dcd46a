// Form F14 (S3-18, 39): pupils sign that in the subject's first lesson they were told how they will be assessed.
import type { WeightedKind } from '../domain/announced-weights';
import type { Decimal } from '../domain/decimal';
import type { SchoolDate } from '../domain/school-date';
import { type DocumentTexts, documents } from '../text/lt/documents';
import { formatDecimal } from '../text/number';
import type { Block, Field } from './blocks';
import { documentName } from './document-name';
import type { FormOptions } from './weight-components';

export interface SignatureSheet {
  readonly className: string;
  readonly schoolYear: string;
  readonly semester: 1 | 2;
  readonly subject: string;
  readonly teacher: string;
  /** The day on the document. */
  readonly preparedOn: SchoolDate;
  /** Undefined: left to be written by hand. */
  readonly firstLesson: SchoolDate | undefined;
  /** What was announced; empty where the mean is plain. */
  readonly weights: readonly { readonly kind: WeightedKind; readonly weight: Decimal }[];
  /** As in the register, in its order; those who have left are not among them. */
  readonly pupils: readonly string[];
}

/** For pupils who come later. */
const EMPTY_ROWS = 2;

/** `2026-09-02 Supažindinimo su vertinimu lapas – Matematika – 2b – I pusmetis` */
export function signatureSheetName(record: SignatureSheet, texts: DocumentTexts = documents): string {
  const { preparedOn, subject, className, semester } = record;
  return documentName(preparedOn, texts.signatureSheet.documentName, [
    subject,
    className,
    texts.semester[semester],
  ]);
}

export function signatureSheetDocument(
  record: SignatureSheet,
  { schoolName, texts = documents }: FormOptions,
): readonly Block[] {
  const words = texts.signatureSheet;
  const { columns } = words;
  return [
    { kind: 'letterhead', organisation: schoolName.toUpperCase(), annex: words.annex },
    { kind: 'heading', level: 1, text: words.title.toUpperCase() },
    { kind: 'paragraph', align: 'center', runs: [{ text: texts.dateAndNumber(record.preparedOn, '') }] },
    fields(record, texts),
    { kind: 'heading', level: 2, text: words.told.title },
    ...told(record, texts),
    {
      kind: 'table',
      columns: [
        { title: columns.number, width: 7, align: 'center' },
        { title: columns.pupil, width: 47 },
        { title: columns.signature, width: 28 },
        { title: columns.date, width: 18 },
      ],
      rows: record.pupils.map((pupil, index) => [String(index + 1), pupil]),
      emptyRows: EMPTY_ROWS,
    },
    {
      kind: 'signatures',
      captions: texts.signature,
      signers: [{ role: words.signer, name: record.teacher }],
    },
    { kind: 'paragraph', role: 'note', runs: [{ text: words.clause }] },
  ];
}

function fields(record: SignatureSheet, texts: DocumentTexts): Block {
  const words = texts.signatureSheet;
  const field = (name: keyof typeof words.fields, value: string): Field => ({
    label: words.fields[name],
    value: value || texts.unknown,
  });
  return {
    kind: 'fields',
    rows: [
      [field('subject', record.subject), field('class', record.className)],
      [field('teacher', record.teacher), field('semester', texts.semester[record.semester])],
      [field('schoolYear', record.schoolYear), field('firstLesson', record.firstLesson ?? words.toWrite)],
    ],
  };
}

function told({ weights }: SignatureSheet, texts: DocumentTexts): Block[] {
  const { told: words } = texts.signatureSheet;
  const list = weights
    .map(({ kind, weight }) => `${texts.kinds[kind].name.toLowerCase()}\u00a0–\u00a0${formatDecimal(weight)}`)
    .join('; ');
  return [...words.lines, weights.length > 0 ? words.weights(list) : words.plainMean].map((text) => ({
    kind: 'paragraph',
    runs: [{ text: `– ${text}` }],
  }));
}

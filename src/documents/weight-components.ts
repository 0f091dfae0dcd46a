// Form F15 (S3-25): the components of a semester's weighted mean, their coefficients, and how the grade comes of them.
import type { WeightedKind } from '../domain/announced-weights';
import type { Decimal } from '../domain/decimal';
import type { Rounding } from '../domain/rounding';
import type { SchoolDate } from '../domain/school-date';
import { weightExample } from '../domain/weight-example';
import { type DocumentTexts, documents } from '../text/lt/documents';
import { explainSemester } from '../text/lt/explain-semester';
import { formatDecimal } from '../text/number';
import type { Block, Field, Table } from './blocks';
import { documentName } from './document-name';

export interface WeightComponents {
  readonly className: string;
  readonly schoolYear: string;
  readonly semester: 1 | 2;
  readonly subject: string;
  /** '' where there is none. */
  readonly course: string;
  readonly teacher: string;
  readonly announcedOn: SchoolDate;
  /** The last day of the semester's first week. */
  readonly announceBy: SchoolDate;
  readonly components: readonly {
    readonly kind: WeightedKind;
    readonly weight: Decimal;
    /** '' : what the kind usually is. */
    readonly example: string;
  }[];
  readonly rounding: Rounding;
  /** Graded by įskaita. */
  readonly isPassFail: boolean;
}
export interface FormOptions {
  /** The school's name as in the settings. */
  readonly schoolName: string;
  readonly texts?: DocumentTexts;
}

/** `2026-09-02 Svertinio vidurkio dėmenys ir koeficientai – Matematika – 2b – I pusmetis` */
export function weightComponentsName(record: WeightComponents, texts: DocumentTexts = documents): string {
  const { announcedOn, subject, className, semester } = record;
  return documentName(announcedOn, texts.weightComponents.documentName, [
    subject,
    className,
    texts.semester[semester],
  ]);
}

export function weightComponentsDocument(
  record: WeightComponents,
  { schoolName, texts = documents }: FormOptions,
): readonly Block[] {
  const words = texts.weightComponents;
  return [
    { kind: 'letterhead', organisation: schoolName.toUpperCase(), annex: words.annex },
    { kind: 'heading', level: 1, text: words.title.toUpperCase() },
    { kind: 'paragraph', align: 'center', runs: [{ text: texts.dateAndNumber(record.announcedOn, '') }] },
    fields(record, texts),
    { kind: 'paragraph', runs: [] },
    components(record, texts),
    { kind: 'heading', level: 2, text: words.how.title },
    ...how(record, texts),
    {
      kind: 'signatures',
      captions: texts.signature,
      signers: [{ role: words.signer, name: record.teacher }],
    },
    { kind: 'paragraph', role: 'note', runs: [{ text: words.clause }] },
  ];
}

function fields(record: WeightComponents, texts: DocumentTexts): Block {
  const words = texts.weightComponents;
  const field = (name: keyof typeof words.fields, value: string): Field => ({
    label: words.fields[name],
    value: value || texts.unknown,
  });
  const { announcedOn, announceBy } = record;
  return {
    kind: 'fields',
    rows: [
      [field('subject', record.subject), field('class', record.className)],
      [field('teacher', record.teacher), field('course', record.course)],
      [field('schoolYear', record.schoolYear), field('semester', texts.semester[record.semester])],
      [field('announceBy', words.announceBy(announceBy))],
      [field('announced', announcedOn > announceBy ? words.announcedLate(announcedOn) : announcedOn)],
    ],
  };
}

function components({ components: all }: WeightComponents, texts: DocumentTexts): Table {
  const { columns } = texts.weightComponents;
  return {
    kind: 'table',
    density: 'compact',
    columns: [
      { title: columns.number, width: 6, align: 'center' },
      { title: columns.component, width: 36 },
      { title: columns.weight, width: 16, align: 'center' },
      { title: columns.example, width: 42 },
    ],
    rows: all.map(({ kind, weight, example }, index) => [
      String(index + 1),
      `${texts.kinds[kind].name} (${kind})`,
      formatDecimal(weight),
      example || texts.kinds[kind].example,
    ]),
  };
}

function how(record: WeightComponents, texts: DocumentTexts): Block[] {
  const { how: words } = texts.weightComponents;
  const { rounding, isPassFail } = record;
  const weights = new Map(record.components.map(({ kind, weight }) => [kind, weight]));
  const example = weightExample(weights, rounding, isPassFail);
  const rule = isPassFail
    ? words.passFail
    : words.mean +
      words.rounding(formatDecimal(rounding.upFrom)) +
      (rounding.strictPass ? words.strictPass : '');
  const paragraph = (text: string, bold = false): Block => ({ kind: 'paragraph', runs: [{ text, bold }] });
  return [
    paragraph(rule),
    ...(isPassFail ? [] : [paragraph(words.besides)]),
    ...(example
      ? [
          paragraph(
            words.example(
              example.marks
                .map(({ kind, mark }) => `${texts.kinds[kind].name.toLowerCase()}\u00a0–\u00a0${mark}`)
                .join('; '),
            ),
          ),
          paragraph(explainSemester(example.working, { weighted: true, rounding }), true),
        ]
      : []),
  ];
}

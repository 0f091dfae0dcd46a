// Promotion by class (S3-44, 45): who has grounds, what is proposed, decided, ordered, and whose parents know.
import type { ClassDigest } from '../../domain/class-digest';
import { classResults } from '../../domain/class-results';
import { PROMOTION_CHOICES, PROMOTION_STAGES } from '../../domain/promotion';
import { type PupilPromotion, pupilPromotion } from '../../domain/promotion-figures';
import { reportCommon as common } from '../../text/lt/reports/common';
import { promotionReport as words } from '../../text/lt/reports/promotion';
import { promotionSheet } from '../../workbook/promotion-sheet';
import { classColumn, countColumn, pupilColumn, pupilsColumn, textColumn } from './columns';
import { highest } from './extremes';
import { commonFacts } from './facts';
import { type CountedClass, countsIn, namesIn, problemSentences, resultSentences } from './left-out';
import { pupilKey, type Report, type ReportPart, type ReportValue } from './report';
import type { SchoolPicture } from './school-picture';

interface Considered extends PupilPromotion {
  readonly className: string;
  readonly id: string;
  /** Stands in the register. */
  readonly isRegistered: boolean;
}
interface ClassPromotion extends CountedClass {
  readonly pupils: readonly Considered[];
}

/** Always of the year. */
export function promotionReport(picture: SchoolPicture): Report {
  const results = picture.classes.map((digest) => classResults(digest, 'annual', picture.today));
  const classes = results.map(({ digest, on, list }): ClassPromotion => {
    const days = { ...digest, today: picture.today };
    const pupils = list.map(({ id, index, grades }): Considered => {
      const rows = digest.promotion.filter(({ pupil }) => pupil === index);
      const { className } = digest;
      return { ...pupilPromotion(grades, rows, days), className, id, isRegistered: rows.length > 0 };
    });
    return { digest, on, pupils };
  });
  const all = classes.flatMap(({ pupils }) => pupils);
  return {
    code: 'promotion',
    title: words.title,
    facts: [
      ...commonFacts(picture, { pupils: all.length }),
      { label: words.facts.grounds, value: words.pupils(count(all, hasGrounds)) },
    ],
    parts: [groundsPart(classes, all), stagesPart(classes, all), choicesPart(classes, all), listPart(all)],
    leftOut: [...resultSentences(picture, results, 'annual'), ...promotionSentences(picture, classes)],
  };
}

type Is = (pupil: Considered) => boolean;
const count = (pupils: readonly Considered[], is: Is): number => pupils.filter(is).length;
const hasGrounds: Is = (pupil) => pupil.hasGrounds;

interface Counting {
  readonly words: {
    readonly title: string;
    readonly note: string;
    readonly chart: string;
    readonly empty: string;
  };
  readonly columns: readonly { readonly title: string; readonly width?: number; readonly is: Is }[];
  /** Of the columns, from 0: drawn one upon another. */
  readonly drawn: readonly number[];
  readonly sentence: string;
}

/** A table of how many pupils of each class are what. */
function countingPart(
  classes: readonly ClassPromotion[],
  all: readonly Considered[],
  { words: own, columns, drawn, sentence }: Counting,
): ReportPart {
  const valuesOf = (name: string, pupils: readonly Considered[]): readonly ReportValue[] => [
    name,
    ...columns.map(({ is }) => count(pupils, is)),
  ];
  return {
    title: own.title,
    note: own.note,
    columns: [classColumn, ...columns.map(({ title, width }) => countColumn(title, width))],
    rows: classes.map(({ digest, pupils }) => valuesOf(digest.className, pupils)),
    ...(classes.length > 0
      ? {
          total: valuesOf(common.total, all),
          chart: {
            kind: 'stacked',
            title: own.chart,
            category: 0,
            series: drawn.map((index) => index + 1),
            sentence,
            unit: common.units.pupils,
          },
        }
      : {}),
    empty: own.empty,
  };
}

function groundsPart(classes: readonly ClassPromotion[], all: readonly Considered[]): ReportPart {
  const { grounds } = words;
  const { columns } = grounds;
  const considered = count(all, hasGrounds);
  const most = highest(
    classes.map(({ digest, pupils }) => ({ name: digest.className, value: count(pupils, hasGrounds) })),
  );
  return countingPart(classes, all, {
    words: grounds,
    columns: [
      { title: pupilsColumn.title, is: () => true },
      { title: columns.negative, width: 12, is: ({ annual }) => annual.negatives.length > 0 },
      { title: columns.activity, width: 12, is: ({ activity }) => activity === 'not-done' },
      { title: columns.grounds, width: 12, is: hasGrounds },
      { title: columns.others, width: 14, is: (pupil) => !pupil.hasGrounds },
      { title: columns.missing, width: 12, is: ({ annual }) => annual.missing.length > 0 },
    ],
    drawn: [3, 4],
    sentence:
      considered === 0
        ? grounds.none
        : grounds.sentence(considered, all.length, most && { classes: most.names, count: most.value }),
  });
}

function stagesPart(classes: readonly ClassPromotion[], all: readonly Considered[]): ReportPart {
  const { stages } = words;
  const considered = count(all, hasGrounds);
  return countingPart(classes, all, {
    words: stages,
    columns: [
      { title: stages.columns.grounds, width: 12, is: hasGrounds },
      ...PROMOTION_STAGES.map((stage) => ({
        title: stages.columns[stage],
        width: 12,
        is: (pupil: Considered) => pupil.hasGrounds && pupil.stage === stage,
      })),
      { title: stages.columns.late, width: 12, is: ({ isLate }) => isLate },
    ],
    drawn: PROMOTION_STAGES.map((_, index) => index + 1),
    sentence:
      considered === 0
        ? stages.none
        : stages.sentence(
            count(all, (pupil) => pupil.hasGrounds && pupil.stage === 'informed'),
            considered,
            count(all, ({ isLate }) => isLate),
          ),
  });
}

function choicesPart(classes: readonly ClassPromotion[], all: readonly Considered[]): ReportPart {
  const { choices } = words;
  const [promote = 0, extra = 0, repeat = 0] = PROMOTION_CHOICES.map((choice) =>
    count(all, ({ decision }) => decision === choice),
  );
  return countingPart(classes, all, {
    words: choices,
    columns: [
      ...PROMOTION_CHOICES.map((choice) => ({
        title: choices.columns.proposed[choice],
        width: 12,
        is: ({ proposal }: Considered) => proposal === choice,
      })),
      ...PROMOTION_CHOICES.map((choice) => ({
        title: choices.columns.decided[choice],
        width: 12,
        is: ({ decision }: Considered) => decision === choice,
      })),
    ],
    drawn: [3, 4, 5],
    sentence: promote + extra + repeat === 0 ? choices.none : choices.sentence(promote, extra, repeat),
  });
}

/** Whom the council considers, and whoever is not simply to be promoted. */
const isListed: Is = ({ hasGrounds: has, proposal, decision }) =>
  has || [proposal, decision].some((choice) => choice !== null && choice !== 'promote');

function listPart(all: readonly Considered[]): ReportPart {
  const { columns, title, note, grade, activity, choices, stages, late, unknown, empty } = words.list;
  return {
    title,
    note,
    columns: [
      classColumn,
      pupilColumn(),
      textColumn(columns.negatives, 28),
      textColumn(columns.missing, 18),
      textColumn(columns.activity, 14),
      textColumn(columns.proposal, 14),
      textColumn(columns.decision, 14),
      textColumn(columns.stage, 18),
    ],
    rows: all
      .filter(isListed)
      .map((pupil) => [
        pupil.className,
        pupilKey(pupil.className, pupil.id),
        pupil.annual.negatives.map((one) => grade(one.subject, String(one.grade))).join('; '),
        pupil.annual.missing.join(', '),
        pupil.activity ? activity[pupil.activity] : unknown,
        pupil.proposal ? choices[pupil.proposal] : '',
        pupil.decision ? choices[pupil.decision] : '',
        pupil.isLate ? late(stages[pupil.stage]) : stages[pupil.stage],
      ]),
    empty,
  };
}

function promotionSentences(picture: SchoolPicture, classes: readonly ClassPromotion[]): readonly string[] {
  const unknown = ({ promotion }: ClassDigest) => promotion.filter(({ pupil }) => pupil === null).length;
  const { leftOut } = words;
  return [
    ...countsIn(classes, ({ digest }) => unknown(digest), leftOut.unknownPupil),
    ...countsIn(
      classes,
      ({ pupils }) => count(pupils, ({ isRegistered, activity }) => isRegistered && activity === null),
      leftOut.noActivity,
    ),
    ...namesIn(
      classes.filter(({ digest, pupils }) => digest.lastLessonDay === '' && pupils.some(hasGrounds)),
      leftOut.noLastDay,
    ),
    ...problemSentences(
      picture,
      ({ code, sheet }) => sheet === promotionSheet.sheet && code !== 'pupil-unknown',
    ),
  ];
}

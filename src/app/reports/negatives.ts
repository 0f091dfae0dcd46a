// Pupils with several negative results of a semester or of the year: by class, by subject, and a list.
import { type ClassResults, classResults } from '../../domain/class-results';
import { countNegatives, type NegativeCounts, negativesOf } from '../../domain/negative-results';
import type { PupilResults } from '../../domain/period-results';
import { negativesIn } from '../../domain/result-counts';
import { subjectResults } from '../../domain/subject-results';
import { reportCommon as common } from '../../text/lt/reports/common';
import { negativesReport as words } from '../../text/lt/reports/negatives';
import { classColumn, countColumn, pupilColumn, pupilsColumn, subjectColumn, textColumn } from './columns';
import { highest } from './extremes';
import { commonFacts } from './facts';
import { resultSentences } from './left-out';
import { pupilKey, type Report, type ReportOptions, type ReportPart, type ReportValue } from './report';
import type { SchoolPicture } from './school-picture';

export function negativesReport(picture: SchoolPicture, { period }: ReportOptions): Report {
  const classes = picture.classes.map((digest) => classResults(digest, period, picture.today));
  const pupils = classes.flatMap(({ list }) => list);
  const all = countNegatives(pupils);
  return {
    code: 'negatives',
    title: words.title[period],
    facts: [
      ...commonFacts(picture, { period, pupils: pupils.length }),
      { label: words.facts.negative, value: words.pupils(withAny(all)) },
      { label: words.facts.several, value: words.pupils(all.two + all.more) },
    ],
    parts: [byClassPart(classes, all), bySubjectPart(classes, period), listPart(classes)],
    leftOut: resultSentences(picture, classes, period),
  };
}

const withAny = ({ one, two, more }: NegativeCounts): number => one + two + more;

function byClassPart(classes: readonly ClassResults[], all: NegativeCounts): ReportPart {
  const { columns, title, note, chart, sentence, none, empty } = words.byClass;
  const valuesOf = (name: string, pupils: number, counts: NegativeCounts): readonly ReportValue[] => [
    name,
    pupils,
    counts.one,
    counts.two,
    counts.more,
    withAny(counts),
    counts.results,
  ];
  const lines = classes.map(({ digest, list }) => ({
    name: digest.className,
    pupils: list.length,
    counts: countNegatives(list),
  }));
  const most = highest(lines.map(({ name, counts }) => ({ name, value: withAny(counts) })));
  return {
    title,
    note,
    columns: [
      classColumn,
      pupilsColumn,
      countColumn(columns.one),
      countColumn(columns.two),
      countColumn(columns.more, 14),
      countColumn(columns.all, 16),
      countColumn(columns.results, 16),
    ],
    rows: lines.map(({ name, pupils, counts }) => valuesOf(name, pupils, counts)),
    ...(lines.length > 0
      ? {
          total: valuesOf(
            common.total,
            lines.reduce((sum, { pupils }) => sum + pupils, 0),
            all,
          ),
          chart: {
            kind: 'stacked',
            title: chart,
            category: 0,
            series: [2, 3, 4],
            sentence:
              all.results === 0
                ? none
                : sentence(
                    all.two + all.more,
                    withAny(all),
                    most && { classes: most.names, count: most.value },
                  ),
            unit: common.units.pupils,
          },
        }
      : {}),
    empty,
  };
}

/** Whether one of the pupil's negative results is only one of several. */
const hasSeveral = (pupil: PupilResults): boolean => negativesOf(pupil).length > 1;

function bySubjectPart(classes: readonly ClassResults[], period: ReportOptions['period']): ReportPart {
  const { columns, title, note, chart, sentence, empty } = words.bySubject;
  const few = classes.map((one) => ({
    ...one,
    list: one.list.filter((pupil) => negativesOf(pupil).length > 0),
  }));
  const several = subjectResults(
    few.map((one) => ({ ...one, list: one.list.filter(hasSeveral) })),
    period,
  );
  const lines = subjectResults(few, period)
    .map(({ name, counts }, index) => {
      const own = several[index];
      return { name, negatives: negativesIn(counts), several: own ? negativesIn(own.counts) : 0 };
    })
    .filter(({ negatives }) => negatives > 0)
    .sort((a, b) => b.negatives - a.negatives);
  const [first] = lines;
  const most = lines.filter(({ negatives }) => negatives === first?.negatives).map(({ name }) => name);
  return {
    title,
    note,
    columns: [subjectColumn, countColumn(columns.negatives, 14), countColumn(columns.several, 14)],
    rows: lines.map(({ name, negatives, several: own }) => [name, negatives, own]),
    ...(first
      ? {
          total: [
            common.total,
            lines.reduce((sum, { negatives }) => sum + negatives, 0),
            lines.reduce((sum, { several: own }) => sum + own, 0),
          ],
          chart: {
            kind: 'bars',
            title: chart,
            category: 0,
            series: [1],
            sentence: sentence(most, first.negatives),
            unit: common.units.grades,
          },
        }
      : {}),
    empty,
  };
}

/** The most negatives first; of as many in the order of the classes and their lists. */
function listPart(classes: readonly ClassResults[]): ReportPart {
  const { columns, title, note, grade, empty } = words.list;
  const pupils = classes
    .flatMap(({ digest, list }) =>
      list.map((pupil) => ({ className: digest.className, id: pupil.id, negatives: negativesOf(pupil) })),
    )
    .filter(({ negatives }) => negatives.length > 0)
    .sort((a, b) => b.negatives.length - a.negatives.length);
  return {
    title,
    note,
    columns: [classColumn, pupilColumn(), countColumn(columns.count), textColumn(columns.results, 56)],
    rows: pupils.map(({ className, id, negatives }) => [
      className,
      pupilKey(className, id),
      negatives.length,
      negatives.map((one) => grade(one.subject, String(one.grade))).join('; '),
    ]),
    empty,
  };
}

// Results of a semester or of the year by class.
import { addResults, type ClassResults, classResults, type PupilCounts } from '../../domain/class-results';
import { meanOf, percentOf } from '../../domain/share';
import { reportCommon as common } from '../../text/lt/reports/common';
import { resultsReport as words } from '../../text/lt/reports/results';
import { classColumn, countColumn, percentColumn, pupilsColumn } from './columns';
import { lowest } from './extremes';
import { commonFacts } from './facts';
import { resultSentences } from './left-out';
import { levelsPart } from './level-columns';
import type { Report, ReportOptions, ReportPart, ReportValue } from './report';
import type { SchoolPicture } from './school-picture';

export function resultsReport(picture: SchoolPicture, { period }: ReportOptions): Report {
  const classes = picture.classes.map((digest) => classResults(digest, period, picture.today));
  const all = addResults(classes);
  const { levels } = words;
  return {
    code: 'results',
    title: words.title[period],
    facts: [...commonFacts(picture, { period, pupils: all.pupils.pupils }), ...figureFacts(all)],
    parts: [
      successPart(classes, all.pupils),
      levelsPart(
        levels.title,
        levels.empty,
        classColumn,
        classes.map(({ digest, results }) => ({
          name: digest.className,
          counts: results,
          scales: [digest.levels],
        })),
        all.results,
        picture.classes,
      ),
    ],
    leftOut: resultSentences(picture, classes, period),
  };
}

const successOf = ({ successful, assessed }: PupilCounts) => percentOf(successful, assessed);
const qualityOf = ({ good, withQuality }: PupilCounts) => percentOf(good, withQuality);

function figureFacts({ pupils, results }: Pick<ClassResults, 'pupils' | 'results'>): Report['facts'] {
  const mean = meanOf(results.sumOfMarks, results.marks);
  const known = (label: string, value: number | null, text: (value: number) => string) =>
    value === null ? [] : [{ label, value: text(value) }];
  return [
    ...known(words.facts.mean, mean, common.mean),
    ...known(words.facts.success, successOf(pupils), common.percent),
    ...known(words.facts.quality, qualityOf(pupils), common.percent),
  ];
}

function successPart(classes: readonly ClassResults[], all: PupilCounts): ReportPart {
  const { columns, ...part } = words.success;
  const valuesOf = (name: string, counts: PupilCounts): readonly ReportValue[] => [
    name,
    counts.pupils,
    counts.assessed,
    counts.successful,
    counts.negative,
    successOf(counts),
    counts.good,
    qualityOf(counts),
    counts.incomplete,
  ];
  const least = lowest(
    classes.map(({ digest, pupils }) => ({ name: digest.className, value: successOf(pupils) })),
  );
  return {
    title: part.title,
    note: part.note,
    columns: [
      classColumn,
      pupilsColumn,
      countColumn(columns.assessed, 10),
      countColumn(columns.successful, 11),
      countColumn(columns.negative, 11),
      percentColumn(columns.success, 13),
      countColumn(columns.good, 14),
      percentColumn(columns.quality, 10),
      countColumn(columns.incomplete, 12),
    ],
    rows: classes.map(({ digest, pupils }) => valuesOf(digest.className, pupils)),
    ...(classes.length > 0
      ? {
          total: valuesOf(common.total, all),
          chart: {
            kind: 'bars',
            title: part.chart,
            category: 0,
            series: [5, 7],
            sentence:
              all.assessed === 0
                ? part.noneAssessed
                : part.sentence(
                    successOf(all),
                    qualityOf(all),
                    least && { classes: least.names, percent: least.value },
                  ),
            unit: common.units.percent,
          },
        }
      : {}),
    empty: part.empty,
  };
}

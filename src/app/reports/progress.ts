// Progress from the first semester to the second (S0-4.6): by class, with whom each class head may propose.
import type { ReportChart } from '../../documents/report-record';
import { addRises, type ClassRises, classRises, meanRise, type RiseCounts } from '../../domain/class-rises';
import { meanOf, percentOf, rounded } from '../../domain/share';
import { type SubjectRises, subjectRises } from '../../domain/subject-rises';
import { reportCommon as common } from '../../text/lt/reports/common';
import { progressReport as words } from '../../text/lt/reports/progress';
import {
  classColumn,
  countColumn,
  meanColumn,
  percentColumn,
  pupilColumn,
  pupilsColumn,
  subjectColumn,
  thingsColumn,
} from './columns';
import { highest, lowest } from './extremes';
import { commonFacts } from './facts';
import { riseSentences } from './left-out-rises';
import { pupilKey, type Report, type ReportPart, type ReportValue } from './report';
import type { SchoolPicture } from './school-picture';

const DIGITS = 2;

/** Always of the two semesters. */
export function progressReport(picture: SchoolPicture): Report {
  const classes = picture.classes.map((digest) => classRises(digest, picture.today));
  const all = addRises(classes.map(({ counts }) => counts));
  return {
    code: 'progress',
    title: words.title,
    facts: [
      ...commonFacts(picture, { pupils: all.pupils }),
      { label: words.facts.compared, value: words.pupils(comparedIn(all)) },
      { label: words.facts.rose, value: words.pupils(all.rose) },
    ],
    parts: [changePart(classes, all), nomineePart(classes), subjectPart(subjectRises(classes))],
    leftOut: riseSentences(picture, classes),
  };
}

const comparedIn = ({ rose, same, fell }: RiseCounts): number => rose + same + fell;
const riseIn = (counts: Parameters<typeof meanRise>[0]): number | null => {
  const rise = meanRise(counts);
  return rise ? rounded(rise, DIGITS) : null;
};

function changePart(classes: readonly ClassRises[], all: RiseCounts): ReportPart {
  const { columns, title, note, empty } = words.change;
  const valuesOf = (name: string, counts: RiseCounts): readonly ReportValue[] => [
    name,
    counts.pupils,
    counts.rose,
    counts.same,
    counts.fell,
    counts.notCompared,
    percentOf(counts.rose, comparedIn(counts)),
    meanOf(counts.sum1, counts.marks),
    meanOf(counts.sum2, counts.marks),
    riseIn(counts),
  ];
  return {
    title,
    note,
    columns: [
      classColumn,
      pupilsColumn,
      countColumn(columns.rose, 11),
      countColumn(columns.same),
      countColumn(columns.fell, 8),
      countColumn(columns.notCompared, 12),
      percentColumn(columns.risen, 12),
      meanColumn(columns.mean1),
      meanColumn(columns.mean2),
      meanColumn(columns.change, 8),
    ],
    rows: classes.map(({ digest, counts }) => valuesOf(digest.className, counts)),
    ...(classes.length > 0 ? { total: valuesOf(common.total, all), chart: changeChart(classes, all) } : {}),
    empty,
  };
}

function changeChart(classes: readonly ClassRises[], all: RiseCounts): ReportChart {
  const { chart, sentence, none } = words.change;
  const percent = percentOf(all.rose, comparedIn(all));
  const most = highest(
    classes.map(({ digest, counts }) => ({
      name: digest.className,
      value: percentOf(counts.rose, comparedIn(counts)),
    })),
  );
  return {
    kind: 'stacked',
    title: chart,
    category: 0,
    series: [2, 3, 4],
    sentence:
      percent === null
        ? none
        : sentence(
            all.rose,
            all.same,
            all.fell,
            percent,
            most && { classes: most.names, percent: most.value },
          ),
    unit: common.units.pupils,
  };
}

function nomineePart(classes: readonly ClassRises[]): ReportPart {
  const { columns, title, note, empty } = words.nominees;
  return {
    title,
    note,
    columns: [
      classColumn,
      pupilColumn(),
      meanColumn(columns.mean1, 14),
      meanColumn(columns.mean2, 14),
      meanColumn(columns.rise),
      thingsColumn(columns.subjects),
    ],
    rows: classes.flatMap(({ digest, nominees }) =>
      nominees.map(({ id, progress: { sum1, sum2, subjects, rise } }) => [
        digest.className,
        pupilKey(digest.className, id),
        meanOf(sum1, subjects),
        meanOf(sum2, subjects),
        rounded(rise, DIGITS),
        subjects,
      ]),
    ),
    empty,
  };
}

function subjectPart(subjects: readonly SubjectRises[]): ReportPart {
  const { columns, title, note, empty } = words.bySubject;
  return {
    title,
    note,
    columns: [
      subjectColumn,
      countColumn(columns.compared),
      countColumn(columns.rose),
      countColumn(columns.same),
      countColumn(columns.fell),
      meanColumn(columns.change, 12),
    ],
    rows: subjects.map((one) => [one.name, one.marks, one.rose, one.same, one.fell, riseIn(one)]),
    ...(subjects.length > 0 ? { chart: subjectChart(subjects) } : {}),
    empty,
  };
}

function subjectChart(subjects: readonly SubjectRises[]): ReportChart {
  const { chart, sentence, same } = words.bySubject;
  const named = subjects.map((one) => ({ name: one.name, value: riseIn(one) }));
  const up = highest(named);
  const down = lowest(named);
  const said = sentence(
    up && up.value > 0 ? { subjects: up.names, change: words.signed(up.value) } : undefined,
    down && down.value < 0 ? { subjects: down.names, change: words.signed(down.value) } : undefined,
  );
  return {
    kind: 'stacked',
    title: chart,
    category: 0,
    series: [2, 3, 4],
    sentence: said || same(words.signed(named[0]?.value ?? 0)),
    unit: common.units.pupils,
  };
}

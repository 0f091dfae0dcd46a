// Results of a semester or of the year by subject: over all classes, and in each class.
import type { ReportChart } from '../../documents/report-record';
import { classResults } from '../../domain/class-results';
import { addCounts, assessedIn, negativesIn, type ResultCounts } from '../../domain/result-counts';
import { meanOf, percentOf } from '../../domain/share';
import { type ClassSubject, type SubjectResults, subjectResults } from '../../domain/subject-results';
import { qualityIn, type Share, successIn } from '../../domain/success';
import { reportCommon as common } from '../../text/lt/reports/common';
import { subjectsReport as words } from '../../text/lt/reports/subjects';
import {
  classColumn,
  countColumn,
  meanColumn,
  percentColumn,
  subjectColumn,
  textColumn,
  thingsColumn,
} from './columns';
import { lowest } from './extremes';
import { commonFacts } from './facts';
import { resultSentences } from './left-out';
import { levelsPart, scalesOf } from './level-columns';
import type { Report, ReportOptions, ReportPart, ReportValue } from './report';
import type { SchoolPicture } from './school-picture';

export function subjectsReport(picture: SchoolPicture, { period }: ReportOptions): Report {
  const classes = picture.classes.map((digest) => classResults(digest, period, picture.today));
  const subjects = subjectResults(classes, period);
  const all = addCounts(subjects.map(({ counts }) => counts));
  const pupils = classes.reduce((sum, one) => sum + one.pupils.pupils, 0);
  return {
    code: 'subjects',
    title: words.title[period],
    facts: [
      ...commonFacts(picture, { period, pupils }),
      { label: words.facts.subjects, value: words.subjects(subjects.length), isOpen: true },
    ],
    parts: [
      successPart(subjects, all),
      levelsPart(
        words.levels.title,
        words.levels.empty,
        subjectColumn,
        subjects.map((subject) => ({
          name: subject.name,
          counts: subject.counts,
          scales: scalesOf(subject.classes.map(({ of }) => of.digest)),
        })),
        all,
        picture.classes,
      ),
      byClassPart(subjects),
    ],
    leftOut: resultSentences(picture, classes, period),
  };
}

const percent = ({ part, of }: Share): number | null => percentOf(part, of);
/** Assessed, mean, negatives, success and quality. */
const figuresOf = (counts: ResultCounts): readonly ReportValue[] => [
  assessedIn(counts),
  meanOf(counts.sumOfMarks, counts.marks),
  negativesIn(counts),
  percent(successIn(counts)),
  percent(qualityIn(counts)),
];
const figureColumns = () => {
  const { columns } = words.success;
  return [
    countColumn(columns.assessed, 9),
    meanColumn(common.columns.mean, 9),
    countColumn(columns.negatives, 9),
    percentColumn(columns.success, 12),
    percentColumn(columns.quality, 10),
  ];
};

function successPart(subjects: readonly SubjectResults[], all: ResultCounts): ReportPart {
  const { columns, title, note, empty } = words.success;
  return {
    title,
    note,
    columns: [
      subjectColumn,
      thingsColumn(columns.classes, 8),
      countColumn(columns.learn, 9),
      ...figureColumns(),
    ],
    rows: subjects.map(({ name, classes, learn: own, counts }) => [
      name,
      classes.length,
      own,
      ...figuresOf(counts),
    ]),
    ...(subjects.length > 0
      ? {
          // A pupil learns many subjects: their sum would be of nobody.
          total: [common.total, null, null, ...figuresOf(all)],
          chart: successChart(subjects, all),
        }
      : {}),
    empty,
  };
}

function successChart(subjects: readonly SubjectResults[], all: ResultCounts): ReportChart {
  const { chart, sentence, none, same } = words.success;
  const least = (of: (counts: ResultCounts) => Share) => {
    const found = lowest(subjects.map(({ name, counts }) => ({ name, value: percent(of(counts)) })));
    return found && { subjects: found.names, percent: found.value };
  };
  const success = percent(successIn(all));
  return {
    kind: 'bars',
    title: chart,
    category: 0,
    series: [6, 7],
    sentence: success === null ? none : sentence(least(successIn), least(qualityIn)) || same(success),
    unit: common.units.percent,
  };
}

function byClassPart(subjects: readonly SubjectResults[]): ReportPart {
  const { title, note, empty } = words.byClass;
  const rowOf = (name: string, { of, teacher, counts, learn }: ClassSubject): readonly ReportValue[] => [
    name,
    of.digest.className,
    teacher,
    ...(counts ? [learn, ...figuresOf(counts)] : [null, null, null, null, null, null]),
  ];
  return {
    title,
    note,
    columns: [
      subjectColumn,
      classColumn,
      textColumn(common.columns.teacher, 20),
      countColumn(words.success.columns.learn, 9),
      ...figureColumns(),
    ],
    rows: subjects.flatMap(({ name, classes }) => classes.map((one) => rowOf(name, one))),
    empty,
  };
}

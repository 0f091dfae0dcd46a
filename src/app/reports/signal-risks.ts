// Who is at risk on a signal day (S0-4.5, 4.8): by subject, and in several of them.
import { foldWord } from '../../domain/cell';
import { reportCommon as common } from '../../text/lt/reports/common';
import { signalReport as words } from '../../text/lt/reports/signal';
import {
  classColumn,
  countColumn,
  meanColumn,
  percentColumn,
  pupilColumn,
  subjectColumn,
  textColumn,
} from './columns';
import { filledPart } from './filled-part';
import { pupilKey, type ReportPart, type ReportValue } from './report';
import type { SignalClass, SignalClasses } from './signal-classes';

const { columns } = words;
const keyOf = ({ digest }: SignalClass, pupil: number): string =>
  pupilKey(digest.className, digest.pupils[pupil]?.id ?? '');

/** By subject, in the order of the classes' lists. */
export function pupilsAtRisk({ classes }: SignalClasses): ReportPart {
  const rows = classes.flatMap((one) =>
    one.pupils.flatMap(({ standing: { pupil, risky } }) =>
      risky.map(({ subject, passFail, standing }): readonly ReportValue[] => [
        subject,
        one.digest.className,
        keyOf(one, pupil),
        passFail ? null : standing / 100,
        passFail ? standing : null,
      ]),
    ),
  );
  const subjects = classes.flatMap(({ digest }) => digest.subjects.map(({ name }) => foldWord(name)));
  const place = ([subject]: readonly ReportValue[]): number => subjects.indexOf(foldWord(String(subject)));
  return filledPart({
    title: words.atRisk.title,
    note: words.risk,
    columns: [
      subjectColumn,
      classColumn,
      pupilColumn(),
      meanColumn(common.columns.mean),
      percentColumn(columns.share),
    ],
    rows: [...rows].sort((one, other) => place(one) - place(other)),
    empty: classes.length === 0 ? words.nothing : words.atRisk.empty,
  });
}

/** The most subjects first. */
export function severalRisks({ classes }: SignalClasses): ReportPart {
  const found = classes.flatMap((one) =>
    one.pupils
      .filter(({ standing }) => standing.risky.length > 1)
      .map(({ standing: { pupil, risky } }) => ({ one, pupil, risky })),
  );
  return filledPart({
    title: words.several.title,
    note: '',
    columns: [pupilColumn(), classColumn, countColumn(columns.risky), textColumn(columns.subjects, 46)],
    rows: [...found]
      .sort((a, b) => b.risky.length - a.risky.length)
      .map(({ one, pupil, risky }) => [
        keyOf(one, pupil),
        one.digest.className,
        risky.length,
        risky.map(({ subject }) => subject).join(', '),
      ]),
    empty: classes.length === 0 ? words.nothing : words.several.empty,
  });
}

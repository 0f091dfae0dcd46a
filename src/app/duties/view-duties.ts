// What the page of duties shows: the sheet as it is, and whether the settings say something else by now.
import { type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { type DutyState, dutyState } from '../../domain/school-duties';
import type { Ports } from '../ports';
import { changesOf, planDuties } from './plan-duties';
import { type KnownDuty, knownDuties, readDuties } from './read-duties';
import { wantedDuties, yearOfKey } from './wanted-duties';

export interface DutyView {
  readonly key: string;
  /** ISO dates, '' where there is none. */
  readonly from: string;
  readonly to: string;
  readonly what: string;
  readonly whom: string;
  readonly classes: string;
  readonly clause: string;
  readonly done: string;
  readonly doneBy: string;
  readonly note: string;
  readonly state: DutyState;
}
export interface DutiesRead {
  readonly school: string;
  readonly schoolYear: string;
  readonly today: SchoolDate;
  readonly duties: readonly DutyView[];
  /** How many would be added, moved, worded otherwise or emptied by generating again. */
  readonly outdated: number;
  readonly gaps: readonly { readonly why: string; readonly count: number }[];
}

/** Of this school year and people's own; by the last day, those without behind. */
export function viewDuties(ports: Ports): Result<DutiesRead> {
  const wanted = wantedDuties(ports);
  if (!wanted.ok) return wanted;
  const table = readDuties(ports);
  if (!table.ok) return table;
  const { school, schoolYear, rows, gaps } = wanted.value;
  const today = ports.clock.today();
  const duties = dutiesOfYear(knownDuties(table.value), schoolYear).map((duty) => dutyView(duty, today));
  const outdated = changesOf(planDuties(table.value.rows, rows, schoolYear));
  return success({ school, schoolYear, today, duties, outdated, gaps });
}

export const dutiesOfYear = (duties: readonly KnownDuty[], schoolYear: string): readonly KnownDuty[] =>
  duties
    .filter(({ key }) => (yearOfKey(key) ?? schoolYear) === schoolYear)
    .sort((one, other) => compare(dayOf(one), dayOf(other)));

const dayOf = ({ value }: KnownDuty): string => value.to ?? '9999';
const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

export function dutyView({ key, value }: KnownDuty, today: SchoolDate): DutyView {
  const { what, whom, classes, clause, doneBy, note } = value;
  const texts = { what, whom, classes, clause, doneBy, note };
  const dates = { from: value.from ?? '', to: value.to ?? '', done: value.done ?? '' };
  return { key, ...texts, ...dates, state: dutyState({ to: value.to, done: value.done }, today) };
}

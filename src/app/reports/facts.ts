// What stands at the top of every report.
import { reportCommon as words } from '../../text/lt/reports/common';
import type { Report, ReportPeriod } from './report';
import type { SchoolPicture } from './school-picture';

/** `period` where the report is of one; `pupils` how many it counts. */
export function commonFacts(
  { school, schoolYear, classes }: SchoolPicture,
  { period, pupils }: { readonly period?: ReportPeriod; readonly pupils?: number } = {},
): Report['facts'] {
  const { facts } = words;
  const days = classes.map(({ readOn }) => readOn).sort();
  const [first] = days;
  const last = days[days.length - 1];
  const said = [
    { label: facts.school, value: school },
    { label: facts.schoolYear, value: schoolYear },
    ...(period ? [{ label: facts.period, value: words.periods[period] }] : []),
    { label: facts.classes, value: words.classes(classes.map(({ className }) => className)) },
    ...(pupils === undefined ? [] : [{ label: facts.pupils, value: String(pupils) }]),
    ...(first && last ? [{ label: facts.readOn, value: words.days(first, last) }] : []),
  ];
  return said.map((fact) => ({ ...fact, isOpen: true }));
}

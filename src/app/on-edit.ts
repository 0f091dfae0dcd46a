// What the add-on does when a person has typed something: it runs with few rights, within 30 seconds, and may only
// write cells and say a few words in the corner (developers.google.com/apps-script/guides/triggers#restrictions).
import { close } from '../text/lt/close';
import { rename } from '../text/lt/rename';
import { describeTestProblem, timetable } from '../text/lt/timetable';
import type { SheetRows } from '../workbook/cell';
import { noticeClosedEdit } from './close/notice-closed-edit';
import type { Ports } from './ports';
import { onPupilRenamed } from './rename-pupil';
import { onTemplatesEdit } from './templates/on-templates-edit';
import { onTimetableEdit } from './timetable/on-timetable-edit';
import { completeWorkDates } from './typed-work-dates';
import { onWeightsEdit } from './weights/on-weights-edit';

/** The edited cells; rows and columns from 1. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What a single cell held before; Google tells it of no more than one. */
  readonly oldValue?: string;
}
/** Words for the person, or nothing. */
export type EditHandler = (ports: Ports, edit: Edit, sheet: SheetRows) => string | undefined;

/** Each looks whether the edit concerns it. */
const HANDLERS: readonly EditHandler[] = [
  (ports, edit, sheet) => noticeClosedEdit(ports, edit, sheet, close.edit),
  onTimetableEdit({ ...timetable, problem: describeTestProblem }),
  onWeightsEdit,
  onPupilRenamed(rename),
  onTemplatesEdit,
];

/** All that is to be said about an edit. */
export function onEdit(ports: Ports, edit: Edit): readonly string[] {
  const read = ports.workbook.read(edit.sheet);
  if (!read) return [];
  const sheet = completeWorkDates(ports, edit, read);
  return HANDLERS.flatMap((handle) => handle(ports, edit, sheet) ?? []);
}

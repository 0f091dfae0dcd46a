// F5 (annex 5): an extra work's tasks and its mark; before it is settled, with room for them.
import { extraWorkMarkDocument, extraWorkMarkName } from '../../documents/cases/extra-work-mark';
import type { ExtraWorkRecord } from '../../documents/cases/records';
import { failure, type Result, success } from '../../domain/result';
import {
  type ExtraWorkMarkTexts,
  extraWorkMarkTemplate,
  extraWorkMarkWords,
} from '../../text/lt/forms/extra-work-mark';
import { plainWords } from '../../workbook/cell';
import type { ExtraWorkRow } from '../../workbook/extra-work-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import type { SupportRow } from '../../workbook/support-sheet';
import type { BuildCaseDocuments, BuiltCaseDocument } from '../case-documents/case-document';
import { caseHeading, namesOf } from '../case-documents/case-heading';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { type ClassData, readClass } from '../read-class';
import { readHelp } from '../support/help-record';
import { formTexts } from '../templates/form-texts';
import { isWorkOf, readExtraWork, stateOfWork } from './extra-work-table';

export const buildExtraWorkMarks: BuildCaseDocuments = (ports, keys) => {
  const known = collect({
    class: readClass(ports),
    works: readExtraWork(ports),
    texts: formTexts(ports, extraWorkMarkTemplate),
  });
  if (!known.ok) return keys.map(() => known);
  const help = meetingsByWork(ports);
  return keys.map((key): Result<BuiltCaseDocument> => {
    const row = known.value.works?.rows.find(({ value }) => key !== '' && value.key === key);
    if (!row) return failure('case.unknown', { key });
    const state = stateOfWork(row);
    if (!state.ok) return state;
    const { pupil, subject } = row.value;
    if (state.value === 'cancelled') return failure('extra-work.cancelled', { pupil, subject });
    return documentOf(ports, known.value, row.value, help(key));
  });
};

function documentOf(
  ports: Ports,
  { class: { settings, pupils }, texts }: { readonly class: ClassData; readonly texts: ExtraWorkMarkTexts },
  row: ExtraWorkRow,
  meetings: readonly Meeting[],
): Result<BuiltCaseDocument> {
  const pupil = pupils.find((one) => isWorkOf(row, one));
  if (!pupil) return failure('pupil-unknown', { pupil: row.pupil });
  const record: ExtraWorkRecord = {
    ...caseHeading(settings, ports.clock.today(), row.number),
    ...namesOf(pupil),
    subject: row.subject,
    teacher: row.teacher,
    order: row.order,
    orderedOn: row.ordered ?? '',
    lastAnnual: row.lastAnnual,
    from: row.from ?? '',
    to: row.to ?? '',
    lines: linesOf(row, meetings),
    grade: row.grade,
    proposal: row.proposal,
  };
  return success({
    form: 'F5',
    key: row.key,
    kind: extraWorkMarkWords.documentName,
    pupil: pupilName(pupil),
    subject: row.subject,
    name: extraWorkMarkName(record),
    folderOf: settings,
    blocks: extraWorkMarkDocument([record], {
      schoolName: settings.school,
      texts,
    }),
    issues: [],
    register: 'extra-work',
  });
}

type Meeting = Pick<SupportRow, 'topic' | 'date'>;

/** The consultations that are written down under each; without the register of help there are none. */
function meetingsByWork(ports: Ports): (key: string) => readonly Meeting[] {
  const help = readHelp(ports);
  if (!help.ok) return () => [];
  return (key) => help.value.records.get(key)?.meetings.map(({ value }) => value) ?? [];
}

/**
 * A line of the topics and the line of the tasks beside it. A topic has the days of its own consultations, else the one
 * of the plan; the only one has all of them, and the day and the mark, which else are written by hand.
 */
export function linesOf(
  { topics, task, consultation, settled, grade }: ExtraWorkRow,
  meetings: readonly Meeting[] = [],
): ExtraWorkRecord['lines'] {
  const split = (text: string): string[] => (text === '' ? [] : text.split(/\r?\n/));
  const [all, tasks] = [split(topics), split(task)];
  const count = Math.max(all.length, tasks.length);
  const consultations = (topic: string): string => {
    const own = meetings.filter((meeting) => count === 1 || plainWords(meeting.topic) === plainWords(topic));
    const days = new Set(own.flatMap(({ date }) => date ?? []));
    return days.size > 0 ? [...days].sort().join(', ') : (consultation ?? '');
  };
  return Array.from({ length: count }, (_, index) => ({
    topic: all[index] ?? '',
    task: tasks[index] ?? '',
    consultation: consultations(all[index] ?? ''),
    settledOn: settled ?? '',
    mark: count === 1 ? grade : '',
  }));
}

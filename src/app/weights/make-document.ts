// The two printable sheets of an announcement: F15 (components and coefficients) and F14 (pupils sign that they were
// told). Each is made once for what it says: after another announcement they are other documents.

import type { Block } from '../../documents/blocks';
import { signatureSheetDocument, signatureSheetName } from '../../documents/signature-sheet';
import { weightComponentsDocument, weightComponentsName } from '../../documents/weight-components';
import { caseKey } from '../../domain/case-key';
import { foldWord } from '../../domain/cell';
import { decimalText } from '../../domain/decimal';
import { failure, type Result } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { documents as documentTexts } from '../../text/lt/documents';
import type { RegisteredAnnouncement } from '../../workbook/announced-weights-sheet';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import type { SubjectSheet } from '../../workbook/subject-sheet';
import { readMadeDocuments } from '../case-documents/made-documents';
import { collect } from '../collect';
import { documentOnce, type OnceMade } from '../document-once';
import type { Ports } from '../ports';
import { type ClassData, readClass, readSubjects, type SubjectData } from '../read-class';
import { underLock } from '../under-lock';
import { readAnnouncements } from './read-announcements';
import { firstWeekEnd, roundingOf } from './semester-block';

export type WeightForm = 'components' | 'signatures';
export interface WantedForm {
  readonly form: WeightForm;
  readonly subject: string;
  readonly semester: 1 | 2;
  /** Of the subject, for the sheet of signatures; undefined: left to be written by hand. */
  readonly firstLesson: SchoolDate | undefined;
}

export function makeWeightDocument(
  ports: Ports,
  wanted: WantedForm,
  folder: (className: string, schoolYear: string) => string,
): Result<OnceMade> {
  return underLock<OnceMade>(ports, () => {
    const { form, subject: name, semester } = wanted;
    const known = collect({
      class: readClass(ports),
      announced: readAnnouncements(ports),
      documents: readMadeDocuments(ports),
    });
    if (!known.ok) return known;
    const { settings, subjects } = known.value.class;
    const read = collect({
      subject: readSubjects(ports, subjects, [name]),
      week: firstWeekEnd(settings, semester),
    });
    if (!read.ok) return read;
    const [data] = read.value.subject;
    if (!data) return failure('subject-unknown', { subject: name });
    const announced = known.value.announced(data.subject.name, semester).slice(-1)[0];
    const isPlain = data.subject.mean === 'aritmetinis';
    if (isPlain && form === 'components') return failure('weights-plain-mean', { subject: name });
    if (!isPlain && !announced) return failure('weights-not-announced', { subject: name });
    const today = ports.clock.today();
    const document =
      form === 'components' && announced
        ? components(known.value.class, data, semester, announced, read.value.week)
        : signatures(known.value.class, data, wanted, isPlain ? undefined : announced, today);
    return documentOnce(ports, known.value.documents, {
      ...document,
      pupil: '',
      subject: data.subject.name,
      folder: folder(settings.className, settings.schoolYear),
    });
  });
}

interface Form {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly blocks: () => readonly Block[];
}

function components(
  { settings }: ClassData,
  { subject }: SubjectData,
  semester: 1 | 2,
  announced: RegisteredAnnouncement,
  announceBy: SchoolDate,
): Form {
  const record = {
    className: settings.className,
    schoolYear: settings.schoolYear,
    semester,
    subject: subject.name,
    course: subject.course,
    teacher: subject.teacher,
    announcedOn: announced.on,
    announceBy,
    components: [...announced.weights].map(([kind, weight]) => ({
      kind,
      weight,
      example: announced.examples.get(kind) ?? '',
    })),
    rounding: roundingOf(settings),
    isPassFail: subject.assessment === 'įskaita',
  };
  const examples = record.components.map(({ example }) => example);
  return {
    key: formKey('svorių lapas', settings.schoolYear, semester, subject.name, announced, examples),
    kind: documentTexts.weightComponents.kind,
    name: weightComponentsName(record),
    blocks: () => weightComponentsDocument(record, { schoolName: settings.school }),
  };
}

function signatures(
  { settings, pupils }: ClassData,
  { subject, sheet }: SubjectData,
  { semester, firstLesson }: WantedForm,
  announced: RegisteredAnnouncement | undefined,
  today: SchoolDate,
): Form {
  const record = {
    className: settings.className,
    schoolYear: settings.schoolYear,
    semester,
    subject: subject.name,
    teacher: subject.teacher,
    preparedOn: today,
    firstLesson,
    weights: [...(announced?.weights ?? [])].map(([kind, weight]) => ({ kind, weight })),
    pupils: pupilsOf(sheet, pupils, today),
  };
  return {
    key: formKey('supažindinimas', settings.schoolYear, semester, subject.name, announced, []),
    kind: documentTexts.signatureSheet.kind,
    name: signatureSheetName(record),
    blocks: () => signatureSheetDocument(record, { schoolName: settings.school }),
  };
}

/** The pupils of the subject's sheet in the order of the class's list, without those who have left. */
function pupilsOf(sheet: SubjectSheet, pupils: readonly Pupil[], today: SchoolDate): readonly string[] {
  const inSheet = new Set(sheet.pupils.map(({ name }) => name));
  return pupils.flatMap((pupil) => {
    const name = pupilName(pupil);
    return inSheet.has(name) && (!pupil.left || pupil.left > today) ? [name] : [];
  });
}

/** What it says belongs to the key: an announcement that was undone and told anew otherwise is another document. */
function formKey(
  form: string,
  schoolYear: string,
  semester: 1 | 2,
  subject: string,
  announced: RegisteredAnnouncement | undefined,
  more: readonly string[],
): string {
  const told = announced
    ? [
        String(announced.number),
        announced.on,
        ...[...announced.weights].map(([kind, weight]) => `${kind} ${decimalText(weight)}`),
      ]
    : [];
  return caseKey(form, [schoolYear, String(semester), foldWord(subject), ...told, ...more]);
}

// From what is known of the class to the blocks of a wanted document. Whom it shows is decided by domain/audience.ts.
import type { Block } from '../../documents/blocks';
import {
  groupClassHourDocument,
  ownClassHourDocument,
  wholeClassHourDocument,
} from '../../documents/class-hour';
import { mipFormDocument } from '../../documents/mip-form';
import { mipReflectionsDocument } from '../../documents/mip-reflections';
import { parentsDocument } from '../../documents/parents-meeting';
import { progressDocumentName } from '../../documents/progress-document-name';
import { progressFormDocument } from '../../documents/progress-form';
import { classReviewDocument, reviewDocument } from '../../documents/review-record';
import { subjectProgressDocument } from '../../documents/subject-progress';
import { teachersDocument } from '../../documents/teachers-meeting';
import { yearEndProgressDocument } from '../../documents/year-end-progress';
import { viewForTeachers, viewOfChild, viewOfClass, viewOfGroup } from '../../domain/audience';
import { caseKey, checksum } from '../../domain/case-key';
import { countRises } from '../../domain/class-rises';
import { mentionedPupils } from '../../domain/mentioned-pupils';
import { failure, type Result, success } from '../../domain/result';
import { entries as labels } from '../../text/lt/entries';
import { progressDocuments as words } from '../../text/lt/progress-documents';
import { yearEndProgress } from '../../text/lt/year-end-progress';
import type { ReadyDocument } from '../case-documents/case-document';
import type { Ports } from '../ports';
import { pupilById } from '../pupils';
import { type ClassProgress, type KnownPupil, readProgress } from './read-progress';
import { REGISTERS_OF, type WantedDocument } from './wanted';

export interface BuiltDocument extends ReadyDocument {
  /** The day, what it is of and what it says: after a change of any it is another document. */
  readonly key: string;
  /** Names of other pupils that its texts may speak of, where it is one pupil's. */
  readonly mentioned: readonly string[];
}

export function buildDocument(ports: Ports, wanted: WantedDocument): Result<BuiltDocument> {
  const read = readProgress(ports, {
    subject: wanted.form === 'subject' ? wanted.subject : undefined,
    registers: REGISTERS_OF[wanted.form],
  });
  if (!read.ok) return read;
  const { settings, months, pupils, issues } = read.value;
  if ('month' in wanted && !(months as readonly string[]).includes(wanted.month))
    return failure('mip-month-wrong', { value: wanted.month });
  const heading = {
    schoolName: settings.school,
    className: settings.className,
    schoolYear: settings.schoolYear,
    classHead: settings.classHead,
    preparedOn: ports.clock.today(),
    signals: [settings.signal1, settings.signal2] as const,
  };
  const shown = pupilsOf(pupils, wanted);
  if (!shown.ok) return shown;
  const drawn = draw(read.value, wanted, shown.value, heading);
  const [one] = isOfOne(wanted) ? shown.value : [];
  return success({
    key: caseKey('pažangos dokumentas', [
      wanted.form,
      whoOf(wanted),
      heading.preparedOn,
      checksum(JSON.stringify([settings.schoolYear, wanted, drawn.blocks])),
    ]),
    kind: drawn.kind,
    pupil: one?.name ?? '',
    subject: wanted.form === 'subject' ? wanted.subject : '',
    name: progressDocumentName(heading, drawn.documentName, one?.progress, drawn.more ?? []),
    folderOf: { className: settings.className, schoolYear: settings.schoolYear },
    blocks: drawn.blocks,
    issues: [...issues, ...shown.value.flatMap((pupil) => pupil.issues)],
    mentioned: isOfOne(wanted) ? othersNamed(drawn.blocks, pupils, shown.value) : [],
  });
}

/** Of a class only those who have not left it; a pupil who is named may have. */
function pupilsOf(pupils: readonly KnownPupil[], wanted: WantedDocument): Result<readonly KnownPupil[]> {
  const listed = pupils.map((pupil) => ({ id: pupil.progress.id, pupil }));
  const ids =
    'pupilIds' in wanted ? wanted.pupilIds : 'pupilId' in wanted && wanted.pupilId ? [wanted.pupilId] : [];
  if (ids.length === 0) return success(pupils.filter(({ hasLeft }) => !hasLeft));
  const found: KnownPupil[] = [];
  for (const id of ids) {
    const one = pupilById(listed, id);
    if (!one.ok) return one;
    found.push(one.value.pupil);
  }
  // In the order of the class.
  return success(pupils.filter((pupil) => found.includes(pupil)));
}

const isOfOne = (wanted: WantedDocument): boolean => 'pupilId' in wanted && wanted.pupilId !== null;

const whoOf = (wanted: WantedDocument): string => {
  if ('pupilIds' in wanted) return checksum(wanted.pupilIds.join('\n'));
  if ('pupilId' in wanted) return wanted.pupilId ?? '';
  return 'subject' in wanted ? checksum(wanted.subject) : '';
};

interface Drawn {
  readonly kind: string;
  readonly documentName: string;
  /** What else belongs to the name. */
  readonly more?: readonly string[];
  readonly blocks: readonly Block[];
}
type Heading = Parameters<typeof progressFormDocument>[0];

function draw(
  { form, pupils, subjects }: ClassProgress,
  wanted: WantedDocument,
  shown: readonly KnownPupil[],
  heading: Heading,
): Drawn {
  const own = shown.map(({ progress }) => progress);
  const [one] = own;
  const present = pupils.filter(({ hasLeft }) => !hasLeft).map(({ progress }) => progress);
  const names = subjects.map(({ name }) => name);
  switch (wanted.form) {
    case 'mip':
      return {
        ...words.mip,
        blocks: (form === 'monthly' ? mipFormDocument : mipReflectionsDocument)(heading, own),
      };
    case 'progress':
      return { ...words.progressForm, blocks: progressFormDocument(heading, own) };
    case 'subject': {
      const learn = shown.filter(({ learns }) => learns.has(wanted.subject)).map(({ progress }) => progress);
      const teacher = subjects.find(({ name }) => name === wanted.subject)?.teacher ?? '';
      return {
        ...words.subjectForm,
        more: [wanted.subject],
        blocks: subjectProgressDocument(heading, { subject: wanted.subject, teacher, pupils: learn }),
      };
    }
    case 'review':
      return {
        ...words.review,
        more: [labels.month(wanted.month)],
        blocks:
          wanted.pupilId !== null && one
            ? reviewDocument(heading, one, wanted.month)
            : classReviewDocument(heading, own, wanted.month),
      };
    case 'own':
    case 'parents': {
      const view = viewOfChild(withChild(present, own), wanted.pupilId);
      const ofChild = wanted.form === 'own' ? ownClassHourDocument : parentsDocument;
      return {
        ...(wanted.form === 'own' ? words.classHour.own : words.parents),
        blocks: view ? ofChild(heading, view) : [],
      };
    }
    case 'group':
      return {
        ...words.classHour.group,
        blocks: groupClassHourDocument(heading, viewOfGroup(own, wanted.pupilIds, names)),
      };
    case 'class':
      return {
        ...words.classHour.whole,
        blocks: wholeClassHourDocument(heading, viewOfClass(present, names)),
      };
    case 'teachers':
      return {
        ...words.teachers,
        more: [labels.month(wanted.month)],
        blocks: teachersDocument(
          heading,
          viewForTeachers(present, names, wanted.month, heading.preparedOn),
          wanted.month,
        ),
      };
    case 'yearEnd': {
      const { counts, nominees } = countRises(present);
      const named = nominees.flatMap(({ id, progress }) =>
        present.filter((pupil) => pupil.id === id).map((pupil) => ({ ...pupil, progress })),
      );
      return { ...yearEndProgress, blocks: yearEndProgressDocument(heading, { counts, nominees: named }) };
    }
  }
}

/** One who has left is no classmate of the others, but may ask for their own. */
const withChild = <Progress extends { readonly id: string }>(
  present: readonly Progress[],
  own: readonly Progress[],
): readonly Progress[] => [...present, ...own.filter(({ id }) => !present.some((pupil) => pupil.id === id))];

function othersNamed(
  blocks: readonly Block[],
  pupils: readonly KnownPupil[],
  shown: readonly KnownPupil[],
): readonly string[] {
  const others = pupils.filter((pupil) => !shown.includes(pupil));
  const typed = blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flat();
    if (block.kind === 'paragraph' && block.role !== 'note') return block.runs.map(({ text }) => text);
    return block.kind === 'fields' && block.role === 'entry'
      ? block.rows.flat().map(({ value }) => value)
      : [];
  });
  return mentionedPupils(
    typed.join('\n'),
    others.map(({ name, progress }) => ({ name, lastName: progress.lastName })),
  ).map(({ name }) => name);
}

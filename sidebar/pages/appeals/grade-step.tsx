// Whose grade is disputed, and which: those that the class's sheets show, with the day on which each was published.
import { useEffect, useState } from 'preact/hooks';
import type { AppealsView } from '../../../src/api/appeals';
import type { PublishedGrade } from '../../../src/app/appeals/disputed-grade';
import { whoFiles } from '../../../src/domain/applicant';
import { parseSchoolDate, type SchoolDate } from '../../../src/domain/school-date';
import { appealIssues } from '../../../src/text/lt/appeal-issues';
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { SelectField } from '../../parts/fields';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import type { Draft } from './new-case';
import { server } from './server';
import type { Problems } from './use-problems';

const words = appealsPage;

export interface DraftStepProps {
  readonly known: AppealsView;
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onChange: (some: Partial<Draft>) => void;
}

const keyOf = ({ subject, period }: Pick<PublishedGrade, 'subject' | 'period'>): string =>
  `${period} ${subject}`;

export function GradeStep({ known, draft, problems, onChange }: DraftStepProps) {
  const reading = useCall(server.appealGrades);
  const [grades, setGrades] = useState<readonly PublishedGrade[]>();
  const { pupilId } = draft;
  const { run } = reading;
  useEffect(() => {
    if (pupilId === '') return;
    setGrades(undefined);
    void run({ pupilId }).then((found) => found && setGrades(found));
  }, [pupilId, run]);

  const pupil = known.pupils.find(({ id }) => id === pupilId);
  const chosen =
    draft.period === ''
      ? undefined
      : grades?.find((one) => keyOf(one) === `${draft.period} ${draft.subject}`);
  return (
    <>
      <SelectField
        label={words.fields.pupilId}
        problem={problems.of('pupilId') || bornProblem(pupil, draft.filed)}
        value={pupilId}
        // One reading at a time.
        disabled={reading.isRunning}
        options={[
          { value: '', label: words.choose },
          ...known.pupils.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onInput={(id) =>
          onChange({
            pupilId: id,
            subject: '',
            period: '',
            grade: '',
            published: '',
            relation: '',
            applicant: '',
          })
        }
      />
      {reading.isRunning && <p role="status">{words.readingGrades}</p>}
      <Problem
        message={reading.message}
        onRetry={() => void reading.retry().then((found) => found && setGrades(found))}
      />
      {pupilId !== '' && grades?.length === 0 && <Note>{words.noGrades}</Note>}
      {pupilId !== '' && grades && grades.length > 0 && (
        <SelectField
          label={words.fields.grade}
          problem={problems.of('grade')}
          value={draft.period === '' ? '' : `${draft.period} ${draft.subject}`}
          options={[
            { value: '', label: words.choose },
            ...grades.map((one) => ({
              value: keyOf(one),
              label: words.grade(one.subject, words.periods[one.period], one.grade),
            })),
          ]}
          onInput={(key) => {
            const one = grades.find((grade) => keyOf(grade) === key);
            onChange({
              subject: one?.subject ?? '',
              period: one?.period ?? '',
              grade: one?.grade ?? '',
              published: one?.published ?? '',
              publishedKnown: (one?.published ?? '') !== '',
            });
          }}
        />
      )}
      {chosen && chosen.period !== 'annual' && !chosen.isClosed && <Note>{words.notClosed}</Note>}
    </>
  );
}

/** Without a birth date nobody can say who must file. */
export function bornProblem(
  pupil: { readonly name: string; readonly born: string } | undefined,
  filed: string,
): string {
  const day = parseSchoolDate(filed);
  if (!pupil || !day) return '';
  const files = whoFiles(pupil.born === '' ? undefined : (pupil.born as SchoolDate), day);
  if (files.ok) return '';
  return files.issues
    .map(({ code, params }) => sentence(appealIssues[code]?.({ ...params, pupil: pupil.name }) ?? code))
    .join(' ');
}
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

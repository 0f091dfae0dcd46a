// When the request was filed and by whom: in time or not, the pupil or the parents, both said while it is typed.
import { useEffect } from 'preact/hooks';
import { APPLICANTS, type Applicant, ageOn, whoFiles } from '../../../src/domain/applicant';
import { guardianNames } from '../../../src/domain/guardians';
import { daysBetween, parseSchoolDate, type SchoolDate } from '../../../src/domain/school-date';
import { appealIssues } from '../../../src/text/lt/appeal-issues';
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { Choice } from '../../parts/choice';
import { TextField } from '../../parts/fields';
import { Note } from '../../parts/problem';
import { decideUntil, fileUntil } from './days';
import { bornProblem, type DraftStepProps, sentence } from './grade-step';

const words = appealsPage;

export function FiledStep({ known, draft, problems, onChange }: DraftStepProps) {
  const pupil = known.pupils.find(({ id }) => id === draft.pupilId);
  const [published, filed] = [parseSchoolDate(draft.published), parseSchoolDate(draft.filed)];
  const files =
    filed && pupil ? whoFiles(pupil.born === '' ? undefined : (pupil.born as SchoolDate), filed) : undefined;
  const must = files?.ok ? files.value : undefined;
  const until = published ? fileUntil(known, published) : undefined;
  const isLate = until !== undefined && filed !== undefined && filed > until;

  // Who may file is known by the day; an answer that it no longer allows is not kept.
  const { relation } = draft;
  useEffect(() => {
    if (must === 'pupil' && relation !== 'pupil') onChange({ relation: 'pupil' });
    if (must !== 'pupil' && relation === 'pupil') onChange({ relation: '' });
  });

  return (
    <>
      <div class="columns">
        <TextField
          type="date"
          label={words.fields.published}
          hint={draft.publishedKnown ? words.hints.publishedKnown : words.hints.published}
          problem={problems.of('published') || dayProblem('published', draft.published, known.today, '')}
          value={draft.published}
          onInput={(day) => onChange({ published: day, publishedKnown: false })}
        />
        <TextField
          type="date"
          label={words.fields.filed}
          hint={words.hints.filed}
          problem={problems.of('filed') || dayProblem('filed', draft.filed, known.today, draft.published)}
          value={draft.filed}
          onInput={(day) => onChange({ filed: day })}
        />
      </div>
      <div role="status">
        {until && filed && published && filed >= published && (
          <Note>
            <p>{words.fileUntil(until, known.appealDays)}</p>
            <p class={isLate ? 'late' : ''}>
              {isLate ? words.isLate(daysBetween(until, filed)) : words.inTime}
            </p>
            <p>{words.decideUntil(decideUntil(known, filed))}</p>
            {pupil && must && (
              <p>
                {words.age(ageOn(pupil.born as SchoolDate, filed), draft.filed)}{' '}
                {must === 'pupil' ? words.filesPupil : words.filesParents}
              </p>
            )}
          </Note>
        )}
      </div>
      {isLate && (
        <>
          <Choice
            legend={words.fields.late}
            options={(['refuse', 'accept'] as const).map((value) => ({ value, label: words.late[value] }))}
            value={draft.late === 'none' ? '' : draft.late}
            onChange={(late) => onChange({ late })}
          />
          <Wrong message={problems.of('late')} />
          {draft.late === 'accept' && (
            <TextField
              label={words.fields.lateReason}
              hint={words.hints.lateReason}
              problem={problems.of('lateReason')}
              rows={2}
              value={draft.lateReason}
              onInput={(lateReason) => onChange({ lateReason })}
            />
          )}
        </>
      )}
      <Wrong message={problems.of('relation') || bornProblem(pupil, draft.filed)} />
      {must === 'parents' && (
        <>
          <Choice<Applicant>
            legend={words.fields.relation}
            options={APPLICANTS.filter((one) => one !== 'pupil').map((value) => ({
              value,
              label: words.relations[value],
            }))}
            value={relation}
            onChange={(value) => onChange({ relation: value })}
          />
          <TextField
            label={words.fields.applicant}
            hint={words.hints.applicant}
            problem={problems.of('applicant')}
            suggestions={guardianNames(pupil?.guardians ?? '')}
            value={draft.applicant}
            onInput={(applicant) => onChange({ applicant })}
          />
        </>
      )}
      {must && (
        <TextField
          label={words.fields.contact}
          hint={words.hints.contact}
          problem={problems.of('contact')}
          value={draft.contact}
          onInput={(contact) => onChange({ contact })}
        />
      )}
    </>
  );
}

/** The words for a refusal that is about no single field of a form. */
export const Wrong = ({ message }: { readonly message: string }) =>
  message === '' ? null : (
    <p class="about" role="alert">
      <strong class="wrong">{message}</strong>
    </p>
  );

function dayProblem(field: string, day: string, today: string, notBefore: string): string {
  if (day === '') return '';
  const say = (code: string, params = {}) =>
    sentence(appealIssues[code]?.({ field, date: day, ...params }) ?? code);
  if (day > today) return say('appeal.day-in-future');
  return notBefore !== '' && day < notBefore ? say('appeal.day-too-early', { notBefore }) : '';
}

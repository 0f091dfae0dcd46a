// The scores of all members and what comes of them (S3-46.8), worked out while they are typed by the rule itself.
import { useEffect } from 'preact/hooks';
import type { AppealsView, AppealView } from '../../../src/api/appeals';
import { finalScore } from '../../../src/domain/commission-score';
import { parseDecimal } from '../../../src/domain/decimal';
import { HALF_UP } from '../../../src/domain/rounding';
import { appealIssues } from '../../../src/text/lt/appeal-issues';
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { formatMean } from '../../../src/text/number';
import { TextField } from '../../parts/fields';
import { Note } from '../../parts/problem';
import { sentence } from './grade-step';
import type { Screen } from './use-screen';

const words = appealsPage;

export const decisionFields = ({ commission }: AppealView): readonly string[] => [
  ...commission.map((_, place) => String(place)),
  'decision',
  'decided',
];

interface Props {
  readonly known: AppealsView;
  readonly appeal: AppealView;
  readonly screen: Screen;
}

export function DecisionScreen({ known, appeal, screen }: Props) {
  const { commission, scale, fields } = appeal;
  const scoreOf = (name: string): string => screen.scores.find((one) => one.name === name)?.score ?? '';
  const final = finalScore(
    commission.map(({ name }) => name),
    screen.scores,
    scale,
    { upFrom: parseDecimal(known.rounding.upFrom) ?? HALF_UP.upFrom, strictPass: known.rounding.strictPass },
  );
  const grade = final.ok ? String(final.value.grade) : '';
  const suggestion =
    grade === ''
      ? ''
      : grade === fields.grade
        ? words.suggested.same(grade)
        : words.suggested.changed(fields.grade, grade);

  // What was suggested goes with the scores; what a person has written stays.
  const decision = screen.text('decision');
  const isSuggested = decision === '' || SUGGESTED.test(decision);
  useEffect(() => {
    if (isSuggested && decision !== suggestion) screen.type('decision', suggestion);
  });

  /** A wrong score is said at once; one that is missing, when it is saved. */
  const wrong = (place: number): string =>
    screen.problems.of(String(place)) ||
    (final.ok ? [] : final.issues)
      .filter(({ code, params }) => params.field === place && code !== 'score.missing')
      .map(({ code, params }) => sentence(appealIssues[code]?.(params) ?? code))
      .join(' ');
  return (
    <>
      <div class="columns">
        {commission.map(({ name }, place) => (
          <TextField
            key={name}
            label={words.fields.score(name)}
            hint={scale === 'marks' ? words.hints.scoreMarks : words.hints.scorePass}
            problem={wrong(place)}
            value={scoreOf(name)}
            onInput={(score) => screen.setScore(name, score, String(place))}
          />
        ))}
      </div>
      <div role="status">
        {final.ok && (
          <Note>
            {final.value.mean
              ? words.mean(
                  commission.map(({ name }) => scoreOf(name)).join(' + '),
                  commission.length,
                  formatMean(final.value.mean),
                  grade,
                )
              : words.passes(grade)}
            {'\n'}
            {grade === fields.grade ? words.gradeStays : words.willChange(fields.grade, grade)}
          </Note>
        )}
      </div>
      <TextField
        label={words.fields.decision}
        problem={screen.problems.of('decision')}
        rows={3}
        value={decision}
        onInput={(value) => screen.type('decision', value)}
      />
      <TextField
        type="date"
        label={words.fields.decided}
        problem={screen.problems.of('decided')}
        value={screen.text('decided')}
        onInput={(value) => screen.type('decided', value)}
      />
    </>
  );
}

/** One of our own suggestions, word for word. */
const SUGGESTED = /^Įvertinimas \S+ (nekeičiamas|keičiamas į \S+)\.$/;

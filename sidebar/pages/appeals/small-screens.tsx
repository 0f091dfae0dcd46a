// Screens of few fields: a day on which something was done, the request's own data, and how it ends early.
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { TextField } from '../../parts/fields';
import type { Screen } from './use-screen';

const words = appealsPage;

export function DayScreen({
  step,
  screen,
}: {
  readonly step: 'give-material' | 'inform';
  readonly screen: Screen;
}) {
  const column = step === 'inform' ? 'informed' : 'materialGiven';
  return (
    <>
      <p>{words.about[step]}</p>
      <TextField
        type="date"
        label={words.fields[column]}
        problem={screen.problems.of(column)}
        value={screen.text(column)}
        onInput={(value) => screen.type(column, value)}
      />
    </>
  );
}

export const RequestScreen = ({ screen }: { readonly screen: Screen }) => (
  <>
    {(['number', 'contact', 'essence', 'attached'] as const).map((column) => (
      <TextField
        key={column}
        label={words.fields[column]}
        hint={words.hints[column]}
        problem={screen.problems.of(column)}
        rows={column === 'essence' ? 5 : column === 'attached' ? 2 : 1}
        value={screen.text(column)}
        onInput={(value) => screen.type(column, value)}
      />
    ))}
  </>
);

/** Refused or withdrawn: the reason stays in the register. */
export const EndingScreen = ({ screen }: { readonly screen: Screen }) => (
  <TextField
    label={words.fields.reason}
    hint={words.hints.reason}
    problem={screen.problems.of('decision')}
    rows={3}
    value={screen.text('decision')}
    onInput={(value) => screen.type('decision', value)}
  />
);

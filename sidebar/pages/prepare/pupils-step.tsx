import { prepare } from '../../../src/text/lt/prepare';
import { DataTable } from '../../parts/data-table';
import { TextField } from '../../parts/fields';
import { pupilLines } from './pupil-lines';

const words = prepare.pupils;
const COLUMNS = (['lastName', 'firstName', 'born', 'email'] as const).map((key) => ({
  key,
  title: words.columns[key],
}));

interface Props {
  readonly there: readonly string[];
  readonly text: string;
  readonly onInput: (text: string) => void;
}

export function PupilsStep({ there, text, onInput }: Props) {
  const pupils = pupilLines(text);
  return (
    <>
      {there.length > 0 && (
        <details>
          <summary>{words.there(there.length)}</summary>
          <p>{there.join(', ')}</p>
        </details>
      )}
      <TextField label={words.label} hint={words.hint} rows={8} value={text} onInput={onInput} />
      <p role="status">
        {pupils.length > 0 ? words.found(pupils.length) : there.length > 0 ? '' : words.none}
      </p>
      {pupils.length > 0 && (
        <DataTable
          caption={words.preview}
          columns={COLUMNS}
          rows={pupils.map((pupil, index) => ({
            key: String(index),
            cells: COLUMNS.map(({ key }) => pupil[key]),
          }))}
        />
      )}
      <p class="about">{words.more}</p>
    </>
  );
}

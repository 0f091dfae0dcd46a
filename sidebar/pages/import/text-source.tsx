// Where a table comes from: pasted, or a file whose text then stands in the same field, to be mended there.
import { useId, useState } from 'preact/hooks';
import { importPage } from '../../../src/text/lt/import-page';
import { SelectField, TextField } from '../../parts/fields';
import { Problem } from '../../parts/problem';
import { type Encoding, hasControls, readBytes } from './read-file';

const words = importPage.data;
const ENCODINGS: readonly Encoding[] = ['utf-8', 'windows-1257'];

export interface Source {
  readonly text: string;
  /** The file that the text came from, as long as it was not typed over. */
  readonly file?: { readonly bytes: Uint8Array; readonly encoding: Encoding };
}
interface Props {
  readonly hint: string;
  readonly source: Source;
  readonly onChange: (source: Source) => void;
}

export function TextSource({ hint, source, onChange }: Props) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const read = (bytes: Uint8Array, asked?: Encoding) => {
    const result = readBytes(bytes, asked);
    setProblem(result.ok ? '' : importPage.fileProblems[result.problem]);
    onChange(result.ok ? { text: result.text, file: { bytes, encoding: result.encoding } } : { text: '' });
  };
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) read(new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <>
      <TextField
        label={words.paste}
        hint={hint}
        rows={source.text === '' ? 8 : 4}
        value={source.text}
        onInput={(text) => {
          setProblem(hasControls(text) ? importPage.fileProblems['not-text'] : '');
          onChange({ text: hasControls(text) ? '' : text });
        }}
      />
      <div class="columns">
        <div class="field">
          <label for={id}>{words.file}</label>
          <input
            id={id}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            onChange={(event) => void choose(event.currentTarget)}
          />
        </div>
        {source.file && (
          <SelectField
            label={words.encoding}
            value={source.file.encoding}
            options={ENCODINGS.map((value) => ({ value, label: words.encodings[value] }))}
            onInput={(value) => source.file && read(source.file.bytes, value as Encoding)}
          />
        )}
      </div>
      <Problem message={problem} />
    </>
  );
}

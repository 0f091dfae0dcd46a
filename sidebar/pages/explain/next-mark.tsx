// „Ko reikia kitą kartą“: worked out anew with every change, by the same rules as the sheet.
import { useId, useState } from 'preact/hooks';
import { type Explanation, marksNeeded } from '../../../src/app/explain/explanation';
import type { ExplanationData } from '../../../src/app/explain/explanation-data';
import { decimal, isNegativeDecimal, parseDecimal } from '../../../src/domain/decimal';
import { KINDS_OF_WORK } from '../../../src/domain/kind-of-work';
import type { MarkNeeded } from '../../../src/domain/mark-needed';
import { explanation } from '../../../src/text/lt/explanation';
import { DataTable } from '../../parts/data-table';
import { SelectField, TextField } from '../../parts/fields';
import { Note } from '../../parts/problem';

const words = explanation.need;
interface Props {
  readonly data: ExplanationData;
  readonly explained: Explanation;
}
const USUAL_TARGET = 8;

export function NextMark({ data, explained }: Props) {
  const id = useId();
  const kinds = KINDS_OF_WORK.filter(({ code }) => data.usualWeights.some((usual) => usual.code === code));
  const weightOf = (code: string): string => {
    const weight = data.usualWeights.find((usual) => usual.code === code)?.weight ?? '';
    return String(weight === '' ? 1 : weight).replace('.', ',');
  };
  const [number, setNumber] = useState<'1' | '2'>(currentSemester(data));
  const [target, setTarget] = useState(String(usualTarget(explained, number)));
  const [kind, setKind] = useState<string>(kinds[0]?.code ?? 'T');
  const [weightText, setWeightText] = useState(weightOf(kind));

  const semester = explained.semesters[number === '1' ? 0 : 1];
  const weight = parseDecimal(weightText);
  const isWeightGood = weight !== undefined && !isNegativeDecimal(weight);
  const isPlain =
    data.plainMean || (!semester.weighted && semester.lines.some((work) => work.numbers.length > 0));
  const rows =
    isPlain || isWeightGood ? marksNeeded(semester, weight ?? decimal(1), explained.rounding) : undefined;
  const why = whyNot(semester);
  const next = kinds.find(({ code }) => code === kind);
  const kindName = next?.name ?? kind;
  const wanted = rows?.find((row) => String(row.target) === target);

  return (
    <section class="need" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <div class="columns screen-only">
        <SelectField
          label={words.semester}
          value={number}
          options={[
            { value: '1', label: explanation.semester(1) },
            { value: '2', label: explanation.semester(2) },
          ]}
          onInput={(value) => setNumber(value === '1' ? '1' : '2')}
        />
        <SelectField
          label={words.target}
          value={target}
          options={Array.from({ length: 10 }, (_, index) => String(10 - index)).map((value) => ({
            value,
            label: value,
          }))}
          onInput={setTarget}
        />
        <SelectField
          label={words.kind}
          value={kind}
          options={kinds.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
          onInput={(code) => {
            setKind(code);
            setWeightText(weightOf(code));
          }}
        />
        <TextField
          label={words.weight}
          value={isPlain ? '1' : weightText}
          disabled={isPlain}
          hint={isPlain ? words.plain : undefined}
          problem={isPlain || isWeightGood ? undefined : words.weightWrong}
          onInput={setWeightText}
        />
      </div>
      {why !== '' && <Note>{why}</Note>}
      {why === '' && rows && (
        <>
          {!next?.test && semester.working?.marks.hasTest === false && <Note>{words.noTest}</Note>}
          <p class="answer" role="status">
            {wanted ? words.answer(wanted.target, neededText(wanted.needed)) : ''}
          </p>
          <DataTable
            caption={words.table(kindName, isPlain ? '' : weightText)}
            columns={[
              { key: 'target', title: words.columns.target },
              { key: 'needed', title: words.columns.needed },
            ]}
            rows={rows.map((row) => ({
              key: String(row.target),
              cells: [row.target, neededText(row.needed)],
            }))}
          />
        </>
      )}
    </section>
  );
}

const neededText = (needed: MarkNeeded): string =>
  typeof needed === 'number' ? words.atLeast(needed) : words[needed];

function whyNot({ working, isClosed }: Explanation['semesters'][number]): string {
  if (isClosed) return words.closed;
  if (!working) return words.wrong;
  if (working.rule === 'exempt') return words.exempt;
  return working.marks.passes.length > 0 ? words.passFail : '';
}

/** The semester that goes on today; between and after them the last one that is not closed. */
function currentSemester({ semesters: [first, second], today }: ExplanationData): '1' | '2' {
  if (second.from !== '' && today >= second.from) return '2';
  return first.closed === '' ? '1' : '2';
}

/** One better than the marks give now. */
function usualTarget({ semesters }: Explanation, number: '1' | '2'): number {
  const outcome = semesters[number === '1' ? 0 : 1].working?.outcome;
  return typeof outcome === 'number' ? Math.min(outcome + 1, 10) : USUAL_TARGET;
}

import type { FieldProblem } from '../../../src/app/school/check-form';
import type { FormClass } from '../../../src/app/school/form';
import { sameClass } from '../../../src/domain/same-class';
import { fieldProblem, school } from '../../../src/text/lt/school';
import { DataTable } from '../../parts/data-table';
import { TextField } from '../../parts/fields';

const words = school.classes;
const KEYS = ['className', 'classGrade', 'classHead', 'classHeadEmail'] as const;
const COLUMNS = [...KEYS, 'problem' as const].map((key) => ({ key, title: words.columns[key] }));

interface Props {
  /** Names of the classes in the list. */
  readonly there: readonly string[];
  readonly text: string;
  readonly classes: readonly FormClass[];
  readonly problems: readonly FieldProblem[];
  readonly onInput: (text: string) => void;
}

/** The text is the only thing that is typed; beneath it stands how each line is understood, and what is wrong with it. */
export function ClassesStep({ there, text, classes, problems, onInput }: Props) {
  const known = new Set(there.map(sameClass));
  const noteOf = (one: FormClass, index: number): { readonly text: string; readonly isWrong: boolean } => {
    const problem = problems.find(({ field }) => field === `class ${index}`);
    if (problem) return { text: fieldProblem(problem.code, problem.params), isWrong: true };
    return { text: known.has(sameClass(one.className)) ? words.already : '', isWrong: false };
  };
  return (
    <div class="classes-list">
      {there.length > 0 && <p>{words.there(there)}</p>}
      <TextField
        label={words.label}
        hint={words.hint}
        problem={problems.map(({ code, params }) => fieldProblem(code, params))[0] ?? ''}
        placeholder={words.example}
        rows={8}
        value={text}
        onInput={onInput}
      />
      <p role="status">
        {classes.length > 0 ? words.found(classes.length) : there.length > 0 ? '' : words.none}
      </p>
      {classes.length > 0 && (
        <DataTable
          caption={words.preview}
          columns={COLUMNS}
          rows={classes.map((one, index) => {
            const note = noteOf(one, index);
            return {
              key: String(index),
              cells: [...KEYS.map((key) => one[key]), note.text],
              tone: note.isWrong ? 'negative' : note.text ? 'faint' : undefined,
            };
          })}
        />
      )}
    </div>
  );
}

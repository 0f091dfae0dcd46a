import type { FormSubject } from '../../../src/app/prepare/form';
import { prepare } from '../../../src/text/lt/prepare';

const words = prepare.subjects;
const CHOICES = {
  assessment: ['pažymys', 'įskaita'],
  mean: ['svertinis', 'aritmetinis'],
  annualFrom: ['pusmečiai', 'visi'],
} as const;
const KEYS = ['name', 'teacher', 'weeklyLessons', 'assessment', 'mean', 'annualFrom', 'course'] as const;
type Key = (typeof KEYS)[number];
const isChoice = (key: Key): key is keyof typeof CHOICES => key in CHOICES;

interface Props {
  readonly subjects: readonly FormSubject[];
  readonly onChange: (subjects: readonly FormSubject[]) => void;
}

export function SubjectsTable({ subjects, onChange }: Props) {
  const change = (row: number, key: Key, value: string) =>
    onChange(subjects.map((subject, index) => (index === row ? { ...subject, [key]: value } : subject)));
  const cell = (subject: FormSubject, row: number, key: Key) => {
    const label = words.nth(words.columns[key], row + 1);
    if (isChoice(key))
      return (
        <select
          aria-label={label}
          value={subject[key]}
          onChange={(event) => change(row, key, event.currentTarget.value)}
        >
          {CHOICES[key].map((value) => (
            <option key={value} value={value} selected={subject[key] === value}>
              {value}
            </option>
          ))}
        </select>
      );
    return (
      <input
        aria-label={label}
        class={key}
        value={subject[key]}
        maxLength={200}
        onInput={(event) => change(row, key, event.currentTarget.value)}
      />
    );
  };
  return (
    <div class="table-box subjects">
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {KEYS.map((key) => (
              <th key={key} scope="col">
                {words.columns[key]}
              </th>
            ))}
            <th scope="col">
              <span class="hidden">{words.remove('')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else that stays while its name is typed
            <tr key={row}>
              {KEYS.map((key) => (
                <td key={key}>{cell(subject, row, key)}</td>
              ))}
              <td>
                <button
                  type="button"
                  aria-label={words.remove(subject.name)}
                  onClick={() => onChange(subjects.filter((_, index) => index !== row))}
                >
                  ✕
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

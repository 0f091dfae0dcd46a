import type { SchoolFormSettings, SchoolSettingKey } from '../../../src/app/school/form';
import { school } from '../../../src/text/lt/school';
import { TextField } from '../../parts/fields';
import { Note } from '../../parts/problem';

const { labels, hints, there, rest } = school.settings;
const HINTS: Partial<Record<SchoolSettingKey, string>> = hints;
const PEOPLE = ['school', 'schoolYear', 'director', 'deputy'] as const;
const SEMESTERS = ['semester1From', 'semester1To', 'semester2From', 'semester2To'] as const;
const DAYS = ['signal1', 'signal2', 'lastLessonDay'] as const;
const LINES = ['vacations', 'extraDaysOff'] as const;

interface Props {
  readonly isPrepared: boolean;
  readonly settings: SchoolFormSettings;
  /** What is wrong with a field, or ''. */
  readonly problemOf: (key: SchoolSettingKey) => string;
  readonly onChange: (settings: SchoolFormSettings) => void;
}

export function SettingsStep({ isPrepared, settings, problemOf, onChange }: Props) {
  const field = (key: SchoolSettingKey, type: 'text' | 'date' = 'text') => (
    <TextField
      key={key}
      label={labels[key]}
      hint={HINTS[key] ?? ''}
      problem={problemOf(key)}
      type={type}
      value={settings[key]}
      disabled={isPrepared}
      maxLength={LINES.some((line) => line === key) ? 2000 : 200}
      onInput={(value) => onChange({ ...settings, [key]: value })}
    />
  );
  return (
    <>
      {isPrepared && <Note>{there}</Note>}
      <div class="columns">{PEOPLE.map((key) => field(key))}</div>
      <div class="columns">{SEMESTERS.map((key) => field(key, 'date'))}</div>
      <div class="columns">{DAYS.map((key) => field(key, 'date'))}</div>
      {LINES.map((key) => field(key))}
      {!isPrepared && <p class="about">{rest}</p>}
    </>
  );
}

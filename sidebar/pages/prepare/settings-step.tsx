import type { FormSettingKey, FormSettings } from '../../../src/app/prepare/form';
import { usualGrade } from '../../../src/domain/usual-grade';
import { prepare } from '../../../src/text/lt/prepare';
import { SelectField, TextField } from '../../parts/fields';
import { Note } from '../../parts/problem';

const { labels, hints, grades, there, rest } = prepare.settings;
const HINTS: Partial<Record<FormSettingKey, string>> = hints;
const SCHOOL = [
  'className',
  'schoolYear',
  'school',
  'classHead',
  'classHeadEmail',
  'director',
  'deputy',
] as const;
const DATES = ['semester1From', 'semester1To', 'semester2From', 'semester2To'] as const;

interface Props {
  readonly isPrepared: boolean;
  readonly settings: FormSettings;
  readonly onChange: (settings: FormSettings) => void;
}

export function SettingsStep({ isPrepared, settings, onChange }: Props) {
  const field = (key: FormSettingKey, type: 'text' | 'date' | 'email' = 'text') => (
    <TextField
      key={key}
      label={labels[key]}
      hint={HINTS[key] ?? ''}
      type={type}
      value={settings[key]}
      disabled={isPrepared}
      required={key === 'className'}
      maxLength={key === 'vacations' ? 2000 : 200}
      onInput={(value) =>
        onChange(key === 'className' ? withClass(settings, value) : { ...settings, [key]: value })
      }
    />
  );
  return (
    <>
      {isPrepared && <Note>{there}</Note>}
      <div class="columns">
        {field('className')}
        <SelectField
          label={labels.classGrade}
          value={settings.classGrade}
          disabled={isPrepared}
          options={['', ...grades].map((value) => ({ value, label: value }))}
          onInput={(value) => onChange({ ...settings, classGrade: value })}
        />
        {SCHOOL.slice(1).map((key) => field(key, key === 'classHeadEmail' ? 'email' : 'text'))}
      </div>
      <div class="columns">{DATES.map((key) => field(key, 'date'))}</div>
      {field('vacations')}
      {!isPrepared && <p class="about">{rest}</p>}
    </>
  );
}

/** The year of school follows the class's name until a person has chosen another. */
function withClass(settings: FormSettings, className: string): FormSettings {
  const isChosen = settings.classGrade !== usualGrade(settings.className);
  return { ...settings, className, classGrade: isChosen ? settings.classGrade : usualGrade(className) };
}

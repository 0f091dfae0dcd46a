// What is filled in of a change of course, part by part.
import type { CourseFields, CoursesView } from '../../../src/api/courses';
import type { DifferenceRule } from '../../../src/domain/course-change-case';
import { type EdgeWeek, GRADE_PERIODS, usualPeriod } from '../../../src/domain/course-week';
import { coursesPage as words } from '../../../src/text/lt/courses-page';
import { Choice } from '../../parts/choice';
import { TextField } from '../../parts/fields';
import { Note } from '../../parts/problem';
import { LinesField } from './lines-field';
import { weekText } from './week';

interface Props {
  readonly view: CoursesView;
  readonly fields: CourseFields;
  readonly disabled: boolean;
  readonly onChange: (more: Partial<CourseFields>) => void;
}

export function TaskFields({ view, fields, disabled, onChange }: Props) {
  const week = weekText(fields.changed, view);
  return (
    <section>
      <h2>{words.task}</h2>
      <div class="columns close">
        <TextField
          label={words.register.changed}
          type="date"
          value={fields.changed}
          disabled={disabled}
          {...(week === '' ? {} : { hint: week })}
          onInput={(changed) => onChange({ changed })}
        />
        <TextField
          label={words.settleUntil}
          type="date"
          value={fields.settleUntil}
          disabled={disabled}
          onInput={(settleUntil) => onChange({ settleUntil })}
        />
        <TextField
          label={words.consultation}
          type="date"
          value={fields.consultation}
          disabled={disabled}
          onInput={(consultation) => onChange({ consultation })}
        />
      </div>
      <div class="columns">
        <TextField
          label={words.teacher}
          value={fields.teacher}
          disabled={disabled}
          onInput={(teacher) => onChange({ teacher })}
        />
        <TextField
          label={words.form}
          hint={words.formHint}
          value={fields.form}
          disabled={disabled}
          onInput={(form) => onChange({ form })}
        />
      </div>
      <LinesField
        legend={words.lines.legend}
        columns={[
          { key: 'topic', title: words.lines.topic },
          { key: 'task', title: words.lines.task },
        ]}
        lines={fields.lines}
        empty={{ topic: '', task: '' }}
        add={words.lines.add}
        disabled={disabled}
        onChange={(lines) => onChange({ lines })}
      />
    </section>
  );
}

/** From A to B (S3-33). */
export function DecisionFields({
  fields,
  rule,
  disabled,
  onChange,
}: Props & { readonly rule: DifferenceRule }) {
  const options = [
    { value: 'taip', label: words.yes },
    { value: 'ne', label: words.no },
  ] as const;
  return (
    <section>
      <h2>{words.decisionTitle}</h2>
      <div class="columns">
        <Choice
          legend={words.planDone}
          options={options}
          value={fields.planDone}
          disabled={disabled}
          onChange={(planDone) => onChange({ planDone })}
        />
        <Choice
          legend={words.satisfied}
          options={options}
          value={fields.satisfied}
          disabled={disabled}
          onChange={(satisfied) => onChange({ satisfied })}
        />
      </div>
      {!disabled && <Note>{words.rules[rule]}</Note>}
      <TextField
        label={words.decision}
        rows={2}
        value={fields.decision}
        disabled={disabled}
        onInput={(decision) => onChange({ decision })}
      />
    </section>
  );
}

export function SettlementFields({ fields, disabled, onChange }: Props) {
  const isLate = fields.settled !== '' && fields.settleUntil !== '' && fields.settled > fields.settleUntil;
  return (
    <section>
      <h2>{words.settlement}</h2>
      <div class="columns close">
        <TextField
          label={words.settled}
          type="date"
          value={fields.settled}
          disabled={disabled}
          {...(isLate ? { hint: words.settledLate } : {})}
          onInput={(settled) => onChange({ settled })}
        />
        <TextField
          label={words.grade}
          value={fields.grade}
          disabled={disabled}
          onInput={(grade) => onChange({ grade })}
        />
      </div>
      <LinesField
        legend={words.parts.legend}
        columns={[
          { key: 'part', title: words.parts.part },
          { key: 'possible', title: words.parts.possible, short: true },
          { key: 'scored', title: words.parts.scored, short: true },
        ]}
        lines={fields.parts}
        empty={{ part: '', possible: '', scored: '' }}
        add={words.parts.add}
        disabled={disabled}
        onChange={(parts) => onChange({ parts })}
      />
    </section>
  );
}

/** Between the first and the last weeks it is nobody's grade. */
export function CountsAsField({
  fields,
  week,
  disabled,
  onChange,
}: Props & { readonly week: EdgeWeek | undefined }) {
  if (!week) return <Note>{words.between}</Note>;
  const usual = usualPeriod(week);
  return (
    <Choice
      legend={words.countsAs}
      options={GRADE_PERIODS.map((period) => ({
        value: period,
        label: words.periods[period],
        hint: `${words.periodHints[period]}${period === usual ? ` ${words.usual}` : ''}`,
      }))}
      value={fields.countsAs}
      disabled={disabled}
      onChange={(countsAs) => onChange({ countsAs })}
    />
  );
}

// Which document, and of whom, which subject or which month.
import type { DocumentChoices } from '../../../src/app/progress-documents/view-documents';
import { DOCUMENT_FORMS, type DocumentForm } from '../../../src/app/progress-documents/wanted';
import { entries } from '../../../src/text/lt/entries';
import { progressPage as words } from '../../../src/text/lt/progress-page';
import { Check } from '../../parts/choice';
import { SelectField } from '../../parts/fields';
import {
  alsoOfClass,
  type Chosen,
  EACH_CHILD,
  isForChild,
  ofMonth,
  ofOnePupil,
  WHOLE_CLASS,
  withForm,
} from './choice';

interface Props {
  readonly choices: DocumentChoices;
  readonly chosen: Chosen;
  readonly disabled: boolean;
  readonly onChange: (chosen: Chosen) => void;
}

export function ChooseDocument({ choices, chosen, disabled, onChange }: Props) {
  const { form, group } = chosen;
  const formName = (one: DocumentForm): string =>
    one === 'mip' ? words.forms.mip[choices.form] : words.forms[one];
  return (
    <div class="choose screen-only">
      <SelectField
        label={words.document}
        hint={words.audience[form]}
        value={form}
        disabled={disabled}
        options={DOCUMENT_FORMS.map((one) => ({ value: one, label: formName(one) }))}
        onInput={(value) => onChange(withForm(chosen, value as DocumentForm))}
      />
      <div class="of">
        {ofOnePupil(form) && (
          <SelectField
            label={words.pupil}
            value={chosen.pupil}
            disabled={disabled}
            options={[
              { value: '', label: words.choosePupil },
              ...(alsoOfClass(form)
                ? [
                    {
                      value: WHOLE_CLASS,
                      label: form === 'review' ? words.wholeClassTable : words.wholeClass,
                    },
                  ]
                : []),
              ...(isForChild(form) ? [{ value: EACH_CHILD, label: words.each.choice }] : []),
              ...choices.pupils.map(({ id, name, left }) => ({
                value: id,
                label: left === '' ? name : words.hasLeft(name),
              })),
            ]}
            onInput={(pupil) => onChange({ ...chosen, pupil })}
          />
        )}
        {form === 'subject' && (
          <SelectField
            label={words.subject}
            value={chosen.subject}
            disabled={disabled}
            options={choices.subjects.map((name) => ({ value: name, label: name }))}
            onInput={(subject) => onChange({ ...chosen, subject })}
          />
        )}
        {ofMonth(form) && (
          <SelectField
            label={words.month}
            value={chosen.month}
            disabled={disabled}
            options={choices.months.map((month) => ({ value: month, label: entries.month(month) }))}
            onInput={(month) => onChange({ ...chosen, month })}
          />
        )}
      </div>
      {form === 'group' && (
        <fieldset class="group">
          <legend>{words.group}</legend>
          {choices.pupils.map(({ id, name }) => (
            <Check
              key={id}
              label={name}
              checked={group.includes(id)}
              disabled={disabled}
              onChange={(checked) =>
                onChange({ ...chosen, group: checked ? [...group, id] : group.filter((one) => one !== id) })
              }
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

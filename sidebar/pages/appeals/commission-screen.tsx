// The commission (S3-46.3): the deputy who supervises the subject and two more; then the order, when it is signed.
import { useState } from 'preact/hooks';
import type { AppealsView, AppealView } from '../../../src/api/appeals';
import { isSamePerson, type Member, type MemberRole } from '../../../src/domain/commission';
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { Choice } from '../../parts/choice';
import { TextField } from '../../parts/fields';
import type { Screen } from './use-screen';

const words = appealsPage;
/** How many other teachers of the subject the school has: so many are invited, the rest from the method group. */
const COLLEAGUES = ['many', 'one', 'none'] as const;
type Colleagues = (typeof COLLEAGUES)[number];
const ROLES: Readonly<Record<Colleagues, readonly [MemberRole, MemberRole, MemberRole]>> = {
  many: ['chair', 'subject-teacher', 'subject-teacher'],
  one: ['chair', 'subject-teacher', 'method-group'],
  none: ['chair', 'method-group', 'method-group'],
};
const PLACES = [0, 1, 2] as const;

export const commissionFields = ['0', '1', '2', 'orderNumber', 'ordered'];
export const isOrdered = (screen: Screen): boolean =>
  screen.text('orderNumber').trim() !== '' || screen.text('ordered') !== '';

interface Props {
  readonly known: AppealsView;
  readonly appeal: AppealView;
  readonly screen: Screen;
}

export function CommissionScreen({ known, appeal, screen }: Props) {
  const { supervisor, fields } = appeal;
  const [colleagues, setColleagues] = useState<Colleagues>(() => colleaguesOf(appeal.commission));
  const names = PLACES.map((place) => screen.commission[place]?.name ?? '');
  const put = (roles: Colleagues, place: number | undefined, name = '') =>
    screen.setCommission(
      PLACES.map((at): Member => ({ name: at === place ? name : (names[at] ?? ''), role: ROLES[roles][at] })),
      String(place ?? ''),
    );
  const people = peopleOf(known, appeal);
  return (
    <>
      <TextField
        label={words.fields.chair}
        hint={supervisor === '' ? words.hints.chairNone : words.hints.chair(supervisor)}
        problem={screen.problems.of('0')}
        suggestions={supervisor === '' ? people : [supervisor]}
        value={names[0] ?? ''}
        onInput={(name) => put(colleagues, 0, name)}
      />
      <Choice
        legend={words.fields.colleagues}
        options={COLLEAGUES.map((value) => ({ value, label: words.colleagues[value] }))}
        value={colleagues}
        onChange={(value) => {
          setColleagues(value);
          put(value, undefined);
        }}
      />
      <div class="columns">
        {([1, 2] as const).map((place) => (
          <TextField
            key={place}
            label={words.fields.member(place, words.roles[ROLES[colleagues][place]])}
            hint={words.hints.member}
            problem={screen.problems.of(String(place))}
            suggestions={people}
            value={names[place] ?? ''}
            onInput={(name) => put(colleagues, place, name)}
          />
        ))}
      </div>
      <p class="about">{words.hints.teacherConcerned(fields.teacher)}</p>
      <div class="columns">
        <TextField
          label={words.fields.orderNumber}
          hint={words.hints.order}
          problem={screen.problems.of('orderNumber')}
          value={screen.text('orderNumber')}
          onInput={(value) => screen.type('orderNumber', value)}
        />
        <TextField
          type="date"
          label={words.fields.ordered}
          problem={screen.problems.of('ordered')}
          value={screen.text('ordered')}
          onInput={(value) => screen.type('ordered', value)}
        />
      </div>
    </>
  );
}

function colleaguesOf(commission: readonly Member[]): Colleagues {
  const group = commission.filter(({ role }) => role === 'method-group').length;
  return group === 0 ? 'many' : group === 1 ? 'one' : 'none';
}

/** Teachers of the class, those of the same method group first; never the one whose grade it is. */
function peopleOf({ subjects }: AppealsView, { fields }: AppealView): readonly string[] {
  const group = subjects.find(({ name }) => name === fields.subject)?.methodGroup ?? '';
  const near = subjects.filter(({ methodGroup }) => group !== '' && methodGroup === group);
  return [...new Set([...near, ...subjects].map(({ teacher }) => teacher))].filter(
    (teacher) => teacher !== '' && !isSamePerson(teacher, fields.teacher),
  );
}

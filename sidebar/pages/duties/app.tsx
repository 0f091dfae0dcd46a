// „Metų pareigos“: what the policies ask of the school this year, by months; late ones stand out.
import { useState } from 'preact/hooks';
import { schoolDuties as words } from '../../../src/text/lt/school-duties';
import { CloseButton, PrintButton } from '../../parts/buttons';
import { SelectField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { CalendarFile } from './calendar-file';
import { DutyItem } from './duty-item';
import { byMonth, everyWhom, type Filter, isShown, NO_FILTER, SHOWN_STATES } from './filter';
import { Renewing } from './renewing';
import { useDuties } from './use-duties';

export function App() {
  const duties = useDuties();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const { view, reading, drafts, touched } = duties;
  if (!view)
    return (
      <Page title={words.title} actions={<CloseButton />}>
        <p role="status">{reading.isRunning ? words.loading : ''}</p>
        <Problem message={reading.message} onRetry={() => void reading.retry()} />
      </Page>
    );
  const all = view.duties;
  const count = (state: string) => all.filter((duty) => duty.state === state).length;
  const isKept = (key: string) => drafts[key] !== undefined || touched.has(key);
  const shown = all.filter((duty) => isShown(duty, filter) || isKept(duty.key));
  const choose = (change: Partial<Filter>) => {
    setFilter({ ...filter, ...change });
    duties.forgetTouched();
  };
  const hasUnsaved = all.some(
    ({ key, note }) => drafts[key]?.kind === 'note' && drafts[key]?.text.trim() !== note,
  );
  return (
    <Page
      title={words.title}
      lead={words.lead(view.school, view.schoolYear)}
      actions={
        <>
          <PrintButton />
          <CloseButton hasUnsaved={hasUnsaved} />
          <span role="status">{duties.saving.size > 0 ? words.saving2 : duties.said}</span>
        </>
      }
    >
      <p class="counts">
        <span class={count('late') > 0 ? 'late' : ''}>{words.lateCount(count('late'))}</span>{' '}
        {words.soonCount(count('soon'))}
      </p>
      <Renewing view={view} disabled={reading.isRunning} onRenewed={() => void reading.run(null)} />
      <Problem message={reading.message} onRetry={() => void reading.retry()} />
      <div class="columns screen-only">
        <SelectField
          label={words.filters.whom}
          value={filter.whom}
          options={[
            { value: '', label: words.filters.everybody },
            ...everyWhom(all).map((whom) => ({ value: whom, label: whom })),
          ]}
          onInput={(whom) => choose({ whom })}
        />
        <SelectField
          label={words.filters.state}
          value={filter.state}
          options={SHOWN_STATES.map((state) => ({ value: state, label: words.filters.states[state] }))}
          onInput={(state) => choose({ state: state as Filter['state'] })}
        />
      </div>
      <p role="status">
        {all.length === 0 ? words.none : shown.length === 0 ? words.nothingShown : words.shown(shown.length)}
      </p>
      {byMonth(shown).map(([month, some]) => (
        <section key={month}>
          <h2>{month === '' ? words.noDay : words.month(month)}</h2>
          <ul class="duties">
            {some.map((duty) => (
              <DutyItem key={duty.key} duty={duty} today={view.today} duties={duties} />
            ))}
          </ul>
        </section>
      ))}
      <CalendarFile shown={shown} />
    </Page>
  );
}

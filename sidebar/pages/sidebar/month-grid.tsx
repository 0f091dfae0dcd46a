// A month of days: each says its tests in short and why it has no lessons. Arrows move from day to day, Page Up and
// Page Down from month to month (w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog).
import { useEffect, useRef } from 'preact/hooks';
import type { TimetableView } from '../../../src/api/timetable';
import { addDays, type SchoolDate, weekdayOf } from '../../../src/domain/school-date';
import { timetableMonth as words } from '../../../src/text/lt/timetable-month';
import { formatLongDate } from '../../../src/text/number';

interface Props {
  readonly view: TimetableView;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

export function MonthGrid({ view, day, onDay }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  /** The keyboard has moved to another day: the focus goes with it, also into another month. */
  const moves = useRef(false);
  const current = day as SchoolDate;
  const first = `${current.slice(0, 7)}-01` as SchoolDate;
  useEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  const onKey = (event: KeyboardEvent) => {
    const to = dayAfter(event.key, current);
    if (!to) return;
    event.preventDefault();
    moves.current = true;
    onDay(to);
  };
  const title = `${words.months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
  return (
    <section aria-labelledby="month-title">
      <div class="month-head">
        <button type="button" aria-label={words.previous} onClick={() => onDay(monthAfter(current, -1))}>
          ‹
        </button>
        <h2 id="month-title" aria-live="polite">
          {title}
        </h2>
        <button type="button" aria-label={words.next} onClick={() => onDay(monthAfter(current, 1))}>
          ›
        </button>
      </div>
      <table class="month" aria-labelledby="month-title" ref={grid} onKeyDown={onKey}>
        <thead>
          <tr>
            {words.weekdays.map((name, index) => (
              <th key={name} scope="col" abbr={words.weekdayNames[index]}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(first).map((week) => (
            <tr key={week[0]}>
              {week.map((date) =>
                date.slice(0, 7) === first.slice(0, 7) ? (
                  <Day key={date} view={view} date={date} isChosen={date === day} onDay={onDay} />
                ) : (
                  <td key={date} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="class">{words.legend}</p>
    </section>
  );
}

interface DayProps {
  readonly view: TimetableView;
  readonly date: SchoolDate;
  readonly isChosen: boolean;
  readonly onDay: (day: string) => void;
}

function Day({ view, date, isChosen, onDay }: DayProps) {
  const tests = view.tests.filter((test) => test.date === date);
  const reason = view.daysOff.find((off) => off.date === date)?.reason;
  const semester = view.semesters.find(({ from, to }) => date >= from && date <= to);
  const isLastWeek = semester !== undefined && date >= semester.lastWeekFrom;
  const isWrong = tests.some(({ problems }) => problems.length > 0);
  const isToday = date === view.today;
  const said = [
    `${formatLongDate(date)}, ${words.weekdayNames[weekdayOf(date) - 1]}`,
    ...(isToday ? [words.today] : []),
    ...(reason ? [words.reasons[reason]] : semester ? [] : [words.outside]),
    ...(isLastWeek ? [words.lastWeek] : []),
    ...(tests.length > 0
      ? [
          `${words.testsOn(tests.length)}: ${tests.map(({ subject, kind }) => `${subject} ${kind}`).join(', ')}`,
        ]
      : []),
    ...(isWrong ? [words.withProblems] : []),
  ];
  const sign = `${reason ? words.signs[reason] : ''}${isLastWeek && reason !== 'weekend' ? words.lastWeekSign : ''}`;
  return (
    <td class={reason || !semester ? 'off' : ''}>
      <button
        type="button"
        data-day={date}
        class={isToday ? 'today' : ''}
        aria-pressed={isChosen}
        tabIndex={isChosen ? 0 : -1}
        onClick={() => onDay(date)}
      >
        <span class="hidden">{said.join(', ')}</span>
        <span aria-hidden="true">
          <span class="number">
            {Number(date.slice(8))}
            {sign !== '' && <sup>{sign}</sup>}
          </span>
          {tests.slice(0, MOST_SHOWN).map(({ row, short, problems }) => (
            <span key={row} class={problems.length > 0 ? 'test wrong' : 'test'}>
              {problems.length > 0 ? '⚠' : ''}
              {short}
            </span>
          ))}
          {tests.length > MOST_SHOWN && <span class="test">+{tests.length - MOST_SHOWN}</span>}
        </span>
      </button>
    </td>
  );
}

const MOST_SHOWN = 3;

/** Whole weeks from Monday, with the days of the neighbouring months that fill them up. */
function weeksOf(first: SchoolDate): SchoolDate[][] {
  const weeks: SchoolDate[][] = [];
  let monday = addDays(first, 1 - weekdayOf(first));
  while (monday.slice(0, 7) <= first.slice(0, 7)) {
    const start = monday;
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
    monday = addDays(monday, 7);
  }
  return weeks;
}

function dayAfter(key: string, date: SchoolDate): SchoolDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, 1 - weekdayOf(date));
    case 'End':
      return addDays(date, 7 - weekdayOf(date));
    case 'PageUp':
      return monthAfter(date, -1);
    case 'PageDown':
      return monthAfter(date, 1);
    default:
      return undefined;
  }
}

/** The same day of another month, or its last one. */
function monthAfter(date: SchoolDate, months: -1 | 1): SchoolDate {
  const first = `${date.slice(0, 7)}-01` as SchoolDate;
  const target = `${addDays(first, months === 1 ? 31 : -1).slice(0, 7)}-01` as SchoolDate;
  const wanted = addDays(target, Number(date.slice(8)) - 1);
  return wanted.slice(0, 7) === target.slice(0, 7) ? wanted : addDays(wanted, -Number(wanted.slice(8)));
}

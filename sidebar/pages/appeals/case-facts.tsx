// What is known of a request; short above a step, whole where nothing more is to be done.
import type { AppealView } from '../../../src/api/appeals';
import { appealsPage } from '../../../src/text/lt/appeals-page';

const words = appealsPage.facts;

export function CaseFacts({ appeal, isShort }: { readonly appeal: AppealView; readonly isShort: boolean }) {
  const { fields, lateReason, decision } = appeal;
  const lines: readonly (readonly [string, string])[] = [
    [
      words.applicant,
      [fields.applicant, fields.relation, fields.contact].filter((part) => part !== '').join(', '),
    ],
    [
      words.filed,
      [fields.filed, fields.number === '' ? '' : `Nr. ${fields.number}`]
        .filter((part) => part !== '')
        .join(', '),
    ],
    [words.teacher, fields.teacher],
    [words.essence, fields.essence],
    [words.lateReason, lateReason],
    [
      words.order,
      [fields.ordered, fields.orderNumber === '' ? '' : `Nr. ${fields.orderNumber}`]
        .filter((part) => part !== '')
        .join(', '),
    ],
    [words.commission, fields.commission],
    [words.meeting, fields.meeting],
    [words.scores, fields.scores],
    [words.finalGrade, fields.finalGrade],
    [words.decision, decision],
    [words.informed, fields.informed],
  ];
  const known = lines.filter(([, text]) => text !== '');
  const list = (
    <dl class="facts">
      {known.map(([name, text]) => [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{text}</dd>])}
    </dl>
  );
  if (!isShort) return list;
  return (
    <details class="screen-only">
      <summary>{words.about}</summary>
      {list}
    </details>
  );
}

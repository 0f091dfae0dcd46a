// Plans to try the documents on: an everyday one, one with as much as a semester can hold, and any number of them.
import {
  type CompensationPlan,
  NOT_DONE,
  type PlanMark,
  type PlanRequest,
  preparePlan,
} from '../../../src/domain/compensation-plan';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';
import { planTemplate } from '../../../src/text/lt/forms/compensation-plan';

const day = (text: string) => text as SchoolDate;

export const SCHOOL = 'Pavyzdžio gimnazija';
/** F1 in the usual words. */
export const PLAN_OPTIONS = { schoolName: SCHOOL, texts: planTemplate.texts };

const TOPICS = [
  'Trupmeniniai reiškiniai',
  'Kvadratinės lygtys',
  'Funkcijos ir jų grafikai',
  'Kvadratinė funkcija',
];
const MARKS: readonly PlanMark['mark'][] = [3, 6, 2, 'n', 4, 3, 5, 1];

export const shortRequest: PlanRequest = {
  pupil: { id: 'm07', firstName: 'Ąžuolas', lastName: 'Žvirblaitis' },
  className: '2b',
  subject: 'Matematika',
  teacher: 'Mokytoja Eglė Pavyzdytė',
  classHead: 'Rūta Pavyzdienė',
  schoolYear: '2025–2026',
  semester: 1,
  grade: 3,
  recordedOn: day('2026-01-23'),
  preparedOn: day('2026-01-23'),
  number: 'KP-7',
  explanation: '(3·3 + 6·1 + 2·3 + 4·1 + 3·3 + 5·1 + 1·1) / 13 = 3,08 → 3 (24 p.)',
  marks: MARKS.map((mark, index) => ({
    date: addDays(day('2025-09-14'), index * 14),
    kind: index % 2 ? 'ND' : 'T',
    weight: index % 2 ? '1' : '3',
    topic: TOPICS[index % TOPICS.length] ?? '',
    mark,
  })),
};

/** As long as it gets: 30 marks, eight of them unlearned, and names nobody could make longer. */
export const longRequest: PlanRequest = {
  ...shortRequest,
  pupil: {
    id: 'm28',
    firstName: 'Aleksandra Konstancija',
    lastName: 'Pavyzdauskaitė-Ilgapavardauskaitė-Kelmickienė',
  },
  subject: 'Lietuvių kalba ir literatūra (gimtoji), išplėstinis kursas',
  course: 'A, išplėstinis',
  teacher: 'Vyresnioji mokytoja Kunigunda Marcelina Pavyzdavičiūtė-Ilgapavardytė',
  classHead: 'Mokytoja metodininkė Aldona Bernadeta Pavyzdytė-Pavyzdauskienė',
  semester: 2,
  grade: 2,
  number: '',
  explanation: `(${Array.from({ length: 30 }, (_, index) => `${(index % 4) + 1}·0,${(index % 9) + 1}`).join(' + ')}) / 14,7 = 2,44 → 2 (24 p.)`,
  marks: Array.from({ length: 30 }, (_, index) => ({
    date: addDays(day('2026-02-02'), index * 3),
    kind: (['T', 'KŪR', 'AŽ', 'REF'] as const)[index % 4],
    weight: `0,${(index % 9) + 1}`,
    topic: `Romantizmo epochos lyrika: kūrinio analizė ir interpretacija, ${index + 1} dalis`,
    mark: index % 4 === 3 ? (index % 3) + 1 : index === 9 ? NOT_DONE : (index % 7) + 4,
  })),
};

export function planOf(request: PlanRequest): CompensationPlan {
  const plan = preparePlan(request, []);
  if (!plan.ok) throw new Error(`not a plan: ${plan.issues.map(({ code }) => code).join()}`);
  return plan.value;
}

export function manyPlans(count: number): readonly CompensationPlan[] {
  return Array.from({ length: count }, (_, index) =>
    planOf({
      ...shortRequest,
      pupil: { ...shortRequest.pupil, id: `m${index + 1}`, lastName: `Pavyzdaitis${index + 1}` },
      number: `KP-${index + 1}`,
    }),
  );
}

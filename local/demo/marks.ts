// A year of marks: ordinary ones by a fixed pattern, and the special cases of the rules where they are named.
import type { SchoolDate } from '../../src/domain/school-date';
import type { Cell } from '../../src/workbook/cell';
import { workDays } from './calendar';
import { PUPIL_COUNT, pupilIndex, strengthOf } from './pupils';
import { demoSubjects } from './subjects';

export interface DemoWork {
  readonly date: SchoolDate;
  readonly kind: string;
  readonly weight: Cell;
  readonly topic: string;
}
export interface DemoBlock {
  readonly works: readonly DemoWork[];
  /** By pupil, by work. */
  readonly marks: readonly (readonly Cell[])[];
  readonly statuses: readonly string[];
}
export interface DemoMarks {
  readonly subject: string;
  readonly semesters: readonly [DemoBlock, DemoBlock];
  /** By pupil: a mark of extra work or of a course difference. */
  readonly overrides: readonly Cell[];
}

/** Kind, weight, and which of the semester's four topics (none: the kind says enough). */
type WorkPlan = readonly [kind: string, weight: Cell, topic: 0 | 1 | 2 | 3 | ''];
const USUAL: readonly WorkPlan[] = [
  ['ND', 1, ''],
  ['T', 3, 0],
  ['AŽ', 1, ''],
  ['KD', 3, 1],
  ['SD', 1, ''],
  ['PD', 2, 2],
  ['F', 1, ''],
  ['T', 3, 3],
];
const PLANS: Readonly<Record<string, readonly WorkPlan[]>> = {
  'Lietuvių kalba ir literatūra': [
    ['ND', 1, ''],
    ['T', 3, 0],
    ['AŽ', 1, ''],
    ['KD', 3, 1],
    ['R', 3, 2],
    ['G', 3, ''],
    ['T', 3, 3],
  ],
  'Informacinės technologijos': [
    ['PD', 2, 0],
    ['T', 3, 1],
    ['P', 3, 2],
    ['KV', 1, ''],
    ['B', '', ''],
    ['T', 3, 3],
  ],
  Fizika: [
    ['T', 0.5, 0],
    ['KD', 0.3, 1],
    ['LD', 0.2, 2],
  ],
  Geografija: [
    ['ND', 1, ''],
    ['T', 1, 0],
    ['PD', 1, 2],
    ['AR', 1, ''],
    ['T', 1, 1],
    ['T', 1, 3],
  ],
  'Dorinis ugdymas (etika)': [
    ['T', 1, 0],
    ['KŪR', 1, 1],
    ['AŽ', 1, 2],
    ['T', 1, 3],
  ],
  'Žmogaus sauga': [
    ['T', 1, 0],
    ['PD', 1, 1],
  ],
};
/** Written by the whole class at one sitting. */
const ONE_A_DAY = ['T', 'KD', 'R'];
const KIND_TOPICS: Readonly<Record<string, string>> = {
  ND: 'Namų darbai',
  AŽ: 'Apklausa žodžiu',
  AR: 'Apklausa raštu',
  SD: 'Savarankiškas darbas',
  KV: 'Kaupiamasis',
  B: 'Už papildomą veiklą',
  F: 'Grįžtamasis ryšys',
  G: 'Iš gydymo įstaigos',
};

const TALENT = [-1, 0, 0, 1, 0, 1, 0];
const LUCK = [0, 1, 0, -1, 0, 1, 0, 0, -1];
const PASS_FAIL = new Set(['Dorinis ugdymas (etika)', 'Žmogaus sauga']);

interface Place {
  readonly subject: number;
  readonly semester: 0 | 1;
  readonly pupil: number;
  readonly work: number;
  readonly kind: string;
}

/** Ordinary marks: the pupil's strength, a little better or worse by subject and by day; sometimes absent. */
function usualMark({ subject, semester, pupil, work, kind }: Place): Cell {
  const isPassFail = PASS_FAIL.has(demoSubjects[subject]?.subject.name ?? '');
  const turn = pupil * 11 + subject * 7 + semester * 5 + work * 13;
  if (kind === 'G' || kind === 'B') return '';
  if (kind === 'F') return turn % 3 === 0 ? '+' : '';
  if (isPassFail) return strengthOf(pupil) <= 4 && turn % 4 === 0 ? 'neįsk' : 'įsk';
  if (turn % 29 === 0) return 'n';
  const talent = TALENT[(pupil * 5 + subject * 3) % TALENT.length] ?? 0;
  const mark = strengthOf(pupil) + talent + (LUCK[turn % LUCK.length] ?? 0);
  return Math.min(10, Math.max(2, mark));
}

interface Special {
  readonly pupil: string;
  readonly subject: string;
  readonly semester?: 1 | 2;
  /** In place of the whole row; shorter rows leave the rest empty. */
  readonly row?: readonly Cell[];
  readonly status?: string;
  readonly override?: Cell;
  /** The clause or decision that the case shows. */
  readonly shows: string;
}

export const SPECIAL_CASES: readonly Special[] = [
  {
    pupil: 'Ąžuolinis',
    subject: 'Fizika',
    semester: 1,
    row: [4, 9, 4],
    shows: '24 p.: lygiai 5,5 su svoriais 0,5 0,3 0,2',
  },
  { pupil: 'Čiobrelis', subject: 'Fizika', semester: 1, row: [3, 5, 3], shows: 'vidurkis 3,6' },
  {
    pupil: 'Gandriukas',
    subject: 'Geografija',
    semester: 1,
    row: [3, 4, 3, 4, 3, 4],
    shows: 'vidurkis 3,5: riba tarp neigiamo ir teigiamo',
  },
  {
    pupil: 'Lazdynėlis',
    subject: 'Geografija',
    semester: 1,
    row: [3, 3, 4, 4, 3, 3],
    shows: 'vidurkis 3,33: neigiamas',
  },
  {
    pupil: 'Lazdynėlis',
    subject: 'Matematika',
    semester: 1,
    row: [2, 2, 4, 3, 'n', 3, '', 3],
    shows: '41 p.: neigiamas pusmetis',
  },
  {
    pupil: 'Gandriukas',
    subject: 'Matematika',
    semester: 1,
    row: [4, 3, 'n', 2, 4, 3, '', 3],
    shows: '41 p.: neigiamas pusmetis',
  },
  {
    pupil: 'Gandriukas',
    subject: 'Chemija',
    semester: 2,
    row: [3, 2, 4, 3, 'n', 3, '', 3],
    shows: '41 p.: neigiamas II pusmetis',
  },
  {
    pupil: 'Lazdynėlis',
    subject: 'Chemija',
    semester: 1,
    row: [3, 3, 2, 3, 3, 4, '', 2],
    shows: 'neigiami abu pusmečiai',
  },
  {
    pupil: 'Lazdynėlis',
    subject: 'Chemija',
    semester: 2,
    row: [3, 2, 3, 3, 3, 3, '', 3],
    override: 4,
    shows: '34 p.: papildomas darbas',
  },
  {
    pupil: 'Paparčiukas',
    subject: 'Biologija',
    semester: 1,
    row: [7, '', 6, '', 8],
    shows: 'yra darbų, nėra testo: „nėra testo“',
  },
  {
    pupil: 'Vyturėlis',
    subject: 'Biologija',
    semester: 1,
    row: [5, '', 6],
    status: 'nepateisinta',
    shows: '27 p.',
  },
  {
    pupil: 'Kadagėlis',
    subject: 'Biologija',
    semester: 1,
    row: [7, '', 8],
    status: 'pateisinta',
    shows: 'tarp 27 ir 28 p.',
  },
  { pupil: 'Gervinis', subject: 'Biologija', semester: 1, row: [], status: 'pateisinta', shows: '28 p.' },
  {
    pupil: 'Erškėtytė',
    subject: 'Fizinis ugdymas',
    semester: 1,
    row: [],
    status: 'atleista',
    shows: '29 p.: visi metai',
  },
  {
    pupil: 'Erškėtytė',
    subject: 'Fizinis ugdymas',
    semester: 2,
    row: [],
    status: 'atleista',
    shows: '29 p.: visi metai',
  },
  {
    pupil: 'Kregždutė',
    subject: 'Fizinis ugdymas',
    semester: 2,
    row: [],
    status: 'atleista',
    shows: '29 p.: II pusmetis',
  },
  {
    pupil: 'Bijūnaitė',
    subject: 'Lietuvių kalba ir literatūra',
    semester: 2,
    row: [7, '', '', '', '', 7.5],
    status: 'pateisinta',
    shows: '35 p.: vidurkis iš ligoninės',
  },
  {
    pupil: 'Balandytė',
    subject: 'Užsienio kalba (anglų)',
    semester: 1,
    row: ['8 9', 10, 9, '9; 10', 9, 8, '', 10],
    shows: 'keli įvertinimai langelyje',
  },
  {
    pupil: 'Gluosnytė',
    subject: 'Informacinės technologijos',
    semester: 1,
    row: [10, 10, 10, 10, 0.5, 10],
    shows: '21.6 p.: ne daugiau kaip 10',
  },
  {
    pupil: 'Liepinukas',
    subject: 'Informacinės technologijos',
    semester: 1,
    row: [7, 7, 7, 8, 0.5, 7],
    shows: '21.6 p.: bonusas',
  },
  {
    pupil: 'Dobiliukas',
    subject: 'Dorinis ugdymas (etika)',
    semester: 1,
    row: ['įsk', 'neįsk', 'įsk', 'neįsk'],
    shows: 'lygiai pusė: įsk',
  },
  {
    pupil: 'Čiobrelis',
    subject: 'Dorinis ugdymas (etika)',
    semester: 2,
    row: ['neįsk', 'neįsk', 'įsk', 'neįsk'],
    shows: '30 p.: I įsk, II neįsk',
  },
  {
    pupil: 'Lazdynėlis',
    subject: 'Žmogaus sauga',
    semester: 1,
    row: ['neįsk', 'neįskaityta'],
    shows: '31 p.: abu neįsk',
  },
  {
    pupil: 'Lazdynėlis',
    subject: 'Žmogaus sauga',
    semester: 2,
    row: ['neisk', 'neįsk'],
    shows: '31 p.: abu neįsk',
  },
  {
    pupil: 'Paparčiukas',
    subject: 'Žmogaus sauga',
    semester: 2,
    row: [],
    status: 'atleista',
    shows: 'I įsk, II atleista',
  },
  {
    pupil: 'Varnėnaitė',
    subject: 'Istorija',
    semester: 1,
    row: [9, 10, 10, 10],
    shows: 'metinis iš visų skiriasi',
  },
  {
    pupil: 'Varnėnaitė',
    subject: 'Istorija',
    semester: 2,
    row: [7, 7, 8, 7, 7, 7, '', 8],
    shows: 'metinis iš visų skiriasi',
  },
  {
    pupil: 'Žvirblaitis',
    subject: 'Istorija',
    semester: 1,
    row: ['8', '7', 7, 8, 7, 8, '+', 7],
    shows: 'skaičius, įrašytas tekstu',
  },
];

function withSpecialCases(marks: DemoMarks): DemoMarks {
  const semesters = marks.semesters.map((block) => ({
    works: block.works,
    marks: block.marks.map((row) => [...row]),
    statuses: [...block.statuses],
  }));
  const overrides = [...marks.overrides];
  const clear = (pupil: string, semester: 0 | 1) => {
    semesters[semester]?.marks[pupilIndex(pupil)]?.fill('');
  };
  // A newcomer has no first semester, one who left no second.
  clear('Strazdelis', 0);
  clear('Pempiukas', 1);
  for (const special of SPECIAL_CASES.filter(({ subject }) => subject === marks.subject)) {
    const pupil = pupilIndex(special.pupil);
    const block = semesters[(special.semester ?? 1) - 1];
    const row = special.row;
    if (block && row) block.marks[pupil] = block.works.map((_, work) => row[work] ?? '');
    if (block && special.status) block.statuses[pupil] = special.status;
    if (special.override !== undefined) overrides[pupil] = special.override;
  }
  return {
    subject: marks.subject,
    semesters: [semesters[0] as DemoBlock, semesters[1] as DemoBlock],
    overrides,
  };
}

export const demoMarks: readonly DemoMarks[] = demoSubjects.map(({ subject, topics }, index) => {
  const plan = PLANS[subject.name] ?? USUAL;
  const block = (semester: 0 | 1): DemoBlock => {
    const days = workDays(
      semester,
      index,
      plan.map(([kind]) => ONE_A_DAY.includes(kind)),
    );
    return {
      works: plan.map(([kind, weight, topic], work) => ({
        date: days[work] as SchoolDate,
        kind,
        weight,
        topic: topic === '' ? (KIND_TOPICS[kind] ?? '') : topics[semester][topic],
      })),
      marks: Array.from({ length: PUPIL_COUNT }, (_, pupil) =>
        plan.map(([kind], work) => usualMark({ subject: index, semester, pupil, work, kind })),
      ),
      statuses: new Array<string>(PUPIL_COUNT).fill(''),
    };
  };
  return withSpecialCases({
    subject: subject.name,
    semesters: [block(0), block(1)],
    overrides: new Array<Cell>(PUPIL_COUNT).fill(''),
  });
});

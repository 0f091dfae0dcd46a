// The questions of the pupils' Google Form, as pupils read them. By these words the answers are recognised afterwards:
// change none, put a new one before it and leave the old.
import { entries } from './entries';

const { fields } = entries;

/** What a field is asked by: the first is given to copy, all are recognised. Without the class head's fields. */
export const formQuestions = {
  monthly: {
    strongest: ['Kurie dalykai man sekėsi geriausiai?', fields.monthly.strongest],
    difficulties: ['Kokių sunkumų man kilo?', fields.monthly.difficulties],
    praise: ['Kokių pagyrimų ir pastabų gavau?', fields.monthly.praise],
    done: ['Ką padariau savo pažangai?', fields.monthly.done],
    nextGoal: ['Koks mano kito mėnesio tikslas?', fields.monthly.nextGoal],
  },
  reflections: {
    aim: [fields.reflections.aim],
    best: [fields.reflections.best],
    hardest: [fields.reflections.hardest],
    study: [fields.reflections.study],
    improve: [fields.reflections.improve],
    need: [fields.reflections.need],
    future: [fields.reflections.future],
  },
  selfAssessment: {
    fulfilled: ['Ar mano lūkesčiai įgyvendinti?', fields.selfAssessment.fulfilled],
    which: ['Kurie mano lūkesčiai įgyvendinti, kurie – ne?', fields.selfAssessment.which],
    arguments: ['Kodėl taip manau?', fields.selfAssessment.arguments],
    next: ['Ką darysiu toliau?', fields.selfAssessment.next],
  },
  /** These stand behind the name of the subject. */
  expectation: {
    goalAnnual: ['siekiamas metinis įvertinimas', fields.expectation.goalAnnual],
    how: ['kaip sieksiu', fields.expectation.how],
    goal1: ['siekiamas I pusmečio įvertinimas', fields.expectation.goal1],
    lastAnnual: ['pernykštis metinis įvertinimas', fields.expectation.lastAnnual],
  },
} as const satisfies Record<string, Readonly<Record<string, readonly string[]>>>;

/** The question whose choices are the periods. */
export const periodQuestion = ['Laikotarpis', 'Kuris laikotarpis?'] as const;

/** `Kodėl taip manau? (I pusmečio pabaiga)`: the question of a form about one period. */
export const questionOfPeriod = (title: string, period: string): string => `${title} (${period})`;
/** `Matematika – kaip sieksiu` */
export const questionOfSubject = (subject: string, title: string): string => `${subject} – ${title}`;
/** How Sheets heads a row of a question that is a grid: `Siekiamas metinis [Matematika]`. */
export const questionOfGrid = (subject: string, title: string): string => `${title} [${subject}]`;

/** Google's own columns, in the languages a school's account may have; the surest name first. */
export const googleColumns = {
  time: ['Laiko žyma', 'Laiko žymė', 'Timestamp'],
  email: [
    'El. pašto adresas',
    'Email Address',
    'El. paštas',
    'E-mail address',
    'Email',
    'E-mail',
    'Naudotojo vardas',
    'Vartotojo vardas',
    'Username',
  ],
} as const;

/** What a form is called and what it says under its title; pupils read it. */
export const formHead = {
  titles: {
    mip: 'Mano pažanga',
    expectation: 'Mano metų lūkesčiai',
    selfAssessment: 'Mano įsivertinimas',
  },
  title: (what: string, period: string, className: string, schoolYear: string): string =>
    `${what}${period === '' ? '' : `: ${period}`} (${className} klasė, ${schoolYear} m. m.)`,
  description: 'Rašyk savo žodžiais. Atsakymus skaitys klasės vadovas.',
} as const;

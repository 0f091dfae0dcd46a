// What a pupils' form asks. The same words make the form and recognise its answers, so both are here.
import type { MipForm } from '../../domain/mip';
import { entries } from '../../text/lt/entries';
import {
  formQuestions,
  periodQuestion,
  questionOfGrid,
  questionOfPeriod,
  questionOfSubject,
} from '../../text/lt/form-questions';
import { plainWords } from '../../workbook/cell';
import { type AnswerKind, type FormParts, partsOf } from './form-class';

/** As Google Forms has them: a paragraph, multiple choice. */
export type QuestionType = 'paragraph' | 'choice';
export interface FormQuestion {
  readonly title: string;
  readonly type: QuestionType;
  readonly options: readonly string[];
  readonly isRequired: boolean;
}

/** A column of answers: which field, and of which part when the question itself says it. */
export interface Asked {
  readonly field: string;
  readonly part: string | undefined;
}

type Titles = Readonly<Record<string, readonly string[]>>;
const AIMS = ['4', '5', '6', '7', '8', '9', '10'];
const OPTIONS: Readonly<Record<string, readonly string[]>> = { fulfilled: entries.fulfilled };
/** Not every pupil has something to say to these. */
const OPTIONAL = ['praise'];
/**
 * Of each subject a pupil is asked for two things alone, or a form of a dozen subjects would take an hour: last year's
 * mark the class head knows, and the aim of the first semester is agreed on with the teacher. Both are recognised if asked.
 */
const ASKED_OF_SUBJECT = ['goalAnnual', 'how'];

export const titlesOf = (kind: AnswerKind, form: MipForm): Titles =>
  formQuestions[kind === 'mip' ? form : kind];

/**
 * The questions in order. `part` is the period the form is about; '' makes a form for all periods, which first asks
 * for the period. Expectations are always about every subject.
 */
export function questionsOf(kind: AnswerKind, part: string, known: FormParts): readonly FormQuestion[] {
  if (kind === 'expectation')
    return known.subjects.flatMap(({ name, isPassFail }) => aboutSubject(name, isPassFail));
  const parts = partsOf(kind, known);
  const period = parts.find(({ id }) => id === part);
  const questions = Object.entries(titlesOf(kind, known.form)).map(
    ([field, [title = field]]): FormQuestion => ({
      title: period ? questionOfPeriod(title, period.name) : title,
      type: OPTIONS[field] ? 'choice' : 'paragraph',
      options: OPTIONS[field] ?? [],
      isRequired: !OPTIONAL.includes(field),
    }),
  );
  if (period) return questions;
  const options = parts.map(({ name }) => name);
  return [{ title: periodQuestion[0], type: 'choice', options, isRequired: true }, ...questions];
}

function aboutSubject(subject: string, isPassFail: boolean): FormQuestion[] {
  return Object.entries<readonly string[]>(formQuestions.expectation)
    .filter(([field]) => ASKED_OF_SUBJECT.includes(field) && !(isPassFail && field === 'goalAnnual'))
    .map(([field, [title = field]]) => ({
      title: questionOfSubject(subject, title),
      type: field === 'how' ? 'paragraph' : 'choice',
      options: field === 'how' ? [] : AIMS,
      isRequired: false,
    }));
}

/** Which column each known question heads; a heading is found however it is spaced, capitalised or punctuated. */
export function askedBy(kind: AnswerKind, known: FormParts): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  const add = (heading: string, field: string, part?: string) =>
    asked.set(plainHeading(heading), { field, part });
  for (const [field, titles] of Object.entries(titlesOf(kind, known.form)))
    for (const title of titles) {
      if (kind !== 'expectation') add(title, field);
      for (const { id, name } of partsOf(kind, known))
        if (kind === 'expectation') {
          add(questionOfSubject(name, title), field, id);
          add(questionOfGrid(name, title), field, id);
        } else add(questionOfPeriod(title, name), field, id);
    }
  return asked;
}

/** Words alone: people retype a question's dash, drop its question mark, add a space. */
export const plainHeading = (text: string): string =>
  plainWords(text.replace(/[‐-―−]/g, '-').replace(/[.…,:;?!*„“”"'’]/g, ' '));

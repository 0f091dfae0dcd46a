// Whose answer is it, about which period, and which of several counts. Everything that does not fit is a problem in words.
import type { Issue } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { dateOfCell } from '../../workbook/cell';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import { checkField, type Span, spanOfYear, tidyField } from '../entries/fields';
import { type Register, TEXT } from '../entries/register';
import { registerOf } from '../entries/registers';
import type { FormClass, FormPart } from './form-class';
import type { AnswerRow, AnswerSheet } from './recognise';
import { labelOf } from './registers';

/** An answer of a pupil about a part; of several the last by time. */
export interface MatchedAnswer {
  readonly sheet: AnswerSheet;
  readonly row: number;
  readonly pupil: Pupil;
  readonly part: FormPart;
  readonly at: Date | undefined;
  readonly texts: Readonly<Record<string, string>>;
}
export interface Matched {
  readonly answers: readonly MatchedAnswer[];
  /** Answers that a later one of the same pupil has replaced. */
  readonly replaced: readonly MatchedAnswer[];
  /** By the place of the sheet among those given. */
  readonly problems: readonly (readonly Issue[])[];
}

export function matchAnswers(
  sheets: readonly AnswerSheet[],
  pupils: readonly Pupil[],
  known: Pick<FormClass, 'periods' | 'form' | 'firstYear'>,
): Matched {
  const byEmail = new Map<string, Pupil[]>();
  for (const pupil of pupils) {
    const email = plainEmail(pupil.email);
    if (email !== '') byEmail.set(email, [...(byEmail.get(email) ?? []), pupil]);
  }
  const latest = new Map<string, MatchedAnswer>();
  const replaced: MatchedAnswer[] = [];
  const problems = sheets.map((sheet) => {
    if (!sheet.hasEmails) return [{ code: 'answers.no-email-column', params: {} }];
    const issues: Issue[] = [];
    const fields: Fields = {
      fields: registerOf(sheet.kind, known.form).fields,
      labelOf: (field) => labelOf(sheet.kind, known.form, field),
      span: spanOfYear(known.firstYear),
    };
    if (!sheet.hasParts) issues.push({ code: 'answers.no-period', params: {} });
    for (const answer of sheet.answers) {
      if (!sheet.hasParts && answer.part === undefined) continue;
      const found = ownerOf(answer, byEmail, known);
      if ('code' in found) {
        issues.push(found);
        continue;
      }
      const { pupil, part } = found;
      const { texts, wrong } = usableTexts(answer, pupilName(pupil), fields);
      issues.push(...wrong);
      const matched: MatchedAnswer = { sheet, row: answer.row, pupil, part, at: answer.at, texts };
      const key = JSON.stringify([sheet.kind, pupil.id, part.id]);
      const other = latest.get(key);
      const counts = other ? later(other, matched) : matched;
      if (other) replaced.push(counts === matched ? other : matched);
      latest.set(key, counts);
    }
    return withoutRepeats(issues);
  });
  return { answers: [...latest.values()], replaced, problems };
}

interface Fields {
  readonly fields: Register['fields'];
  /** What a field is called in sentences. */
  readonly labelOf: (field: string) => string;
  readonly span: Span;
}

const plainEmail = (email: string): string => email.trim().toLowerCase();
/** Of one time, or where Google's time is missing, the one that stands lower. */
const later = (a: MatchedAnswer, b: MatchedAnswer): MatchedAnswer =>
  a.at && b.at && a.at.getTime() > b.at.getTime() ? a : b;

function ownerOf(
  { row, at, email, part, partText }: AnswerRow,
  byEmail: ReadonlyMap<string, readonly Pupil[]>,
  { periods }: Pick<FormClass, 'periods'>,
): { readonly pupil: Pupil; readonly part: FormPart } | Issue {
  const params = { row, email: short(email) };
  if (email === '') return { code: 'answers.email-missing', params };
  const [pupil, another] = byEmail.get(plainEmail(email)) ?? [];
  if (!pupil) return { code: 'answers.email-unknown', params };
  if (another)
    return {
      code: 'answers.email-of-two',
      params: { ...params, pupil: pupilName(pupil), other: pupilName(another) },
    };
  const whose = { ...params, pupil: pupilName(pupil) };
  if (!part)
    return partText === ''
      ? { code: 'answers.period-missing', params: whose }
      : { code: 'answers.period-unknown', params: { ...whose, value: short(partText) } };
  const from = periods.find(({ id }) => id === part.id)?.from;
  const day = at && dateOfCell(at);
  if (pupil.left && (isAfter(from, pupil.left) || isAfter(day, pupil.left)))
    return { code: 'answers.pupil-left', params: { ...whose, left: pupil.left } };
  return { pupil, part };
}

/** ISO dates order as texts do. */
const isAfter = (day: SchoolDate | undefined, left: SchoolDate): boolean => day !== undefined && day > left;

/** As the register writes them, without those that it may not hold; the others of the same answer count. */
function usableTexts(
  { row, texts }: AnswerRow,
  pupil: string,
  { fields, labelOf, span }: Fields,
): { readonly texts: Record<string, string>; readonly wrong: readonly Issue[] } {
  const usable: Record<string, string> = {};
  const wrong: Issue[] = [];
  for (const [field, answer] of Object.entries(texts)) {
    const type = fields[field] ?? TEXT;
    const text = tidyField(type, answer);
    const checked = checkField(type, labelOf(field), text, span);
    if (checked.ok) usable[field] = text;
    else wrong.push(...checked.issues.map(({ code, params }) => inRow(code, { ...params, row, pupil })));
  }
  return { texts: usable, wrong };
}

/** What is wrong with a text, said with its row in the sheet of answers. */
function inRow(code: string, params: Issue['params']): Issue {
  if (code === 'text-too-long') return { code: 'answers.too-long', params };
  return code === 'cell-not-choice'
    ? { code: 'answers.not-a-choice', params }
    : { code: 'answers.not-a-mark', params };
}

const short = (text: string): string => text.slice(0, 60);

/** A row about many subjects has one e-mail. */
function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((one) => [JSON.stringify(one), one])).values()];
}

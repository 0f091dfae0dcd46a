// Which sheets hold answers to these questions, and what each row says. Google Forms makes such a sheet: the first row has
// the time, the e-mail address if it is collected, and the title of every question
// (developers.google.com/apps-script/guides/triggers/events, "Form submit"); every answer is a row below. Its name and
// its columns' order are the person's to change, the names of Google's own columns follow the account's language.
import { googleColumns, periodQuestion } from '../../text/lt/form-questions';
import { type Cell, cellText, isBlank, type SheetRows } from '../../workbook/cell';
import { ANSWER_KINDS, type AnswerKind, type FormPart, type FormParts, partsOf } from './form-class';
import { type Asked, askedBy, plainHeading } from './questions';

/** What one row says about one part. */
export interface AnswerRow {
  /** From 1. */
  readonly row: number;
  /** Undefined where Google's column is missing or somebody has typed into it. */
  readonly at: Date | undefined;
  readonly email: string;
  /** The period as chosen or typed; '' where none is. */
  readonly partText: string;
  readonly part: FormPart | undefined;
  /** By field; '' where the question was left out. */
  readonly texts: Readonly<Record<string, string>>;
}
export interface AnswerSheet {
  readonly sheet: string;
  readonly kind: AnswerKind;
  readonly hasEmails: boolean;
  /** False: neither a question about the period nor the period in the questions themselves. */
  readonly hasParts: boolean;
  readonly fields: readonly string[];
  readonly answers: readonly AnswerRow[];
}

/** A heading that registers of ours have and a form never. */
const KEY_HEADING = 'raktas';
const FEWEST_QUESTIONS = 2;

/** A sheet has the answers of one form; a form may ask for more than one register. Nothing is found: it is another sheet. */
export function recogniseAnswers(sheet: SheetRows, known: FormParts): readonly AnswerSheet[] {
  const headings = (sheet.rows[0] ?? []).map((cell) => plainHeading(cellText(cell)));
  if (headings.includes(KEY_HEADING)) return [];
  return ANSWER_KINDS.flatMap((kind) => readKind(sheet, headings, kind, known) ?? []);
}

/** Whether it is a form of the other classes, whose MIP asks other things (S3-48). */
export const isOtherForm = (sheet: SheetRows, { form, ...known }: FormParts): boolean =>
  recogniseAnswers(sheet, { ...known, form: form === 'monthly' ? 'reflections' : 'monthly' }).some(
    ({ kind }) => kind === 'mip',
  );

interface Column extends Asked {
  readonly index: number;
}

function readKind(
  sheet: SheetRows,
  headings: readonly string[],
  kind: AnswerKind,
  known: FormParts,
): AnswerSheet | undefined {
  const asked = askedBy(kind, known);
  const columns = headings.flatMap((heading, index): Column[] => {
    const found = asked.get(heading);
    return found ? [{ ...found, index }] : [];
  });
  if (new Set(columns.map(({ index }) => headings[index])).size < FEWEST_QUESTIONS) return undefined;
  const isQuestion = new Set(columns.map(({ index }) => index));
  const own = { headings, body: sheet.rows.slice(1), isQuestion };
  const email = emailColumn(own);
  const time = timeColumn(own);
  const period = periodQuestion.map((title) => headings.indexOf(plainHeading(title))).find((at) => at >= 0);
  const byName = partsByName(kind, known);
  const fixed = new Set(columns.flatMap(({ part }) => part ?? []));
  const answers = own.body.flatMap((cells, index): AnswerRow[] => {
    if (columns.every((column) => isBlank(cells[column.index]))) return [];
    const about = {
      row: index + 2,
      at: time === undefined ? undefined : momentOf(cells[time]),
      email: email === undefined ? '' : cellText(cells[email]),
    };
    const chosen = period === undefined ? '' : cellText(cells[period]);
    const ofRow = columns.filter(({ part }) => part === undefined);
    return [
      ...(ofRow.some((column) => !isBlank(cells[column.index]))
        ? [{ ...about, partText: chosen, part: byName.get(plainPart(chosen)), texts: textsOf(ofRow, cells) }]
        : []),
      ...partsOf(kind, known)
        .filter(({ id }) => fixed.has(id))
        .map((part) => ({ part, columns: columns.filter((column) => column.part === part.id) }))
        .filter(({ columns: some }) => some.some((column) => !isBlank(cells[column.index])))
        .map(({ part, columns: some }) => ({
          ...about,
          partText: part.name,
          part,
          texts: textsOf(some, cells),
        })),
    ];
  });
  return {
    sheet: sheet.name,
    kind,
    hasEmails: email !== undefined,
    hasParts: period !== undefined || columns.every(({ part }) => part !== undefined),
    fields: [...new Set(columns.map(({ field }) => field))],
    answers,
  };
}

/** A question that was deleted and asked again has two columns: an answer stands in one of them. */
function textsOf(columns: readonly Column[], cells: readonly Cell[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { field, index } of columns) {
    const text = tidyAnswer(cellText(cells[index]));
    if (text !== '' || !(field in texts)) texts[field] = text;
  }
  return texts;
}

/** As a register's cell keeps it: ends trimmed, one kind of line break. */
export const tidyAnswer = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

interface Own {
  readonly headings: readonly string[];
  readonly body: readonly (readonly Cell[])[];
  readonly isQuestion: ReadonlySet<number>;
}

/** By Google's name for it, else by a name that speaks of mail, else by what stands in it. */
function emailColumn({ headings, body, isQuestion }: Own): number | undefined {
  const named = googleColumns.email
    .map((name) => headings.indexOf(plainHeading(name)))
    .find((at) => at >= 0 && !isQuestion.has(at));
  if (named !== undefined) return named;
  const others = headings.map((_, index) => index).filter((index) => !isQuestion.has(index));
  const looksLikeEmails = (index: number, every: boolean): boolean => {
    const filled = body.map((cells) => cellText(cells[index])).filter((text) => text !== '');
    const isEmail = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text);
    return filled.length > 0 && (every ? filled.every(isEmail) : filled.some(isEmail));
  };
  return (
    others.find((index) => /mail|pašt/.test(headings[index] ?? '') && looksLikeEmails(index, false)) ??
    others.find((index) => looksLikeEmails(index, true))
  );
}

function timeColumn({ headings, body, isQuestion }: Own): number | undefined {
  const named = googleColumns.time
    .map((name) => headings.indexOf(plainHeading(name)))
    .find((at) => at >= 0 && !isQuestion.has(at));
  if (named !== undefined) return named;
  return headings
    .map((_, index) => index)
    .find(
      (index) => !isQuestion.has(index) && body.length > 0 && body.every((cells) => momentOf(cells[index])),
    );
}

const momentOf = (cell: Cell | undefined): Date | undefined =>
  Object.prototype.toString.call(cell) === '[object Date]' && !Number.isNaN((cell as Date).getTime())
    ? (cell as Date)
    : undefined;

/** Also by its key, which somebody may have typed into the sheet of answers: Sheets takes 2026-09 for a date. */
function partsByName(kind: AnswerKind, known: FormParts): ReadonlyMap<string, FormPart> {
  return new Map(
    partsOf(kind, known).flatMap((part) => [
      [plainPart(part.name), part] as const,
      [plainPart(part.id), part] as const,
    ]),
  );
}
const plainPart = (text: string): string => plainHeading(text).replace(/^(\d{4}-\d\d)-01$/, '$1');

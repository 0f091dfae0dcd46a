// The five registers of progress: each is read once, and of each pupil only what tells how far it is filled in.
import { fillingOf, type MipForm, mipFilling } from '../../domain/mip';
import type { Issue, Result } from '../../domain/result';
import { parseSchoolDate } from '../../domain/school-date';
import type { SheetRows } from '../../workbook/cell';
import type { EntryKind, EntryTexts } from '../entries/entry';
import { type ClassNames, type EntryTable, openRegister, textsOf } from '../entries/entry-table';
import { formOfClass } from '../entries/form-of-class';
import { ENTRY_KINDS, registerOf } from '../entries/registers';
import { parseDiscussionPart } from '../entries/registers/discussions';
import type { Ports } from '../ports';
import type { DiscussionFact, PupilFacts, ReviewFact } from './class-facts';
import { registerRows } from './register-rows';

export interface Registers {
  /** The form that the class fills in. */
  readonly form: MipForm;
  of(pupilId: string, periods: readonly string[]): Omit<PupilFacts, 'id' | 'name' | 'arrived' | 'left'>;
  /** What is wrong with a register; of one that cannot be read nothing is known. */
  readonly issues: readonly Issue[];
  /** Those that cannot be read. */
  readonly unread: readonly EntryKind[];
  /** Rows that are nobody's of the class, or no entry of a register. */
  readonly lost: readonly { readonly sheet: string; readonly row: number }[];
}
/** The texts of a pupil's rows by part. */
type Texts = ReadonlyMap<string, EntryTexts>;

export function readRegisters(
  ports: Pick<Ports, 'workbook'>,
  names: ClassNames,
  classGrade: string,
): Registers {
  const issues: Issue[] = [];
  const lost: { readonly sheet: string; readonly row: number }[] = [];
  const sheets = Object.fromEntries(
    ENTRY_KINDS.map((kind) => [kind, ports.workbook.read(registerOf(kind).sheet)]),
  ) as Record<EntryKind, SheetRows | undefined>;
  const form = formOfClass(sheets.mip, classGrade);
  const tables = ENTRY_KINDS.map((kind) => ({ kind, table: openRegister(kind, sheets[kind]) }));
  const read = Object.fromEntries(
    tables.map(({ kind, table }) => [kind, textsByPupil(table, names, issues, lost)]),
  ) as Record<EntryKind, (pupilId: string) => Texts>;
  return {
    form,
    issues,
    lost,
    unread: tables.filter(({ table }) => !table.ok).map(({ kind }) => kind),
    of: (id, periods) => {
      const mip = read.mip(id);
      const selfAssessments = read.selfAssessment(id);
      return {
        mip: periods.map((period) => mipFilling(form, (field) => textOf(mip.get(period), field))),
        expectations: [...read.expectation(id).values()].filter(hasExpectation).length,
        selfAssessments: {
          semester1: assessmentFilling(selfAssessments.get('semester1')),
          year: assessmentFilling(selfAssessments.get('year')),
        },
        reviews: [...read.review(id)]
          .map(([month, texts]) => reviewFact(month, texts))
          .sort((a, b) => (a.month < b.month ? -1 : 1)),
        discussions: [...read.discussion(id)].flatMap(([part, texts]) => discussionFact(part, texts)),
      };
    },
  };
}

function textsByPupil(
  table: Result<EntryTable>,
  names: ClassNames,
  issues: Issue[],
  lost: { readonly sheet: string; readonly row: number }[],
): (pupilId: string) => Texts {
  if (!table.ok) {
    issues.push(...table.issues);
    return () => new Map();
  }
  const rows = registerRows(table.value, names);
  issues.push(...rows.issues);
  lost.push(...rows.lost.map(({ row }) => ({ sheet: table.value.register.sheet, row })));
  return (id) => new Map([...rows.of(id)].map(([part, row]) => [part, textsOf(table.value, row)]));
}

const textOf = (texts: EntryTexts | undefined, field: string): string => texts?.[field] ?? '';

/** Which expectations came true is said by a choice or in words; the arguments and what comes next in words (S3-50). */
const assessmentFilling = (texts: EntryTexts | undefined): PupilFacts['selfAssessments']['year'] =>
  fillingOf([
    textOf(texts, 'fulfilled') || textOf(texts, 'which'),
    textOf(texts, 'arguments'),
    textOf(texts, 'next'),
  ]);

/** Last year's mark alone expects nothing. */
const hasExpectation = (texts: EntryTexts): boolean =>
  ['goal1', 'goalAnnual', 'how'].some((field) => textOf(texts, field) !== '');

const REVIEW_TEXTS = ['date', 'results', 'attendance', 'praise', 'comments', 'agreements'];

const reviewFact = (month: string, texts: EntryTexts): ReviewFact => ({
  month,
  date: dateOf(textOf(texts, 'date')),
  isMade: REVIEW_TEXTS.some((field) => textOf(texts, field) !== ''),
  missedJustified: countOf(textOf(texts, 'missedJustified')),
  missedUnjustified: countOf(textOf(texts, 'missedUnjustified')),
  agreements: textOf(texts, 'agreements'),
  agreedUntil: dateOf(textOf(texts, 'agreedUntil')),
  toCommission: textOf(texts, 'commission') === 'taip',
});

const dateOf = (text: string): string => parseSchoolDate(text) ?? '';
const countOf = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);

function discussionFact(part: string, texts: EntryTexts): DiscussionFact[] {
  const about = parseDiscussionPart(part);
  return about ? [{ ...about, date: dateOf(textOf(texts, 'date')) }] : [];
}

// This year's class as the next one begins with it: who is in it, what the council has decided, the annual results.
import { FAILED, PASSED } from '../../domain/outcome';
import { failure, type Result, success } from '../../domain/result';
import { parseSchoolYear } from '../../domain/usual-year';
import { plainWords } from '../../workbook/cell';
import { OVERVIEW_SHEET, readWholeOverview } from '../../workbook/overview-sheet';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { fieldsOf, readPromotion, rowsOfPupil } from '../promotion/promotion-table';
import { outcomeOf } from '../pupil-view';
import { type ClassData, readClass } from '../read-class';

/**
 * `promoted`: the council has decided so; `usual`: there was nothing to decide; `repeats` and `extra-work`: not promoted, or
 * not yet; `open`: proposed, and not decided.
 */
export type Standing = 'promoted' | 'usual' | 'repeats' | 'extra-work' | 'open';
export interface PupilOfYear {
  readonly pupil: Pupil;
  readonly standing: Standing;
  /** Marks of 1–10, įsk or neįsk: what a pupil may set out from. */
  readonly annual: readonly { readonly subject: string; readonly grade: string }[];
}
export interface ClassYear extends ClassData {
  /** The year in which the next school year begins. */
  readonly begins: number;
  /** Without those who have left, or will have: a day of leaving that is written down is one of this year. */
  readonly staying: readonly PupilOfYear[];
}

export function readYear(ports: Ports): Result<ClassYear> {
  const read = collect({
    known: readClass(ports),
    promotion: readPromotion(ports),
    overview: readWholeOverview(ports.workbook.read(OVERVIEW_SHEET)),
  });
  if (!read.ok) return read;
  const { known, promotion, overview } = read.value;
  const begins = parseSchoolYear(known.settings.schoolYear);
  if (begins === undefined) return failure('school-year-wrong', { value: known.settings.schoolYear });
  const codes = new Set<string>();
  const staying: PupilOfYear[] = [];
  for (const pupil of known.pupils) {
    if (codes.has(pupil.id)) return failure('pupil-code-twice', { code: pupil.id });
    codes.add(pupil.id);
    if (pupil.left !== undefined) continue;
    const results = overview.pupils.filter(({ name }) => plainWords(name) === plainWords(pupilName(pupil)));
    // Of two with one name nobody knows whose the results are.
    const [own, another] = results;
    staying.push({
      pupil,
      standing: standingOf(rowsOfPupil(promotion, pupil)),
      annual: (another ? [] : (own?.bySubject ?? [])).flatMap(({ subject, annual }) => {
        const grade = outcomeOf(annual);
        return typeof grade === 'number' || grade === PASSED || grade === FAILED
          ? [{ subject, grade: String(grade) }]
          : [];
      }),
    });
  }
  return success({ ...known, begins: begins + 1, staying });
}

function standingOf(rows: ReturnType<typeof rowsOfPupil>): Standing {
  const last = rows[rows.length - 1]?.value;
  if (!last) return 'usual';
  const { decision, proposal } = fieldsOf(last);
  if (decision === 'promote') return 'promoted';
  if (decision === 'repeat') return 'repeats';
  if (decision === 'extra-work') return 'extra-work';
  return proposal === '' ? 'usual' : 'open';
}

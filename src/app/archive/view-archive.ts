// Before next year's workbook is made: what it would begin with, pupil by pupil, and whether it is there already.
import { caseKey } from '../../domain/case-key';
import { nextClassName, nextGrade } from '../../domain/next-class';
import { mapResult, type Result } from '../../domain/result';
import { sameClass } from '../../domain/same-class';
import { schoolYearName } from '../../domain/usual-year';
import { dateOfCell } from '../../workbook/cell';
import { pupilName } from '../../workbook/pupils-sheet';
import { settingSchemas } from '../../workbook/settings-sheet';
import type { Ports } from '../ports';
import { nextSettings } from './next-settings';
import { readYear, type Standing } from './read-year';

export interface ArchivePupil {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  /** How many annual results there are of the pupil. */
  readonly annual: number;
}
export interface ArchiveView {
  readonly className: string;
  readonly schoolYear: string;
  /** What is proposed; a person may change it. */
  readonly next: { readonly className: string; readonly classGrade: string; readonly schoolYear: string };
  /** The class finishes school: it has no next year. */
  readonly finishes: boolean;
  readonly pupils: readonly ArchivePupil[];
  /** How many have left and are not taken. */
  readonly gone: number;
  readonly subjects: readonly { readonly name: string; readonly teacher: string }[];
  /** Settings that would differ from this year's, as a person reads them. */
  readonly settings: readonly { readonly name: string; readonly now: string; readonly next: string }[];
}

/** The same class of the same year is the same workbook. */
export const archiveKey = (schoolYear: string, className: string): string =>
  caseKey('archyvas', [schoolYear, sameClass(className)]);

export function viewArchive(ports: Ports): Result<ArchiveView> {
  return mapResult(readYear(ports), ({ settings, pupils, subjects, begins, staying }) => {
    const grade = nextGrade(settings.classGrade);
    const next = {
      className: nextClassName(settings.className),
      classGrade: grade ?? '',
      schoolYear: schoolYearName(begins),
    };
    const settingsThen = nextSettings(settings, begins, next);
    const keys = Object.keys(settingSchemas) as (keyof typeof settingSchemas)[];
    return {
      className: settings.className,
      schoolYear: settings.schoolYear,
      next,
      finishes: grade === undefined,
      pupils: staying.map(({ pupil, standing, annual }) => ({
        id: pupil.id,
        name: pupilName(pupil),
        standing,
        annual: annual.length,
      })),
      gone: pupils.length - staying.length,
      subjects: subjects.map(({ name, teacher }) => ({ name, teacher })),
      settings: keys.flatMap((key) => {
        const [now, then] = [shown(settings[key]), shown(settingsThen[key])];
        return now === then ? [] : [{ name: settingSchemas[key].name, now, next: then }];
      }),
    };
  });
}

const shown = (value: unknown): string =>
  value === undefined ? '' : (dateOfCell(value as string) ?? String(value));

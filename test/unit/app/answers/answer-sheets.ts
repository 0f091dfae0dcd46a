// A class and its sheets of answers, for the tests of the pupils' form.
import type { FormClass } from '../../../../src/app/answers/form-class';
import type { MipForm } from '../../../../src/domain/mip';
import { mipPeriods } from '../../../../src/domain/mip';
import { entries } from '../../../../src/text/lt/entries';
import type { Cell, SheetRows } from '../../../../src/workbook/cell';
import type { Pupil } from '../../../../src/workbook/pupils-sheet';

export const formClass = (form: MipForm = 'monthly'): FormClass => ({
  className: '2b',
  schoolYear: '2026–2027',
  firstYear: 2026,
  form,
  periods: mipPeriods(form, 2026).map(({ id, months, from, to }) => ({
    id,
    name: entries.period(months),
    from,
    to,
  })),
  subjects: [
    { id: 'Matematika', name: 'Matematika', isPassFail: false },
    { id: 'Dorinis ugdymas (etika)', name: 'Dorinis ugdymas (etika)', isPassFail: true },
  ],
});

export const answerSheet = (
  headings: readonly string[],
  ...rows: readonly (readonly Cell[])[]
): SheetRows => ({
  name: 'Formos atsakymai 1',
  rows: [headings, ...rows],
});

export const pupil = (lastName: string, more: Partial<Pupil> = {}): Pupil => ({
  number: 1,
  lastName,
  firstName: 'Matas',
  born: undefined,
  email: `${lastName}@mokykla.example`,
  guardians: '',
  arrived: undefined,
  left: undefined,
  id: `2b-${lastName}`,
  ...more,
});

export const time = (day: number, hour = 8): Date => new Date(2026, 9, day, hour);

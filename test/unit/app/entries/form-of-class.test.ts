// Which MIP form a class has is told the same by everybody who asks: the sheet's headings say it, and the grade only
// where there is no sheet.
import { previewAnswers } from '../../../../src/app/answers/bring-answers';
import { viewClassState } from '../../../../src/app/progress/class-state';
import { readProgress } from '../../../../src/app/progress-documents/read-progress';
import { viewDocuments } from '../../../../src/app/progress-documents/view-documents';
import type { MipForm } from '../../../../src/domain/mip';
import type { Result } from '../../../../src/domain/result';
import { type Grid, portsOf } from '../memory-workbook';
import { classBook, register, settings } from '../progress/class';

const CASES: readonly (readonly [
  what: string,
  classGrade: string,
  sheet: MipForm | undefined,
  form: MipForm,
])[] = [
  ['the sheet of a younger class', 'II', 'monthly', 'monthly'],
  ['a sheet for reflections, whatever the grade', 'II', 'reflections', 'reflections'],
  ['a monthly sheet, whatever the grade', 'III', 'monthly', 'monthly'],
  ['no sheet, class II', 'II', undefined, 'monthly'],
  ['no sheet, class III', 'III', undefined, 'reflections'],
];

test.each(CASES)('%s', (_what, classGrade, sheet, form) => {
  const MIP: Grid | undefined = sheet && register('mip', [], sheet);
  const { workbook } = classBook({ MIP, Nustatymai: settings({ classGrade }) });
  const selection = () => ({ sheet: { name: 'Mokiniai', rows: [] }, row: 1 });
  const ports = portsOf(Object.assign(workbook, { selection }));
  expect({
    sidebar: value(viewClassState(ports)).facts.form,
    documents: value(readProgress(ports, { registers: ['mip'] })).form,
    choices: value(viewDocuments(ports)).form,
    answers: value(previewAnswers(ports)).plan.known.form,
  }).toEqual({ sidebar: form, documents: form, choices: form, answers: form });
});

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

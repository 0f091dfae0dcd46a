// What the four documents of an appeal say on its way, and which of them it may not have yet.
import { buildAppealDocuments } from '../../../../src/app/appeals/build-documents';
import { renderHtml } from '../../../../src/documents/html/render-html';
import { expectValue } from '../cases/graded-class';
import type { MemoryWorkbook } from '../memory-workbook';
import { appealClass, COMMISSION, portsOn, refusals, register, rows, save, saveUpTo } from './appeal-class';

type Form = Parameters<typeof buildAppealDocuments>[0];
const build = (workbook: MemoryWorkbook, form: Form) => {
  const [row] = rows(workbook);
  const [built] = buildAppealDocuments(form)(portsOn(workbook, '2026-12-07'), [row?.key ?? '']);
  if (!built) throw new Error('Nothing built');
  return built;
};
/** The words of the document, without its marks. */
const wordsOf = (workbook: MemoryWorkbook, form: Form): string => {
  const { blocks, issues } = expectValue(build(workbook, form));
  expect(issues).toEqual([]);
  return renderHtml(blocks)
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
};
const registeredClass = () => {
  const workbook = appealClass();
  expectValue(register(workbook));
  return workbook;
};

test('the request says who, what and until when', () => {
  const workbook = registeredClass();
  const words = wordsOf(workbook, 'F10');
  for (const part of [
    'Gandriukienė Asta',
    'motina',
    'Matas Gandriukas',
    '2011-01-05',
    '2026-12-08',
    'Neįskaitytas perrašytas testas.',
  ])
    expect(words).toContain(part);
  expect(expectValue(build(workbook, 'F10'))).toMatchObject({
    pupil: 'Gandriukas Matas',
    subject: 'Matematika',
    register: 'appeal',
    name: expect.stringMatching(/^2026-12-07 Prašymas.* – Gandriukas M\. – Matematika$/),
  });
});

test('no order without a commission, no protocol without an order, nothing of one that is withdrawn', () => {
  const workbook = registeredClass();
  expect(refusals(build(workbook, 'F11'))).toEqual(['appeal.no-commission']);
  expect(refusals(build(workbook, 'F13'))).toEqual(['appeal.no-commission']);
  const draft = { isDone: false, fields: { orderNumber: '', ordered: '' } };
  expectValue(save(workbook, 'form-commission', { ...draft, commission: COMMISSION.slice(0, 2) }));
  expect(refusals(build(workbook, 'F11'))).toEqual(['2 commission.member-missing']);
  expectValue(save(workbook, 'form-commission', draft));
  const order = wordsOf(workbook, 'F11');
  for (const part of ['Alksnė Vilija', 'Lendrė Ona', 'dalyko mokytojas']) expect(order).toContain(part);
  expect(refusals(build(workbook, 'F13'))).toEqual(['appeal.no-order']);

  expectValue(save(workbook, 'form-commission'));
  expect(build(workbook, 'F13').ok).toBe(true);
  expectValue(save(workbook, 'withdraw', { fields: { decision: 'Susitarta' } }));
  expect(refusals(build(workbook, 'F12'))).toEqual(['appeal.ended']);
  expect(build(workbook, 'F10').ok).toBe(true);
});

test('the material has the works and the mean of the closed semester, also after the marks were changed', () => {
  const workbook = registeredClass();
  workbook.put('Matematika', 7, 3, 10);
  const words = wordsOf(workbook, 'F12');
  expect(words).toMatch(/2026-09-14 .*tema 1 5 .*2026-09-15 .*tema 1 7/);
  expect(words).toContain('Vidurkis 6 ');
  expect(words).toContain('(5·1 + 7·1) / 2 = 6 → 6 (24 p.)');
  // The commission's own grade did not come from these marks.
  saveUpTo(workbook, 'decide');
  expect(wordsOf(workbook, 'F12')).toContain('(5·1 + 7·1) / 2 = 6 → 6 (24 p.)');
});

test('the protocol has who was there, every score and the final grade', () => {
  const workbook = registeredClass();
  saveUpTo(workbook, 'decide');
  const words = wordsOf(workbook, 'F13');
  expect(words).toContain('Dalyvavo: Alksnė Vilija, Lendrė Ona.');
  expect(words).toContain('Nedalyvavo: Viksva Jonas.');
  expect(words).toContain('8 (aštuoni)');
  expect(words).toContain('Įvertinimas 6 keičiamas į 8.');
});

test('several at once, each its own; a case that is not there is told', () => {
  const workbook = registeredClass();
  expectValue(register(workbook, { pupilId: '2b-02', grade: '7', relation: 'pupil' }));
  const keys = rows(workbook).map(({ key }) => key);
  const built = buildAppealDocuments('F10')(portsOn(workbook, '2026-12-07'), [...keys, 'x']);
  expect(built.map((one) => (one.ok ? one.value.pupil : refusals(one)))).toEqual([
    'Gandriukas Matas',
    'Lazdynėlis Benas',
    ['case.unknown'],
  ]);
});

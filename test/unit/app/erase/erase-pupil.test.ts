// A pupil's data are erased: nothing of the pupil is left, and nothing of anybody else is changed.
import fc from 'fast-check';
import { readCases } from '../../../../src/app/deadlines/read-cases';
import { erasePupil, type WantedErasing } from '../../../../src/app/erase/erase-pupil';
import { ERASED_REGISTERS } from '../../../../src/app/erase/registers';
import { viewErasable, viewErasing } from '../../../../src/app/erase/view-erasing';
import { isKeyOf } from '../../../../src/app/erase/whose';
import type { Dialog } from '../../../../src/app/ports';
import { REGISTERS } from '../../../../src/app/prepare/sheet-order';
import { encodeChanges } from '../../../../src/app/undo/journal';
import { undoLastAction } from '../../../../src/app/undo/undo-last-action';
import type { Result } from '../../../../src/domain/result';
import { eraseWords } from '../../../../src/text/lt/erase';
import { undo } from '../../../../src/text/lt/undo';
import type { Cell } from '../../../../src/workbook/cell';
import { documentsSheet } from '../../../../src/workbook/documents-sheet';
import { ERASED_PUPIL } from '../../../../src/workbook/erased-pupil';
import { encodeJournal, JOURNAL_SHEET } from '../../../../src/workbook/journal-sheet';
import { logSheet } from '../../../../src/workbook/log-sheet';
import { promotionSheet } from '../../../../src/workbook/promotion-sheet';
import { pupilName } from '../../../../src/workbook/pupils-sheet';
import { readSettings } from '../../../../src/workbook/settings-sheet';
import { Killed, type MemoryWorkbook, NOW } from '../memory-workbook';
import { type ClassPupil, erasePorts, fullClass, SUBJECTS } from './erased-class';

/** The first one's name begins the second's, and the third has the first one's surname. */
const PUPILS: readonly ClassPupil[] = [
  { lastName: 'Petraitis', firstName: 'Jonas', id: '2b-01' },
  { lastName: 'Petraitis', firstName: 'Jonas Mykolas', id: '2b-011' },
  { lastName: 'Petraitytė', firstName: 'Ona', id: '1' },
  { lastName: 'Žibutytė', firstName: 'Goda', id: '2b-03' },
];
const [JONAS] = PUPILS as [ClassPupil];
const marks = (pupil: number, work: number): Cell => ((pupil + work) % 10) + 1;
const wantedOf = ({ id, lastName }: ClassPupil): WantedErasing => ({
  pupilId: id,
  lastName,
  binDocuments: true,
});
function done<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const codes = (result: Result<unknown>) => (result.ok ? [] : result.issues.map(({ code }) => code));
const erase = (workbook: MemoryWorkbook, pupil: ClassPupil, own?: (id: string) => boolean) => {
  workbook.forget();
  return erasePupil(erasePorts(workbook, own).ports, wantedOf(pupil), eraseWords.record);
};
const isHis = (cells: readonly Cell[], pupil: ClassPupil) => {
  const own = [pupilName(pupil), `paslaptis ${pupil.id}`, `Buvusi ${pupil.id}`, `tik ${pupil.id}`, pupil.id];
  return cells.some((cell) => own.includes(String(cell)) || String(cell).endsWith(`: ${pupilName(pupil)}`));
};

describe('a pupil is erased', () => {
  test('nothing of the pupil is left but the counts; what others have stays cell by cell', () => {
    fc.assert(
      fc.property(
        fc.nat(PUPILS.length - 1),
        fc.integer({ min: 1, max: 2 }),
        fc.array(fc.constantFrom<Cell>('', 3, 8, 10, 'n', 'įsk'), { minLength: 12, maxLength: 12 }),
        fc.func(fc.boolean()),
        (index, rows, cells, isOwn) => {
          const pupil = PUPILS[index] as ClassPupil;
          const workbook = fullClass(PUPILS, rows, (at, work) => cells[at * 3 + work] as Cell);
          const before = workbook.all();
          const told = done(erase(workbook, pupil, isOwn));
          const after = workbook.all();
          for (const [sheet, grid] of Object.entries(before)) {
            if (sheet === JOURNAL_SHEET || sheet === 'Mano') continue;
            for (const [at, line] of grid.entries()) {
              const now = after[sheet]?.[at] ?? [];
              if (isHis(line, pupil)) continue;
              const same = line.map((cell, column) =>
                line.includes('keliems') && column === 6 ? now[6] : cell,
              );
              expect([sheet, at, now]).toEqual([sheet, at, same]);
            }
          }
          const text = Object.entries(after)
            .filter(([sheet]) => sheet !== 'Mano')
            .flatMap(([, grid]) => grid.flat().map(String));
          expect(text.filter((cell) => isHis([cell], pupil) && cell !== '1')).toEqual([]);
          expect(text.filter((cell) => isKeyOf(cell, pupil.id))).toEqual([]);
          expect(told.documentsLeft).toHaveLength(told.binned === 0 ? rows : rows - told.binned);
          // The cases are counted as before, by their state.
          const states = (grid: Cell[][] = []) => grid.filter((line) => line.includes('baigtas')).length;
          for (const sheet of ['Kompensaciniai planai', 'Pagalba', 'Apeliacijos', 'Papildomi darbai'])
            expect([sheet, states(after[sheet])]).toEqual([sheet, states(before[sheet])]);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('cut off before each write and repeated, it ends the same; the log has one line without a name', () => {
    const few = [JONAS, PUPILS[1] as ClassPupil];
    const whole = fullClass(few, 2, marks);
    done(erase(whole, JONAS));
    const expected = whole.all();
    const writes = whole.writes;
    expect(writes).toBeGreaterThan(20);
    for (let at = 0; at < writes; at++) {
      const workbook = fullClass(few, 2, marks);
      workbook.dieAfter(at);
      expect(() => erase(workbook, JONAS)).toThrow(Killed);
      workbook.dieAfter(Number.POSITIVE_INFINITY);
      const listed = done(viewErasable(erasePorts(workbook).ports)).filter(({ id }) => id === JONAS.id);
      expect(listed.length).toBe(1);
      done(erase(workbook, JONAS));
      expect({ at, ...workbook.all() }).toEqual({ at, ...expected });
    }
    const log = (expected[logSheet.sheet] ?? []).slice(1);
    const lines = log.filter((cells) => cells[2] === eraseWords.record.logWhat);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.[4]).toContain(
      'dalykų lapai (2): 2 eilutės, 10 langelių; Testų tvarkaraštis: 2 eilutės',
    );
    expect(log.filter((cells) => cells[2] === `Matematika, I pusmetis: ${ERASED_PUPIL}`)).toHaveLength(2);
    expect(codes(erase(whole, JONAS))).toEqual(['pupil-unknown']);
  });

  test('the journal of the last action goes with what it holds, and nothing can be undone', () => {
    const workbook = fullClass(PUPILS, 1, marks);
    const before = [[marks(0, 0)]];
    const area = { sheet: SUBJECTS[0] as string, row: 7, column: 3, before, after: [[2]] };
    const data = encodeChanges({ areas: [area], made: [], lines: {} });
    const entry = { what: 'Įvertinimai', at: NOW, who: '', key: 'x', data };
    workbook.replace(JOURNAL_SHEET, encodeJournal({ ...entry, state: 'pradėta' }, 0));
    expect(codes(erase(workbook, JONAS))).toEqual(['change-unfinished']);
    expect(workbook.all().Mokiniai?.[1]).toContain('Jonas');
    workbook.replace(JOURNAL_SHEET, encodeJournal({ ...entry, state: 'baigta' }, 0));
    done(erase(workbook, JONAS));
    expect(workbook.sheetNames()).not.toContain(JOURNAL_SHEET);
    const told: string[] = [];
    const dialog = { tell: (words: string) => told.push(words) } as unknown as Dialog;
    workbook.forget();
    done(undoLastAction(erasePorts(workbook).ports, dialog, undo));
    expect(told).toEqual([undo.nothing]);
  });

  test('what stays is told, and asks nothing of anybody', () => {
    const workbook = fullClass(PUPILS, 2, marks);
    const { ports } = erasePorts(workbook);
    const view = done(viewErasing(ports, JONAS.id));
    expect(view.mentions.map(({ sheet, text, isSure }) => [sheet, text, isSure])).toEqual([
      ['Mano', 'Kalbėta su Petraitis Jonas', true],
    ]);
    expect(view.documents.map(({ name }) => name)).toEqual([
      'Petraitis Jonas – planas 0',
      'Petraitis Jonas – planas 1',
    ]);
    expect(view.sharedDocuments.map(({ name }) => name)).toEqual(['Klasė']);
    expect(view.lines.map(({ sheet, rows }) => `${sheet} ${rows}`)).toEqual([
      ...[
        'Matematika 1',
        'Fizika 1',
        'Testų tvarkaraštis 2',
        'Formos atsakymai 1 1',
        'Žurnalas 2',
        'MIP 2',
        'MIP lūkesčiai 2',
        'MIP įsivertinimai 2',
        'Peržiūros 2',
      ],
      ...['Aptarimai 2', 'Užbaigti pusmečiai 2', 'Kompensaciniai planai 2', 'Pagalba 2', 'Apeliacijos 2'],
      ...['Kursų keitimai 2', 'Papildomi darbai 2', 'Kėlimas 2', 'Mokiniai 1', 'Dokumentai 2'],
    ]);
    expect(codes(erasePupil(ports, { ...wantedOf(JONAS), lastName: 'Jonaitis' }, eraseWords.record))).toEqual(
      ['erase.last-name-wrong'],
    );
    done(erase(workbook, JONAS));
    const settings = done(readSettings(workbook.read('Nustatymai')));
    const { cases } = readCases(ports, settings);
    const pupils = [...cases.support, ...cases.promotion].map(({ pupil }) => pupil);
    expect(pupils).toContain('Žibutytė Goda');
    expect(pupils).not.toContain(ERASED_PUPIL);
  });

  test('of two pupils with one name nobody is erased, and of a register that is not understood nothing', () => {
    const twin = { ...JONAS, id: '2b-09' };
    const twins = fullClass([...PUPILS, twin], 1, marks);
    expect(codes(erase(twins, JONAS))).toEqual(['pupil-name-twice']);
    const broken = fullClass(PUPILS, 1, marks);
    broken.put('Peržiūros', 1, 1, 'Vaikas');
    const before = broken.all();
    expect(codes(erase(broken, JONAS))).toEqual(['header-unknown', 'header-missing']);
    expect(broken.all()).toEqual(before);
  });

  test('no register that names a pupil is forgotten', () => {
    const naming = [...REGISTERS, promotionSheet as never].filter(({ columns }) => 'pupil' in columns);
    const erased = [...ERASED_REGISTERS.map(({ sheet }) => sheet), documentsSheet.sheet];
    expect(erased.sort()).toEqual(naming.map(({ sheet }) => sheet).sort());
  });
});

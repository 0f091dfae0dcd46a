import type { OtherWorkbooks, Ports } from '../../../../src/app/ports';
import {
  type ReadPiece,
  readClassesPiece,
  readList,
  unfinishedReading,
} from '../../../../src/app/school/read-classes';
import { readSchoolPicture } from '../../../../src/app/school/school-picture';
import { WorkbookRefusal, type WorkbookRefusalReason } from '../../../../src/app/workbook-refusal';
import { readingStates } from '../../../../src/text/lt/class-reading';
import type { Cell } from '../../../../src/workbook/cell';
import { classDigestsSheet } from '../../../../src/workbook/class-digests-sheet';
import { classListSheet } from '../../../../src/workbook/class-list-sheet';
import { schoolSettingSchemas } from '../../../../src/workbook/settings-sheet';
import { Killed, type MemoryWorkbook, memoryWorkbook } from '../memory-workbook';
import { classBook, settings } from '../progress/class';
import { asApiSheets, portsOn, table } from './class-workbooks';

const SCHOOL: Readonly<Record<string, Cell>> = {
  kind: 'gimnazijos knyga',
  school: 'Bandymų gimnazija',
  schoolYear: '2026–2027',
};
const school = (classes: readonly string[]): MemoryWorkbook =>
  memoryWorkbook({
    Nustatymai: [
      ['Nustatymas', 'Reikšmė', 'Ką reiškia'],
      ...Object.entries(schoolSettingSchemas).map(([key, { name }]) => [name, SCHOOL[key] ?? '', '']),
    ],
    Klasės: table(
      classListSheet,
      classes.map((className) => ({ className, name: `Klasė ${className}`, id: `id-${className}` })),
    ),
  });
const classes = (...names: readonly string[]) =>
  new Map(
    names.map((className) => [
      `id-${className}`,
      classBook({ Nustatymai: settings({ className }) }).workbook,
    ]),
  );

interface Others extends Pick<OtherWorkbooks, 'look' | 'read'> {
  readonly calls: string[];
}
/** What Google gives; `refuses` says why it does not. */
function othersOf(
  books: ReadonlyMap<string, MemoryWorkbook>,
  refuses: (id: string) => WorkbookRefusalReason | undefined = () => undefined,
): Others {
  const calls: string[] = [];
  const open = (call: string, id: string): MemoryWorkbook => {
    calls.push(`${call} ${id}`);
    const [reason, book] = [refuses(id), books.get(id)];
    if (reason || !book) throw new WorkbookRefusal(reason ?? 'unseen', 'Requested entity was not found.');
    return book;
  };
  return {
    calls,
    look: (id) => ({ id, name: '', link: '', sheets: Object.keys(open('look', id).all()) }),
    read: (id, sheets) => {
      const all = new Map(asApiSheets(open('read', id)).map((sheet) => [sheet.name, sheet]));
      return sheets.map((name) => all.get(name) ?? { name, rows: [] });
    },
  };
}

let time = Date.UTC(2027, 0, 29, 6, 30);
const portsAt = (workbook: MemoryWorkbook, others: Others, msPerLook = 10): Ports => {
  workbook.forget();
  const ports = portsOn(workbook);
  const look: Others['look'] = (id) => {
    time += msPerLook;
    return others.look(id);
  };
  return {
    ...ports,
    clock: { ...ports.clock, now: () => new Date(time) },
    others: { ...ports.others, look, read: others.read },
  };
};

/** As the page does it. */
function readAll(workbook: MemoryWorkbook, others: Others, from = '', msPerLook = 10): ReadPiece[] {
  const pieces: ReadPiece[] = [];
  const skip: string[] = [];
  for (;;) {
    time += 100;
    const reading = pieces[pieces.length - 1]?.reading ?? from;
    const piece = readClassesPiece(
      portsAt(workbook, others, msPerLook),
      { reading, begins: pieces.length === 0, skip },
      readingStates,
    );
    if (!piece.ok) throw new Error(JSON.stringify(piece.issues));
    pieces.push(piece.value);
    skip.push(...piece.value.tried.flatMap(({ id, isRead }) => (isRead ? [] : [id])));
    if (piece.value.left === 0 || piece.value.waits) return pieces;
  }
}
const pictureOf = (workbook: MemoryWorkbook) => {
  const picture = readSchoolPicture(portsOn(workbook));
  if (!picture.ok) throw new Error(JSON.stringify(picture.issues));
  return picture.value;
};
/** The cells under a heading of the list, by class. */
const listed = (workbook: MemoryWorkbook, heading: string): Record<string, Cell> => {
  const [headings = [], ...rows] = workbook.all()[classListSheet.sheet] ?? [];
  const at = (name: string) => headings.indexOf(name);
  return Object.fromEntries(rows.map((cells) => [String(cells[at('Klasė')]), cells[at(heading)] ?? '']));
};
const statesOf = (workbook: MemoryWorkbook) => listed(workbook, 'Būsena');
const countedIn = (workbook: MemoryWorkbook) => pictureOf(workbook).classes.map(({ className }) => className);

beforeEach(() => {
  time = Date.UTC(2027, 0, 29, 6, 30);
});

describe('reading the class workbooks', () => {
  test('two calls a workbook, no sheet that is not needed, and the picture holds every class', () => {
    const book = school(['1a', '1b', '2b']);
    const books = classes('1a', '1b', '2b');
    books.get('id-1a')?.replace('Žurnalas', [['x']]);
    const others = othersOf(books);
    const asked: string[] = [];
    const read: Others['read'] = (id, sheets) => {
      asked.push(...sheets);
      return others.read(id, sheets);
    };
    readAll(book, { ...others, read });
    expect(others.calls).toEqual(
      ['1a', '1b', '2b'].flatMap((name) => [`look id-${name}`, `read id-${name}`]),
    );
    expect(asked).toContain('Matematika');
    for (const sheet of ['Žurnalas', 'Aptarimai', 'Suvestinė']) expect(asked).not.toContain(sheet);
    expect(countedIn(book)).toEqual(['1a', '1b', '2b']);
    expect(pictureOf(book).school).toBe('Bandymų gimnazija');
    expect(statesOf(book)['2b']).toBe('nuskaityta; 5 pastabos');
    expect(listed(book, 'Nuskaityta')['1a']).toEqual(new Date(Math.floor(time / 1000) * 1000));
  });

  test('a piece ends when it has worked long enough, and its writes do not grow with its classes', () => {
    const names = Array.from({ length: 10 }, (_, index) => `${index + 1}a`);
    const [book, others] = [school(names), othersOf(classes(...names))];
    const pieces = readAll(book, others, '', 800);
    expect(pieces.map(({ tried }) => tried.length)).toEqual([2, 2, 2, 2, 2]);
    expect(pieces.map(({ left }) => left)).toEqual([8, 6, 4, 2, 0]);
    const quick = school(names);
    expect(readAll(quick, othersOf(classes(...names))).map(({ tried }) => tried.length)).toEqual([8, 2]);
    // The hidden sheet and its headings; then twice the digests and the list.
    expect(quick.writes).toBe(2 + 2 * 2);
    expect(countedIn(book)).toEqual(names);
  });

  test('a refusal is told with its class and stops nothing; the digest of before is still shown', () => {
    const book = school(['1a', '1b', '1c']);
    const books = classes('1a', '1b', '1c');
    readAll(book, othersOf(books));
    time += 3_600_000;
    books.delete('id-1a');
    books.set('id-1c', memoryWorkbook({ Nustatymai: settings({ className: '1c' }) }));
    const [piece] = readAll(
      book,
      othersOf(books, (id) => (id === 'id-1b' ? 'denied' : undefined)),
    );
    expect(piece?.tried.map(({ isRead }) => isRead)).toEqual([false, false, false]);
    expect(Object.values(statesOf(book))).toEqual([
      expect.stringContaining('Knygos nerasta, arba „Pažanga“ jai neturi teisės'),
      expect.stringContaining('Jūs nebeturite teisės skaityti šios knygos'),
      'klasės knyga dar neparuošta: joje dar nepasirinkta „Paruošti klasės knygą…“',
    ]);
    const { classes: shown, notes = [] } = pictureOf(book);
    expect(shown).toHaveLength(3);
    expect(notes.map(({ why }) => why)).toEqual(
      Array(3).fill(expect.stringContaining('rodomi 2027-01-29 duomenys, nes vėliau nepavyko')),
    );
  });

  test('what is wrong with a class’s list of pupils is told without what stands there', () => {
    const book = school(['1a']);
    const books = classes('1a');
    books.get('id-1a')?.put('Mokiniai', 2, 7, 'Gandriukas Matas');
    readAll(book, othersOf(books));
    expect(statesOf(book)['1a']).toBe('„Mokiniai“, 2 eilutė: langelis nesuprantamas.');
    expect(pictureOf(book).uncounted).toHaveLength(1);
  });

  test('the limit of reading too much at once: what was read is kept, and it goes on later', () => {
    const book = school(['1a', '1b', '1c']);
    let left = 1;
    const limited = othersOf(classes('1a', '1b', '1c'), () => (left-- > -1 ? undefined : 'rate-limit'));
    const [piece] = readAll(book, limited);
    expect(piece).toMatchObject({ waits: true, left: 2, tried: [{ className: '1a', isRead: true }] });
    expect(statesOf(book)).toMatchObject({ '1b': '', '1c': '' });
    const unlimited = othersOf(classes('1a', '1b', '1c'));
    const goneOn = readAll(book, unlimited, piece?.reading);
    expect(goneOn[0]).toMatchObject({ waits: false, left: 0, total: 3 });
    expect(unlimited.calls).not.toContain('look id-1a');
    expect(countedIn(book)).toEqual(['1a', '1b', '1c']);
  });

  test('ended at every write and gone on with: nothing is lost, doubled, or read twice without need', () => {
    const names = ['1a', '1b', '2a', '2b'];
    const kept = (book: MemoryWorkbook) =>
      (book.all()[classDigestsSheet.sheet] ?? []).slice(1).map(([id]) => id);
    const whole = school(names);
    const first = readAll(whole, othersOf(classes(...names)), '', 800);
    const writes = whole.writes;
    expect(first).toHaveLength(2);
    for (let after = 0; after < writes; after++) {
      const book = school(names);
      book.dieAfter(after);
      expect(() => readAll(book, othersOf(classes(...names)), '', 800)).toThrow(Killed);
      book.dieAfter(Number.POSITIVE_INFINITY);
      expect(pictureOf(book).classes.length + pictureOf(book).uncounted.length).toBe(4);
      const list = readList({ workbook: book });
      const unfinished = list.ok ? unfinishedReading(list.value, new Date(time)) : undefined;
      const others = othersOf(classes(...names));
      readAll(book, others, unfinished?.reading ?? '', 800);
      expect(others.calls).toHaveLength(2 * (unfinished?.left ?? 4));
      expect(countedIn(book)).toEqual(names);
      expect(kept(book).sort()).toEqual(names.map((name) => `id-${name}`));
      time += 60_000;
      readAll(book, othersOf(classes(...names)), '', 800);
      expect(kept(book)).toHaveLength(4);
      expect(statesOf(book)).toEqual(statesOf(whole));
    }
  });

  test('a reading that came to every class is over, though some were refused', () => {
    const book = school(['1a', '1b', '2a']);
    readAll(book, othersOf(classes('1a', '2a')));
    const unfinished = () => {
      const list = readList({ workbook: book });
      return list.ok ? unfinishedReading(list.value, new Date(time)) : 'no list';
    };
    expect(Object.keys(statesOf(book))).toHaveLength(3);
    expect(unfinished()).toBeUndefined();
    book.replace(
      classListSheet.sheet,
      table(classListSheet, [
        { className: '1a', id: 'id-1a', readAt: new Date(time - 60_000), state: 'nuskaityta' },
        { className: '1b', id: 'id-1b', state: 'neparuošta' },
        { className: '2a', id: 'id-2a' },
      ]),
    );
    expect(unfinished()).toMatchObject({ left: 1 });
  });

  test('a class that is no longer listed is not kept', () => {
    const book = school(['1a', '1b']);
    readAll(book, othersOf(classes('1a', '1b')));
    book.replace(classListSheet.sheet, table(classListSheet, [{ className: '1b', id: 'id-1b' }]));
    time += 3_600_000;
    readAll(book, othersOf(classes('1b')));
    expect(JSON.stringify(book.all()[classDigestsSheet.sheet])).not.toContain('id-1a');
    expect(countedIn(book)).toEqual(['1b']);
  });

  test('a spoiled hidden sheet is made anew; other columns of the list stay', () => {
    const book = school(['1a']);
    book.replace(classDigestsSheet.sheet, [['Kažkas', 'kita']]);
    const own = Object.keys(classListSheet.columns).length + 1;
    book.put(classListSheet.sheet, 1, own, '* Pastabos');
    book.put(classListSheet.sheet, 2, own, 'skambinti');
    expect(readSchoolPicture(portsOn(book)).ok).toBe(false);
    readAll(book, othersOf(classes('1a')));
    expect(countedIn(book)).toEqual(['1a']);
    expect(listed(book, '* Pastabos')).toEqual({ '1a': 'skambinti' });
  });
});

// Documents of cases: each made once and registered once, and linked from its case, whatever goes wrong on the way.
import fc from 'fast-check';
import { BUILDERS } from '../../../../src/app/case-documents/builders';
import { type BuildCaseDocuments, documentKey } from '../../../../src/app/case-documents/case-document';
import { joinDocuments } from '../../../../src/app/case-documents/join-documents';
import { makeDocument } from '../../../../src/app/case-documents/make-document';
import { makePiece } from '../../../../src/app/case-documents/make-piece';
import { previewDocument, previewDocuments } from '../../../../src/app/case-documents/preview-document';
import type { Ports } from '../../../../src/app/ports';
import type { Result } from '../../../../src/domain/result';
import { failure, success } from '../../../../src/domain/result';
import { compensationPlansSheet } from '../../../../src/workbook/compensation-plans-sheet';
import { documentsSheet } from '../../../../src/workbook/documents-sheet';
import { columnsOf } from '../../../../src/workbook/table-schema';
import { type Grid, Killed, type MemoryWorkbook, memoryWorkbook, NOW, portsOf } from '../memory-workbook';
import { Ended, memoryDrive, type Turn } from './memory-drive';

const PLANS = columnsOf(compensationPlansSheet);
const DOCUMENTS = columnsOf(documentsSheet).map(({ header }) => header);
const LINK = PLANS.findIndex(({ key }) => key === 'link');
const words = {
  folder: (className: string, year: string) => `${className} ${year}`,
  aside: (name: string) => `${name} (neįregistruotas)`,
  joined: (count: number) => `${count} dok.`,
};
/** What the case of this key says: tests change it. */
let said: Record<string, string> = {};

const build: BuildCaseDocuments = (ports, keys) => {
  const sheet = ports.workbook.read(compensationPlansSheet.sheet);
  return keys.map((key) => {
    if (!sheet?.rows.some((cells) => cells[PLANS.length - 1] === key))
      return failure('case.unknown', { key });
    return success({
      form: 'F1' as const,
      key,
      kind: 'Kompensacinis planas',
      pupil: `Mokinys ${key}`,
      subject: 'Matematika',
      name: `2026-11-22 Kompensacinis planas – ${key}`,
      folderOf: { className: '2b', schoolYear: '2026–2027' },
      blocks: [{ kind: 'heading' as const, level: 1 as const, text: said[key] ?? `Planas ${key}` }],
      issues: [],
      register: 'plan' as const,
    });
  });
};
beforeAll(() => {
  BUILDERS.F1 = build;
});
beforeEach(() => {
  said = {};
});

function school(keys: readonly string[], links: Readonly<Record<string, string>> = {}) {
  const rows = keys.map((key) =>
    PLANS.map((column) => (column.key === 'key' ? key : column.key === 'link' ? (links[key] ?? '') : 'x')),
  );
  const workbook = memoryWorkbook({
    [compensationPlansSheet.sheet]: [PLANS.map(({ header }) => header), ...rows] as Grid,
    [documentsSheet.sheet]: [DOCUMENTS],
  });
  const drive = memoryDrive();
  return { workbook, drive, ports: { ...portsOf(workbook), documents: drive } };
}
/** The register of documents: key and link of each row. */
const registered = (workbook: MemoryWorkbook) =>
  (workbook.all()[documentsSheet.sheet] ?? [])
    .slice(1)
    .map((cells) => [cells[DOCUMENTS.length - 1], cells[DOCUMENTS.indexOf('Nuoroda')]]);
const links = (workbook: MemoryWorkbook) =>
  (workbook.all()[compensationPlansSheet.sheet] ?? []).slice(1).map((cells) => cells[LINK] ?? '');
const given = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const look = (ports: Ports, key: string) => given(previewDocument(ports, { form: 'F1', key }));
const makeSeen = (ports: Ports, key: string, { version, seen }: { version: number; seen: string }) =>
  given(makeDocument(ports, { form: 'F1', key, version, seen }, words));
const piece = (ports: Ports, keys: readonly string[]) => given(makePiece(ports, 'F1', keys, words));

describe('one document', () => {
  test('is made as it was seen, registered and linked; asked for again it is the same', () => {
    const { workbook, drive, ports } = school(['a', 'b']);
    const seen = look(ports, 'b');
    expect(seen).toMatchObject({ version: 1, before: null, name: '2026-11-22 Kompensacinis planas – b' });
    const made = makeSeen(ports, 'b', seen);
    expect(made).toMatchObject({ kind: 'made', isNew: true, link: 'https://docs.example/1' });
    expect(makeSeen(ports, 'b', seen)).toEqual({ ...made, isNew: false });
    expect(drive.files.map(({ name, folder }) => [name, folder])).toEqual([[seen.name, '2b 2026–2027']]);
    expect(workbook.all()[documentsSheet.sheet]?.[1]?.slice(0, 6)).toEqual([
      NOW,
      'Kompensacinis planas',
      'Mokinys b',
      'Matematika',
      seen.name,
      'https://docs.example/1',
    ]);
    expect(links(workbook)).toEqual(['', 'https://docs.example/1']);
  });

  test('anew: the next version beside the first, which stays; the row shows the new one', () => {
    const { workbook, drive, ports } = school(['a']);
    makeSeen(ports, 'a', look(ports, 'a'));
    const second = look(ports, 'a');
    expect(second).toMatchObject({ version: 2, before: { link: 'https://docs.example/1' } });
    expect(makeSeen(ports, 'a', second)).toMatchObject({ isNew: true, name: `${second.name} (2)` });
    expect(makeSeen(ports, 'a', second)).toMatchObject({ isNew: false, link: 'https://docs.example/2' });
    expect(drive.files).toHaveLength(2);
    expect(links(workbook)).toEqual(['https://docs.example/2']);
  });

  test('what has changed since it was seen is shown first', () => {
    const { drive, ports } = school(['a']);
    const seen = look(ports, 'a');
    said = { a: 'Kitaip' };
    const answer = makeSeen(ports, 'a', seen);
    expect(answer).toMatchObject({ kind: 'changed', preview: { version: 1 } });
    expect(drive.files).toEqual([]);
    if (answer.kind === 'changed')
      expect(makeSeen(ports, 'a', answer.preview)).toMatchObject({ isNew: true });
  });

  test('two people at once: both have looked, both get the one that is made', () => {
    const { workbook, drive, ports } = school(['a']);
    const [one, other] = [look(ports, 'a'), look(ports, 'a')];
    const made = makeSeen(ports, 'a', one);
    said = { a: 'Tuo tarpu pakeista' };
    expect(makeSeen(ports, 'a', other)).toEqual({ ...made, isNew: false });
    // The same for a second version; who has seen neither is shown what there is now.
    const third = { version: 2, seen: other.seen };
    expect(makeSeen(ports, 'a', third)).toMatchObject({ kind: 'changed', preview: { version: 2 } });
    expect([drive.files.length, registered(workbook).length]).toEqual([1, 1]);
  });

  test.each<Turn>(['rate-limit', 'day-limit', 'drive-full', 'denied', 'failed'])(
    'refused (%s): nothing is registered',
    (turn) => {
      const { workbook, drive, ports } = school(['a']);
      drive.turns(turn);
      const seen = look(ports, 'a');
      expect(makeDocument(ports, { form: 'F1', key: 'a', ...seen }, words)).toEqual({
        ok: false,
        issues: [{ code: `document.${turn}`, params: { detail: turn } }],
      });
      expect([registered(workbook), links(workbook)]).toEqual([[], ['']]);
    },
  );

  test('made, and the answer was lost: found by its key, not made again', () => {
    const { workbook, drive, ports } = school(['a']);
    drive.turns('answer-lost');
    const seen = look(ports, 'a');
    expect(makeDocument(ports, { form: 'F1', key: 'a', ...seen }, words).ok).toBe(false);
    expect(makeSeen(ports, 'a', seen)).toMatchObject({ isNew: true, link: 'https://docs.example/1' });
    expect(drive.files).toHaveLength(1);
    expect(registered(workbook)).toEqual([
      [documentKey({ form: 'F1', key: 'a' }, 1), 'https://docs.example/1'],
    ]);
  });

  test('made and not registered, then its data changed: it is set aside, the new one is the one', () => {
    const { workbook, drive, ports } = school(['a']);
    drive.turns('answer-lost');
    const seen = look(ports, 'a');
    makeDocument(ports, { form: 'F1', key: 'a', ...seen }, words);
    said = { a: 'Pakeista' };
    expect(makeSeen(ports, 'a', look(ports, 'a'))).toMatchObject({ link: 'https://docs.example/2' });
    expect(drive.files.map(({ name }) => name)).toEqual([`${seen.name} (neįregistruotas)`, seen.name]);
    expect(registered(workbook)).toHaveLength(1);
    expect(links(workbook)).toEqual(['https://docs.example/2']);
  });
});

describe('many', () => {
  test('Drive refuses in the middle: what is made is registered and linked, the rest is left; later it goes on', () => {
    const { workbook, drive, ports } = school(['a', 'b', 'c', 'd']);
    drive.turns('made', 'made', 'day-limit');
    const first = piece(ports, ['a', 'b', 'nėra', 'c', 'd']);
    expect(first.refusal?.reason).toBe('day-limit');
    expect(first.documents.map((one) => [one.key, one.isMade])).toEqual([
      ['a', true],
      ['b', true],
      ['nėra', false],
    ]);
    expect(links(workbook)).toEqual(['https://docs.example/1', 'https://docs.example/2', '', '']);
    const second = piece(ports, ['a', 'b', 'c', 'd']);
    expect(second.refusal).toBeUndefined();
    expect(second.documents.map((one) => one.isMade && one.isNew)).toEqual([false, false, true, true]);
    expect([drive.files.length, registered(workbook).length, drive.looks]).toEqual([4, 4, 2]);
  });

  test('Drive is looked through once a piece, and not at all when everything is there', () => {
    const { drive, ports } = school(['a', 'b', 'c']);
    piece(ports, ['a', 'b', 'c']);
    piece(ports, ['a', 'b', 'c']);
    expect(drive.looks).toBe(1);
  });

  test('a piece ends when its time is up, after one at least', () => {
    const { workbook, drive, ports } = school(['a', 'b', 'c', 'd']);
    let now = NOW.getTime();
    const slow: Ports = {
      ...ports,
      clock: { ...ports.clock, now: () => new Date(now) },
      documents: {
        ...drive,
        make: (document) => {
          now += 700;
          return drive.make(document);
        },
      },
    };
    expect(piece(slow, ['a', 'b', 'c', 'd']).documents.map(({ key }) => key)).toEqual(['a', 'b']);
    now += 60_000;
    expect(piece(slow, ['c', 'd']).documents.map(({ key }) => key)).toEqual(['c', 'd']);
    expect(registered(workbook)).toHaveLength(4);
  });

  test.each([
    [0, 2],
    [300, 2],
    [800, 2],
    [2_500, 4],
  ])('reading took %d ms, making one takes 700: a piece makes %d', (readingMs, count) => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { workbook, drive, ports } = school(keys);
    let now = NOW.getTime();
    let isRead = false;
    const slow: Ports = {
      ...ports,
      clock: { ...ports.clock, now: () => new Date(now) },
      workbook: {
        ...ports.workbook,
        read: (sheet) => {
          if (!isRead) now += readingMs;
          isRead = true;
          return ports.workbook.read(sheet);
        },
      },
      // Somebody else holds the lock for long: no fewer are made for that.
      lock: {
        hold: (work) => {
          now += 5_000;
          return ports.lock.hold(work);
        },
      },
      documents: {
        ...drive,
        make: (document) => {
          now += 700;
          return drive.make(document);
        },
      },
    };
    expect(piece(slow, keys).documents.map(({ key }) => key)).toEqual(keys.slice(0, count));
    expect(registered(workbook)).toHaveLength(count);
  });

  test('a person’s own words in the link’s place stay; an older link of ours is replaced', () => {
    const { workbook, ports } = school(['a', 'b', 'c', 'd'], { b: 'segtuve' });
    piece(ports, ['a', 'b', 'c', 'd']);
    expect(links(workbook)).toEqual([
      'https://docs.example/1',
      'segtuve',
      'https://docs.example/3',
      'https://docs.example/4',
    ]);
    makeSeen(ports, 'a', look(ports, 'a'));
    expect(links(workbook)[0]).toBe('https://docs.example/5');
  });

  test('links of rows that do not touch are written together, over no formula', () => {
    const { workbook, ports } = school(['a', 'b', 'c', 'd', 'e']);
    const formulas: Ports = {
      ...ports,
      workbook: {
        ...workbook,
        readFormulas: (sheet) =>
          (workbook.all()[sheet] ?? []).map((cells, row) =>
            PLANS.map((_, column) =>
              row === 4 && column === LINK ? '=IF(1;"";"")' : cells[column] === '' ? '' : '',
            ),
          ),
      },
    };
    const before = workbook.writes;
    piece(formulas, ['a', 'c', 'e']);
    // One of the documents, one of rows 2 to 4, one of row 6: the formula in row 5 is not touched.
    expect(workbook.writes - before).toBe(3);
    expect(links(workbook)).toEqual([
      'https://docs.example/1',
      '',
      'https://docs.example/2',
      '',
      'https://docs.example/3',
    ]);
  });

  test('a register that cannot be written stops nothing: the documents are made, and it is said', () => {
    const { workbook, ports } = school(['a', 'b']);
    const guarded: Ports = {
      ...ports,
      workbook: {
        ...workbook,
        writeArea: (sheet, ...rest) => {
          if (sheet === compensationPlansSheet.sheet) throw new Error('protected');
          workbook.writeArea(sheet, ...rest);
        },
      },
    };
    const made = piece(guarded, ['a', 'b']);
    expect(made.issues).toEqual([
      {
        code: 'document.not-linked',
        at: { sheet: compensationPlansSheet.sheet },
        params: { detail: 'protected' },
      },
    ]);
    expect([made.documents.length, registered(workbook).length]).toEqual([2, 2]);
    expect(piece(ports, ['a', 'b']).issues).toEqual([]);
    expect(links(workbook)).toEqual(['https://docs.example/1', 'https://docs.example/2']);
  });

  test('one of all: page breaks between, linked where a case has none of its own; the same once, another after a change', () => {
    const { workbook, drive, ports } = school(['a', 'b', 'c']);
    makeSeen(ports, 'b', look(ports, 'b'));
    const join = (keys: readonly string[]) => given(joinDocuments(ports, 'F1', keys, words));
    const joined = join(['a', 'b', 'nėra']);
    expect(joined).toMatchObject({
      isNew: true,
      name: '2026-11-22 Kompensacinis planas – 2b – 2 dok.',
      issues: [{ code: 'case.unknown' }],
    });
    expect(links(workbook)).toEqual(['https://docs.example/2', 'https://docs.example/1', '']);
    expect(join(['a', 'b', 'nėra'])).toMatchObject({ isNew: false, link: joined.link });
    said = { b: 'Kitaip' };
    expect(join(['a', 'b', 'nėra'])).toMatchObject({ isNew: true });
    expect(drive.files).toHaveLength(3);
    expect(joinDocuments(ports, 'F1', ['nėra'], words)).toMatchObject({ ok: false });
  });

  test('the preview of all: a page each, each problem once', () => {
    const { ports } = school(['a', 'b']);
    const { html, issues } = previewDocuments(ports, 'F1', ['a', 'x', 'b', 'x']);
    expect(html.match(/<h1/g)).toHaveLength(2);
    expect(html.match(/page-break/g)).toHaveLength(1);
    expect(issues).toEqual([{ code: 'case.unknown', params: { key: 'x' } }]);
  });
});

test('whatever is cut off, refused or lost, again and again: in the end one file, one row and the right link for each', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'];
  const turn = fc.constantFrom<Turn>('made', 'made', 'rate-limit', 'failed', 'answer-lost', 'killed');
  const attempt = fc.record({
    turns: fc.array(turn, { maxLength: 5 }),
    dieAfter: fc.integer({ min: 0, max: 6 }),
    keys: fc.subarray(keys),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 5 }), (attempts) => {
      const { workbook, drive, ports } = school(keys);
      for (const { turns, dieAfter, keys: wanted } of attempts) {
        drive.turns(...turns);
        workbook.dieAfter(dieAfter);
        try {
          piece(ports, wanted);
        } catch (error) {
          if (!(error instanceof Killed || error instanceof Ended)) throw error;
        }
        workbook.forget();
      }
      drive.turns();
      workbook.dieAfter(Number.POSITIVE_INFINITY);
      piece(ports, keys);
      const expected = keys.map((key) => documentKey({ form: 'F1', key }, 1)).sort();
      expect(drive.files.map(({ key }) => key).sort()).toEqual(expected);
      expect(
        registered(workbook)
          .map(([key]) => key)
          .sort(),
      ).toEqual(expected);
      const linkOf = new Map(drive.files.map(({ key, link }) => [key, link]));
      expect(new Map(registered(workbook) as [string, string][])).toEqual(linkOf);
      expect(links(workbook)).toEqual(keys.map((key) => linkOf.get(documentKey({ form: 'F1', key }, 1))));
    }),
  );
});

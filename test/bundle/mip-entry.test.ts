// The month's entry through the built add-on, as the sidebar saves it.
import type { ExecutionOptions, ExecutionReport } from '../../local/contracts';
import type { SavedWorkbook } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { MipEntryView, MipSaveView, SidebarCalls } from '../../src/api/sidebar';
import { EMPTY_FIELDS, type MipFields } from '../../src/app/mip/mip-entry';
import { type AddOnHost, openAddOn, smallWorkbook } from './support';

let workbook: SavedWorkbook;
beforeAll(() => {
  workbook = smallWorkbook();
});
async function inWorkbook<Value>(work: (host: AddOnHost) => Promise<Value>): Promise<Value> {
  const host = openAddOn(workbook);
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}

const PLACE = { pupilId: '2b-01', month: '2026-09' };
const TEXT: MipFields = {
  ...EMPTY_FIELDS,
  strongest: 'Matematika',
  missedJustified: '3',
  nextGoal: 'Nė vienos praleistos pamokos',
};
const save = (
  host: AddOnHost,
  fields: MipFields = TEXT,
  expectedVersion = '',
  options: ExecutionOptions = {},
) => host.run('sidebarSaveMip', [{ ...PLACE, fields, expectedVersion }], { plainValues: true, ...options });
const read = async (host: AddOnHost) =>
  answered<MipEntryView>(await host.run('sidebarReadMip', [PLACE], { plainValues: true }));

function answered<Value>(report: ExecutionReport): Value {
  expect(report.error).toBeNull();
  const answer = report.result as Answer<Value>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
const messageOf = (report: ExecutionReport): string => (report.result as { message?: string }).message ?? '';

test('is saved with the computed mean of the month, and read again', async () => {
  await inWorkbook(async (host) => {
    const report = await save(host);
    expect(answered<MipSaveView>(report)).toMatchObject({
      kind: 'saved',
      mean: 3,
      time: expect.stringMatching(/^\d\d:\d\d$/),
    });
    const [row] = host.rows('MIP') as [unknown[]];
    expect(row.slice(0, 6)).toEqual(['Gandriukas Matas', 'rugsėjis', 3, 'Matematika', '', 3]);
    expect((await read(host)).fields).toEqual(TEXT);
    console.log(`Mėnesio įrašo saugojimas, kreipinių: ${report.calls.total}`, report.calls.byMethod);
  });
});

test('the pupil of the selected row with grades, negatives marked', async () => {
  await inWorkbook(async (host) => {
    host.select('Matematika', 7);
    const report = await host.run('sidebarPupil', [null], { plainValues: true });
    const pupil = answered<SidebarCalls['sidebarPupil']['output']>(report);
    expect(pupil).toMatchObject({ id: '2b-01', name: 'Gandriukas Matas', className: '2b' });
    expect(pupil?.grades).toEqual([
      {
        subject: 'Matematika',
        semester1: { text: '3', negative: true },
        semester2: { text: '7', negative: false },
        annual: { text: '5', negative: false },
      },
    ]);
    expect(pupil?.months).toHaveLength(10);
    for (const [sheet, row] of [
      ['Mokiniai', 2],
      ['Suvestinė', 3],
    ] as const) {
      host.select(sheet, row);
      const same = await host.run('sidebarPupil', [null], { plainValues: true });
      expect(answered<SidebarCalls['sidebarPupil']['output']>(same)?.id).toBe('2b-01');
    }
    host.select('Nustatymai', 3);
    expect(answered(await host.run('sidebarPupil', [null], { plainValues: true }))).toBeNull();
    console.log(`Mokinio rodymas, kreipinių: ${report.calls.total}`, report.calls.byMethod);
  });
});

test('somebody else’s newer text is shown, not overwritten; a person may then choose their own', async () => {
  await inWorkbook(async (host) => {
    const { version } = answered<{ version: string }>(await save(host));
    const theirs = { ...TEXT, praise: 'Padėka' };
    answered(await save(host, theirs, version));
    const mine = { ...TEXT, praise: 'Pastaba' };
    const refused = answered<MipSaveView>(await save(host, mine, version));
    expect(refused).toMatchObject({ kind: 'newer', theirs });
    expect((await read(host)).fields.praise).toBe('Padėka');
    expect(answered(await save(host, mine, refused.version))).toMatchObject({ kind: 'saved' });
    expect((await read(host)).fields.praise).toBe('Pastaba');
    expect(host.rows('MIP')).toHaveLength(1);
  });
});

test('a change typed straight into the sheet counts as somebody else’s', async () => {
  await inWorkbook(async (host) => {
    const { version } = answered<{ version: string }>(await save(host));
    host.sheet('MIP').write({ row: 1, column: 8, rows: 1, columns: 1 }, [['Įrašyta lape']]);
    expect(answered(await save(host, { ...TEXT, done: 'Mano' }, version))).toMatchObject({
      kind: 'newer',
      theirs: { done: 'Įrašyta lape' },
    });
  });
});

test('columns inserted, moved to another place or added by a person change nothing', async () => {
  await inWorkbook(async (host) => {
    const { version } = answered<{ version: string }>(await save(host));
    host.sheet('MIP').insertColumns(1, 1);
    host.sheet('MIP').write({ row: 0, column: 1, rows: 2, columns: 1 }, [['*Mano pastaba'], ['nejudinti']]);
    host.sheet('MIP').insertColumns(6, 1);
    answered(await save(host, { ...TEXT, difficulties: 'Ilgi tekstai' }, version));
    expect((await read(host)).fields.difficulties).toBe('Ilgi tekstai');
    const [row] = host.rows('MIP') as [unknown[]];
    expect(row[1]).toBe('nejudinti');
    expect(host.rows('MIP')).toHaveLength(1);
  });
});

const HOSTILE = [
  '=IMPORTXML("http://example.com";"//a")',
  '+370 600 00000',
  '-5',
  "'su apostrofu",
  '@mokinys',
  '8',
  '2026-09-14',
  'TRUE',
  '50%',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '👩‍🏫 puiku 🎉',
  'pirma eilutė\nantra eilutė',
  'שלום עולם \u202Eatbulai',
  `${'Ąžuolas '.repeat(2500)}galas`,
];
test('hostile texts stay the texts they are', async () => {
  await inWorkbook(async (host) => {
    let version = '';
    for (const text of HOSTILE) {
      const saved = await save(host, { ...TEXT, done: text }, version);
      version = answered<{ version: string }>(saved).version;
      expect(host.rows('MIP')[0]?.[8]).toBe(text);
      expect(host.sheet('MIP').formulas({ row: 1, column: 0, rows: 1, columns: 13 })[0]).toEqual(
        new Array(13).fill(''),
      );
      expect((await read(host)).fields.done).toBe(text);
    }
    console.log(`Pavojingų tekstų išbandyta: ${HOSTILE.length}`);
  });
});

test('what the page may not send is refused in words and writes nothing', async () => {
  await inWorkbook(async (host) => {
    const wrong: [unknown, RegExp][] = [
      [null, /netinkamą reikšmę/],
      [{ ...PLACE, fields: TEXT }, /expectedVersion/],
      [{ ...PLACE, fields: { ...TEXT, done: 5 }, expectedVersion: '' }, /fields\.done/],
      [{ ...PLACE, fields: { ...TEXT, extra: 'x' }, expectedVersion: '' }, /extra/],
      [{ ...PLACE, month: '2026-13', fields: TEXT, expectedVersion: '' }, /month/],
      [{ ...PLACE, month: '2029-09', fields: TEXT, expectedVersion: '' }, /nėra šių mokslo metų mėnuo/],
      [{ pupilId: '3c-01', month: '2026-09', fields: TEXT, expectedVersion: '' }, /lape „Mokiniai“ nėra/],
      [
        { ...PLACE, fields: { ...TEXT, missedJustified: 'daug' }, expectedVersion: '' },
        /„daug“ nėra pamokų skaičius/,
      ],
      [
        { ...PLACE, fields: { ...TEXT, done: 'a'.repeat(50_001) }, expectedVersion: '' },
        /telpa ne daugiau kaip 50000/,
      ],
    ];
    for (const [input, sentence] of wrong) {
      const report = await host.run('sidebarSaveMip', [input], { plainValues: true });
      expect(messageOf(report)).toMatch(sentence);
      expect(messageOf(report)).toMatch(/Nieko neįrašyta\.$/);
    }
    expect(host.rows('MIP')).toHaveLength(0);
  });
});

test('killed at every service call and repeated: one entry with the newest text', async () => {
  const total = await inWorkbook(async (host) => (await save(host)).calls.total);
  for (let killAt = 1; killAt <= total; killAt++)
    await inWorkbook(async (host) => {
      expect((await save(host, TEXT, '', { killAt })).ok).toBe(false);
      answered(await save(host));
      const { fields } = await read(host);
      expect([killAt, host.rows('MIP').length, fields]).toEqual([killAt, 1, TEXT]);
    });
  console.log(`Nutraukta ir pakartota, taškų: ${total}`);
}, 600_000);

test('a service that fails at any call: a Lithuanian sentence, and nothing half-written', async () => {
  const total = await inWorkbook(async (host) => (await save(host)).calls.total);
  for (let failAt = 1; failAt <= total; failAt++)
    await inWorkbook(async (host) => {
      const report = await save(host, TEXT, '', { failAt });
      expect([failAt, messageOf(report)]).toEqual([
        failAt,
        expect.stringMatching(/^Nepavyko \(mėnesio įrašo saugojimas\)/),
      ]);
      const isWritten = host.rows('MIP').length === 1;
      expect(messageOf(report)).toMatch(isWritten ? /Dalis jau įrašyta/ : /Nieko neįrašyta/);
    });
  console.log(`Nepavykusi paslauga, taškų: ${total}`);
}, 600_000);

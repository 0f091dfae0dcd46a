// „Pažangos dokumentai“ through the built add-on: what is read, previewed, made once, and refused.
import type { SavedWorkbook } from '../../local/workbook/port';
import { discussionsSheet } from '../../src/workbook/discussions-sheet';
import { expectationsSheet } from '../../src/workbook/expectations-sheet';
import { mipSheet } from '../../src/workbook/mip-sheet';
import { pupilsSheet } from '../../src/workbook/pupils-sheet';
import { reviewsSheet } from '../../src/workbook/reviews-sheet';
import { selfAssessmentsSheet } from '../../src/workbook/self-assessments-sheet';
import { crash, crashSummary, type Run } from './crash';
import { type AddOnHost, openAddOn, smallSheet, smallWorkbook, tableRows } from './support';

type Records = Parameters<typeof tableRows>[1];
const MATAS = 'Gandriukas Matas';
const row = (pupil: string, more: Records[number]) => ({ pupil, ...more });
const registers = (more: { mip?: Records; reviews?: Records } = {}) => ({
  MIP: tableRows(mipSheet as never, [
    row(MATAS, { period: 'rugsėjis', strongest: 'Istorija', difficulties: 'Matematika', missedJustified: 7 }),
    row(MATAS, {
      period: 'spalis',
      difficulties: 'Kvadratinės šaknys',
      missedUnjustified: 9,
      key: 'mip|2b-01|2026-10',
    }),
    row('Žibutytė Goda', { period: 'spalis', difficulties: 'Godos paslaptis', done: 'Godos darbas' }),
    ...(more.mip ?? []),
  ]),
  'MIP lūkesčiai': tableRows(expectationsSheet as never, [
    row(MATAS, {
      subject: 'matematika',
      lastAnnual: '6',
      goal1: '7',
      goalAnnual: '8',
      how: 'Lankysiu konsultacijas',
    }),
  ]),
  'MIP įsivertinimai': tableRows(selfAssessmentsSheet as never, [
    row(MATAS, { period: 'I pusmečio pabaiga', fulfilled: 'iš dalies', arguments: 'Trūko laiko' }),
  ]),
  Peržiūros: tableRows(reviewsSheet as never, [
    row(MATAS, {
      month: '2026-10',
      date: new Date(2026, 9, 20),
      results: 'Matematika krito; padėtų Goda Žibutytė',
      missedUnjustified: 2,
      agreements: 'Konsultacijos trečiadieniais su Žibutyte',
      agreedUntil: new Date(2026, 10, 30),
      present: 'mama',
      commission: 'taip',
    }),
    ...(more.reviews ?? []),
  ]),
  Aptarimai: tableRows(discussionsSheet as never, [
    row(MATAS, { kind: 'Rugsėjo aptarimas', subject: 'Matematika', date: new Date(2026, 8, 15) }),
    row(MATAS, { kind: 'Dalyko mokytojo pagalba', subject: 'Matematika', notes: 'kortelės' }),
  ]),
});
const workbook = (more: Parameters<typeof smallWorkbook>[0] = {}) =>
  smallWorkbook({ ...registers(), ...more });

async function inWorkbook<Value>(saved: SavedWorkbook, work: (host: AddOnHost) => Promise<Value>) {
  const host = openAddOn(saved);
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}
interface Preview {
  key: string;
  name: string;
  html: string;
  problems: string[];
  mentioned: string[];
  before: { name: string; link: string; isSame: boolean } | null;
}
interface Made {
  kind: string;
  isNew: boolean;
  name: string;
  link: string;
  preview: Preview;
}
interface CanRun {
  run: Run;
}
/** As a page calls: only what JSON holds passes. */
async function call<Value>(host: CanRun, name: string, input: unknown): Promise<Value> {
  const report = await host.run(name, [input], { plainValues: true });
  expect([name, report.error]).toEqual([name, null]);
  const answer = report.result as { ok: boolean; value: Value; message?: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
const preview = (host: CanRun, document: object) => call<Preview>(host, 'progressDocumentPreview', document);
const make = (host: CanRun, document: object, key: string) =>
  call<Made>(host, 'progressDocumentMake', { document, key });
/** Cells and paragraphs of a preview, each on a line. */
const textOf = ({ html }: Preview) =>
  html
    .replace(/<br>/g, ' ')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n+/g, '\n');
const F8 = { form: 'progress', pupilId: '2b-01' };

describe('what is shown', () => {
  test('the dialog’s choices; the pupil of the selected row is chosen', async () => {
    await inWorkbook(workbook(), async (host) => {
      host.select('Matematika', 8);
      const choices = await call<{ pupils: object[]; months: string[] }>(host, 'progressDocuments', null);
      expect(choices).toMatchObject({
        className: '2b',
        form: 'monthly',
        pupil: '2b-02',
        subject: 'Matematika',
        subjects: ['Matematika'],
      });
      expect([choices.pupils.length, choices.months.length]).toEqual([3, 10]);
      host.select('Dalykai', 2);
      expect(await call(host, 'progressDocuments', null)).toMatchObject({ pupil: '', subject: '' });
    });
  });

  test('F6: everything of the registers, typed by hand or by key; means and missed lessons computed', async () => {
    await inWorkbook(workbook(), async (host) => {
      const shown = await preview(host, { form: 'mip', pupilId: '2b-01' });
      const text = textOf(shown);
      expect(shown.problems).toEqual([]);
      expect(shown.name).toMatch(/^20\d\d-\d\d-\d\d Pažangos anketa – Gandriukas M\.$/);
      expect(text).toContain('Matematika\n6\n7\n8\nLankysiu konsultacijas');
      expect(text).toMatch(
        /Rugsėjis\nVidurkis\n3,00\n[^\n]+\n7 \/ –\nStipriausi dalykai\nIstorija\nSunkumai\nMatematika\n/,
      );
      // The class head's review has counted: what the form says is not looked at.
      expect(text).toMatch(/Spalis\nVidurkis\n4,00\n[^\n]+\n– \/ 2\n/);
      expect(text).toContain('Kodėl taip manau\nTrūko laiko');
      expect(text).not.toMatch(/Godos|Lazdynėlis/);
    });
  });

  test('F9 and F17 of the class, views: each only what it is for', async () => {
    await inWorkbook(workbook(), async (host) => {
      expect(textOf(await preview(host, { form: 'subject', subject: 'Matematika' }))).toContain(
        '1\nGandriukas Matas\n6\n7 / 8\n09-15\n3\n7\n+4\nkortelės',
      );
      expect(textOf(await preview(host, { form: 'review', pupilId: null, month: '2026-10' }))).toContain(
        '4,00\n– / 2\nMatematika krito; padėtų Goda Žibutytė\nKonsultacijos trečiadieniais su Žibutyte Susitarta iki 2026-11-30',
      );
      const whole = textOf(await preview(host, { form: 'class' }));
      expect(whole).not.toMatch(/Gandriuk|Žibut|Lazdyn|paslapt|Konsultac/);
      expect(textOf(await preview(host, { form: 'teachers', month: '2026-10' }))).toMatch(
        /Gandriukas Matas\nNeigiami: Matematika – 3 \(I pusm\.\)/,
      );
      // F19: only who is proposed is named.
      const yearEnd = textOf(await preview(host, { form: 'yearEnd' }));
      expect(yearEnd).toContain('1\nGandriukas Matas\n3,00\n7,00\n+4,00\n1');
      expect(yearEnd).toMatch(/pažangą padarė 2 mokiniai iš 3\.[\s\S]*Siūlomas \(-a\): Gandriukas Matas/);
      expect(yearEnd).not.toMatch(/Žibut|Lazdyn|paslapt/);
      const group = textOf(await preview(host, { form: 'group', pupilIds: ['2b-03', '2b-01'] }));
      expect(group).toMatch(/Gandriukas Matas[\s\S]*Žibutytė Goda/);
      expect(group).not.toMatch(/Lazdyn|paslapt/);
    });
  });

  test('parents: one child alone, and a warning where a text may name another', async () => {
    await inWorkbook(workbook(), async (host) => {
      const shown = await preview(host, { form: 'parents', pupilId: '2b-01' });
      expect(shown.mentioned).toEqual(['Žibutytė Goda']);
      expect(textOf(shown)).toContain('Konsultacijos trečiadieniais');
      expect(textOf(shown)).not.toMatch(/Lazdyn|Godos|padėtų|mediana/i);
      expect((await preview(host, { form: 'parents', pupilId: '2b-03' })).mentioned).toEqual([]);
      expect((await preview(host, F8)).mentioned).toEqual(['Žibutytė Goda']);
      expect((await preview(host, { form: 'progress', pupilId: null })).mentioned).toEqual([]);
    });
  });

  test('without registers: a form to fill in by hand, and it is said what is missing', async () => {
    await inWorkbook(smallWorkbook({ MIP: undefined }), async (host) => {
      const shown = await preview(host, { form: 'mip', pupilId: '2b-01' });
      expect(shown.problems).toHaveLength(4);
      expect(shown.problems[0]).toMatch(/^Lapas „MIP“: nėra lapo/);
      expect(textOf(shown)).toContain('Sunkumai\nPagyrimai, pastabos\nKą padariau pažangai');
    });
  });

  test('a broken sheet and two rows of one entry are told; the rest stands', async () => {
    const broken = smallSheet('Matematika').map((cells, index) => (index === 2 ? ['', 'Kas čia'] : cells));
    const twice = registers({ reviews: [row(MATAS, { month: '2026-10', results: 'antra' })] });
    await inWorkbook(workbook({ ...twice, Matematika: broken }), async (host) => {
      const shown = await preview(host, { form: 'review', pupilId: '2b-01', month: '2026-10' });
      expect(shown.problems.join('\n')).toMatch(/Lapas „Matematika“[\s\S]*Peržiūros[\s\S]*2 ir 3 eilutėse/);
      expect(textOf(shown)).toContain('Matematika krito');
    });
  });

  test('who has left is in no document of the class', async () => {
    const pupils = smallSheet('Mokiniai').map((cells) =>
      cells.includes('Gandriukas')
        ? cells.map((cell, index) => (index === 7 ? new Date(2026, 9, 1) : cell))
        : cells,
    );
    await inWorkbook(workbook({ Mokiniai: pupils }), async (host) => {
      expect(textOf(await preview(host, { form: 'subject', subject: 'Matematika' }))).not.toContain(
        'Gandriukas',
      );
      expect(textOf(await preview(host, F8))).toContain('Matas Gandriukas');
    });
  });
});

describe('what is made', () => {
  test('once for what it says; after a change another beside it, on the same day with a number', async () => {
    await inWorkbook(workbook(), async (host) => {
      const first = await preview(host, F8);
      expect(first.before).toBeNull();
      const made = await make(host, F8, first.key);
      expect(made).toMatchObject({ kind: 'made', isNew: true, name: first.name });
      expect(await make(host, F8, first.key)).toEqual({ ...made, isNew: false });
      expect((await preview(host, F8)).before).toEqual({ name: made.name, link: made.link, isSame: true });
      const [document] = await host.documents();
      expect(document?.text).toContain('Lankysiu konsultacijas');
      expect(host.rows('Dokumentai').map((cells) => cells.slice(1, 6))).toEqual([
        ['Asmeninės pažangos forma (mokinio)', MATAS, '', made.name, made.link],
      ]);

      await host.type('MIP lūkesčiai', 2, 6, [['Kasdien']]);
      const changed = await make(host, F8, first.key);
      expect(changed).toMatchObject({
        kind: 'changed',
        preview: { before: { isSame: false, link: made.link } },
      });
      expect(await host.documents()).toHaveLength(1);
      const second = await make(host, F8, changed.preview.key);
      expect(second).toMatchObject({ kind: 'made', isNew: true, name: `${made.name} (2)` });
      expect(await host.documents()).toHaveLength(2);
      expect(host.rows('Dokumentai')).toHaveLength(2);
    });
  });

  test('cut off at every call and repeated: one document, one row', async () => {
    // One that reads few registers: what is read before anything is made is not what is tried here.
    const document = { form: 'class' };
    const { key } = await inWorkbook(workbook(), (host) => preview(host, document));
    const action = async (run: Run) => {
      expect((await make({ run }, document, key)).kind).toBe('made');
    };
    const crashed = await crash({ workbook: workbook(), action });
    console.log(crashSummary('Pažangos dokumentas', crashed));
    expect(crashed.problems).toEqual([]);
    expect(crashed.points).toBeGreaterThan(20);
    expect(crashed.states).toBeGreaterThan(3);
  });

  test('calls do not grow with pupils', async () => {
    const callsOf = (count: number) => {
      const names = Array.from({ length: count }, (_, index) => [`Pavarde${index}`, 'Vardas'] as const);
      const marks = names.map(([last, first], index) => [index + 1, `${last} ${first}`, '', 8, 9]);
      const many = workbook({
        Mokiniai: tableRows(
          pupilsSheet as never,
          names.map(([lastName, firstName], index) => ({ lastName, firstName, id: `m${index}` })),
        ),
        Matematika: [...smallSheet('Matematika').slice(0, 6), ...marks],
        ...registers({
          mip: names.map(([last, first]) => row(`${last} ${first}`, { period: 'spalis', done: 'taip' })),
        }),
      });
      return inWorkbook(many, async (host) => {
        const report = await host.run('progressDocumentPreview', [{ form: 'mip', pupilId: null }], {
          plainValues: true,
        });
        const { value } = report.result as { value: Preview };
        expect(value.html.split('class="organisation"')).toHaveLength(count + 1);
        const made = await host.run('progressDocumentMake', [{ document: { form: 'class' }, key: 'x' }], {
          plainValues: true,
        });
        expect(made.error).toBeNull();
        return [report.calls.total, made.calls.total];
      });
    };
    const [few, many] = [await callsOf(3), await callsOf(120)];
    console.log(`Peržiūra ir kūrimas, kvietimai: ${few}`);
    expect(many).toEqual(few);
  });
});

test.each<[string, object, RegExp]>([
  ['an unknown pupil', { form: 'mip', pupilId: '3a-07' }, /mokinio „3a-07“ lape „Mokiniai“ nėra/i],
  ['a month of another year', { form: 'teachers', month: '2025-10' }, /nėra šių mokslo metų mėnuo/],
  ['an unknown subject', { form: 'subject', subject: 'Alchemija' }, /dalyko „Alchemija“/i],
  ['parents of the whole class', { form: 'parents', pupilId: null }, /netinkamą reikšmę/],
  ['a group of nobody', { form: 'group', pupilIds: [] }, /netinkamą reikšmę/],
  ['a stranger in a group', { form: 'group', pupilIds: ['2b-01', 'x'] }, /mokinio „x“/i],
  ['more than is asked', { form: 'class', pupilId: '2b-01' }, /netinkamą reikšmę/],
  ['no such form', { form: 'everything' }, /netinkamą reikšmę/],
])('refused in words: %s', async (_name, document, message) => {
  await inWorkbook(workbook(), async (host) => {
    await expect(preview(host, document)).rejects.toThrow(message);
    await expect(make(host, document, 'x')).rejects.toThrow(message);
    expect(await host.documents()).toEqual([]);
  });
});

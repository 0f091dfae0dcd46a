import type { Block } from '../../../src/documents/blocks';
import { signatureSheetDocument, signatureSheetName } from '../../../src/documents/signature-sheet';
import {
  type WeightComponents,
  weightComponentsDocument,
  weightComponentsName,
} from '../../../src/documents/weight-components';
import { decimal } from '../../../src/domain/decimal';
import { SCHOOL } from './plans';
import { longComponents, longSheet, shortComponents, shortSheet } from './weights';

const only = <K extends Block['kind']>(kind: K, blocks: readonly Block[]) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const words = (blocks: readonly Block[]) =>
  only('paragraph', blocks).map(({ runs }) => runs.map(({ text }) => text).join(''));
const fieldsOf = (blocks: readonly Block[]) =>
  Object.fromEntries(
    only('fields', blocks).flatMap(({ rows }) => rows.flat().map(({ label, value }) => [label, value])),
  );
const f15 = (more: Partial<WeightComponents> = {}) =>
  weightComponentsDocument({ ...shortComponents, ...more }, { schoolName: SCHOOL });
const f14 = (more: Partial<typeof shortSheet> = {}) =>
  signatureSheetDocument({ ...shortSheet, ...more }, { schoolName: SCHOOL });

describe('form F15', () => {
  test('names the school, the clause, the subject, and until when it was to be announced', () => {
    expect(only('letterhead', f15())[0]).toMatchObject({
      organisation: 'PAVYZDŽIO GIMNAZIJA',
      annex: ['Mokinių pažangos ir pasiekimų', 'vertinimo tvarkos aprašo', '25 punktas'],
    });
    expect(fieldsOf(f15())).toEqual({
      Dalykas: 'Matematika',
      Klasė: '2b',
      'Dalyko mokytojas (-a)': 'Smilgienė Rita',
      'Kursas / lygis': '–',
      'Mokslo metai': '2026–2027',
      Pusmetis: 'I pusmetis',
      'Paskelbti iki': '2026-09-07 (pirmoji pusmečio savaitė)',
      Paskelbta: '2026-09-02',
    });
    expect(fieldsOf(weightComponentsDocument(longComponents, { schoolName: SCHOOL })).Paskelbta).toBe(
      '2026-10-05, po pirmosios pusmečio savaitės',
    );
  });

  test('the components with decimal commas; where the teacher gave no example, a usual one', () => {
    const [table] = only('table', f15());
    expect(table?.columns.map(({ title }) => title)).toEqual(['Nr.', 'Dėmuo', 'Koeficientas', 'Pavyzdys']);
    expect(table?.rows).toEqual([
      ['1', 'Testas (T)', '3', 'Kvadratinės šaknys; Funkcijos'],
      ['2', 'Apklausa raštu (AR)', '1', 'iki 20 minučių, savaitės medžiaga'],
      ['3', 'Namų darbai (ND)', '0,5', 'tikrinami kas savaitę'],
    ]);
  });

  test('an example worked out exactly', () => {
    expect(words(f15())).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^Pavyzdys\. Mokinys \(-ė\) gavo: testas.–.8; testas.–.6; apklausa raštu.–.9; namų/,
        ),
        '(8·3 + 6·3 + 9·1 + 10·0,5) / 7,5 ≈ 7,47 → 7 (24 p.); padalyta iš panaudotų svorių sumos 7,5',
      ]),
    );
    const exact = f15({
      components: [
        { kind: 'ND', weight: decimal(5, 1), example: '' },
        { kind: 'KD', weight: decimal(3, 1), example: '' },
        { kind: 'LD', weight: decimal(2, 1), example: '' },
        { kind: 'SD', weight: decimal(0), example: '' },
      ],
    });
    expect(words(exact)).toContain(
      '(8·0,5 + 6·0,5 + 9·0,3 + 10·0,2) / 1,5 = 7,8 → 8 (24 p.); padalyta iš panaudotų svorių sumos 1,5',
    );
  });

  test('the school’s rounding is told and used', () => {
    const strict = f15({ rounding: { upFrom: decimal(4, 1), strictPass: true } });
    expect(words(strict).join('\n')).toMatch(
      /nuo 0,4 – aukštyn \(24 punktas\)\. Mažesnis už 4 vidurkis 4 netampa\./,
    );
    expect(words(strict).join('\n')).toMatch(/≈ 7,47 → 8 \(24 p\.\); aukštyn apvalinama nuo 0,4/);
  });

  test('a subject graded by įskaita has its own rule and example', () => {
    const text = words(f15({ isPassFail: true })).join('\n');
    expect(text).toMatch(/„įskaityta“, kai įskaitytų darbų koeficientų suma yra ne mažesnė kaip pusė/);
    expect(text).toMatch(/įsk svorių suma 4,5 iš 7,5, ne mažiau kaip pusė → įsk \(24 p\.\)/);
    expect(text).not.toMatch(/apvalinamas|[Bb]onus/);
  });

  test('its name says when, what, which subject, class and semester', () => {
    expect(weightComponentsName(shortComponents)).toBe(
      '2026-09-02 Svertinio vidurkio dėmenys ir koeficientai – Matematika – 2b – I pusmetis',
    );
  });
});

describe('form F14', () => {
  test('a row for every pupil with room to sign, and some to spare', () => {
    const [table] = only('table', signatureSheetDocument(longSheet, { schoolName: SCHOOL }));
    expect(table?.columns.map(({ title }) => title)).toEqual(['Nr.', 'Mokinys (-ė)', 'Parašas', 'Data']);
    expect(table?.rows).toHaveLength(30);
    expect(table?.rows[29]).toEqual(['30', expect.stringContaining('Kelmickienė30')]);
    expect(table?.emptyRows).toBe(2);
    expect(table?.density).toBeUndefined();
  });

  test('what they were told, with its clauses; the coefficients where there are any', () => {
    const told = words(f14()).join('\n');
    expect(told).toMatch(
      /programa \(39 punktas\)[\s\S]*fiksavimo sistema[\s\S]*testais [\s\S]*\(18 punktas\)/,
    );
    expect(told).toMatch(/\(25 punktas\): testas.–.3; apklausa raštu.–.1; namų darbai.–.0,5\./);
    expect(words(f14({ weights: [] })).join('\n')).toMatch(/vidurkis – aritmetinis \(24 punktas\)/);
  });

  test('the day of the first lesson, or room to write it', () => {
    expect(fieldsOf(f14())['Pirmosios pamokos data']).toBe('2026-09-02');
    expect(fieldsOf(f14({ firstLesson: undefined }))['Pirmosios pamokos data']).toBe('____________');
  });

  test('the teacher signs; its name says what it is', () => {
    expect(only('signatures', f14())[0]?.signers).toEqual([
      { role: 'Dalyko mokytojas (-a)', name: 'Smilgienė Rita' },
    ]);
    expect(signatureSheetName(shortSheet)).toBe(
      '2026-09-02 Supažindinimo su vertinimu lapas – Matematika – 2b – I pusmetis',
    );
  });
});

// A few months that pupils have filled in.
import { EMPTY_FIELDS, type MipFields } from '../../src/app/mip/mip-entry';
import type { MipMonth } from '../../src/domain/mip';
import { pupilIndex, pupils } from './pupils';

interface DemoEntry {
  readonly pupilId: string;
  readonly month: MipMonth;
  readonly fields: MipFields;
}

const entry = (lastName: string, month: string, fields: Partial<MipFields>): DemoEntry => ({
  pupilId: pupils[pupilIndex(lastName)]?.id ?? '',
  month: month as MipMonth,
  fields: { ...EMPTY_FIELDS, ...fields },
});

export const demoEntries: readonly DemoEntry[] = [
  entry('Ąžuolinis', '2026-09', {
    strongest: 'Fizika, matematika',
    difficulties: 'Rašiniai: sunku pradėti',
    missedJustified: '2',
    missedUnjustified: '0',
    praise: 'Padėka už pagalbą per sporto šventę',
    done: 'Kas savaitę perskaičiau po vieną straipsnį ir jį atpasakojau',
    nextGoal: 'Lietuvių kalbos vidurkį pakelti iki 8',
    headNote: 'Aptarta klasės valandėlėje',
  }),
  entry('Ąžuolinis', '2026-10', {
    strongest: 'Fizika',
    difficulties: 'Spėti atlikti namų darbus treniruočių dienomis',
    missedJustified: '6',
    missedUnjustified: '1',
    done: 'Susidariau savaitės planą',
    nextGoal: 'Nė vienos nepateisintos pamokos',
  }),
  entry('Lazdynėlis', '2026-10', {
    strongest: 'Fizinis ugdymas',
    difficulties: 'Matematika ir chemija: nesuprantu kvadratinių šaknų ir oksidų',
    missedJustified: '4',
    missedUnjustified: '5',
    praise: 'Pastaba dėl vėlavimo',
    done: 'Buvau dviejose matematikos konsultacijose',
    nextGoal: 'Perrašyti matematikos testą bent 4',
    headNote: 'Kviesti tėvus į lapkričio konsultacijas',
  }),
  entry('Gluosnytė', '2026-10', {
    strongest: 'Visi tikslieji mokslai',
    difficulties: 'Nėra',
    missedJustified: '0',
    missedUnjustified: '0',
    praise: 'Rajono matematikos olimpiada: 2 vieta',
    done: 'Ruošiausi olimpiadai',
    nextGoal: 'Respublikinis etapas',
  }),
];

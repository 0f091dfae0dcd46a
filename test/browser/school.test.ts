// A deputy's first quarter of an hour: the school workbook is prepared, its class workbooks are made and shared. And making
// alone: stopping, going on, failing.
import type { Browser } from 'playwright-core';
import { emptyWorkbook } from '../bundle/prepare-support';
import { type AddOnHost, openAddOn } from '../bundle/support';
import { held, notOk, ok, openPageAlone } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { openPageWithScript } from './page-with-script';
import { describeInBrowser, eventually, focused, launch, titled } from './support';

const listed = (className: string, more: object = {}) => ({
  className,
  classHead: 'Smilgienė Rita',
  classHeadEmail: 'rita@mokykla.example',
  id: '',
  name: '',
  link: '',
  readAt: '',
  state: '',
  isTwice: false,
  ...more,
});
const view = (classes: readonly object[]) =>
  ok({ school: 'Girios gimnazija', schoolYear: '2026–2027', classes });
const piece = (...classNames: string[]) => ({
  made: classNames.map((className) => ({ className, name: className, link: '/x', isNew: true })),
  problems: [],
});

const names = ['schoolView', 'schoolPrepare', 'schoolShowClasses'];
const calls = [
  'classesView',
  'classesMake',
  'classesAdd',
  'classesShare',
  'classReading',
  'readClassesPiece',
];
const viewport = { width: 960, height: 640 };

describeInBrowser('the school workbook', () => {
  let browser: Browser;
  let host: AddOnHost;

  beforeAll(async () => {
    host = openAddOn(emptyWorkbook());
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.dispose();
  });

  test('prepared from a short form; its class workbooks are made, one is shared', async () => {
    const first = await openPageWithScript(browser, 'school', { host, names, viewport });
    let { page } = first;
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const clean = async () => {
      expect(await violationsIn(page.locator('body'))).toEqual([]);
      expect(await overflowOf(page.locator('body'))).toBe(0);
    };
    await titled(page, 'Mokykla ir mokslo metai');
    await button('Toliau').click();
    await page.getByText('Įrašykite mokyklos pavadinimą').waitFor();
    await focused(page.getByLabel('Mokykla'));
    await shot(page, 'school-1-problem');
    await page.getByLabel('Mokykla').fill('Girios gimnazija');
    await clean();
    await button('Toliau').click();
    await titled(page, 'Klasės');
    const list = page.getByLabel('Klasių sąrašas');
    await list.fill('Klasė\tVadovas\n1a\tSmilgienė Rita\trita@mokykla.example\nĄžuolai Beržas Jonas');
    await button('Paruošti').click();
    await page.getByRole('cell', { name: /neaišku, kelinta tai klasė/ }).waitFor();
    await shot(page, 'school-2-classes');
    await clean();
    expect(await first.calls('schoolPrepare')).toEqual([]);
    await list.fill('1a Smilgienė Rita rita@mokykla.example\nĄžuolai III Beržas Jonas\n2b');
    await page.getByText('Atpažinta: 3 klasės.').waitFor();
    await button('Paruošti').click();
    await titled(page, 'Gimnazijos knyga paruošta');
    await shot(page, 'school-3-done');
    await button('Į klasių knygas…').click();
    await eventually(async () => (await first.calls('schoolShowClasses')).length, 1);

    const second = await openPageWithScript(browser, 'classes', { host, names: calls, viewport });
    page = second.page;
    await titled(page, 'Klasių knygos');
    await button('Sukurti visas trūkstamas knygas (3)').waitFor();
    await shot(page, 'school-4-list');
    await clean();
    await button('Sukurti visas trūkstamas knygas (3)').click();
    await page.getByText('Sukurta knygų: 3.').waitFor();
    await page.getByRole('link', { name: 'Ąžuolai klasė – ' }).waitFor();
    await button('Pasidalinti su klasės vadovu: 1a').click();
    await page.getByText('adresu rita@mokykla.example (Smilgienė Rita)?').waitFor();
    await shot(page, 'school-5-share');
    await clean();
    await button('Taip, pasidalinti').click();
    await page.getByText('1a klasės knyga pasidalinta su rita@mokykla.example.').waitFor();
    await page.getByText('Pridėti esamą klasės knygą').click();
    await page
      .getByLabel('Knygos nuoroda')
      .fill('https://docs.google.com/spreadsheets/d/1AbcdefghijklmnopqrstuvwxyzAB/edit');
    await button('Pridėti').click();
    await page.getByRole('alert').getByText('Knygos nerasta').waitFor();
    await shot(page, 'school-6-unseen');
    expect(host.rows('Klasės').map(([id, name, grade]) => [Boolean(id), name, grade])).toEqual([
      [true, '1a', 'I'],
      [true, 'Ąžuolai', 'III'],
      [true, '2b', 'II'],
    ]);
    expect([...first.complaints, ...second.complaints]).toEqual([]);
  });

  test('making is stopped between two pieces, goes on, fails and goes on again', async () => {
    const reading = { total: 0, counted: 0, uncounted: [], notes: [], problems: [], unfinished: null };
    const alone = await openPageAlone(browser, 'classes', {
      classesView: [view(['1a', '1b', '1c', '1d', '2a'].map((name) => listed(name)))],
      classesMake: [
        held(piece('1a', '1b')),
        notOk('„Google“ prašo palaukti.'),
        ok(piece('1c', '1d')),
        ok(piece('2a')),
      ],
      classReading: [ok(reading)],
    });
    const { page } = alone;
    await page.getByRole('button', { name: 'Sukurti visas trūkstamas knygas (5)' }).click();
    await page.getByRole('button', { name: 'Stabdyti' }).click();
    await alone.letGo();
    await page.getByText('Sustabdyta. Sukurta: 2, liko: 3.').waitFor();
    expect(await alone.calls('classesMake')).toEqual([['1a', '1b']]);
    await page.getByRole('button', { name: 'Tęsti' }).click();
    await page.getByRole('alert').getByText('„Google“ prašo palaukti.').waitFor();
    await page.getByText('Sukurta: 2, liko: 3.').waitFor();
    await page.getByRole('button', { name: 'Tęsti' }).click();
    await page.getByText('Sukurta knygų: 5.').waitFor();
    expect(await alone.calls('classesMake')).toEqual([['1a', '1b'], ['1c', '1d'], ['1c', '1d'], ['2a']]);
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(alone.complaints).toEqual([]);
  });
});

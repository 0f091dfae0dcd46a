// Form F18: the minutes after a signal half-semester (S0-4.5) and the list for the child welfare commission (S0-4.8).
import type { Block, Table } from '../../../src/documents/blocks';
import { renderHtml } from '../../../src/documents/html/render-html';
import { signalMeetingDocument } from '../../../src/documents/signal-meeting';
import { emptyMeeting, MEETING_HEADING, openMeeting, usualMeeting } from './signal-meetings';

const document = (report: typeof usualMeeting) => signalMeetingDocument(report, MEETING_HEADING);
const only = <K extends Block['kind']>(kind: K, blocks: readonly Block[]) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const tableWith = (blocks: readonly Block[], title: string): Table | undefined =>
  only('table', blocks).find(({ columns }) => columns.some((column) => column.title === title));

describe('for who may read names', () => {
  const blocks = document(usualMeeting);

  test('the minutes: what is considered, room for who came, what was said and decided', () => {
    expect(only('heading', blocks).map(({ text }) => text)).toEqual([
      'SIGNALINIO PUSMEČIO PASITARIMO\nPROTOKOLAS',
      'DARBOTVARKĖ',
      'SVARSTYTA',
      ...usualMeeting.parts.slice(0, -1).map(({ title }) => title),
      'NUTARTA',
      'Kas neįskaičiuota',
      'MOKINIŲ, SIŪLOMŲ SVARSTYTI VAIKO GEROVĖS\nKOMISIJOJE, SĄRAŠAS',
    ]);
    expect(tableWith(blocks, 'Sprendimas')).toMatchObject({ rows: [], emptyRows: 5 });
    expect(only('statement', blocks).map(({ text, lines }) => [text, lines])).toEqual([
      ['Dalyvavo:', 3],
      ['Kas pasakyta svarstant:', 4],
    ]);
    expect(only('signatures', blocks).map(({ signers }) => signers.map(({ name }) => name))).toEqual([
      [undefined, undefined],
      ['Smilgienė Rita', undefined],
    ]);
    expect(renderHtml(blocks)).toContain('Signalinis vidurkis – ne pažymys');
  });

  test('the list stands on a page of its own, with room for the decision and for others', () => {
    expect(only('page-break', blocks)).toHaveLength(1);
    expect(tableWith(blocks, 'Komisijos sprendimas')).toMatchObject({
      emptyRows: 3,
      rows: [
        [
          '1',
          'Žibutytė Goda',
          '2b',
          'siūlo klasės vadovas; dalykų, iš kurių gresia neigiamas įvertinimas: 3; 13 nepateisintų pamokų',
          'Matematika, Fizika, Etika',
        ],
      ],
    });
  });
});

test('for anybody else: figures without names, and no list', () => {
  const blocks = document(openMeeting);
  expect(only('page-break', blocks)).toHaveLength(0);
  expect(tableWith(blocks, 'Komisijos sprendimas')).toBeUndefined();
  expect(renderHtml(blocks)).not.toMatch(/Gandriukas|Žibutytė|Lazdynėlis|2b\|/);
  expect(renderHtml(blocks)).toContain('Mokinių sąrašas čia nerodomas');
  expect(renderHtml(blocks)).not.toContain('asmens duomenų');
});

test('before the signal day it says why there is nothing; the list is to be written in by hand', () => {
  const blocks = document(emptyMeeting);
  expect(renderHtml(blocks)).toContain('signalinių vidurkių dar nėra');
  expect(renderHtml(blocks)).toContain('2b – signalinė diena neįrašyta');
  expect(tableWith(blocks, 'Komisijos sprendimas')).toMatchObject({ rows: [], emptyRows: 3 });
});

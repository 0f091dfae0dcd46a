import { pupilOfRow } from '../../../sidebar/pages/sidebar/row-pupil';

const pupil = (id: string, name: string) => ({ id, name, results: [], negatives: [], problem: '' });
const PUPILS = [
  pupil('2b-01', 'Žibutytė Goda'),
  pupil('2b-02', 'Ąžuolas Šarūnas'),
  pupil('2b-03', 'Jonas'),
  pupil('', 'Be Kodo'),
  pupil('2b-05', 'Dvynys Jonas'),
  pupil('2b-06', 'Dvynys Jonas'),
];
const shown = (...texts: string[]) => pupilOfRow(texts, PUPILS)?.name;

describe('whose the selected row is', () => {
  test.each([
    ['the whole name in a cell', ['7', 'Žibutytė Goda', '9'], 'Žibutytė Goda'],
    ['in another case, with stray spaces', ['  ŽIBUTYTĖ   goda '], 'Žibutytė Goda'],
    ['the surname and the name in two neighbouring cells', ['2', 'Ąžuolas', 'Šarūnas'], 'Ąžuolas Šarūnas'],
    ['the name before the surname', ['Šarūnas', 'Ąžuolas'], 'Ąžuolas Šarūnas'],
    ['the code', ['2b-02', ''], 'Ąžuolas Šarūnas'],
    ['no letters but its own: another person', ['Zibutyte Goda'], undefined],
    ['a part of the name', ['Žibutytė'], undefined],
    ['two cells that are no neighbours', ['Ąžuolas', '', 'Šarūnas'], undefined],
    ['two pupils in one row', ['Žibutytė Goda', 'Ąžuolas Šarūnas'], undefined],
    ['a name that two have', ['Dvynys Jonas'], undefined],
    ['an empty row', ['', ''], undefined],
    ['no cells', [], undefined],
  ])('%s', (_what, texts, expected) => {
    expect(shown(...texts)).toBe(expected);
  });
});

import { answerOrError, call, column } from './support';

describe('EXPLAIN_GRADE', () => {
  const explain = (...args: unknown[]) => answerOrError('EXPLAIN_GRADE', ...args);
  const KINDS = [['T', 'ND', 'B']];

  test.each([
    [[[[4, 9, 4]], [[0.5, 0.3, 0.2]]], '(4·0,5 + 9·0,3 + 4·0,2) / 1 = 5,5 → 6 (24 p.)'],
    [[[[4, 9, 4]], [['50%', '30%', '20%']]], '(4·0,5 + 9·0,3 + 4·0,2) / 1 = 5,5 → 6 (24 p.)'],
    [[[[8, 9]], [[60, 40]]], '(8·60 + 9·40) / 100 = 8,4 → 8 (24 p.)'],
    [[[[8, 9]], [[3, 1]]], '(8·3 + 9·1) / 4 = 8,25 → 8 (24 p.); padalyta iš panaudotų svorių sumos 4'],
    [[[[8, '']], [[0.5, 0.5]]], '(8·0,5) / 0,5 = 8 → 8 (24 p.); padalyta iš panaudotų svorių sumos 0,5'],
    [[[[8, 9, 9]]], '(8 + 9 + 9) / 3 ≈ 8,67 → 9 (24 p.)'],
    [[[['8 9', 'n']]], '(8 + 9) / 2 = 8,5 → 9 (24 p.)'],
    [[8], '8 → 8 (24 p.)'],
    [
      [[[7.5]], '', [['G']], 'pateisinta'],
      'pateisinta, testų nėra, skaičiuojami kiti darbai: 7,5 → 8 (24 p., 28 p.)',
    ],
    [[[[3, 4]], '', '', '', '', true], '(3 + 4) / 2 = 3,5 → 3 (24 p.); mažesnis už 4 vidurkis 4 netampa'],
    [[[[8, 9]], '', '', '', 0.6], '(8 + 9) / 2 = 8,5 → 8 (24 p.); aukštyn apvalinama nuo 0,6'],
    // 5,49999966… is not shown as 5,5
    [
      [[[5, 6]], [[1500001, 1499999]]],
      '(5·1500001 + 6·1499999) / 3000000 ≈ 5,4999997 → 5 (24 p.); padalyta iš panaudotų svorių sumos 3000000',
    ],
    // nor 3,9966… as 4 when it is not yet 4, nor 10,004 as 10
    [
      [[[3, 4]], [[1, 299]], '', '', '', true],
      '(3·1 + 4·299) / 300 ≈ 3,997 → 3 (24 p.); mažesnis už 4 vidurkis 4 netampa; padalyta iš panaudotų svorių sumos 300',
    ],
    [[[[10, '', 0.004]], '', KINDS], '10 + 0,004 = 10,004, bet ne daugiau kaip 10 → 10 (24 p., 21.6 p.)'],
    [[[[8, '', 0.4]], '', KINDS], '8 + 0,4 = 8,4 → 8 (24 p., 21.6 p.)'],
    [[[[10, 9, 2]], '', KINDS], '(10 + 9) / 2 + 2 = 11,5, bet ne daugiau kaip 10 → 10 (24 p., 21.6 p.)'],
    [[[['', '', '']], '', KINDS, 'nepateisinta'], 'nepateisinta, neatliktas nė vienas testas → 1 (27 p.)'],
    [[[['', 9, '']], '', KINDS, 'nepateisinta'], 'nepateisinta, neatliktas nė vienas testas → 1 (27 p.)'],
    [
      [[['', 'įsk', '']], '', KINDS, 'nepateisinta'],
      'nepateisinta, neatliktas nė vienas testas → neįsk (27 p.)',
    ],
    [[[['', '', '']], '', KINDS, 'pateisinta'], 'pateisinta, neatliktas nė vienas darbas → atleista (28 p.)'],
    [[[[8, '', '']], '', KINDS, 'atleista'], 'atleista pagal gydytojo pažymą → atleista (29 p.)'],
    [
      [[['', 9, '']], '', KINDS],
      'neatliktas nė vienas testas, o ar pateisinta, nenurodyta → nėra testo (27 p.)',
    ],
    [[[['įsk', 'neįsk', 'įsk']]], 'įsk 2 iš 3, ne mažiau kaip pusė → įsk (24 p.)'],
    [[[['įsk', 'neįsk']], [[0.2, 0.3]]], 'įsk svorių suma 0,2 iš 0,5, mažiau kaip pusė → neįsk (24 p.)'],
    [[[[8]], [[0]]], 'visų įvertinimų svoris 0, todėl vidurkio nėra'],
    [[[['įsk']], [[0]]], 'visų įvertinimų svoris 0, todėl vidurkio nėra'],
    [[[['', '']]], ''],
    [[[[11]]], 'KLAIDA: 1-as įvertinimas „11“ – leidžiama 1–10, įsk, neįsk, n'],
  ])('%j', (args, line) => {
    expect(explain(...args)).toBe(line);
  });

  test('a class', () => {
    expect(explain([[8], [''], [11]])).toEqual(
      column('8 → 8 (24 p.)', '', 'KLAIDA: 1-as įvertinimas „11“ – leidžiama 1–10, įsk, neįsk, n'),
    );
  });
});

describe('EXPLAIN_ANNUAL', () => {
  test.each([
    [[7, 8], '(7 + 8) / 2 = 7,5 → 8 (26 p.)'],
    [[3, 4, '', '', '', true], '(3 + 4) / 2 = 3,5 → 3 (26 p.); mažesnis už 4 vidurkis 4 netampa'],
    [[3, 3, 6], 'papildomo darbo arba kurso skirtumo įvertinimas → 6 (32–34 p.)'],
    [[7, 8, '', 7.4], 'visų metų pažymių vidurkis = 7,4 → 7 (26 p.)'],
    [['įsk', 'neįsk'], 'I pusmetis – įsk, II pusmetis – neįsk → įsk (30 p.)'],
    [['neįsk', 'neįsk'], 'I pusmetis – neįsk, II pusmetis – neįsk → neįsk (31 p.)'],
    [[8, 'atleista'], 'I pusmetis – 8, II pusmetis – atleista → atleista (29 p.)'],
    [
      ['atleista', 7],
      'I pusmetis – atleista, II pusmetis – 7: metinis – II pusmečio pažymys → 7 (26 p., 29 p.)',
    ],
    [[8, ''], 'I pusmetis – 8; metinio dar nėra, nes žinomas tik vienas pusmetis'],
    [['', 8], 'II pusmetis – 8; metinio dar nėra, nes žinomas tik vienas pusmetis'],
    [['nėra testo', ''], 'I pusmetis – nėra testo; metinio dar nėra'],
    [['', ''], ''],
  ])('%j', (args, line) => {
    expect(call('EXPLAIN_ANNUAL', ...args)).toBe(line);
  });

  test('says what SEMESTER and ANNUAL do with errors', () => {
    expect(answerOrError('EXPLAIN_ANNUAL', column(7, 7), column('įsk', 7))).toEqual(
      column(expect.stringMatching(/^KLAIDA: /), '(7 + 7) / 2 = 7 → 7 (26 p.)'),
    );
  });
});

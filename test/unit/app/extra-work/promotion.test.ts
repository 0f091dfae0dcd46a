// The class before the teachers' council: what is known of each pupil, what people write down, and what is refused.
import { promotionSheet } from '../../../../src/workbook/promotion-sheet';
import {
  again,
  assign,
  BENAS,
  changeOf,
  codes,
  councilClass,
  cutEverywhere,
  DECIDED,
  expectValue,
  logged,
  MATAS,
  ORDERED,
  promotionRows,
  pupilOf,
  put,
  save,
  saveExactly,
  take,
  undoLast,
  view,
} from './class-before-council';

describe('what is known', () => {
  test('negative grades, those that are not there, and nothing of a subject that is not learned', () => {
    const { pupils, open, informUntil, issues } = view(councilClass());
    expect(
      pupils.map(({ pupilId, negatives, missing, isConsidered }) => [
        pupilId,
        negatives,
        missing,
        isConsidered,
      ]),
    ).toEqual([
      [MATAS, [{ subject: 'Matematika', grade: '3' }], [], true],
      [BENAS, [], ['Matematika', 'Fizika'], false],
    ]);
    expect(open).toEqual(['Matematika']);
    expect(informUntil).toBe('2027-06-18');
    expect(issues).toEqual([]);
  });

  test('of a broken sheet nothing is known: the grade is missing, and the sheet is told of', () => {
    const workbook = councilClass();
    workbook.replace('Matematika', [['Matematika'], ['be antraščių']]);
    const { pupils, issues } = view(workbook);
    expect(pupils.map(({ negatives, missing }) => [negatives, missing])).toEqual([
      [[], ['Matematika']],
      [[], ['Matematika', 'Fizika']],
    ]);
    expect(issues.map(({ code }) => code)).toContain('row-label-missing');
  });

  test('nobody is proposed for anything until a person does it', () => {
    expect(view(councilClass()).pupils.map(({ fields }) => fields.proposal)).toEqual(['', '']);
  });
});

describe('written down', () => {
  test('the activity of the class: the sheet is made, a row a pupil, and the log says it', () => {
    const workbook = councilClass();
    expect(workbook.sheetNames()).not.toContain(promotionSheet.sheet);
    expect(
      expectValue(save(workbook, { [MATAS]: { activity: 'done' }, [BENAS]: { activity: 'not-done' } })),
    ).toEqual({
      saved: 2,
    });
    expect(
      view(workbook).pupils.map(({ fields, isConsidered, informUntil }) => [
        fields.activity,
        isConsidered,
        informUntil,
      ]),
    ).toEqual([
      ['done', true, '2027-06-18'],
      ['not-done', true, '2027-06-18'],
    ]);
    expect(logged(workbook)).toEqual([
      ['Gandriukas Matas: socialinė-pilietinė veikla', '', 'atlikta', 'Pažymėjo klasės vadovas (44 p.)'],
      ['Lazdynėlis Benas: socialinė-pilietinė veikla', '', 'neatlikta', 'Pažymėjo klasės vadovas (44 p.)'],
    ]);
  });

  test('proposal, decision, order and telling, with the grades as the council knew them', () => {
    const workbook = councilClass();
    expectValue(save(workbook, { [MATAS]: { activity: 'done', proposal: 'extra-work' } }));
    expectValue(save(workbook, { [MATAS]: DECIDED }));
    put(workbook, 'Matematika', 0, 'annual', 4);
    expectValue(save(workbook, { [MATAS]: ORDERED }));
    expectValue(save(workbook, { [MATAS]: { informedOn: '2027-06-18' } }));
    expect(pupilOf(workbook, MATAS)).toMatchObject({ stage: 'informed', isLate: false, negatives: [] });
    const [row] = promotionRows(workbook);
    expect(row).toContain('Matematika – 3');
    expect(
      logged(workbook).map(([what, , after]) => `${what}: ${after}`.split(': ').slice(1).join(': ')),
    ).toEqual([
      'socialinė-pilietinė veikla: atlikta',
      'siūlymas dėl kėlimo: papildomas darbas',
      'mokytojų tarybos nutarimas: papildomas darbas, 2027-06-16 Nr. 5',
      'direktoriaus įsakymas: 2027-06-17 Nr. V-12',
      'tėvų informavimas apie įsakymą: 2027-06-18',
    ]);
  });

  test('told after its day is late, as is not told', () => {
    const workbook = councilClass();
    expectValue(save(workbook, { [MATAS]: ORDERED }));
    expect(view(workbook, '2027-06-18' as never).pupils[0]?.isLate).toBe(false);
    expect(view(workbook, '2027-06-21' as never).pupils[0]?.isLate).toBe(true);
  });

  test('nothing is written when anything is wrong with any of them, and it is said of whom', () => {
    const workbook = councilClass();
    const before = workbook.all();
    const done = save(workbook, { [MATAS]: { activity: 'done' }, [BENAS]: { proposal: 'repeat' } });
    expect(done).toMatchObject({
      ok: false,
      issues: [{ code: 'promotion.no-grounds', params: { pupil: 'Lazdynėlis Benas' } }],
    });
    expect(workbook.all()).toEqual(before);
  });

  test('an order before the decision is refused', () => {
    const workbook = councilClass();
    expect(codes(save(workbook, { [MATAS]: { order: 'V-12', orderedOn: '2027-06-17' } }))).toEqual([
      'case.step-impossible',
    ]);
  });

  test('what somebody else has written meanwhile is not written over', () => {
    const workbook = councilClass();
    expectValue(save(workbook, { [MATAS]: { activity: 'done' } }));
    const { pupilId, key, fields: base } = pupilOf(workbook, MATAS);
    expectValue(save(workbook, { [MATAS]: { activity: 'not-done' } }));
    const before = workbook.all();
    const late = [{ pupilId, key, base, fields: { ...base, proposal: 'repeat' } }];
    expect(codes(saveExactly(workbook, late))).toEqual(['promotion.changed']);
    expect(workbook.all()).toEqual(before);
  });

  test('a row that a person typed by hand is found by its name, and becomes one of ours', () => {
    const workbook = councilClass();
    expectValue(save(workbook, { [BENAS]: { activity: 'done' } }));
    workbook.put(promotionSheet.sheet, 3, 3, 'Gandriukas Matas');
    const columns = workbook.all()[promotionSheet.sheet]?.[0] ?? [];
    workbook.put(promotionSheet.sheet, 3, columns.indexOf('Siūlymas') + 1, 'Palikti kartoti');
    expect(workbook.all()[promotionSheet.sheet]?.[2]?.[columns.indexOf('Mokinys')]).toBe('Gandriukas Matas');
    expect(pupilOf(workbook, MATAS)).toMatchObject({ key: '', stage: 'proposed' });
    expectValue(
      save(workbook, { [MATAS]: { decision: 'repeat', councilNumber: '5', councilOn: '2027-06-16' } }),
    );
    expect(promotionRows(workbook)).toHaveLength(2);
    expect(pupilOf(workbook, MATAS)).toMatchObject({ stage: 'decided', key: expect.stringContaining(MATAS) });
  });

  test('a day that a person has typed for telling the parents stays', () => {
    const workbook = councilClass();
    expectValue(save(workbook, { [MATAS]: { proposal: 'repeat' } }));
    const column = (workbook.all()[promotionSheet.sheet]?.[0] ?? []).indexOf('Informuoti tėvus iki');
    const told = () => workbook.all()[promotionSheet.sheet]?.[1]?.[column];
    expect(told()).toEqual(new Date(2027, 5, 18));
    workbook.put(promotionSheet.sheet, 2, column + 1, new Date(2027, 5, 17));
    expectValue(save(workbook, { [MATAS]: { ...DECIDED, proposal: 'repeat' } }));
    expect(told()).toEqual(new Date(2027, 5, 17));
  });

  test('a word that is no choice is told with its cell', () => {
    const workbook = councilClass();
    expectValue(save(workbook, { [MATAS]: { activity: 'done' } }));
    const columns = workbook.all()[promotionSheet.sheet]?.[0] ?? [];
    workbook.put(promotionSheet.sheet, 2, columns.indexOf('Siūlymas') + 1, 'gal kelti');
    expect(() => view(workbook)).toThrow('cell-not-choice');
  });

  test('undone, everything is as it was; done again, it is logged again', () => {
    const workbook = councilClass();
    expectValue(save(workbook, { [MATAS]: { activity: 'done' } }));
    const before = promotionRows(workbook);
    expectValue(save(workbook, { [MATAS]: DECIDED }));
    undoLast(workbook);
    expect(promotionRows(workbook)).toEqual(before);
    expectValue(save(workbook, { [MATAS]: DECIDED }));
    expect(logged(workbook).filter(([what]) => String(what).includes('nutarimas'))).toHaveLength(2);
  });

  test('cut off at every write and repeated: one row a pupil, one row of the log a step', () => {
    const points = cutEverywhere(councilClass, (workbook) => {
      const wanted = view(workbook).pupils.map(({ pupilId, key, fields: base }) => ({
        pupilId,
        key,
        base,
        fields: { ...base, activity: 'not-done', proposal: 'repeat' },
      }));
      return () => saveExactly(workbook, wanted);
    });
    expect(points).toBeGreaterThan(4);
    const later = cutEverywhere(
      () => {
        const workbook = councilClass();
        expectValue(save(workbook, { [MATAS]: { activity: 'done' }, [BENAS]: { activity: 'not-done' } }));
        return workbook;
      },
      (workbook) => {
        const { pupilId, key, fields: base } = pupilOf(workbook, MATAS);
        const wanted = [{ pupilId, key, base, fields: { ...base, ...ORDERED, order: ' V-12 ' } }];
        return () => saveExactly(workbook, wanted);
      },
    );
    expect(later).toBeGreaterThan(4);
  });
});

describe('after extra work', () => {
  const settled = () => {
    const workbook = councilClass();
    expectValue(save(workbook, { [MATAS]: { activity: 'done', ...ORDERED } }));
    expectValue(assign(workbook));
    return workbook;
  };

  test('the pupil is considered again, in a row of their own', () => {
    const workbook = settled();
    const { key, mayReconsider } = pupilOf(workbook, MATAS);
    expect(mayReconsider).toBe(false);
    expect(codes(again(workbook, MATAS, key))).toEqual(['promotion.work-open']);
    expectValue(take(workbook, changeOf(workbook, 'settle', { settled: '2027-06-18', grade: '4' })));
    expect(pupilOf(workbook, MATAS).mayReconsider).toBe(false);
    expect(codes(again(workbook, MATAS, key))).toEqual(['promotion.not-informed']);
    expectValue(save(workbook, { [MATAS]: { informedOn: '2027-06-18' } }));
    expect(pupilOf(workbook, MATAS).mayReconsider).toBe(true);
    expectValue(again(workbook, MATAS, key));
    expect(pupilOf(workbook, MATAS)).toMatchObject({
      round: 2,
      stage: 'noted',
      fields: { activity: 'done', proposal: '' },
    });
    put(workbook, 'Matematika', 0, 'annual', 4);
    expectValue(save(workbook, { [MATAS]: { proposal: 'promote' } }));
    expect(pupilOf(workbook, MATAS)).toMatchObject({ stage: 'proposed', informUntil: '' });
    expectValue(
      save(workbook, {
        [MATAS]: {
          decision: 'promote',
          councilNumber: '6',
          councilOn: '2027-06-18',
          order: 'V-15',
          orderedOn: '2027-06-18',
        },
      }),
    );
    expect(pupilOf(workbook, MATAS).informUntil).toBe('2027-06-23');
    expect(promotionRows(workbook)).toHaveLength(2);
  });

  test('only the latest row is changed; asked twice there is one', () => {
    const workbook = settled();
    expectValue(take(workbook, changeOf(workbook, 'settle', { settled: '2027-06-18', grade: '4' })));
    expectValue(save(workbook, { [MATAS]: { informedOn: '2027-06-18' } }));
    const first = pupilOf(workbook, MATAS);
    expectValue(again(workbook, MATAS, first.key));
    expectValue(again(workbook, MATAS, first.key));
    expect(promotionRows(workbook)).toHaveLength(2);
    const old = [
      {
        pupilId: MATAS,
        key: first.key,
        base: first.fields,
        fields: { ...first.fields, informedOn: '2027-06-17' },
      },
    ];
    expect(codes(saveExactly(workbook, old))).toEqual(['promotion.changed']);
  });

  test('without a decision of extra work there is nothing to consider again', () => {
    const workbook = councilClass();
    expectValue(save(workbook, { [MATAS]: { ...ORDERED, proposal: 'repeat', decision: 'repeat' } }));
    const { key } = pupilOf(workbook, MATAS);
    expect(codes(again(workbook, MATAS, key))).toEqual(['promotion.no-extra-work']);
    expect(codes(again(workbook, MATAS, 'kita'))).toEqual(['case.unknown']);
  });
});

import type { DataValidationBuilder } from '../../local/services/spreadsheet/data-validation-builder';
import {
  BooleanCriteria,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  ProtectionType,
} from '../../local/services/spreadsheet/enums';
import type { Range } from '../../local/services/spreadsheet/range';
import { checkFacts, type Fact, type Service } from './spreadsheet-facts';

const violated = (cell: string, more = '') =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.${more}`;
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** A1:A3 under a rule that rejects what is not allowed. */
const rejecting = (s: Service, rule: (builder: DataValidationBuilder) => DataValidationBuilder) =>
  s.sheet
    .getRange('A1:A3')
    .setDataValidation(rule(s.SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build());

const validation: Fact[] = [
  {
    says: 'a rule lets invalid data pass with a warning unless told',
    at: 'data-validation-builder#setallowinvalidallowinvaliddata',
    call: (s) => s.SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).build().getAllowInvalid(),
    gives: true,
  },
  {
    says: 'criteria and values come back',
    at: 'data-validation#getcriteriavalues',
    call: (s) => {
      const rule = s.sheet
        .getRange('A1')
        .setDataValidation(
          s.SpreadsheetApp.newDataValidation()
            .requireValueInList(['T', 'KD'], false)
            .setHelpText('Rūšis')
            .build(),
        )
        .getDataValidation();
      return [rule?.getCriteriaType(), rule?.getCriteriaValues(), rule?.getHelpText()];
    },
    gives: [DataValidationCriteria.VALUE_IN_LIST, [['T', 'KD'], false], 'Rūšis'],
  },
  {
    says: 'a range criterion gives the range back',
    at: 'data-validation-builder#requirevalueinrangerange',
    call: (s) => {
      s.sheet
        .getRange('A1')
        .setDataValidation(
          s.SpreadsheetApp.newDataValidation().requireValueInRange(s.sheet.getRange('C1:C3')).build(),
        );
      const rule = s.sheet.getRange('A1').getDataValidation();
      const [range, shown] = rule?.getCriteriaValues() ?? [];
      return [(range as Range).getA1Notation(), shown];
    },
    gives: ['C1:C3', true],
  },
  {
    says: 'copy makes an independent builder',
    at: 'data-validation#copy',
    call: (s) => {
      const rule = s.SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).build();
      const other = rule.copy().withCriteria(DataValidationCriteria.NUMBER_GREATER_THAN, [4]).build();
      return [rule.getCriteriaType(), other.getCriteriaValues()];
    },
    gives: [DataValidationCriteria.NUMBER_BETWEEN, [4]],
  },
  {
    says: 'no rule is null',
    at: 'range#getdatavalidations',
    call: (s) => s.sheet.getRange('A1:B1').getDataValidations(),
    gives: [[null, null]],
  },
  {
    says: 'a rejecting list names what is allowed',
    at: 'data-validation-builder#requirevalueinlistvalues',
    call: (s) => {
      rejecting(s, (b) => b.requireValueInList(['T', 'KD']));
      s.sheet.getRange('A2').setValue('X');
    },
    throws: violated('A2', ' Please enter one of the following values: T, KD.'),
  },
  {
    says: 'list entries are compared as they would be typed',
    at: 'data-validation-builder#requirevalueinlistvalues',
    call: (s) => {
      rejecting(s, (b) => b.requireValueInList(['7,5', '8']));
      return s.sheet
        .getRange('A1:A3')
        .setValues([['7,5'], [8], [7.5]])
        .getValues();
    },
    gives: [[7.5], [8], [7.5]],
  },
  {
    says: 'nothing is written when one value is refused',
    at: 'data-validation-builder#setallowinvalidallowinvaliddata',
    call: async (s) => {
      rejecting(s, (b) => b.requireNumberBetween(1, 10));
      try {
        s.sheet.getRange('A1:A2').setValues([[8], [11]]);
      } catch {}
      return s.sheet.getRange('A1:A2').getValues();
    },
    gives: [[''], ['']],
  },
  {
    says: 'a number outside',
    at: 'data-validation-builder#requirenumberbetweenstart,-end',
    call: (s) => {
      rejecting(s, (b) => b.requireNumberBetween(1, 10));
      s.sheet.getRange('A3').setValue('11');
    },
    throws: violated('A3'),
  },
  {
    says: 'numbers inside, as text too, and empty cells',
    at: 'data-validation-builder#requirenumberbetweenstart,-end',
    call: (s) => {
      rejecting(s, (b) => b.requireNumberBetween(1, 10));
      return s.sheet
        .getRange('A1:A3')
        .setValues([['7,5'], [10], ['']])
        .getValues();
    },
    gives: [[7.5], [10], ['']],
  },
  {
    says: 'a date before',
    at: 'data-validation-builder#requiredateonorafterdate',
    call: (s) => {
      rejecting(s, (b) => b.requireDateOnOrAfter(new Date(2026, 8, 1)));
      s.sheet.getRange('A1').setValue('2026-08-31');
    },
    throws: violated('A1'),
  },
  {
    says: 'a value of a range',
    at: 'data-validation-builder#requirevalueinrangerange',
    call: (s) => {
      s.sheet.getRange('C1:C2').setValues([['Lietuvių k.'], ['Matematika']]);
      rejecting(s, (b) => b.requireValueInRange(s.sheet.getRange('C1:C2')));
      s.sheet.getRange('A1').setValue('Matematika');
      s.sheet.getRange('A2').setValue('Fizika');
    },
    throws: violated('A2'),
  },
  {
    says: 'a warning rule lets everything pass',
    at: 'data-validation-builder#setallowinvalidallowinvaliddata',
    call: (s) =>
      s.sheet
        .getRange('A1')
        .setDataValidation(s.SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).build())
        .setValue(99)
        .getValue(),
    gives: 99,
  },
  {
    says: 'clearDataValidations',
    at: 'range#cleardatavalidations',
    call: (s) => {
      rejecting(s, (b) => b.requireNumberBetween(1, 10));
      return s.sheet.getRange('A1').clearDataValidations().setValue(99).getDataValidation();
    },
    gives: null,
  },
];

const conditional: Fact[] = [
  {
    says: 'rules are kept in order, with look and ranges',
    at: 'sheet#setconditionalformatrulesrules',
    call: (s) => {
      const rule = s.SpreadsheetApp.newConditionalFormatRule()
        .whenNumberLessThan(4)
        .setBackground('#F4CCCC')
        .setBold(true)
        .setRanges([s.sheet.getRange('A1:B3')])
        .build();
      s.sheet.setConditionalFormatRules([rule]);
      const [kept] = s.sheet.getConditionalFormatRules();
      const condition = kept?.getBooleanCondition();
      return [
        kept?.getRanges()[0]?.getA1Notation(),
        condition?.getCriteriaType(),
        condition?.getCriteriaValues(),
        condition?.getBackground(),
        condition?.getBold(),
        condition?.getItalic(),
      ];
    },
    gives: ['A1:B3', BooleanCriteria.NUMBER_LESS_THAN, [4], '#f4cccc', true, null],
  },
  {
    says: 'a rule needs a range',
    at: 'conditional-format-rule-builder#setrangesranges',
    call: (s) => s.SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build(),
    throws: 'Conditional format rules must have at least one range.',
  },
  {
    says: 'clearConditionalFormatRules',
    at: 'sheet#clearconditionalformatrules',
    call: (s) => {
      s.sheet.setConditionalFormatRules([
        s.SpreadsheetApp.newConditionalFormatRule()
          .whenCellEmpty()
          .setRanges([s.sheet.getRange('A1')])
          .build(),
      ]);
      s.sheet.clearConditionalFormatRules();
      return s.sheet.getConditionalFormatRules();
    },
    gives: [],
  },
];

/** The owner protects A1; then the person signed in tries. */
const guarded = (edit: (s: Service) => unknown) => (s: Service) => {
  s.workbook.putProtection({
    id: 'p',
    sheetId: 's1',
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    description: '',
    warningOnly: false,
    editors: [],
    unprotected: [],
  });
  return edit(s);
};
const asEditor = { user: 'mokytoja@example.com', owner: 'pavaduotoja@example.com' };

const protection: Fact[] = [
  {
    says: 'a protected cell refuses others',
    at: 'protection',
    people: asEditor,
    call: guarded((s) => s.sheet.getRange('A1:B2').setValue(1)),
    throws: PROTECTED,
  },
  {
    says: 'cells beside it are free',
    at: 'protection',
    people: asEditor,
    call: guarded((s) => s.sheet.getRange('B1').setValue(1).getValue()),
    gives: 1,
  },
  {
    says: 'the owner may always edit',
    at: 'protection#removeeditorsemailaddresses',
    call: guarded((s) => s.sheet.getRange('A1').setValue(1).getValue()),
    gives: 1,
  },
  {
    says: 'a protection that warns stops no script',
    at: 'protection#setwarningonlywarningonly',
    people: asEditor,
    call: (s) => {
      s.sheet.getRange('A1').protect().setWarningOnly(true);
      return s.sheet.getRange('A1').setValue(1).getValue();
    },
    gives: 1,
  },
  {
    says: 'unprotected ranges of a protected sheet stay open',
    at: 'protection#setunprotectedrangesranges',
    people: asEditor,
    call: (s) => {
      s.workbook.putProtection({
        id: 'p',
        sheetId: 's1',
        description: '',
        warningOnly: false,
        editors: [],
        unprotected: [{ row: 0, column: 0, rows: 2, columns: 1 }],
      });
      s.sheet.getRange('A1').setValue(1);
      s.sheet.getRange('A2:B2').setValue(1);
    },
    throws: PROTECTED,
  },
  {
    says: 'canEdit of a range',
    at: 'range#canedit',
    people: asEditor,
    call: guarded((s) => [s.sheet.getRange('A1').canEdit(), s.sheet.getRange('B1').canEdit()]),
    gives: [false, true],
  },
  {
    says: 'description, range, kind, editors',
    at: 'protection#getprotectiontype',
    call: (s) => {
      const p = s.sheet.getRange('A1:B1').protect().setDescription('Formulės').addEditor('kita@example.com');
      return [
        p.getDescription(),
        p.getRange().getA1Notation(),
        p.getProtectionType(),
        p.getEditors().map((user) => user.getEmail()),
      ];
    },
    gives: ['Formulės', 'A1:B1', ProtectionType.RANGE, ['mokytoja@example.com', 'kita@example.com']],
  },
  {
    says: 'the current user stays an editor, others can be removed',
    at: 'protection#removeeditorsemailaddresses',
    people: asEditor,
    call: (s) => {
      const p = s.sheet.protect().addEditors(['kita@example.com']);
      p.removeEditors(p.getEditors().map((user) => user.getEmail()));
      return p.getEditors().map((user) => user.getEmail());
    },
    gives: ['pavaduotoja@example.com', 'mokytoja@example.com'],
  },
  {
    says: 'remove',
    at: 'protection#remove',
    call: (s) => {
      s.sheet.protect().remove();
      return s.sheet.getProtections(ProtectionType.SHEET);
    },
    gives: [],
  },
];

const metadata: Fact[] = [
  {
    says: 'on the spreadsheet, with key and value',
    at: 'spreadsheet#adddevelopermetadatakey,-value',
    call: (s) => {
      const [entry] = s.SpreadsheetApp.getActive()
        .addDeveloperMetadata('rūšis', 'klasė')
        .getDeveloperMetadata();
      return [entry?.getKey(), entry?.getValue(), entry?.getVisibility()];
    },
    gives: ['rūšis', 'klasė', DeveloperMetadataVisibility.DOCUMENT],
  },
  {
    says: 'on a whole row',
    at: 'range#adddevelopermetadatakey',
    call: (s) => {
      s.sheet.getRange('3:3').addDeveloperMetadata('eilutė');
      const [entry] = s.sheet.createDeveloperMetadataFinder().withKey('eilutė').find();
      return [
        entry?.getLocation().getLocationType(),
        entry?.getLocation().getRow()?.getRow(),
        entry?.getValue(),
      ];
    },
    gives: [DeveloperMetadataLocationType.ROW, 3, null],
  },
  {
    says: 'not on some cells',
    at: 'range#adddevelopermetadatakey',
    call: (s) => s.sheet.getRange('A1:B2').addDeveloperMetadata('x'),
    throws:
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  },
  {
    says: 'the finder narrows by value and visibility',
    at: 'developer-metadata-finder#withvaluevalue',
    call: (s) => {
      s.sheet
        .addDeveloperMetadata('k', 'a')
        .addDeveloperMetadata('k', 'b', DeveloperMetadataVisibility.PROJECT);
      const finder = () => s.SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('k');
      return [
        finder().find().length,
        finder().withValue('a').find().length,
        finder().withVisibility(DeveloperMetadataVisibility.PROJECT).find()[0]?.getValue(),
      ];
    },
    gives: [2, 1, 'b'],
  },
  {
    says: 'a sheet’s metadata is found on its cells only when asked',
    at: 'developer-metadata-finder#onintersectinglocations',
    call: (s) => {
      s.sheet.addDeveloperMetadata('k');
      const finder = () => s.sheet.getRange('A1').createDeveloperMetadataFinder().withKey('k');
      return [finder().find().length, finder().onIntersectingLocations().find().length];
    },
    gives: [0, 1],
  },
  {
    says: 'changed and removed',
    at: 'developer-metadata#remove',
    call: (s) => {
      const [entry] = s.sheet.addDeveloperMetadata('k', 'a').getDeveloperMetadata();
      entry?.setValue('c').setKey('m');
      const now = s.sheet.getDeveloperMetadata().map((other) => [other.getKey(), other.getValue()]);
      entry?.remove();
      return [now, s.sheet.getDeveloperMetadata().length];
    },
    gives: [[['m', 'c']], 0],
  },
];

checkFacts('Rules, protections and metadata', [...validation, ...conditional, ...protection, ...metadata]);

// The engine's plugins with their user interface, for the page.
import { type ILanguagePack, merge } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formattingEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset, UniverSheetsUIPlugin } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import type { EngineParts } from '../workbook/engine';
import { explainingAlerts } from './cell-alerts';
import { lithuanian } from './univer-lt';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

// Univer's own permissions are not the host's protections, and Sheets has no such things as the others.
const HIDDEN = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
  'sheet.menu.copy-special',
  'base-ui.operation.toggle-shortcut-panel',
  ...['financial', 'logical', 'text', 'date', 'lookup', 'math', 'statistical'].map(functionMenu),
  ...['engineering', 'information', 'database'].map(functionMenu),
];

function functionMenu(category: string): string {
  return `formula-ui.operation.insert-function.${category}`;
}

export function gridParts(container: HTMLElement): EngineParts {
  const core = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    menu: Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }])),
    sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  const others = [
    // A field to search in takes the keys of whoever types into the cell; Sheets has none.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
  const english = [coreEnglish, validationEnglish, formattingEnglish, filterEnglish, noteEnglish];
  return {
    plugins: [
      ...core.plugins.map(withOwnAlerts),
      ...others.flatMap(({ plugins }) => plugins),
      UniverSheetsSortPlugin,
    ],
    locale: merge({}, ...english, lithuanian) as ILanguagePack,
  };
}

function withOwnAlerts(plugin: unknown): unknown {
  if (!Array.isArray(plugin) || plugin[0] !== UniverSheetsUIPlugin) return plugin;
  return [plugin[0], { ...plugin[1], override: [explainingAlerts] }];
}

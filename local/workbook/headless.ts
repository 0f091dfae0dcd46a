// The plugins the engine needs, without a screen. The page hands in the presets with the same plugins and their
// user interface; the list is in local/README.md.
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import locale from '@univerjs/preset-sheets-node-core/locales/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { EngineParts } from './engine';
import { closeChannelsAfterOneMessage } from './one-message-channels';

/** The node preset has formulas, data validation, filter and sort; it lacks formats, conditional rules and notes. */
export function headlessParts(): EngineParts {
  closeChannelsAfterOneMessage();
  const plugins = UniverSheetsNodeCorePreset().plugins;
  return {
    plugins: [
      ...plugins,
      UniverSheetsNumfmtPlugin,
      UniverSheetsConditionalFormattingPlugin,
      UniverSheetsNotePlugin,
    ],
    locale,
    headless: true,
  };
}

// Which service calls an execution may make, by the state it runs in and by the scopes of the manifest. The desk asks
// here before every call.
// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
// https://developers.google.com/apps-script/guides/triggers#restrictions
// https://developers.google.com/apps-script/guides/sheets/functions#using_apps_script_services
import type { AuthModeName, Manifest } from '../contracts';

const SCOPE_BASE = 'https://www.googleapis.com/auth/';

/** Calls of a table are `Type.method`; `Type.*` stands for all methods of a type, `Type.get*` for a beginning. */
type Calls = readonly string[];

/** Before the add-on was used in a document: menus, locale, Logger (never a call) and Utilities. */
const ALLOWED_IN_NONE: Calls = [
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Menu.*',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
  'Utilities.*',
  'Blob.*',
];

/** Simple triggers: nothing that needs the person's authorization. */
const REFUSED_IN_LIMITED: Calls = [
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'Ui.showDialog',
  'SpreadsheetApp.open*',
  'SpreadsheetApp.create',
  'ScriptApp.newTrigger',
  'ScriptApp.getProjectTriggers',
  'ScriptApp.getUserTriggers',
  'ScriptApp.deleteTrigger',
  'Drive.*',
  'Sheets.*',
];

/** Types of the Spreadsheet service of which a custom function may only read. */
const SPREADSHEET_TYPES = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'NamedRange',
  'Protection',
  'Selection',
  'DeveloperMetadata',
  'Filter',
]);
const READING = /^(get|is|can|has|offset|new|find|createTextFinder|createDeveloperMetadataFinder)/;
const REFUSED_IN_CELL: Calls = [
  'TextFinder.replace*',
  'SpreadsheetApp.getUi',
  'Ui.*',
  'Menu.*',
  'ScriptApp.*',
  'Session.*',
  'User.*',
  'Drive.*',
  'Sheets.*',
];

/** What each call needs: any one of the scopes. */
const SCOPES: readonly { readonly calls: Calls; readonly anyOf: readonly string[] }[] = [
  { calls: ['SpreadsheetApp.open*', 'SpreadsheetApp.create'], anyOf: ['spreadsheets'] },
  {
    calls: [
      'SpreadsheetApp.getActive*',
      'SpreadsheetApp.getCurrentCell',
      'Spreadsheet.*',
      'Sheet.*',
      'Range.*',
    ],
    anyOf: ['spreadsheets.currentonly', 'spreadsheets'],
  },
  {
    calls: [
      'Ui.showSidebar',
      'Ui.showModalDialog',
      'Ui.showModelessDialog',
      'Ui.showDialog',
      'Ui.alert',
      'Ui.prompt',
    ],
    anyOf: ['script.container.ui'],
  },
  { calls: ['Session.getActiveUser', 'Session.getEffectiveUser'], anyOf: ['userinfo.email'] },
  {
    calls: [
      'ScriptApp.newTrigger',
      'ScriptApp.getProjectTriggers',
      'ScriptApp.getUserTriggers',
      'ScriptApp.deleteTrigger',
    ],
    anyOf: ['script.scriptapp'],
  },
  { calls: ['Drive.*'], anyOf: ['drive.file', 'drive', 'drive.readonly'] },
  { calls: ['Sheets.*'], anyOf: ['drive.file', 'spreadsheets', 'drive'] },
];

/** Gives the sentence with which a call is refused, or undefined. */
export function permissionsOf(
  authMode: AuthModeName,
  manifest: Manifest | undefined,
): (call: string) => string | undefined {
  const granted = manifest?.oauthScopes && new Set(manifest.oauthScopes);
  return (call) => {
    if (!allowedIn(authMode, call)) return refusedByMode(authMode, call);
    const needed = granted && authMode !== 'NONE' ? neededScopes(call) : undefined;
    if (!needed || needed.some((scope) => granted?.has(scope))) return undefined;
    return `Specified permissions are not sufficient to call ${call}. Required permissions: ${needed.join(' || ')}`;
  };
}

function allowedIn(authMode: AuthModeName, call: string): boolean {
  switch (authMode) {
    case 'NONE':
      return isIn(ALLOWED_IN_NONE, call);
    case 'LIMITED':
      return !isIn(REFUSED_IN_LIMITED, call);
    case 'CUSTOM_FUNCTION': {
      const [type = '', method = ''] = call.split('.');
      if (isIn(REFUSED_IN_CELL, call) || isIn(REFUSED_IN_LIMITED, call)) return false;
      return !SPREADSHEET_TYPES.has(type) || READING.test(method);
    }
    case 'FULL':
      return true;
  }
}

function refusedByMode(authMode: AuthModeName, call: string): string {
  if (authMode === 'CUSTOM_FUNCTION' && call === 'SpreadsheetApp.getUi') {
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  }
  const needed = authMode === 'CUSTOM_FUNCTION' ? undefined : neededScopes(call);
  return `You do not have permission to call ${call}${needed ? `. Required permissions: ${needed.join(' || ')}` : ''}`;
}

const neededScopes = (call: string) =>
  SCOPES.find(({ calls }) => isIn(calls, call))?.anyOf.map((scope) => SCOPE_BASE + scope);

const isIn = (calls: Calls, call: string) =>
  calls.some((pattern) => (pattern.endsWith('*') ? call.startsWith(pattern.slice(0, -1)) : pattern === call));

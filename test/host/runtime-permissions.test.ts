// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
// https://developers.google.com/apps-script/guides/triggers#restrictions
// https://developers.google.com/apps-script/guides/sheets/functions#using_apps_script_services
import type { AuthModeName, Manifest } from '../../local/contracts';
import { makeHost, type TestHost } from './support';

const AUTH = 'https://www.googleapis.com/auth/';
const OURS: Manifest = {
  oauthScopes: ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'].map((scope) => AUTH + scope),
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'MyDrive', serviceId: 'drive', version: 'v3' }] },
};
const hosts: TestHost[] = [];
afterAll(() => Promise.all(hosts.map((host) => host.dispose())));

/** The error of one expression, or null. */
async function tryOut(
  expression: string,
  authMode: AuthModeName,
  manifest?: Manifest,
): Promise<string | null> {
  const host = makeHost(`function main() { ${expression}; }`, { manifest });
  hosts.push(host);
  return (await host.run('main', [], { authMode, answers: ['OK'] })).error;
}

const BOOK = 'SpreadsheetApp.getActiveSpreadsheet()';
const HTML = "HtmlService.createHtmlOutput('a')";

describe.each<[AuthModeName, string[], [string, string][]]>([
  [
    'NONE',
    [
      "SpreadsheetApp.getUi().createMenu('a').addItem('b', 'c').addSeparator().addToUi()",
      'SpreadsheetApp.getUi().createAddonMenu().addToUi()',
      'Session.getActiveUserLocale()',
      "Utilities.formatString('%s', 1)",
      "Logger.log('a'); console.log('b')",
    ],
    [
      [BOOK, 'SpreadsheetApp.getActiveSpreadsheet'],
      ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
      ["SpreadsheetApp.getUi().alert('a')", 'Ui.alert'],
      ['LockService.getDocumentLock()', 'LockService.getDocumentLock'],
    ],
  ],
  [
    'LIMITED',
    [`${BOOK}.getRange('A1').setValue(1)`, "PropertiesService.getDocumentProperties().setProperty('a', 'b')"],
    [
      [`SpreadsheetApp.getUi().showSidebar(${HTML})`, 'Ui.showSidebar'],
      [`SpreadsheetApp.getUi().showModalDialog(${HTML}, 'a')`, 'Ui.showModalDialog'],
      ["SpreadsheetApp.openById('a')", 'SpreadsheetApp.openById'],
      ['Drive.Files.list()', 'Drive.Files.list'],
      ["ScriptApp.newTrigger('a')", 'ScriptApp.newTrigger'],
    ],
  ],
  [
    'CUSTOM_FUNCTION',
    [
      `${BOOK}.getSheets()[0].getRange('A1').offset(1, 0).getValues()`,
      "CacheService.getScriptCache().get('a')",
      "PropertiesService.getScriptProperties().getProperty('a')",
      "Utilities.formatDate(new Date(0), 'GMT', 'yyyy')",
      'LockService.getScriptLock().tryLock(1)',
      `${BOOK}.createTextFinder('a').matchCase(true).findAll()`,
      `${BOOK}.getActiveSheet().createTextFinder('a').findNext()`,
    ],
    [
      [`${BOOK}.getRange('A1').setValue(1)`, 'Range.setValue'],
      [`${BOOK}.insertSheet('a')`, 'Spreadsheet.insertSheet'],
      [`${BOOK}.createTextFinder('a').replaceAllWith('b')`, 'TextFinder.replaceAllWith'],
      [`${BOOK}.createTextFinder('a').replaceWith('b')`, 'TextFinder.replaceWith'],
      ["SpreadsheetApp.openById('a')", 'SpreadsheetApp.openById'],
      ['Drive.Files.list()', 'Drive.Files.list'],
      ['Session.getActiveUser()', 'Session.getActiveUser'],
    ],
  ],
])('in the state %s', (authMode, allowed, refused) => {
  test.each(allowed)('allowed: %s', async (expression) => {
    expect(await tryOut(expression, authMode)).toBeNull();
  });
  test.each(refused)('refused: %s', async (expression, call) => {
    expect(await tryOut(expression, authMode)).toContain(`You do not have permission to call ${call}`);
  });
});

test('a custom function has no Ui', async () => {
  const error = await tryOut('SpreadsheetApp.getUi()', 'CUSTOM_FUNCTION');
  expect(error).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
});

describe('scopes of the manifest', () => {
  test.each([
    `${BOOK}.getRange('A1').setValue(1)`,
    `SpreadsheetApp.getUi().showSidebar(${HTML})`,
    'MyDrive.Files.list()',
    "SpreadsheetApp.getUi().createMenu('a').addToUi()",
  ])('enough for %s', async (expression) => {
    expect(await tryOut(expression, 'FULL', OURS)).toBeNull();
  });
  test.each([
    ["SpreadsheetApp.openById('a')", 'SpreadsheetApp.openById', 'spreadsheets'],
    ['Session.getActiveUser()', 'Session.getActiveUser', 'userinfo.email'],
    ["ScriptApp.newTrigger('a')", 'ScriptApp.newTrigger', 'script.scriptapp'],
  ])('not enough for %s', async (expression, call, scope) => {
    const sentence = `Specified permissions are not sufficient to call ${call}. Required permissions: ${AUTH}${scope}`;
    expect(await tryOut(expression, 'FULL', OURS)).toBe(sentence);
  });
  test('any of several is named', async () => {
    const error = await tryOut(BOOK, 'FULL', { oauthScopes: [] });
    expect(error).toBe(
      `Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets`,
    );
  });
  test('a manifest that states none is given all', async () => {
    expect(await tryOut('Session.getActiveUser()', 'FULL', {})).toBeNull();
  });
});

describe('advanced services are there under the name that the manifest gives them', () => {
  test.each<[string, Manifest | undefined, string | null]>([
    ['Drive.Files.list()', undefined, null],
    ['Drive.Files.list()', OURS, 'Drive is not defined'],
    ['MyDrive.Files.list()', OURS, null],
  ])('%s %#', async (expression, manifest, error) => {
    expect(await tryOut(expression, 'FULL', manifest)).toBe(error);
  });
  test('one that the host lacks says so', async () => {
    const manifest = {
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Docs', serviceId: 'docs', version: 'v1' }] },
    };
    expect(await tryOut("Docs.Documents.get('a')", 'FULL', manifest)).toBe(
      'Docs.Documents is not imitated by the local host (see local/README.md)',
    );
  });
});

// The services as scripts reach them: through the realm, the synchronous call and the desk.
import { makeHost, type TestHost } from './support';

const SCRIPT = `
const GREETING = 'Labas';
function greet(name) { return GREETING + ', ' + name; }
function page() {
  const template = HtmlService.createTemplateFromFile('Page');
  template.names = ['Rasa', '<Jonas>'];
  return template.evaluate().setTitle('Mokiniai').getContent();
}
function include() { return HtmlService.createTemplate('<?!= HtmlService.createHtmlOutputFromFile("Style").getContent() ?>').evaluate().getContent(); }
function brokenTemplate() { return HtmlService.createTemplate('<?= missing ?>').evaluate(); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert('Klausimas', 'Tęsti?', ui.ButtonSet.YES_NO);
  if (button !== ui.Button.YES) return 'ne';
  return ui.prompt('Vardas?').getResponseText();
}
function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>a</p>').setTitle('T')); }
function bytes() {
  const blob = Utilities.newBlob('ž', 'text/plain', 'a.txt');
  const [back] = Utilities.unzip(Utilities.zip([blob]));
  return [blob.getBytes(), back.getName(), Utilities.formatDate(new Date(0), 'Europe/Vilnius', 'yyyy-MM-dd HH:mm'),
    Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').length];
}
function makeDocument() {
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Planas</w:t></w:r></w:p></w:body></w:document>',
  };
  const blobs = Object.keys(parts).map((name) => Utilities.newBlob(parts[name], 'text/xml', name));
  const docx = Utilities.zip(blobs, 'planas.docx').setContentType('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  const file = Drive.Files.create({ name: 'Planas', mimeType: 'application/vnd.google-apps.document', appProperties: { plan: '1' } }, docx, { fields: 'id,webViewLink' });
  const found = Drive.Files.list({ q: "appProperties has { key='plan' and value='1' } and trashed=false", fields: 'files(id)' }).files;
  return [file.webViewLink === '/document/' + file.id, found.length === 1 && found[0].id === file.id];
}
function missingFile() {
  try { Drive.Files.get('nera'); } catch (error) { return [error.name, error.message, error.details.code]; }
}
function count() {
  const lock = LockService.getScriptLock();
  lock.waitLock(20000);
  const store = PropertiesService.getScriptProperties();
  const before = Number(store.getProperty('count') || 0);
  Utilities.sleep(20);
  store.setProperty('count', before + 1);
}
function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('Testas jau yra', 'Pažanga'); }
function rules() {
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['T'], true).build();
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('Z1').setDataValidation(list);
  const red = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(4).setBackground('#f00').setRanges([sheet.getRange('Z2')]).build();
  sheet.setConditionalFormatRules([red]);
}
function holdForever() { LockService.getScriptLock().waitLock(1000); while (true) Utilities.sleep(50); }
function readCount() { return PropertiesService.getScriptProperties().getProperty('count'); }
function unknownMember() { return Drive.Files.watch({}, 'a'); }
function whoami() { return [Session.getActiveUser().getEmail(), Session.getActiveUserLocale(), ScriptApp.AuthMode.FULL.toString()]; }
`;
const PAGES = {
  Page: '<ul><? for (const name of names) { ?><li><?= greet(name) ?></li><? } ?></ul>',
  Style: '<style>p > b { color: red }</style>',
};

let host: TestHost;
beforeAll(() => {
  host = makeHost(SCRIPT, { pages: PAGES });
});
afterAll(() => host.dispose());

const result = async (name: string, ...rest: unknown[]): Promise<unknown> => {
  const report = await host.run(name, rest);
  expect(report.error).toBeNull();
  return report.result;
};

test("a template's scriptlets call the project's functions and see its constants and what was set", async () => {
  expect(await result('page')).toBe('<ul><li>Labas, Rasa</li><li>Labas, &lt;Jonas&gt;</li></ul>');
  expect(await result('include')).toBe(PAGES.Style);
});

test('an error in a template is the error of the script', async () => {
  expect(await host.run('brokenTemplate')).toMatchObject({
    ok: false,
    error: 'missing is not defined',
    errorName: 'ReferenceError',
  });
});

test('dialogs are answered and reported', async () => {
  const report = await host.run('ask', [], { answers: ['YES', { button: 'OK', text: 'Rasa' }] });
  expect(report).toMatchObject({
    ok: true,
    result: 'Rasa',
    calls: { byMethod: { 'Ui.alert': 1, 'Ui.prompt': 1 } },
  });
  expect(report.dialogs).toMatchObject([
    { kind: 'alert', answer: { button: 'YES' } },
    { kind: 'prompt', answer: { text: 'Rasa' } },
  ]);
});

test('a sidebar is shown, but not by a simple trigger', async () => {
  expect((await host.run('sidebar')).dialogs).toEqual([{ kind: 'sidebar', title: 'T', html: '<p>a</p>' }]);
  const refused = await host.run('sidebar', [], { authMode: 'LIMITED' });
  expect(refused.error).toContain('You do not have permission to call Ui.showSidebar');
  expect(refused.dialogs).toEqual([]);
});

test('a toast is in the report', async () => {
  const { dialogs } = await host.run('toast', [], { authMode: 'LIMITED' });
  expect(dialogs).toEqual([{ kind: 'toast', title: 'Pažanga', message: 'Testas jau yra' }]);
});

test('calls that only put rules together are counted apart, and in the total too', async () => {
  const { calls } = await host.run('rules');
  // Apart: newDataValidation, requireValueInList, build; newConditionalFormatRule and its four.
  expect([calls.total, calls.ruleBuilders]).toEqual([13, 8]);
  expect(Object.values(calls.byMethod).reduce((sum, count) => sum + count, 0)).toBe(calls.total);
});

test('bytes, dates and enumerations cross the border', async () => {
  expect(await result('bytes')).toEqual([[-59, -66], 'a.txt', '1970-01-01 03:00', 16]);
});

test('a .docx made by a script becomes a document of the report', async () => {
  const report = await host.run('makeDocument');
  expect(report).toMatchObject({ ok: true, result: [true, true] });
  expect(report.documents).toHaveLength(1);
});

test('a refusal of an advanced service has its name, its text and its code', async () => {
  expect(await result('missingFile')).toEqual([
    'GoogleJsonResponseException',
    'API call to drive.files.get failed with error: File not found: nera.',
    404,
  ]);
});

test('executions at once exclude one another by a lock', async () => {
  await Promise.all(Array.from({ length: 6 }, () => result('count')));
  expect(await result('readCount')).toBe('6');
});

test('the lock of an execution that was stopped is free', async () => {
  expect((await host.run('holdForever', [], { limitMs: 400 })).ok).toBe(false);
  expect((await host.run('count')).ok).toBe(true);
});

test('what is not imitated is named', async () => {
  expect((await host.run('unknownMember')).error).toContain('Drive.Files.watch is not imitated');
});

test('who is signed in', async () => {
  expect(await result('whoami')).toEqual(['mokytoja@mokykla.example', 'lt', 'FULL']);
});

test('a manifest without the scope for an address withholds it, and one without Drive has none', async () => {
  const strict = makeHost(SCRIPT, {
    manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
  });
  try {
    expect((await strict.run('whoami')).error).toContain(
      'Specified permissions are not sufficient to call Session.getActiveUser',
    );
    expect((await strict.run('makeDocument')).error).toContain('Drive is not defined');
  } finally {
    await strict.dispose();
  }
});

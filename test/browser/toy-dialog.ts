// A script project whose dialog does what pages inside Sheets do: it calls, saves files, reads them, prints, copies.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Langas', 'showDialog').addItem('Rašyti', 'writeUnderLock').addToUi();
}
function onEdit(e) {
  if (e.range.getSheet().getName() !== 'Lapas1' || e.range.getColumn() > 8) return;
  var kinds = ['value', 'oldValue'].map(function (key) { return key in e ? e[key] : '-'; });
  e.source.getSheetByName('Lapas1').getRange('J1').setValue(e.range.getA1Notation());
  note(['edit', e.range.getA1Notation()].concat(kinds).join('|'));
  e.source.toast('Pakeista ' + e.range.getA1Notation());
}
function note(text) {
  var lock = LockService.getScriptLock();
  lock.waitLock(5000);
  var properties = PropertiesService.getDocumentProperties();
  properties.setProperty('notes', (properties.getProperty('notes') || '') + text + '\\n');
  lock.releaseLock();
}
function notes() { return PropertiesService.getDocumentProperties().getProperty('notes') || ''; }
function showDialog() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('work').setWidth(500).setHeight(300), 'Darbas');
}
function step(n) {
  Utilities.sleep(60);
  SpreadsheetApp.getActiveSheet().getRange('L1').setValue(n);
  return n;
}
function slow() {
  for (var i = 0; i < 600 && !isAllowed(); i++) Utilities.sleep(50);
  SpreadsheetApp.getActiveSheet().getRange('L2').setValue('baigta');
}
function isAllowed() { return PropertiesService.getDocumentProperties().getProperty('finish') !== null; }
function finishSlow() { PropertiesService.getDocumentProperties().setProperty('finish', 'yes'); }
function protectAllBut() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.protect().setWarningOnly(true).setUnprotectedRanges([sheet.getRange('A1:B3'), sheet.getRange('D1:D3')]);
}
function writeUnderLock() {
  var lock = LockService.getDocumentLock();
  lock.waitLock(5000);
  note('in');
  Utilities.sleep(250);
  note('out');
  lock.releaseLock();
  return true;
}
`;

const PAGE = `<!DOCTYPE html>
<html lang="lt">
  <head><meta charset="utf-8"><title>Darbas</title></head>
  <body>
    <main>
      <h1>Darbas</h1>
      <progress id="bar" max="10" value="0" aria-label="Eiga"></progress>
      <p id="said">–</p>
      <button id="steps">Daryti</button> <button id="slow">Ilgai</button> <button id="locks">Rakinti</button>
      <button id="save">Saugoti</button> <button id="print">Spausdinti</button> <button id="ask">Klausti</button>
      <button id="copy">Kopijuoti</button> <button id="close">Uždaryti</button>
      <label>Failas <input id="file" type="file"></label>
    </main>
    <script>
      var by = function (id) { return document.getElementById(id); };
      var say = function (text) { by('said').textContent = text; };
      var run = function (done) { return google.script.run.withSuccessHandler(done).withFailureHandler(function (e) { say('klaida: ' + e.message); }); };
      var seen = [];
      by('steps').onclick = function next() {
        var n = by('bar').value + 1;
        run(function (value) { by('bar').value = value; seen.push(value); if (value < 10) next(); else say('žingsniai ' + seen.join()); }).step(n);
      };
      by('slow').onclick = function () { run(function () { say('ilgai'); }).slow(); };
      by('locks').onclick = function () {
        var left = 2;
        var done = function () { if (--left === 0) say('atrakinta'); };
        run(done).writeUnderLock();
        run(done).writeUnderLock();
      };
      by('save').onclick = function () {
        var link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(['BEGIN:VCALENDAR\\r\\nąž'], { type: 'text/calendar;charset=utf-8' }));
        link.download = 'testai.ics';
        document.body.append(link); link.click(); link.remove();
      };
      addEventListener('beforeprint', function () { say('spausdinama'); });
      by('print').onclick = function () { window.print(); };
      by('ask').onclick = function () { say(confirm('Ar tikrai?') ? 'taip' : 'ne'); };
      by('copy').onclick = function () { navigator.clipboard.writeText('ąžuolas').then(function () { say('nukopijuota'); }, function (e) { say('klaida: ' + e.message); }); };
      by('file').onchange = function (e) {
        e.target.files[0].arrayBuffer().then(function (b) { say(new TextDecoder('windows-1257').decode(b)); });
      };
      by('close').onclick = function () { google.script.host.close(); };
    </script>
  </body>
</html>
`;

/** Writes the project and tells where. */
export function writeDialogProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pazanga-dialog-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ displayName: 'Pažanga' }));
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ rootDir: '.' }));
  writeFileSync(join(folder, 'Code.gs'), CODE);
  writeFileSync(join(folder, 'work.html'), PAGE);
  return folder;
}

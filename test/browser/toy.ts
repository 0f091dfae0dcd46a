// A script project of the tests' own: what the page must show of any script, whatever the add-on does.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CODE = `/**
 * Sudeda srities skaičius.
 *
 * @param {A1:B2} numbers Sritis su skaičiais.
 * @param {number} extra Kiek pridėti; nebūtina.
 * @return {number} Suma.
 * @customfunction
 */
function SUM_UP(numbers, extra) {
  return [].concat.apply([], [].concat(numbers)).reduce((sum, x) => sum + (Number(x) || 0), 0) + (extra || 0);
}

/**
 * Kiekvieną skaičių padvigubina.
 * @param {A1:A3} numbers Skaičių stulpelis.
 * @customfunction
 */
function DOUBLE_ALL(numbers) {
  return numbers.map((row) => row.map((x) => x * 2));
}

/**
 * Niekada nebaigia.
 * @customfunction
 */
function ENDLESS() {
  for (;;) {}
}

/**
 * Visada klysta.
 * @customfunction
 */
function THROWS() {
  throw new Error('Svorių eilutėje trūksta skaičiaus.');
}

function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Šoninė juosta', 'showSidebar')
    .addItem('Klausimas', 'askName')
    .addSeparator()
    .addSubMenu(ui.createMenu('Daugiau').addItem('Langas', 'showDialog').addItem('Pranešimas', 'showToast'))
    .addItem('Klaida', 'fail')
    .addItem('Ilgas darbas', 'runLong')
    .addToUi();
  ui.createMenu('Klasė').addItem('Įrašyti pasirinkimą', 'writeSelection').addItem('Apsaugoti', 'protect').addToUi();
}

function onEdit(e) {
  if (e.range.getA1Notation() === 'F1')
    e.source
      .getActiveSheet()
      .getRange('F2')
      .setValue('onEdit: ' + e.value);
}

function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Mokinys'));
}

function showDialog() {
  var page = HtmlService.createHtmlOutputFromFile('side').setWidth(420).setHeight(260);
  SpreadsheetApp.getUi().showModalDialog(page, 'Langas');
}

function showToast() {
  SpreadsheetApp.getActiveSpreadsheet().toast('Padaryta.', 'Darbas', 5);
}

function askName() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Vardas', 'Koks mokinio vardas?', ui.ButtonSet.OK_CANCEL);
  var text = answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : 'atšaukta';
  SpreadsheetApp.getActiveSheet().getRange('G1').setValue(text);
}

function drawChart() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('M1:O3').setValues([['Klasė', 'I', 'II'], ['1a', 7.5, 8], ['1b', 6, 9]]);
  var bars = sheet.newChart().asColumnChart().setStacked().setTitle('Vidurkiai').setYAxisTitle('balai');
  var chart = bars.addRange(sheet.getRange('M1:M3')).addRange(sheet.getRange('N1:O3')).setNumHeaders(1);
  sheet.insertChart(chart.setPosition(8, 9, 10, 5).setOption('width', 320).setOption('height', 240).build());
}

function fail() {
  throw new Error('Lape nėra eilutės „Svoris“.');
}

function runLong() {
  for (;;) Utilities.sleep(100);
}

function writeSelection() {
  SpreadsheetApp.getActiveSheet().getRange('H1').setValue(SpreadsheetApp.getActiveRange().getA1Notation());
}

function protect() {
  SpreadsheetApp.getActiveSheet().getRange('J1:J3').protect().setWarningOnly(true);
}

function selectedCell(prefix) {
  return prefix + SpreadsheetApp.getActiveRange().getA1Notation();
}

function failInPage() {
  throw new Error('Mokinio nėra.');
}
`;

const SIDE = `<!DOCTYPE html>
<html>
  <body>
    <p id="said">–</p>
    <button id="ask">Klausti</button>
    <button id="fail">Klysti</button>
    <button id="date">Siųsti datą</button>
    <button id="close" onclick="google.script.host.close()">Uždaryti</button>
    <script>
      var say = (text) => { document.getElementById('said').textContent = text; };
      var run = () => google.script.run
          .withSuccessHandler((answer, user) => { say(answer + user); })
          .withFailureHandler((error, user) => { say(error.name + ' ' + error.message + user); })
          .withUserObject('!');
      document.getElementById('ask').onclick = () => { run().selectedCell('Langelis '); };
      document.getElementById('fail').onclick = () => { run().failInPage(); };
      document.getElementById('date').onclick = () => {
        try { run().selectedCell(new Date()); } catch (error) { say(error.message); }
      };
    </script>
  </body>
</html>
`;

/** Writes the project and tells where. */
export function writeToyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pazanga-toy-'));
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ rootDir: '.' }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ displayName: 'Pažanga' }));
  writeFileSync(join(folder, 'Code.gs'), CODE);
  writeFileSync(join(folder, 'side.html'), SIDE);
  return folder;
}

import { HtmlOutput } from '../../local/services/html/html-output';
import type { Menu } from '../../local/services/ui/menu';
import { Ui } from '../../local/services/ui/ui';
import { makeContext, type Row, refusal, tryTable } from './service-support';

const { Button, ButtonSet } = Ui.enums;
const answered = (button: 'OK' | 'CANCEL' | 'CLOSE' | 'YES', text?: string): Ui =>
  new Ui(makeContext({ answers: [text === undefined ? { button } : { button, text }] }));
const page = (html = '<p>Labas</p>'): HtmlOutput => new HtmlOutput(html);

const whatIsAsked = async (...args: unknown[]): Promise<unknown> => {
  const context = makeContext({ answers: [{ button: 'OK' }] });
  await new Ui(context).alert(...args);
  return context.dialogs[0];
};
const whatIsShown = (show: (ui: Ui) => void): unknown => {
  const context = makeContext();
  show(new Ui(context));
  expect(context.dialogs).toHaveLength(1);
  return context.shown[0];
};
const menuOf = (build: (ui: Ui) => Menu): unknown => whatIsShown((ui) => build(ui).addToUi());

const ui = 'reference:base/ui';
const rows: readonly Row[] = [
  [
    'an alert of a prompt has an OK button',
    `${ui}#alert(String)`,
    () => whatIsAsked('Ar tikrai?'),
    { kind: 'alert', title: '', prompt: 'Ar tikrai?', buttons: 'OK', answer: { button: 'OK' } },
  ],
  [
    'an alert with buttons',
    `${ui}#alert(String,ButtonSet)`,
    () => whatIsAsked('Ar?', ButtonSet.YES_NO),
    { kind: 'alert', title: '', prompt: 'Ar?', buttons: 'YES_NO', answer: { button: 'OK' } },
  ],
  [
    'an alert with a title',
    `${ui}#alert(String,String,ButtonSet)`,
    () => whatIsAsked('T', 'Ar?', ButtonSet.OK_CANCEL),
    { kind: 'alert', title: 'T', prompt: 'Ar?', buttons: 'OK_CANCEL', answer: { button: 'OK' } },
  ],
  [
    'the clicked button comes back',
    `${ui}#alert(String,ButtonSet)`,
    () => answered('YES').alert('Ar?', ButtonSet.YES_NO),
    Button.YES,
  ],
  [
    'closing the dialog is CLOSE',
    'reference:base/button',
    () => answered('CLOSE').alert('Ar?'),
    Button.CLOSE,
  ],
  [
    'an alert without a prompt',
    `${ui}#alert(String)`,
    () => answered('OK').alert(),
    refusal("The parameters () don't match the method signature for Ui.alert."),
  ],
  [
    'an alert of null',
    `${ui}#alert(String)`,
    () => answered('OK').alert(null),
    refusal("The parameters (null) don't match the method signature for Ui.alert."),
  ],
  [
    'buttons by their name only',
    `${ui}#alert(String,ButtonSet)`,
    () => answered('OK').alert('Ar?', 'YES_NO'),
    refusal("The parameters (String,String) don't match the method signature for Ui.alert."),
  ],
  [
    'what was typed',
    'reference:base/prompt-response#getresponsetext',
    async () => (await answered('OK', 'Rasa').prompt('Vardas?')).getResponseText(),
    'Rasa',
  ],
  [
    'the button of a prompt',
    'reference:base/prompt-response#getselectedbutton',
    async () => (await answered('CANCEL').prompt('Vardas?')).getSelectedButton(),
    Button.CANCEL,
  ],
  [
    'a menu with items, separators and sub-menus',
    `${ui}#createmenucaption`,
    () =>
      menuOf((it) =>
        it
          .createMenu('Meniu')
          .addItem('Vienas', 'one')
          .addSeparator()
          .addSubMenu(it.createMenu('Kiti').addItem('Du', 'two')),
      ),
    {
      title: 'Meniu',
      place: 'bar',
      items: [
        { kind: 'item', label: 'Vienas', functionName: 'one' },
        { kind: 'separator' },
        {
          kind: 'submenu',
          menu: { title: 'Kiti', place: 'bar', items: [{ kind: 'item', label: 'Du', functionName: 'two' }] },
        },
      ],
    },
  ],
  [
    "an add-on's menu bears its name",
    `${ui}#createaddonmenu`,
    () => menuOf((it) => it.createAddonMenu().addItem('Vienas', 'one')),
    { title: 'Priedas', place: 'addon', items: [{ kind: 'item', label: 'Vienas', functionName: 'one' }] },
  ],
  [
    'an item without a function',
    'reference:base/menu#additemcaption,-functionname',
    () => answered('OK').createMenu('M').addItem('Vienas'),
    refusal("The parameters (String) don't match the method signature for Menu.addItem."),
  ],
  [
    "a sidebar's title is that of its page",
    `${ui}#showsidebaruserinterface`,
    () => whatIsShown((it) => it.showSidebar(page().setTitle('Mokinys'))),
    { kind: 'sidebar', title: 'Mokinys', html: '<p>Labas</p>' },
  ],
  [
    'a modal dialog of a size',
    `${ui}#showmodaldialoguserinterface,-title`,
    () => whatIsShown((it) => it.showModalDialog(page().setWidth(400).setHeight(300), 'Langas')),
    { kind: 'modal', title: 'Langas', html: '<p>Labas</p>', width: 400, height: 300 },
  ],
  [
    'a modeless dialog',
    `${ui}#showmodelessdialoguserinterface,-title`,
    () => whatIsShown((it) => it.showModelessDialog(page(), 'Langas')),
    { kind: 'modeless', title: 'Langas', html: '<p>Labas</p>' },
  ],
  [
    'a dialog needs a page',
    `${ui}#showmodaldialoguserinterface,-title`,
    () => answered('OK').showModalDialog('<p>', 'Langas'),
    refusal("The parameters (String,String) don't match the method signature for Ui.showModalDialog."),
  ],
];
tryTable('Ui', rows);

test('a dialog that was open when the execution ended stays in the report, without an answer', async () => {
  const context = makeContext();
  await expect(new Ui(context).alert('Ar?')).rejects.toThrow('No answer');
  expect(context.dialogs).toEqual([{ kind: 'alert', title: '', prompt: 'Ar?', buttons: 'OK' }]);
});

import { htmlTemplateAdapters } from '../../local/runtime/realm/html-template';
import { HtmlService } from '../../local/services/html/html-service';
import {
  findIllegalValue,
  illegalArgumentMessage,
  toLegalValue,
} from '../../local/services/html/legal-values';
import { Utilities } from '../../local/services/utilities/utilities';
import { makeContext, type Row, refusal, tryTable } from './service-support';

const context = makeContext({ pages: { Sidebar: '<b>Labas</b>' } });
const service = new HtmlService(context);
const { SandboxMode, XFrameOptionsMode } = HtmlService.enums;

interface Template extends Record<string, unknown> {
  evaluate(): { getContent(): string };
  getCode(): string;
  getRawContent(): string;
}
const adapters = htmlTemplateAdapters({
  createHtmlOutput: (html) => service.createHtmlOutput(html),
  evaluate: (code) => new Function(`return ${code}`)(),
});
const template = (html: string): Template =>
  adapters['HtmlService.createTemplate']?.(service.createTemplate(html)) as Template;
const rendered = (html: string, variables: Readonly<Record<string, unknown>> = {}): string =>
  Object.assign(template(html), variables).evaluate().getContent();
const illegal = (value: unknown): string | undefined => {
  const found = findIllegalValue(value, '0');
  return found && illegalArgumentMessage(found);
};

const html = 'reference:html/html-service';
const output = 'reference:html/html-output';
const guide = 'guides:html/templates';
const run = 'guides:html/reference/run';
const rows: readonly Row[] = [
  ['an empty page', `${html}#createHtmlOutput()`, () => service.createHtmlOutput().getContent(), ''],
  [
    'a page of a text',
    `${html}#createHtmlOutput(String)`,
    () => service.createHtmlOutput('<p>a</p>').getContent(),
    '<p>a</p>',
  ],
  [
    'a page of a blob',
    `${html}#createHtmlOutput(BlobSource)`,
    () => service.createHtmlOutput(new Utilities(context).newBlob('<p>b</p>')).getContent(),
    '<p>b</p>',
  ],
  [
    'a page of a file',
    `${html}#createHtmlOutputFromFile(String)`,
    () => service.createHtmlOutputFromFile('Sidebar').getContent(),
    '<b>Labas</b>',
  ],
  [
    'a file that is not there',
    `${html}#createHtmlOutputFromFile(String)`,
    () => service.createHtmlOutputFromFile('Nera'),
    refusal('No HTML file named Nera was found.'),
  ],
  [
    'a template of a file that is not there',
    `${html}#createTemplateFromFile(String)`,
    () => service.createTemplateFromFile('Nera'),
    refusal('No HTML file named Nera was found.'),
  ],
  [
    'appended markup, and text that is only shown',
    `${output}#appendUntrusted(String)`,
    () => service.createHtmlOutput('a').append('<i>').appendUntrusted('<b> & "c"').getContent(),
    'a<i>&lt;b&gt; &amp; &quot;c&quot;',
  ],
  [
    'clear and set',
    `${output}#clear()`,
    () => service.createHtmlOutput('a').clear().setContent('b').getContent(),
    'b',
  ],
  [
    'title and size are null at first',
    `${output}#getWidth()`,
    () => {
      const page = service.createHtmlOutput();
      return [page.getTitle(), page.getWidth(), page.getHeight()];
    },
    [null, null, null],
  ],
  [
    'the page as a blob',
    `${output}#getBlob()`,
    () => {
      const made = service.createHtmlOutput('ą').getBlob();
      return [made.getContentType(), made.getDataAsString()];
    },
    ['text/html', 'ą'],
  ],
  [
    'a meta tag',
    `${output}#addMetaTag(String,String)`,
    () =>
      service
        .createHtmlOutput()
        .addMetaTag('viewport', 'width=device-width')
        .getMetaTags()
        .map((tag) => [tag.getName(), tag.getContent()]),
    [['viewport', 'width=device-width']],
  ],
  [
    'a meta tag of no use',
    `${output}#addMetaTag(String,String)`,
    () => service.createHtmlOutput().addMetaTag('robots', 'none'),
    refusal('The specified meta tag cannot be used in this context.'),
  ],
  [
    'modes change nothing here',
    `${output}#setXFrameOptionsMode(XFrameOptionsMode)`,
    () =>
      service
        .createHtmlOutput('a')
        .setSandboxMode(SandboxMode.IFRAME)
        .setXFrameOptionsMode(XFrameOptionsMode.ALLOWALL)
        .getContent(),
    'a',
  ],
  [
    'standard scriptlets run',
    `${guide}#standard_scriptlets`,
    () => rendered('<? for (let i = 1; i < 3; i++) { ?><p><?= i ?></p><? } ?>'),
    '<p>1</p><p>2</p>',
  ],
  [
    'printing scriptlets escape',
    `${guide}#printing_scriptlets`,
    () => rendered('<p><?= text ?></p>', { text: '<b>"A" & \'b\'</b>' }),
    '<p>&lt;b&gt;&quot;A&quot; &amp; &#39;b&#39;&lt;/b&gt;</p>',
  ],
  [
    '… in attributes with and without quotes',
    `${guide}#printing_scriptlets`,
    () => rendered('<a title="<?= t ?>" class=<?= t ?>>', { t: 'a "b"' }),
    '<a title="a &quot;b&quot;" class=a&#32;&quot;b&quot;>',
  ],
  [
    '… in a script, as a value',
    `${guide}#printing_scriptlets`,
    () => rendered('<script id="s">var a = <?= n ?>, b = <?= t ?>;</script>', { n: 5, t: '</script>"' }),
    '<script id="s">var a = 5, b = "\\x3c\\x2fscript\\x3e\\x22";</script>',
  ],
  [
    '… in a script, inside a text',
    `${guide}#printing_scriptlets`,
    () => rendered("<script>var a = 'x<?= t ?>';</script><p><?= t ?></p>", { t: "'" }),
    "<script>var a = 'x\\x27';</script><p>&#39;</p>",
  ],
  [
    '… so that JSON arrives as JSON',
    `${guide}#printing_scriptlets`,
    () => {
      const page = rendered('<script>var a = JSON.parse(<?= json ?>);</script>', {
        json: JSON.stringify({ a: '</script>' }),
      });
      return new Function(`${/<script>([\s\S]*)<\/script>/.exec(page)?.[1]}; return a;`)();
    },
    { a: '</script>' },
  ],
  [
    '… after a script that is over',
    `${guide}#printing_scriptlets`,
    () => rendered('<script>// "\nvar a = 1; /* \' */</script><?= t ?>', { t: '<' }),
    '<script>// "\nvar a = 1; /* \' */</script>&lt;',
  ],
  [
    'force-printing scriptlets do not',
    `${guide}#force-printing_scriptlets`,
    () => rendered('<p><?!= text ?></p>', { text: '<b>' }),
    '<p><b></p>',
  ],
  [
    'a scriptlet may end with a comment or a semicolon',
    guide as Row[1],
    () => rendered('<?= 1 + 1; // two ?>|<?!= "a"; ?>'),
    '2|a',
  ],
  [
    'functions made in scriptlets',
    `${guide}#standard_scriptlets`,
    () => rendered('<? function twice(x) { return 2 * x; } ?><?= twice(4) ?>'),
    '8',
  ],
  [
    "the project's own functions and its globals",
    `${guide}#calling_apps_script_functions_from_a_template`,
    () => rendered('<?= JSON.stringify([Math.max(1, 2)]) ?>'),
    '[2]',
  ],
  [
    'variables pushed onto the template',
    `${guide}#pushing_variables_to_templates`,
    () => rendered('<?= a.join("-") ?>', { a: [1, 2] }),
    '1-2',
  ],
  ['an unknown variable', guide as Row[1], () => rendered('<?= nera ?>'), refusal('nera is not defined')],
  [
    'the raw content',
    'reference:html/html-template#getrawcontent',
    () => template('<?= 1 ?>').getRawContent(),
    '<?= 1 ?>',
  ],
  [
    'the code of a template',
    'reference:html/html-template#getcode',
    () => template('a<? b(); ?>').getCode().includes('b();'),
    true,
  ],
  [
    'google.script.run carries plain values',
    `${run}#parameters`,
    () => illegal({ a: [1, 'b', null, true, undefined, { c: {} }] }),
    undefined,
  ],
  [
    '… no date',
    `${run}#parameters`,
    () => illegal({ a: [new Date()] }),
    'Failed due to illegal value in property: 0.a[0] (Date)',
  ],
  [
    '… no function',
    `${run}#parameters`,
    () => illegal(() => 1),
    'Failed due to illegal value in property: 0 (function)',
  ],
  [
    '… nothing that holds itself',
    `${run}#parameters`,
    () => {
      const a: Record<string, unknown> = {};
      a.b = a;
      return illegal(a);
    },
    'Failed due to illegal value in property: 0.b (circular structure)',
  ],
  [
    '… no map, and no object of a class',
    `${run}#parameters`,
    () => [illegal(new Map()), illegal(new (class Pupil {})())],
    [
      'Failed due to illegal value in property: 0 (Map)',
      'Failed due to illegal value in property: 0 (Object)',
    ],
  ],
  [
    '… the same object twice is no circle',
    `${run}#parameters`,
    () => {
      const a = {};
      return illegal([a, a]);
    },
    undefined,
  ],
  [
    'undefined in an array becomes null, in an object it is left out',
    `${run}#parameters`,
    () => toLegalValue({ a: [undefined], b: undefined }),
    { a: [null] },
  ],
];
tryTable('HtmlService', rows);

// Univer as it is published is slower than it need be in three places, all found with a profiler, and its list of
// functions takes keys that are not for it. They are changed while it is bundled, the slow ones without a change of what
// they do. A place that is no longer found fails the build: then the new version of Univer has to be looked at anew.
import { readFile } from 'node:fs/promises';

/** Every class field goes through a helper, whose stores the JavaScript engine cannot make quick. */
const FIELD = /_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;

const PLACES = {
  // A text that is no number is taken apart by every calculation that meets it; that it is one is remembered.
  'engine-formula': [
    [
      'const parseData = getNumfmtParseValueFilter(_input);',
      `if (textsWithoutNumber.has(_input)) return { isNumberPattern: false };
	const parseData = getNumfmtParseValueFilter(_input);`,
    ],
    [
      'return setNumberPatternCache(_input, parseData.v, parseData.z);\n',
      `return setNumberPatternCache(_input, parseData.v, parseData.z);
	if (textsWithoutNumber.size >= 1e5) textsWithoutNumber.clear();
	textsWithoutNumber.add(_input);
`,
    ],
    ['function stringIsNumberPattern(input) {', 'const textsWithoutNumber = new Set();\n$&'],
  ],
  // The calculation waits 100 ms after each change for the next one. Whoever needs its results can start it at once.
  'sheets-formula': [
    ['this._setTimeoutKey = setTimeout(() => {', 'this._setTimeoutKey = setTimeout(this.startNow = () => {'],
  ],
  // The list of functions is searched 300 ms after the last key. Whoever has stopped inside a name and types on is shown
  // the list of what stood there before, and their Enter chose from it in place of what they had typed: the list takes
  // keys only while it belongs to the text.
  'sheets-formula-ui': [
    ['const useFormulaSearch = (', 'const typedOn = new WeakSet();\n$&'],
    [
      'editor.input$.pipe(debounceTime(300)).subscribe(() => {',
      'editor.input$.pipe(map(() => typedOn.add(editor)), debounceTime(300)).subscribe(() => {\n\t\t\t\ttypedOn.delete(editor);',
    ],
    [
      'preconditions: () => true,\n\t\t\t\tpriority: 1e3,',
      'preconditions: () => !typedOn.has(editor),\n\t\t\t\tpriority: 1e3,',
    ],
  ],
};

/** For esbuild. */
export const quickEngine = {
  name: 'quick-engine',
  setup(build) {
    build.onLoad({ filter: /@univerjs[\\/][^\\/]+[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const [, name] = /@univerjs[\\/]([^\\/]+)/.exec(path);
      let contents = (await readFile(path, 'utf8')).replace(FIELD, '(this.$1 = ');
      for (const [from, to] of PLACES[name] ?? []) {
        if (contents.split(from).length !== 2)
          return { errors: [{ text: `${name} no longer has „${from}“.` }] };
        contents = contents.replace(from, to);
      }
      return { contents, loader: 'js' };
    });
  },
};

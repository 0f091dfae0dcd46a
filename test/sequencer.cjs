// Which test files begin first: the long ones, so that no core is left alone with one at the end. jest remembers how
// long each took; on a fresh clone it does not know yet, and this list says it.
const { default: Sequencer } = require('@jest/test-sequencer');

const LONG_FIRST = [
  'bundle/prepare-crash',
  'bundle/prepare.test',
  'bundle/demo',
  'browser/page.test',
  'browser/import',
  'browser/sidebar',
  'browser/addon',
  'browser/prepare',
  'browser/script-pages',
  'browser/weights',
  'browser/server',
  'bundle/import-marks',
  'bundle/close-crash',
  'bundle/calls',
  'bundle/plans',
  'bundle/case-documents',
  'bundle/extra-work',
  'bundle/courses',
  'bundle/appeals',
  'bundle/weights',
  'bundle/undo',
  'bundle/import-pupils',
  'browser/',
  'bundle/close',
  'bundle/',
  'host/custom-functions',
  'host/gas-command',
];

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return sorted
      .map((test, index) => ({ test, index, place: placeOf(test.path) }))
      .sort((a, b) => a.place - b.place || a.index - b.index)
      .map(({ test }) => test);
  }
};

function placeOf(path) {
  const place = LONG_FIRST.findIndex((part) => path.replaceAll('\\', '/').includes(`test/${part}`));
  return place < 0 ? LONG_FIRST.length : place;
}

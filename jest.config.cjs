// Four kinds of test: rules (unit), the local host's own contract (host), the built add-on in the host (bundle),
// and the page in a real browser (browser). `npm test` builds first, then runs them all.
const common = {
  rootDir: __dirname,
  transform: { '^.+\\.tsx?$': '<rootDir>/test/transform.cjs' },
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/properties.cjs'],
  // A test's modules look every global up through jest's sandbox, which took most of the time of the engine's loops (two
  // thirds of that of preparing a class); these are handed to them directly. Not `Date` nor the timers: tests replace them.
  sandboxInjectedGlobals: [
    'Array',
    'Error',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'Symbol',
  ],
};
const project = (name, extra = {}) => ({
  ...common,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  ...extra,
});

module.exports = {
  projects: [project('unit'), project('host'), project('bundle'), project('browser')],
  // A machine that does other things too takes several times as long; a test that hangs is still told. It is longer than
  // the browser tests wait (PATIENCE), so that what was waited for is told.
  testTimeout: 240_000,
  testSequencer: '<rootDir>/test/sequencer.cjs',
  // By default jest leaves one core alone, which on two is half of them.
  maxWorkers: '100%',
};

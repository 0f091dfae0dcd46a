// Four kinds of test: rules (unit), the local host's own contract (host), the built add-on in the host (bundle),
// and the page in a real browser (browser). `npm test` builds first, then runs them all.
const common = {
  rootDir: __dirname,
  transform: { '^.+\\.tsx?$': '<rootDir>/test/transform.cjs' },
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/properties.cjs'],
};
const project = (name, extra = {}) => ({
  ...common,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  ...extra,
});

module.exports = {
  projects: [project('unit'), project('host'), project('bundle'), project('browser')],
  testTimeout: 30_000,
  testSequencer: '<rootDir>/test/sequencer.cjs',
  // By default jest leaves one core alone, which on two is half of them.
  maxWorkers: '100%',
};

// Properties draw the same cases in every run, so that a red gate is about the change and not about luck.
// New cases: FAST_CHECK_SEED=random npm test (or a seed that fast-check has printed).
const fc = require('fast-check');

const { FAST_CHECK_SEED = '20260901' } = process.env;
if (FAST_CHECK_SEED !== 'random') fc.configureGlobal({ seed: Number(FAST_CHECK_SEED) });

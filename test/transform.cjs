// TypeScript → JavaScript for jest, types left aside: `npm run check` has them checked, once and not in every worker.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const own = readFileSync(__filename, 'utf8');

module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha256').update([version, own, path, source].join('\0')).digest('hex'),
  process(source, path) {
    const { code, map } = transformSync(source, {
      sourcefile: path,
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      platform: 'node',
      charset: 'utf8',
      // jest's own modules know no import().
      supported: { 'dynamic-import': false },
      sourcemap: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return { code, map };
  },
};

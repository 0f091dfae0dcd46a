// dist/Code.js: one script, not minified (minifying renames the parameters that Sheets shows to people), with a
// top-level `function NAME(params)` and its JSDoc for every `global.NAME = …` of the sources.
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { inRoot } from '../lib/paths.mjs';
import { cutDownValibot } from './used-valibot.mjs';

export async function buildServerBundle(outputFolder) {
  const compiler = webpack({
    mode: 'production',
    context: inRoot(),
    entry: inRoot('src', 'main.ts'),
    output: { path: outputFolder, filename: 'Code.js', environment: { arrowFunction: true, const: true } },
    target: ['web', 'es2019'],
    devtool: false,
    resolve: { extensions: ['.ts', '.js'], alias: { valibot$: await cutDownValibot() } },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'esbuild-loader',
          options: { target: 'es2019', loader: 'ts', charset: 'utf8' },
        },
      ],
    },
    // Joined modules would lose the stubs of all but the entry file; short names of exports each get a comment with the
    // long one, so they make the script longer.
    optimization: { minimize: false, moduleIds: 'named', concatenateModules: false, mangleExports: false },
    performance: false,
    plugins: [new GasPlugin({ comment: true })],
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  if (stats.hasErrors() || stats.hasWarnings())
    throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
}

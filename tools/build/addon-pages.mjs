// dist/*.html: the pages shown inside Sheets. Google serves them in a sandboxed frame, so script and style are inline.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { inRoot } from '../lib/paths.mjs';

/**
 * Every folder of sidebar/pages with a main.tsx is a page. Its index.html has marks for style and script; a page without
 * one of its own gets sidebar/dialog.html.
 */
export async function buildPages(outputFolder) {
  const folder = inRoot('sidebar', 'pages');
  if (!existsSync(folder)) return;
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'main.tsx')));
  await Promise.all(names.map((name) => buildPage(join(folder, name), join(outputFolder, `${name}.html`))));
}

async function buildPage(source, target) {
  const { outputFiles } = await build({
    entryPoints: [join(source, 'main.tsx')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2020',
    tsconfigRaw: {
      compilerOptions: { jsx: 'react', jsxFactory: 'jsxElement', jsxFragmentFactory: 'jsxFragment' },
    },
    inject: [inRoot('sidebar', 'elements.ts')],
    outdir: dirname(target),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  // `</script` inside the code would end the element early.
  const script = text('.js').replaceAll('</script', '<\\/script');
  const own = join(source, 'index.html');
  const page = readFileSync(existsSync(own) ? own : inRoot('sidebar', 'dialog.html'), 'utf8')
    .replace('<!-- style -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  writeFileSync(target, page);
}

// dist/*.html: the pages shown inside Sheets. Google serves them in a sandboxed frame, so script and style are inline.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { inRoot } from '../lib/paths.mjs';

/** Every folder of sidebar/pages is a page: index.html (with its marks for style and script) and main.tsx. */
export async function buildPages(outputFolder) {
  const folder = inRoot('sidebar', 'pages');
  if (!existsSync(folder)) return;
  await Promise.all(
    readdirSync(folder).map((name) => buildPage(join(folder, name), join(outputFolder, `${name}.html`))),
  );
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
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: dirname(target),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  // `</script` inside the code would end the element early.
  const script = text('.js').replaceAll('</script', '<\\/script');
  const page = readFileSync(join(source, 'index.html'), 'utf8')
    .replace('<!-- style -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  writeFileSync(target, page);
}

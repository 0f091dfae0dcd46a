// `npm start` and its server, without a browser.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { putWorkbook, runStart, type Started, startServer, TOY, temporaryFolder } from './support';

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
  readonly headers: Record<string, unknown>;
}
/** As typed: `fetch` would tidy the path up first. */
function ask(
  address: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  const { body, ...rest } = options;
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, ...rest }, (response) => {
      let text = '';
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode, text, headers: response.headers }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the server', () => {
  let server: Started;
  let token: string;
  beforeAll(async () => {
    const data = temporaryFolder();
    putWorkbook(data, 'demo', [[1]]);
    server = await startServer(['--project', TOY], data);
    token = /pazanga-token" content="([\w-]+)"/.exec((await ask(server.address, '/')).text)?.[1] ?? '';
  });
  afterAll(() => server?.stop());

  test('isolates the page, so that scripts can wait for their services', async () => {
    const { headers } = await ask(server.address, '/workbook/demo');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
  });

  test.each([
    '/api/files/../package.json',
    '/api/files/%2e%2e/package.json',
    '/api/files/workbooks/..%2f..%2fpackage.json',
    '/api/files/.lock',
    '/page/../server/main.cjs',
    '/page/%2e%2e/server/main.cjs',
    '/page/..%2fserver/main.cjs',
    '/page//etc/passwd',
  ])('hands out nothing outside its folders: %s', async (path) => {
    const { status, text } = await ask(server.address, path);
    expect([400, 404]).toContain(status);
    expect(text).toBe('');
  });

  test.each([
    ['another host name', { host: 'evil.example' }],
    ['another site', { origin: 'http://evil.example' }],
    ['a frame without an origin', { origin: 'null' }],
  ])('refuses %s', async (_name, headers) => {
    expect((await ask(server.address, '/api/workbooks', { headers })).status).toBe(403);
  });

  test('changes nothing for whoever does not know the token of the page', async () => {
    const put = { method: 'PUT', body: 'x' };
    expect((await ask(server.address, '/api/files/notes/a.txt', put)).status).toBe(403);
    const headers = { 'x-pazanga-token': token };
    expect((await ask(server.address, '/api/files/notes/a.txt', { ...put, headers })).status).toBe(204);
    expect(readFileSync(join(server.data, 'notes', 'a.txt'), 'utf8')).toBe('x');
    expect((await ask(server.address, '/api/files/notes/a.txt', { method: 'DELETE', headers })).status).toBe(
      204,
    );
  });

  test('says in words that the disk refused, and leaves no half-written file', async () => {
    writeFileSync(join(server.data, 'occupied'), '');
    const headers = { 'x-pazanga-token': token };
    const answer = await ask(server.address, '/api/files/occupied/a.json', {
      method: 'PUT',
      body: 'x',
      headers,
    });
    expect(answer.status).toBe(500);
    expect(answer.text).toMatch(/^Nepavyko įrašyti į diską: .+\.$/);
    expect(readdirSync(server.data).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a second start on the same data folder is refused', async () => {
    const { code, output } = await runStart([
      '--port',
      '0',
      '--no-open',
      '--data',
      server.data,
      '--project',
      TOY,
    ]);
    expect(code).toBe(1);
    expect(output).toContain('jau naudoja kita paleista Pažanga');
  });
});

describe('npm start', () => {
  const toy = ['--no-open', '--project', TOY];

  test.each(['abc', '70000', '-1', '1.5'])('refuses the port %s in words', async (port) => {
    const { code, output } = await runStart([`--port=${port}`, '--no-open']);
    expect([code, output]).toEqual([1, expect.stringContaining('Netinkamas prievadas')]);
  });

  test('a taken port: said in words; with --strict-port refused', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const refused = await runStart([
      ...toy,
      '--port',
      String(port),
      '--strict-port',
      '--data',
      temporaryFolder(),
    ]);
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining(`Prievadas ${port} užimtas`)]);
    const data = temporaryFolder();
    putWorkbook(data, 'demo', [[1]]);
    const server = await startServer(['--project', TOY, '--port', String(port)], data);
    expect(server.address).not.toContain(`:${port}/`);
    await server.stop();
    await new Promise((resolve) => other.close(resolve));
  });

  test.each([
    ['not JSON', '{"format":1,'],
    ['something else', '{"hello":true}'],
    ['another id', '{"format":1,"id":"other","name":"x","snapshot":{}}'],
  ])('a broken saved workbook (%s): said in words, the file as it was', async (_name, content) => {
    const data = temporaryFolder();
    mkdirSync(join(data, 'workbooks'));
    const file = join(data, 'workbooks', 'mano.json');
    writeFileSync(file, content);
    const { code, output } = await runStart([...toy, '--port', '0', '--data', data]);
    expect(code).toBe(1);
    expect(output).toContain(`Įrašyta knyga sugadinta: ${file}`);
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(readdirSync(data)).toEqual(['workbooks']);
  });

  test('a data folder that cannot be written: said in words', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { code, output } = await runStart([...toy, '--port', '0', '--data', join(file, 'data')]);
    expect([code, output]).toEqual([1, expect.stringContaining('Negalima rašyti į duomenų aplanką')]);
  });

  test('a project without a script: said in words', async () => {
    const { code, output } = await runStart(['--no-open', '--port', '0', '--project', temporaryFolder()]);
    expect([code, output]).toEqual([1, expect.stringContaining('nėra nė vieno .js ar .gs failo')]);
  });

  test('a lock left by a dead process is no lock; --reset keeps what was there', async () => {
    const data = temporaryFolder();
    putWorkbook(data, 'mano', [[1]]);
    writeFileSync(join(data, '.lock'), JSON.stringify({ pid: 2 ** 22 - 1, port: 0 }));
    const server = await startServer(['--reset'], data);
    expect(readdirSync(join(data, 'workbooks'))).toEqual(['demo.json']);
    const [backup = ''] = readdirSync(join(data, 'backups'));
    expect(readdirSync(join(data, 'backups', backup, 'workbooks'))).toEqual(['mano.json']);
    await server.stop();
  });
});

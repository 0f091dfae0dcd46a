// Other workbooks in the page are open while a script runs; then they are kept, closed and free for another window.
import { WorkbooksBeside } from '../../../local/page/workbooks-beside';

function setUp(isTaken = false) {
  const said: string[] = [];
  const writing: { held?: Promise<void> } = {};
  const open = new Map<string, { change: () => void }>();
  const engine = {
    book: (id: string) => open.get(id),
    open: ({ id }: { id: string }) => {
      const book = {
        change: () => {},
        onChange: (listen: () => void) => (book.change = listen),
        flush: async () => {},
        save: () => ({ id }),
      };
      said.push(`open ${id}`);
      open.set(id, book);
      return book;
    },
    close: (id: string) => said.push(`close ${id} ${open.delete(id)}`),
  };
  const store = {
    read: async (path: string) =>
      path.includes('gone') ? undefined : new TextEncoder().encode(`{"id":"${path.slice(10, -5)}"}`),
    write: async (path: string) => {
      said.push(`write ${path}`);
      await writing.held;
    },
  };
  const take = async (id: string) =>
    isTaken ? undefined : { release: () => void said.push(`release ${id}`) };
  const beside = new WorkbooksBeside(engine as never, store as never, take);
  return { beside, said, writing, change: (id: string) => open.get(id)?.change() };
}

test('what a script has changed is kept and let go when the script ends, before its caller goes on', async () => {
  const { beside, said, change } = setUp();
  const answer = await beside.during(async () => {
    await beside.open('a');
    await beside.open('b');
    await beside.open('a');
    change('a');
    return said.slice();
  });
  expect(answer).toEqual(['open a', 'open b']);
  expect(said.slice(2)).toEqual([
    'write workbooks/a.json',
    'close a true',
    'release a',
    'close b true',
    'release b',
  ]);
  expect(beside.unsaved).toBe(false);
});
test('while another script runs nothing is closed; one that comes while they are closed opens anew', async () => {
  const { beside, said, writing, change } = setUp();
  let letGo = () => {};
  writing.held = new Promise((resolve) => (letGo = resolve));
  let end = () => {};
  const long = beside.during(() => new Promise<void>((resolve) => (end = resolve)));
  await beside.during(() => beside.open('a'));
  change('a');
  expect(said).toEqual(['open a']);
  end();
  while (said.length < 2) await new Promise(setImmediate);
  const second = beside.during(() => beside.open('a'));
  letGo();
  await Promise.all([long, second]);
  const once = ['open a', 'close a true', 'release a'];
  expect(said.filter((line) => !line.startsWith('write'))).toEqual([...once, ...once]);
});
test('a script that fails lets go of them too', async () => {
  const { beside, said } = setUp();
  const failing = beside.during(async () => {
    await beside.open('a');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(said).toEqual(['open a', 'close a true', 'release a']);
});
test.each([
  ['of another window', 'a', true],
  ['that is not there', 'gone', false],
])('a workbook %s is not opened', async (_, id, isTaken) => {
  const { beside, said } = setUp(isTaken);
  expect(await beside.during(() => beside.open(id))).toBeUndefined();
  expect(said).toEqual([]);
});

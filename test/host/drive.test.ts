import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Manifest } from '../../local/contracts';
import { documentText, listDocuments, readDocumentFile } from '../../local/drive/documents';
import { textToDocx } from '../../local/drive/docx';
import { ApiException } from '../../local/runtime/service-object';
import type { DriveFiles } from '../../local/services/drive/drive-files';
import type { DrivePermissions } from '../../local/services/drive/drive-permissions';
import type { DriveAbout } from '../../local/services/drive/drive-service';
import { DriveService } from '../../local/services/drive/drive-service';
import { ScriptBlob } from '../../local/services/utilities/blob';
import { DOCX_TYPE } from '../../local/services/utilities/content-types';
import { makeContext, type Row, refusal, type TestContext, tryTable } from './service-support';

const DOCUMENT = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const narrow: { manifest: Manifest } = {
  manifest: { oauthScopes: ['https://www.googleapis.com/auth/drive.file'] },
};
const wide: { manifest: Manifest } = { manifest: { oauthScopes: ['https://www.googleapis.com/auth/drive'] } };

interface Resource extends Record<string, unknown> {
  readonly id: string;
}
type Method =
  | 'create'
  | 'get'
  | 'list'
  | 'update'
  | 'copy'
  | 'remove'
  | 'emptyTrash'
  | 'generateIds'
  | 'export';
/** What the collections answer, as loosely as a script sees it. */
type Collection = Readonly<
  Record<Method, (...args: unknown[]) => Promise<Resource & { files: Resource[]; nextPageToken?: string }>>
>;
const drive = (context: TestContext = makeContext(narrow)) => {
  const { Files, Permissions, About } = new DriveService(context)._members() as {
    Files: DriveFiles;
    Permissions: DrivePermissions;
    About: DriveAbout;
  };
  return {
    files: Files as unknown as Collection,
    permissions: Permissions as unknown as Collection,
    about: About,
    context,
  };
};
const docx = (bytes = textToDocx('Kompensacinis planas\nMokinė: Rasa'), name = 'planas.docx') =>
  new ScriptBlob(bytes, DOCX_TYPE, name);
const text = (content: string, name = 'a.txt') => new ScriptBlob(strToU8(content), 'text/plain', name);
const damaged = (change: (parts: Record<string, Uint8Array>) => void) => {
  const parts = unzipSync(textToDocx('a'));
  change(parts);
  return docx(zipSync(parts));
};

/** Names of what `q` finds among a few files. */
async function found(q: string, more: Record<string, unknown> = {}): Promise<unknown> {
  const { files } = drive();
  const folder = await files.create({ name: 'Planai', mimeType: FOLDER });
  await files.create({ name: 'HelloWorld a', parents: [folder.id], appProperties: { key: '1' } }, text('a'));
  await files.create({ name: "Rasa's plan", properties: { key: '1' }, starred: true }, docx());
  const trashed = await files.create(
    { name: 'Senas planas', createdTime: '2020-01-01T00:00:00Z' },
    text('b'),
  );
  await files.update({ trashed: true }, trashed.id);
  const list = await files.list({ q: q.replace('FOLDER', folder.id ?? ''), orderBy: 'name', ...more });
  return list.files.map(({ name }) => name);
}

const api = 'drive:reference/rest/v3/';
const terms = 'drive:guides/ref-search-terms';
const rows: readonly Row[] = [
  [
    'a file answers with its kind, id, name and type',
    `${api}files/create`,
    async () => {
      const file = await drive().files.create({ name: 'a.txt' }, text('a'));
      return { ...file, id: file.id.length };
    },
    { kind: 'drive#file', id: 33, name: 'a.txt', mimeType: 'text/plain' },
  ],
  [
    'a nameless file is Untitled',
    `${api}files#File.FIELDS.name`,
    async () => (await drive().files.create({}, text('a'))).name,
    'Untitled',
  ],
  [
    'only the asked fields',
    'drive:guides/fields-parameter',
    () => drive().files.create({ name: 'a' }, text('a'), { fields: 'name,size,owners(emailAddress)' }),
    { name: 'a', size: '1', owners: [{ emailAddress: 'mokytoja@mokykla.example' }] },
  ],
  [
    'a field that is not there',
    'drive:guides/fields-parameter',
    () => drive().files.create({ name: 'a' }, text('a'), { fields: 'id,title' }),
    refusal('API call to drive.files.create failed with error: Invalid field selection title'),
  ],
  [
    'a .docx becomes a document',
    'drive:guides/manage-uploads#import-docs',
    async () => {
      const file = await drive().files.create({ name: 'Planas', mimeType: DOCUMENT }, docx(), {
        fields: 'id,mimeType,webViewLink,size',
      });
      return [file.mimeType, file.webViewLink === `/document/${file.id}`, file.id.length, file.size];
    },
    [DOCUMENT, true, 44, undefined],
  ],
  [
    'a damaged .docx is refused',
    'drive:guides/handle-errors#bad-request',
    () => drive().files.create({ mimeType: DOCUMENT }, docx(strToU8('PK'))),
    refusal('API call to drive.files.create failed with error: Bad Request: the file is not a zip archive'),
  ],
  [
    '… one whose XML is ill-formed',
    'drive:guides/handle-errors#bad-request',
    () =>
      drive().files.create(
        { mimeType: DOCUMENT },
        damaged((parts) => {
          parts['word/document.xml'] = strToU8('<w:document><w:p></w:document>');
        }),
      ),
    refusal('the part word/document.xml is not well-formed XML'),
  ],
  [
    '… one that names a part it lacks',
    'drive:guides/handle-errors#bad-request',
    () =>
      drive().files.create(
        { mimeType: DOCUMENT },
        damaged((parts) => {
          delete parts['word/document.xml'];
        }),
      ),
    refusal('the part word/document.xml, named in _rels/.rels, is missing'),
  ],
  [
    '… one with a part of no type',
    'drive:guides/handle-errors#bad-request',
    () =>
      drive().files.create(
        { mimeType: DOCUMENT },
        damaged((parts) => {
          parts['word/media/a.png'] = strToU8('a');
        }),
      ),
    refusal('the part word/media/a.png has no content type'),
  ],
  [
    'a conversion nobody does',
    'drive:guides/handle-errors#bad-request',
    () => drive().files.create({ mimeType: DOCUMENT }, new ScriptBlob(strToU8('<p>'), 'text/html', null)),
    refusal('The requested conversion is not supported.'),
  ],
  [
    'what is no blob cannot be uploaded',
    'https://developers.google.com/apps-script/advanced/drive',
    () => drive().files.create({ name: 'a' }, 'text'),
    refusal('The mediaData parameter only supports Blob types for upload.'),
  ],
  [
    'a generated id is used',
    `${api}files/generateIds`,
    async () => {
      const { files } = drive();
      const ids = (await files.generateIds({ count: 2 })).ids as string[];
      const made = await files.create({ id: ids[1], name: 'Planai', mimeType: FOLDER });
      return [ids.length, made.id === ids[1]];
    },
    [2, true],
  ],
  [
    '… once',
    'drive:guides/create-file#generate-ids',
    async () => {
      const { files } = drive();
      const [id] = (await files.generateIds()).ids as string[];
      await files.create({ id }, text('a'));
      await files.create({ id }, text('a'));
    },
    refusal('A file already exists with the provided ID.'),
  ],
  [
    '… not for a document',
    'drive:guides/create-file#generate-ids',
    async () => {
      const { files } = drive();
      const [id] = (await files.generateIds()).ids as string[];
      await files.create({ id, mimeType: DOCUMENT }, docx());
    },
    refusal('Generated IDs are not supported for Docs Editors formats.'),
  ],
  [
    '… and no other',
    `${api}files/generateIds`,
    () => drive().files.create({ id: 'mine' }, text('a')),
    refusal('The provided file ID is not usable.'),
  ],
  [
    'a folder as the parent',
    'drive:guides/folder#create_a_file_in_a_specific_folder',
    async () => {
      const { files } = drive();
      const folder = await files.create({ name: 'Planai', mimeType: FOLDER });
      const file = await files.create({ name: 'a', parents: [folder.id] }, text('a'), {
        fields: 'parents',
      });
      return JSON.stringify(file.parents) === JSON.stringify([folder.id]);
    },
    true,
  ],
  [
    'a parent that is not there',
    'drive:guides/handle-errors#file-not-found',
    () => drive().files.create({ parents: ['nera'] }, text('a')),
    refusal('API call to drive.files.create failed with error: File not found: nera.'),
  ],
  [
    'two parents',
    'drive:guides/ref-single-parent',
    () => drive().files.create({ parents: ['root', 'b'] }, text('a')),
    refusal('Increasing the number of parents is not allowed'),
  ],
  [
    'what may not be written',
    'drive:guides/handle-errors',
    () => drive().files.create({ size: 5 }, text('a')),
    refusal('The resource body includes fields which are not directly writable.'),
  ],
  [
    'a property of more than 124 bytes',
    'drive:guides/properties',
    () => drive().files.create({ appProperties: { a: 'ą'.repeat(62) } }, text('a')),
    refusal('The maximum size of a property key and value is 124 bytes.'),
  ],
  [
    'a file by its id',
    `${api}files/get`,
    async () => {
      const { files } = drive();
      const made = await files.create({ name: 'a', appProperties: { k: 'v' } }, text('a'));
      return files.get(made.id, { fields: 'name,appProperties,trashed,md5Checksum' });
    },
    { name: 'a', appProperties: { k: 'v' }, trashed: false, md5Checksum: '0cc175b9c0f1b6a831c399e269772661' },
  ],
  [
    'a file that is not there',
    'drive:guides/handle-errors#file-not-found',
    () => drive().files.get('nera'),
    refusal('API call to drive.files.get failed with error: File not found: nera.'),
  ],
  [
    'the content of an uploaded file',
    'drive:guides/manage-downloads#alt-media',
    async () => {
      const { files } = drive();
      const made = await files.create({}, text('ąčę'));
      return files.get(made.id, { alt: 'media' });
    },
    'ąčę',
  ],
  [
    '… not of a document',
    'drive:guides/manage-downloads#alt-media',
    async () => {
      const { files } = drive();
      const made = await files.create({ mimeType: DOCUMENT }, docx());
      return files.get(made.id, { alt: 'media' });
    },
    refusal('Only files with binary content can be downloaded. Use Export with Docs Editors files.'),
  ],
  [
    'a document exported as text',
    `${api}files/export`,
    async () => {
      const { files } = drive();
      const made = await files.create({ mimeType: DOCUMENT }, docx());
      return ((await files.export(made.id, 'text/plain')) as unknown as ScriptBlob).getDataAsString();
    },
    'Kompensacinis planas\n\nMokinė: Rasa\n\n',
  ],
  [
    'with drive.file a script sees only what it made',
    'drive:guides/api-specific-auth#scopes',
    async () => {
      const { files, context } = drive();
      const made = await files.create({ name: 'a' }, text('a'));
      return drive(makeContext({ ...narrow, of: context, projectId: 'other' })).files.get(made.id);
    },
    refusal('File not found: '),
  ],
  [
    '… with drive everything, but for the private properties of others',
    'drive:guides/properties',
    async () => {
      const { files, context } = drive();
      const made = await files.create({ name: 'a', appProperties: { k: 'v' } }, text('a'));
      return drive(makeContext({ ...wide, of: context, projectId: 'other' })).files.get(made.id, {
        fields: 'name,appProperties',
      });
    },
    { name: 'a' },
  ],
  ['equal names', terms, () => found("name = 'HelloWorld a'"), ['HelloWorld a']],
  [
    'an apostrophe in a name',
    'drive:guides/search-files',
    () => found("name = 'Rasa\\'s plan'"),
    ["Rasa's plan"],
  ],
  ['contains finds beginnings of words', terms, () => found("name contains 'Hello'"), ['HelloWorld a']],
  ['… only beginnings', terms, () => found("name contains 'World'"), []],
  [
    'kinds',
    terms,
    () => found(`mimeType = '${FOLDER}' or mimeType contains 'wordprocessing'`),
    ['Planai', "Rasa's plan"],
  ],
  [
    'not, and brackets',
    terms,
    () => found("not (name contains 'Rasa' or name contains 'Planai') and trashed = false"),
    ['HelloWorld a'],
  ],
  ['in a folder', terms, () => found("'FOLDER' in parents"), ['HelloWorld a']],
  ['in the root', terms, () => found("'root' in parents and trashed = false"), ['Planai', "Rasa's plan"]],
  [
    'in a folder that is not there',
    'drive:guides/handle-errors#file-not-found',
    () => found("'nera' in parents"),
    refusal('API call to drive.files.list failed with error: File not found: .'),
  ],
  [
    'private properties',
    'drive:guides/properties#search',
    () => found("appProperties has { key='key' and value='1' }"),
    ['HelloWorld a'],
  ],
  [
    'public properties',
    'drive:guides/properties#search',
    () => found("properties has { key = 'key' and value = '1' } and starred = true"),
    ["Rasa's plan"],
  ],
  ['the trash', terms, () => found('trashed = true'), ['Senas planas']],
  ['times', terms, () => found("createdTime < '2021-01-01T00:00:00'"), ['Senas planas']],
  [
    'owners',
    terms,
    () => found("'mokytoja@mokykla.example' in owners and trashed != true"),
    ['HelloWorld a', 'Planai', "Rasa's plan"],
  ],
  [
    'a query that is none',
    'drive:guides/handle-errors#invalid-value',
    () => found("title = 'a'"),
    refusal('API call to drive.files.list failed with error: Invalid Value'),
  ],
  [
    'order: folders first, then by name downwards',
    `${api}files/list#query-parameters`,
    () => found('trashed = false', { orderBy: 'folder,name desc' }),
    ['Planai', "Rasa's plan", 'HelloWorld a'],
  ],
  [
    'an order that is none',
    `${api}files/list#query-parameters`,
    () => found('trashed = false', { orderBy: 'title' }),
    refusal('Invalid Value'),
  ],
  [
    'pages',
    `${api}files/list#query-parameters`,
    async () => {
      const { files } = drive();
      for (const name of ['a', 'b', 'c']) await files.create({ name }, text(name));
      const options = { orderBy: 'name', pageSize: 2 };
      const first = await files.list(options);
      const second = await files.list({ ...options, pageToken: first.nextPageToken });
      return [
        first.files.map(({ name }) => name),
        second.files.map(({ name }) => name),
        second.nextPageToken,
      ];
    },
    [['a', 'b'], ['c'], undefined],
  ],
  [
    'a page of no size',
    `${api}files/list#query-parameters`,
    () => drive().files.list({ pageSize: 0 }),
    refusal("Invalid value '0'. Values must be within the range: [1, 1000]"),
  ],
  [
    'new name, properties taken away',
    `${api}files/update`,
    async () => {
      const { files } = drive();
      const made = await files.create({ name: 'a', appProperties: { k: 'v', l: 'w' } }, text('a'));
      return files.update({ name: 'b', appProperties: { k: null } }, made.id, null, {
        fields: 'name,appProperties',
      });
    },
    { name: 'b', appProperties: { l: 'w' } },
  ],
  [
    'new content',
    `${api}files/update`,
    async () => {
      const { files } = drive();
      const made = await files.create({}, text('a'));
      await files.update({}, made.id, text('bb'));
      return [
        await files.get(made.id, { alt: 'media' }),
        (await files.get(made.id, { fields: 'size' })).size,
      ];
    },
    ['bb', '2'],
  ],
  [
    'moved to another folder',
    'drive:guides/folder#move_files_between_folders',
    async () => {
      const { files } = drive();
      const folder = await files.create({ mimeType: FOLDER });
      const made = await files.create({ name: 'a' }, text('a'));
      await files.update({}, made.id, null, { addParents: folder.id, removeParents: 'root' });
      return (await files.list({ q: `'${folder.id}' in parents` })).files.map(({ name }) => name);
    },
    ['a'],
  ],
  [
    'what lies in a trashed folder is trashed, not by itself',
    `${api}files#File.FIELDS.explicitly_trashed`,
    async () => {
      const { files } = drive();
      const folder = await files.create({ mimeType: FOLDER });
      const made = await files.create({ parents: [folder.id] }, text('a'));
      await files.update({ trashed: true }, folder.id);
      return files.get(made.id, { fields: 'trashed,explicitlyTrashed' });
    },
    { trashed: true, explicitlyTrashed: false },
  ],
  [
    'a copy',
    `${api}files/copy`,
    async () => {
      const { files } = drive();
      const made = await files.create(
        { name: 'Planas', mimeType: DOCUMENT, appProperties: { k: 'v' } },
        docx(),
      );
      const copy = await files.copy({}, made.id, { fields: 'id,name,mimeType,appProperties' });
      return { ...copy, id: copy.id !== made.id };
    },
    { id: true, name: 'Copy of Planas', mimeType: DOCUMENT, appProperties: { k: 'v' } },
  ],
  [
    'a copy that is converted',
    `${api}files/copy`,
    async () => {
      const { files, context } = drive();
      const made = await files.create({ name: 'a.docx' }, docx());
      const copy = await files.copy({ mimeType: DOCUMENT, name: 'a' }, made.id);
      return documentText(context.platform.store, copy.id);
    },
    'Kompensacinis planas\n\nMokinė: Rasa\n\n',
  ],
  [
    'removed for good',
    `${api}files/delete`,
    async () => {
      const { files } = drive();
      const folder = await files.create({ mimeType: FOLDER });
      await files.create({ parents: [folder.id] }, text('a'));
      await files.remove(folder.id);
      return (await files.list()).files;
    },
    [],
  ],
  [
    'the trash is emptied by scripts that see all',
    `${api}files/emptyTrash`,
    async () => {
      const { files } = drive(makeContext(wide));
      const made = await files.create({}, text('a'));
      await files.update({ trashed: true }, made.id);
      await files.emptyTrash();
      return (await files.list()).files;
    },
    [],
  ],
  [
    '… by no other',
    `${api}files/emptyTrash`,
    () => drive().files.emptyTrash(),
    refusal('Request had insufficient authentication scopes.'),
  ],
  [
    'shared with a colleague',
    `${api}permissions/create`,
    async () => {
      const { files, permissions } = drive();
      const made = await files.create({}, text('a'));
      await permissions.create(
        { type: 'user', role: 'reader', emailAddress: 'kolega@mokykla.example' },
        made.id,
        { sendNotificationEmail: false },
      );
      const list = await permissions.list(made.id, { fields: 'permissions(role,emailAddress)' });
      return [list.permissions, (await files.get(made.id, { fields: 'shared' })).shared];
    },
    [
      [
        { role: 'reader', emailAddress: 'kolega@mokykla.example' },
        { role: 'owner', emailAddress: 'mokytoja@mokykla.example' },
      ],
      true,
    ],
  ],
  [
    'with whoever has the link',
    `${api}permissions/create`,
    async () => {
      const { files, permissions } = drive();
      const made = await files.create({}, text('a'));
      return permissions.create({ type: 'anyone', role: 'reader' }, made.id);
    },
    { kind: 'drive#permission', id: 'anyoneWithLink', type: 'anyone', role: 'reader' },
  ],
  [
    'another role, then none',
    `${api}permissions/update`,
    async () => {
      const { files, permissions } = drive();
      const made = await files.create({}, text('a'));
      const one = await permissions.create(
        { type: 'group', role: 'reader', emailAddress: 'g@mokykla.example' },
        made.id,
      );
      const changed = await permissions.update({ role: 'writer' }, made.id, one.id);
      await permissions.remove(made.id, one.id);
      return [changed.role, (await permissions.list(made.id, { fields: 'permissions/role' })).permissions];
    },
    ['writer', [{ role: 'owner' }]],
  ],
  [
    'a permission without a role',
    `${api}permissions#Permission.FIELDS.role`,
    async () => {
      const { files, permissions } = drive();
      const made = await files.create({}, text('a'));
      await permissions.create({ type: 'anyone' }, made.id);
    },
    refusal('The permission role field is required.'),
  ],
  [
    'a permission that is not there',
    'drive:guides/handle-errors',
    async () => {
      const { files, permissions } = drive();
      const made = await files.create({}, text('a'));
      await permissions.remove(made.id, '5');
    },
    refusal('API call to drive.permissions.delete failed with error: Permission not found: 5.'),
  ],
  [
    'about: who is signed in',
    `${api}about/get`,
    () => drive().about.get({ fields: 'user(emailAddress)' }),
    { user: { emailAddress: 'mokytoja@mokykla.example' } },
  ],
  [
    'about wants its fields named',
    `${api}about/get`,
    () => drive().about.get(),
    refusal(
      "API call to drive.about.get failed with error: The 'fields' parameter is required for this method.",
    ),
  ],
  [
    'a new workbook, and a copy of it',
    `${api}files/copy`,
    async () => {
      const { files, context } = drive();
      const book = await files.create({ name: 'Klasė', mimeType: SPREADSHEET }, null, {
        fields: 'id,webViewLink',
      });
      const copy = await files.copy({ name: 'Klasė 2' }, book.id);
      const bytes = await context.platform.store.read(`workbooks/${copy.id}.json`);
      const saved = JSON.parse(new TextDecoder().decode(bytes));
      return [
        book.webViewLink === `/workbook/${book.id}`,
        saved.name,
        saved.snapshot.name,
        saved.id === copy.id,
        saved.snapshot.id === copy.id,
      ];
    },
    [true, 'Klasė 2', 'Klasė 2', true, true],
  ],
];
tryTable('Drive', rows);

test('a refusal has the code of the API', async () => {
  const error = await drive()
    .files.get('nera')
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiException);
  expect(error).toMatchObject({
    name: 'GoogleJsonResponseException',
    details: { code: 404, message: 'File not found: nera.' },
  });
});

test('documents are listed, and come back as the .docx they were made of', async () => {
  const { files, context } = drive();
  const { store } = context.platform;
  const original = docx();
  const made = await files.create({ name: 'Planas', mimeType: DOCUMENT }, original);
  await files.create({ name: 'a.txt' }, text('a'));
  const id = made.id;
  expect((await listDocuments(store)).map(({ name }) => name)).toEqual(['Planas']);
  expect(await readDocumentFile(store, id)).toEqual({ name: 'Planas.docx', bytes: original._bytes });
  expect(await documentText(store, id)).toBe('Kompensacinis planas\n\nMokinė: Rasa\n\n');
  expect(context.documents[0]).toBe(id);
  expect(await readDocumentFile(store, 'nera')).toBeUndefined();
  expect(await documentText(store, '../drive')).toBeUndefined();
});

test('changes made at once are all kept', async () => {
  const { files, permissions } = drive();
  const made = await files.create({}, text('a'));
  await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) =>
      permissions.create({ type: 'user', role: 'reader', emailAddress: `${name}@mokykla.example` }, made.id),
    ),
  );
  expect((await permissions.list(made.id)).permissions).toHaveLength(5);
});

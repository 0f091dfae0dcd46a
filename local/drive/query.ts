// The `q` parameter: https://developers.google.com/workspace/drive/api/guides/ref-search-terms
import { DriveError, invalidValue } from './drive-error';
import { type DriveFile, ROOT_ID } from './drive-file';

export type FileTest = (file: DriveFile) => boolean;

/** Reads a query such as `name = 'a' and not trashed = true`. Folders named in it are given by `folders`. */
export function readQuery(query: string): { readonly test: FileTest; readonly folders: readonly string[] } {
  const reader = new QueryReader(query);
  return { test: reader.read(), folders: reader.folders };
}

const TOKEN = /\s*(?:'((?:[^'\\]|\\.)*)'|(!=|<=|>=|[=<>(){}])|([A-Za-z][\w.]*)|(.))/gsy;
type Token = { readonly kind: 'text' | 'sign' | 'word'; readonly value: string };

class QueryReader {
  readonly folders: string[] = [];
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(query: string) {
    this.#tokens = [...query.trimEnd().matchAll(TOKEN)].map(([, text, sign, word]): Token => {
      if (text !== undefined) return { kind: 'text', value: text.replace(/\\(.)/gs, '$1') };
      if (sign !== undefined) return { kind: 'sign', value: sign };
      if (word !== undefined) return { kind: 'word', value: word };
      throw invalidValue();
    });
  }

  read(): FileTest {
    const test = this.#either();
    if (this.#at < this.#tokens.length) throw invalidValue();
    return test;
  }

  #either(): FileTest {
    let test = this.#both();
    while (this.#take('or')) {
      const [one, other] = [test, this.#both()];
      test = (file) => one(file) || other(file);
    }
    return test;
  }

  #both(): FileTest {
    let test = this.#single();
    while (this.#take('and')) {
      const [one, other] = [test, this.#single()];
      test = (file) => one(file) && other(file);
    }
    return test;
  }

  #single(): FileTest {
    if (this.#take('not')) {
      const test = this.#single();
      return (file) => !test(file);
    }
    if (this.#take('(')) {
      const test = this.#either();
      this.#expect(')');
      return test;
    }
    const token = this.#next();
    if (token.kind === 'text') {
      this.#expect('in');
      return this.#membership(token.value, this.#next().value);
    }
    const operator = this.#next().value;
    return operator === 'has' ? this.#property(token.value) : compare(token.value, operator, this.#next());
  }

  #membership(value: string, collection: string): FileTest {
    if (collection === 'parents') {
      const id = value === 'root' ? ROOT_ID : value;
      this.folders.push(id);
      return ({ parents }) => parents.includes(id);
    }
    if (collection === 'owners') return ({ owner }) => owner === value;
    const roles: Readonly<Record<string, readonly string[]>> = {
      writers: ['writer', 'fileOrganizer', 'organizer'],
      readers: ['reader', 'commenter', 'writer', 'fileOrganizer', 'organizer'],
    };
    const allowed = roles[collection];
    if (allowed === undefined) throw invalidValue();
    return ({ owner, permissions }) =>
      owner === value ||
      permissions.some(({ emailAddress, role }) => emailAddress === value && allowed.includes(role));
  }

  /** `{ key='…' and value='…' }` */
  #property(collection: string): FileTest {
    if (collection !== 'properties' && collection !== 'appProperties') throw invalidValue();
    this.#expect('{');
    this.#expect('key');
    this.#expect('=');
    const key = this.#text();
    this.#expect('and');
    this.#expect('value');
    this.#expect('=');
    const value = this.#text();
    this.#expect('}');
    return (file) => Object.hasOwn(file[collection], key) && file[collection][key] === value;
  }

  #text(): string {
    const token = this.#next();
    if (token.kind !== 'text') throw invalidValue();
    return token.value;
  }

  #next(): Token {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw invalidValue();
    return token;
  }

  #take(value: string): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.kind === 'text' || token.value !== value) return false;
    this.#at++;
    return true;
  }

  #expect(value: string): void {
    if (!this.#take(value)) throw invalidValue();
  }
}

function compare(field: string, operator: string, { kind, value }: Token): FileTest {
  switch (field) {
    case 'name':
      if (operator === 'contains') return ({ name }) => hasWordsBeginning(name, value);
      return equality(operator, ({ name }) => name === value);
    case 'mimeType':
      if (operator === 'contains') return ({ mimeType }) => mimeType.includes(value);
      return equality(operator, ({ mimeType }) => mimeType === value);
    case 'trashed':
    case 'starred':
      if (kind !== 'word' || !['true', 'false'].includes(value)) throw invalidValue();
      return equality(operator, (file) => file[field] === (value === 'true'));
    case 'createdTime':
    case 'modifiedTime':
      return compareTimes(operator, field, Date.parse(value));
    case 'sharedWithMe':
      // Whoever is signed in here owns every file.
      return equality(operator, () => value === 'false');
    case 'fullText':
    case 'viewedByMeTime':
    case 'visibility':
      throw new DriveError(400, `The local host does not imitate the query term ${field}.`);
    default:
      throw invalidValue();
  }
}

function equality(operator: string, test: FileTest): FileTest {
  if (operator === '=') return test;
  if (operator === '!=') return (file) => !test(file);
  throw invalidValue();
}

function compareTimes(operator: string, field: 'createdTime' | 'modifiedTime', time: number): FileTest {
  const tests: Readonly<Record<string, (of: number) => boolean>> = {
    '=': (of) => of === time,
    '!=': (of) => of !== time,
    '<': (of) => of < time,
    '<=': (of) => of <= time,
    '>': (of) => of > time,
    '>=': (of) => of >= time,
  };
  const test = tests[operator];
  if (test === undefined || Number.isNaN(time)) throw invalidValue();
  return (file) => test(Date.parse(file[field]));
}

// `contains` finds beginnings of words in a name: HelloWorld has Hello, but not World.
function hasWordsBeginning(name: string, sought: string): boolean {
  const [words, wanted] = [wordsOf(name), wordsOf(sought)];
  return words.some((_, start) =>
    wanted.every((word, index) => {
      const found = words[start + index] ?? '';
      return index === wanted.length - 1 ? found.startsWith(word) : found === word;
    }),
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

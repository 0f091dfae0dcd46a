// The `fields` parameter: https://developers.google.com/workspace/drive/api/guides/fields-parameter
import { DriveError } from './drive-error';

/** Which fields there are: below `true` anything may be asked for. */
export interface FieldSchema {
  readonly [name: string]: true | FieldSchema;
}
type Selection = '*' | { [name: string]: Selection };

/** The asked parts of an answer, e.g. `nextPageToken,files(id,name)` or `files/id`. */
export function selectFields(answer: unknown, fields: string, schema: FieldSchema): unknown {
  const tokens = fields.match(/[*(),/]|[^*(),/\s]+/g) ?? [];
  const selection = readList(tokens, schema);
  if (tokens.length > 0) throw invalidSelection(tokens[0] ?? fields);
  return pick(answer, selection);
}

function readList(tokens: string[], schema: true | FieldSchema): Selection {
  const selection: { [name: string]: Selection } = {};
  let everything = false;
  do {
    const name = tokens.shift();
    if (name === undefined || /^[(),/]$/.test(name)) throw invalidSelection(name ?? '');
    if (name === '*') everything = true;
    else selection[name] = merge(selection[name], readBelow(tokens, name, schema));
  } while (tokens[0] === ',' && tokens.shift());
  return everything ? '*' : selection;
}

function readBelow(tokens: string[], name: string, schema: true | FieldSchema): Selection {
  const below = schema === true ? true : schema[name];
  if (below === undefined) throw invalidSelection(name);
  if (tokens[0] === '/') {
    tokens.shift();
    const next = tokens.shift();
    if (next === undefined) throw invalidSelection(name);
    return next === '*' ? '*' : { [next]: readBelow(tokens, next, below) };
  }
  if (tokens[0] !== '(') return '*';
  tokens.shift();
  const list = readList(tokens, below);
  if (tokens.shift() !== ')') throw invalidSelection(name);
  return list;
}

const merge = (one: Selection | undefined, other: Selection): Selection =>
  one === '*' || other === '*' ? '*' : { ...one, ...other };

function pick(value: unknown, selection: Selection): unknown {
  if (selection === '*' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, selection));
  const entries = Object.entries(value).filter(([name]) => name in selection);
  return Object.fromEntries(entries.map(([name, item]) => [name, pick(item, selection[name] ?? '*')]));
}

const invalidSelection = (name: string): DriveError => new DriveError(400, `Invalid field selection ${name}`);

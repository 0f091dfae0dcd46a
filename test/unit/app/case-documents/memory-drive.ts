// Drive in memory behind the port: files, and whatever may go wrong in making them.
import { DocumentsRefusal, type RefusalReason } from '../../../../src/app/documents-refusal';
import type { Documents, FoundDocument, NewDocument } from '../../../../src/app/ports';

export interface MemoryFile extends FoundDocument {
  readonly folder: string;
}
/** What happens to one request: made; refused; made, and the answer is lost; the execution ends there. */
export type Turn = 'made' | RefusalReason | 'answer-lost' | 'killed';
export class Ended extends Error {}

export interface MemoryDrive extends Documents {
  readonly files: MemoryFile[];
  /** What happens to the next requests to make a file; afterwards all are made. */
  turns(...turns: readonly Turn[]): void;
  /** How often it was asked which files there are. */
  readonly looks: number;
}

export function memoryDrive(): MemoryDrive {
  const files: MemoryFile[] = [];
  let coming: Turn[] = [];
  let looks = 0;
  const findAll = (keys: readonly string[]) => {
    looks += 1;
    return files.filter(({ key }) => keys.includes(key));
  };
  return {
    files,
    get looks() {
      return looks;
    },
    turns: (...turns) => {
      coming = [...turns];
    },
    findAll,
    make: ({ key, name, folder, content = '' }: NewDocument) => {
      const turn = coming.shift() ?? 'made';
      if (turn === 'killed') throw new Ended();
      const file = {
        id: `d${files.length + 1}`,
        link: `https://docs.example/${files.length + 1}`,
        key,
        name,
        folder,
        content,
      };
      if (turn === 'made' || turn === 'answer-lost') files.push(file);
      if (turn !== 'made') throw new DocumentsRefusal(turn === 'answer-lost' ? 'failed' : turn, turn);
      return file;
    },
    setAside: ({ id, key }, name) => {
      const index = files.findIndex((file) => file.id === id);
      files[index] = { ...(files[index] as MemoryFile), name, key: `${key}|${id}` };
    },
  };
}

// https://developers.google.com/apps-script/reference/utilities/utilities#zip(BlobSource)
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import { ScriptException } from '../../runtime/service-object';
import { ScriptBlob } from './blob';
import { contentTypeOf } from './content-types';

export function zip(blobs: readonly ScriptBlob[], name = 'archive.zip'): ScriptBlob {
  const files: Record<string, Uint8Array> = {};
  for (const blob of blobs) {
    const entry = blob.getName();
    if (entry === null) throw new ScriptException('Blob object must have non-null name for this operation.');
    if (Object.hasOwn(files, entry)) throw new ScriptException(`Duplicate filename not allowed: ${entry}`);
    files[entry] = blob._bytes;
  }
  return new ScriptBlob(zipSync(files), 'application/zip', name);
}

export function unzip(blob: ScriptBlob): ScriptBlob[] {
  const files = orRefuse(() => unzipSync(blob._bytes));
  return Object.entries(files)
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => new ScriptBlob(bytes, contentTypeOf(name), name));
}

export function gzip(blob: ScriptBlob, name?: string): ScriptBlob {
  const made = name ?? (blob.getName() === null ? 'archive.gz' : `${blob.getName()}.gz`);
  return new ScriptBlob(gzipSync(blob._bytes), 'application/x-gzip', made);
}

export function ungzip(blob: ScriptBlob): ScriptBlob {
  const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
  return new ScriptBlob(
    orRefuse(() => gunzipSync(blob._bytes)),
    name && contentTypeOf(name),
    name,
  );
}

function orRefuse<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new ScriptException('Invalid argument');
  }
}

// What the dialog of next year's workbook may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { ArchiveCalls } from '../api/archive';
import { makeNextYear } from '../app/archive/make-next-year';
import { viewArchive } from '../app/archive/view-archive';
import { attempt } from '../google/run-action';
import { lt } from '../text/lt';
import { archiveWords as words } from '../text/lt/archive';
import { preparingWords } from '../text/lt/preparing-words';
import { valid } from './valid';

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const wantedYear = v.strictObject({
  className: v.pipe(v.string(), v.maxLength(200)),
  classGrade: v.pipe(v.string(), v.maxLength(200)),
  pupils: v.pipe(v.array(name), v.maxLength(1000)),
  subjects: v.pipe(v.array(name), v.maxLength(120)),
  withAnnual: v.boolean(),
});

export const archiveCalls: Handlers<ArchiveCalls> = {
  archiveView: () => attempt(words.actions.view, viewArchive),
  archiveMake: (input) =>
    attempt(words.actions.make, (world) => {
      const wanted = valid(wantedYear, input);
      if (!wanted.ok) return wanted;
      return makeNextYear(world, wanted.value, {
        ...words.record,
        folder: lt.app.folder,
        prepare: preparingWords,
      });
    }),
};

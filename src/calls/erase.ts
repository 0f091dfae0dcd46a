// What the dialog of erasing a pupil's data may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { EraseCalls } from '../api/erase';
import { erasePupil } from '../app/erase/erase-pupil';
import { viewErasable, viewErasing } from '../app/erase/view-erasing';
import { mapResult } from '../domain/result';
import { googleEraser } from '../google/google-eraser';
import { attempt } from '../google/run-action';
import { eraseWords as words } from '../text/lt/erase';
import { valid } from './valid';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const ofPupil = v.strictObject({ pupilId: text });
const erasing = v.strictObject({
  pupilId: text,
  lastName: v.pipe(v.string(), v.maxLength(200)),
  binDocuments: v.boolean(),
});

export const eraseCalls: Handlers<EraseCalls> = {
  erasePupils: () =>
    attempt(words.actions.list, (world) => mapResult(viewErasable(world), (pupils) => ({ pupils }))),
  eraseView: (input) =>
    attempt(words.actions.view, (world) => {
      const wanted = valid(ofPupil, input);
      return wanted.ok ? viewErasing(world, wanted.value.pupilId) : wanted;
    }),
  eraseRun: (input) =>
    attempt(words.actions.erase, (world) => {
      const wanted = valid(erasing, input);
      if (!wanted.ok) return wanted;
      return erasePupil({ ...world, eraser: googleEraser(world.trace) }, wanted.value, words.record);
    }),
};

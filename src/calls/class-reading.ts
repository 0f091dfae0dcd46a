// Reading the class workbooks, for the pages that offer it.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { ClassReadingCalls } from '../api/class-reading';
import { readClassesPiece } from '../app/school/read-classes';
import { viewReading } from '../app/school/view-reading';
import { attempt } from '../google/run-action';
import { readingActions, readingStates } from '../text/lt/class-reading';
import { digestProblem } from '../text/lt/digest-problems';
import { valid } from './valid';

const MOST_WORKBOOKS = 500;
const workbookId = v.pipe(v.string(), v.regex(/^[\w-]{1,120}$/));
const wantedPiece = v.strictObject({
  reading: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/)),
  begins: v.boolean(),
  skip: v.pipe(v.array(workbookId), v.maxLength(MOST_WORKBOOKS)),
});

export const classReadingCalls: Handlers<ClassReadingCalls> = {
  classReading: (input) =>
    attempt(readingActions.view, (world) => {
      const asked = valid(v.null(), input);
      return asked.ok ? viewReading(world, digestProblem) : asked;
    }),
  readClassesPiece: (input) =>
    attempt(readingActions.read, (world) => {
      const wanted = valid(wantedPiece, input);
      return wanted.ok ? readClassesPiece(world, wanted.value, readingStates) : wanted;
    }),
};

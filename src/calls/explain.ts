// What the page of the explanation may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { ExplainCalls } from '../api/explain';
import { readExplanation } from '../app/explain/explain-pupil';
import { attempt } from '../google/run-action';
import { explanation } from '../text/lt/explanation';
import { valid } from './valid';

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const wanted = v.nullable(v.strictObject({ pupil: name, subject: name }));

export const explainCalls: Handlers<ExplainCalls> = {
  explainPupil: (input) =>
    attempt(explanation.action, (world) => {
      const asked = valid(wanted, input);
      return asked.ok ? readExplanation(world, asked.value) : asked;
    }),
};

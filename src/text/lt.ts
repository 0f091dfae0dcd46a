// Every word a person reads, in Lithuanian. Another language would be a second object of the same shape.
import { app } from './lt/app';
import { documents } from './lt/documents';

export const lt = { app, documents } as const;
export type Texts = typeof lt;

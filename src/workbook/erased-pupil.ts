// What stands for a pupil whose data were erased: the rows of cases stay for the counts, without anything that tells whose
// they are. Such a row has no key, so no action finds it, and nothing is asked of anybody because of it.
import { plainWords } from './cell';

export const ERASED_PUPIL = 'Ištrintas mokinys';

/** `name` is what stands under `Mokinys`. */
export const isErasedPupil = (name: string): boolean => plainWords(name) === plainWords(ERASED_PUPIL);

/** The rows about pupils who can still be told. */
export const withoutErased = <Row extends { readonly value: { readonly pupil: string } }>(
  rows: readonly Row[],
): readonly Row[] => rows.filter(({ value }) => !isErasedPupil(value.pupil));

// A form's texts by the places that `Šablonai` names: `annex`, `title`, `clause` and each statement.
import type { FormCode, FormTemplate, FormTexts } from '../../text/form-texts';

export interface TextPlace {
  readonly place: string;
  readonly usual: string;
  /** Statements are counted from 1. */
  readonly statement?: number;
}

/** The annex, the title, the statements in their order, the clause: in the order of the paper. */
export const textPlaces = ({ texts }: FormTemplate): readonly TextPlace[] => [
  { place: 'annex', usual: texts.annex },
  { place: 'title', usual: texts.title },
  ...Object.entries(texts.statements).map(([name, usual], index) => ({
    place: `statements.${name}`,
    usual,
    statement: index + 1,
  })),
  { place: 'clause', usual: texts.clause },
];

/** `F1/statements.why` */
export const templateKey = (code: FormCode, place: string): string => `${code}/${place}`;

/** The texts with some of them said otherwise. */
export function withOwn<Texts extends FormTexts>(texts: Texts, own: ReadonlyMap<string, string>): Texts {
  const said = (place: string, usual: string): string => own.get(place) ?? usual;
  return {
    ...texts,
    annex: said('annex', texts.annex),
    title: said('title', texts.title),
    clause: said('clause', texts.clause),
    statements: Object.fromEntries(
      Object.entries(texts.statements).map(([name, usual]) => [name, said(`statements.${name}`, usual)]),
    ) as Texts['statements'],
  };
}

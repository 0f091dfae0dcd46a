// What a person has typed, by subject: it outlives looking at another subject or semester and every failed call.
import { useCallback, useState } from 'preact/hooks';
import type { SubjectWeightsView, WeightsView } from '../../../src/api/weights';

export type Components = SubjectWeightsView['components'];
type Drafts = Readonly<Record<string, Components>>;

const keyOf = (semester: number, subject: string): string => `${semester} ${subject}`;
const sameComponents = (a: Components, b: Components): boolean =>
  a.length === b.length &&
  a.every((one, index) => {
    const other = b[index];
    return one.kind === other?.kind && one.weight === other.weight && one.example === other.example;
  });

export function useDrafts() {
  const [drafts, setDrafts] = useState<Drafts>({});
  const componentsOf = (view: WeightsView, subject: SubjectWeightsView): Components =>
    drafts[keyOf(view.semester, subject.subject)] ?? subject.components;
  const isChanged = (view: WeightsView, subject: SubjectWeightsView): boolean => {
    const draft = drafts[keyOf(view.semester, subject.subject)];
    return draft !== undefined && !sameComponents(draft, subject.components);
  };
  const change = useCallback((semester: number, subject: string, components: Components) => {
    setDrafts((before) => ({ ...before, [keyOf(semester, subject)]: components }));
  }, []);
  const forget = useCallback((semester: number, subjects: readonly string[]) => {
    setDrafts((before) => {
      const gone = new Set(subjects.map((subject) => keyOf(semester, subject)));
      return Object.fromEntries(Object.entries(before).filter(([key]) => !gone.has(key)));
    });
  }, []);
  return { componentsOf, isChanged, change, forget };
}

// What is typed on a screen of a case, and its saving: kept for later, or with the step that the screen is about.
import { useState } from 'preact/hooks';
import type { AppealView } from '../../../src/api/appeals';
import type { AppealScreen, TypedAppeal } from '../../../src/app/appeals/step-columns';
import type { Member } from '../../../src/domain/commission';
import type { MemberScore } from '../../../src/domain/commission-score';
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { useCall } from '../../parts/use-call';
import { server } from './server';
import { type Problems, useProblems } from './use-problems';

const words = appealsPage;

export interface Screen {
  /** The text of a column: as typed, or as it stands in the register. */
  text(column: string): string;
  readonly commission: readonly Member[];
  readonly attended: readonly string[];
  readonly scores: readonly MemberScore[];
  readonly problems: Problems;
  readonly isBusy: boolean;
  readonly isChanged: boolean;
  /** What went wrong on the way. */
  readonly message: string;
  type(column: string, value: string): void;
  setCommission(members: readonly Member[], field: string): void;
  setAttended(names: readonly string[]): void;
  setScore(name: string, score: string, field: string): void;
  save(screen: AppealScreen, isDone: boolean): void;
  retry(): void;
}

/** `usual`: what a column begins with where the register has nothing. */
export function useScreen(
  appeal: AppealView,
  usual: Readonly<Record<string, string>>,
  fields: readonly string[],
  onSaved: (appeal: AppealView, told: string) => void,
): Screen {
  const saving = useCall(server.appealSave);
  const problems = useProblems(fields);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [lists, setLists] = useState<Partial<Omit<TypedAppeal, 'fields'>>>({});
  const text = (column: string): string =>
    typed[column] ?? (keptText(appeal, column) || (usual[column] ?? ''));
  const commission =
    lists.commission ?? (appeal.commission.length > 0 ? appeal.commission : firstNames(appeal));
  const attended = lists.attended ?? appeal.attended;
  const scores = lists.scores ?? appeal.scores;

  const send = async (input: Parameters<typeof server.appealSave>[0] | null) => {
    const done = input ? await saving.run(input) : await saving.retry();
    if (done?.kind === 'refused') problems.show(done.problems);
    if (done?.kind !== 'saved') return;
    problems.forget();
    setTyped({});
    setLists({});
    onSaved(done.appeal, toldOf(done));
  };
  return {
    text,
    commission,
    attended,
    scores,
    problems,
    isBusy: saving.isRunning,
    isChanged: Object.keys(typed).length > 0 || Object.keys(lists).length > 0,
    message: saving.message,
    type: (column, value) => {
      problems.forget(column);
      setTyped((before) => ({ ...before, [column]: value }));
    },
    setCommission: (members, field) => {
      problems.forget(field);
      setLists((before) => ({ ...before, commission: members }));
    },
    setAttended: (names) => {
      problems.forget('attended');
      setLists((before) => ({ ...before, attended: names }));
    },
    setScore: (name, score, field) => {
      problems.forget(field);
      const others = scores.filter((one) => one.name !== name);
      setLists((before) => ({ ...before, scores: [...others, { name, score }] }));
    },
    save: (screen, isDone) => {
      const columns = [...new Set([...Object.keys(typed), ...Object.keys(usual), ...fields])];
      void send({
        key: appeal.key,
        screen,
        base: appeal.fields,
        isDone,
        fields: Object.fromEntries(columns.map((column) => [column, text(column)])),
        commission,
        attended,
        scores: inOrder(scores, commission),
      });
    },
    retry: () => void send(null),
  };
}

/** The register's cell also says why a request was accepted late: the field has the decision alone. */
const keptText = ({ fields, decision }: AppealView, column: string): string =>
  column === 'decision' ? decision : (fields[column as keyof AppealView['fields']] ?? '');

/** Before anything is saved: the deputy is known, the others are to be typed. */
const firstNames = ({ supervisor }: AppealView): readonly Member[] => [
  { name: supervisor, role: 'chair' },
  { name: '', role: 'subject-teacher' },
  { name: '', role: 'subject-teacher' },
];

/** As the commission is listed, so that the register reads the same. */
const inOrder = (scores: readonly MemberScore[], commission: readonly Member[]): readonly MemberScore[] => {
  const places = commission.map(({ name }) => name);
  return [...scores].sort((a, b) => places.indexOf(a.name) - places.indexOf(b.name));
};

function toldOf({
  appeal,
  grade,
}: {
  readonly appeal: AppealView;
  readonly grade: { readonly before: string; readonly after: string } | null;
}): string {
  if (grade) return `${words.saved} ${words.gradeChanged(grade.before, grade.after)}`;
  return appeal.state === 'decided' ? `${words.saved} ${words.gradeStays}` : words.saved;
}

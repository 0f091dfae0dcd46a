// The third step for pupils: what would be done with each, before it is done.
import type { PupilStepView, PupilsView } from '../../../src/api/import';
import { importPage } from '../../../src/text/lt/import-page';
import { DataTable } from '../../parts/data-table';
import { Note } from '../../parts/problem';
import { ProblemList } from './problem-list';

const words = importPage.pupils;
const COLUMNS = (['name', 'what', 'note'] as const).map((key) => ({ key, title: words.headers[key] }));

/** How many pupils the import changes. */
export const pupilsToImport = ({ steps }: PupilsView): number =>
  steps.filter(({ kind, fills }) => kind === 'new' || fills.length > 0).length;

export function PupilsReview({ view }: { readonly view: PupilsView }) {
  const of = (kind: PupilStepView['kind']) => view.steps.filter((step) => step.kind === kind);
  const refused = of('refused');
  const filled = of('known').filter(({ fills }) => fills.length > 0).length;
  return (
    <>
      <p role="status">
        {words.summary(of('new').length, filled, of('known').length - filled, refused.length)}
      </p>
      {pupilsToImport(view) === 0 && refused.length === 0 && <Note>{words.nothing}</Note>}
      <ProblemList
        title={importPage.data.problemsTitle(refused.length)}
        problems={refused.map(({ problem }) => problem)}
      />
      <DataTable
        caption={words.caption}
        columns={COLUMNS}
        rows={view.steps.map((step) => ({
          key: String(step.line),
          tone: step.kind === 'new' ? 'changed' : step.fills.length > 0 ? 'changed' : 'faint',
          cells: [step.name, whatOf(step), noteOf(step)],
        }))}
      />
    </>
  );
}

function whatOf({ kind, fills }: PupilStepView): string {
  if (kind === 'new') return words.isNew;
  if (kind === 'refused') return words.refused;
  return fills.length > 0 ? words.fills(fills) : words.isKnown;
}
const noteOf = ({ differences }: PupilStepView): string =>
  differences.map(({ header, has, listed }) => words.differs(header, has, listed)).join('; ');

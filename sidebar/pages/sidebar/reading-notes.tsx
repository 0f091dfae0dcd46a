// How reading goes: quietly while it runs, in words and with a button when it has failed.

import { sidebar } from '../../../src/text/lt/sidebar';
import { Problem } from '../../parts/problem';
import type { ClassReadings } from './use-class';

export function ReadingNotes({ readings }: { readonly readings: ClassReadings }) {
  const { klass, state, means, readAll } = readings;
  const loading = [
    ...(klass.isLoading ? [sidebar.loading] : []),
    ...(state.isLoading && !state.value ? [sidebar.loadingState] : []),
    ...(means.isLoading && !means.value ? [sidebar.loadingMeans] : []),
  ];
  const problems = new Set([...(state.value?.problems ?? []), ...(means.value?.problems ?? [])]);
  return (
    <>
      <p class="class" role="status">
        {loading.join(' ')}
      </p>
      <Problem message={klass.message} onRetry={readAll} />
      <Problem message={state.message && sidebar.stateFailed(state.message)} onRetry={state.read} />
      <Problem message={means.message && sidebar.meansFailed(means.message)} onRetry={means.read} />
      {problems.size > 0 && (
        <ul class="problem">
          {[...problems].map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </>
  );
}

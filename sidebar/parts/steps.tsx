import { dialogs } from '../../src/text/lt/dialogs';

/** Numbered steps; `current` counts from 0. Which are done is said in words, not by colour alone. */
export function Steps({ names, current }: { readonly names: readonly string[]; readonly current: number }) {
  return (
    <ol class="steps" aria-label={dialogs.steps}>
      {names.map((name, index) => (
        <li
          key={name}
          class={index < current ? 'done' : ''}
          aria-current={index === current ? 'step' : undefined}
        >
          {name}
          {index < current && <span class="hidden"> ({dialogs.stepDone})</span>}
        </li>
      ))}
    </ol>
  );
}

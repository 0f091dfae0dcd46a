import { useId } from 'preact/hooks';
import type { Part, Section } from '../../../src/app/explain/explanation-view';
import { DataTable } from '../../parts/data-table';
import { Note } from '../../parts/problem';

/** One part of the explanation: a semester or the year. */
export function SectionView({ section }: { readonly section: Section }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{section.title}</h2>
      {section.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts never change their places
        <PartView key={index} part={part} />
      ))}
    </section>
  );
}

function PartView({ part }: { readonly part: Part }) {
  if (part.kind === 'note') return <Note>{part.text}</Note>;
  if (part.kind !== 'table') return <p class={part.kind}>{part.text}</p>;
  return (
    <DataTable
      caption={part.caption}
      columns={part.columns.map((column, index) => ({ key: String(index), ...column }))}
      rows={part.rows.map((cells, index) => ({ key: String(index), cells }))}
    />
  );
}

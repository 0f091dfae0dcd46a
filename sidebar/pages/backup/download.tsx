// A file that a person downloads by a link of its own.
import { useEffect, useMemo } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly type: string;
  readonly content: () => BlobPart;
}

export function Download({ label, name, type, content }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is made once for its name
  const address = useMemo(() => URL.createObjectURL(new Blob([content()], { type })), [name, type]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a class="download" href={address} download={name}>
      {label}
    </a>
  );
}

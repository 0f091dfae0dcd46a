// The pupil's progress in pictures, each with its text.
import type { SectionProps } from './section';

export function ProgressSection(_props: SectionProps) {
  return null;
}

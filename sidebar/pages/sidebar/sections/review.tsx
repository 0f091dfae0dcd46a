// The class head's monthly review of a pupil (S0-4.4).
import type { SectionProps } from './section';

export function ReviewSection(_props: SectionProps) {
  return null;
}

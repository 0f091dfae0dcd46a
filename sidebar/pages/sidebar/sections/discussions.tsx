// What was talked about with the pupil, teachers and parents (S0-4.3, 4.7, 4.9).
import type { SectionProps } from './section';

export function DiscussionsSection(_props: SectionProps) {
  return null;
}

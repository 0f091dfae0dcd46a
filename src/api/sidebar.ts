// What the sidebar asks of the script.
import type { ClassHeading } from '../app/pupil-view';

/** A pupil of the class in few characters: the whole class comes in one answer. */
export interface PupilItem {
  readonly id: string;
  readonly name: string;
  /** Semester I, semester II and annual result of every subject, in the order of `subjects`. */
  readonly results: readonly string[];
  /** Which of the results are negative. */
  readonly negatives: readonly number[];
  /** In words, why the pupil cannot be shown; '' when nothing is wrong. */
  readonly problem: string;
}
export interface SidebarClass extends ClassHeading {
  readonly subjects: readonly string[];
  readonly pupils: readonly PupilItem[];
  /** When the results were read, `14:05`. */
  readonly time: string;
}

export interface SidebarCalls {
  /** The class: what the sidebar opens with. */
  readonly sidebarClass: { readonly input: null; readonly output: SidebarClass };
}

/** Whether an action has already written something: what a person is told when it fails half-way. */
export interface Trace {
  hasWritten: boolean;
}

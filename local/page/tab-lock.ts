/** A workbook that this window has; until it is released no other may open it. */
export interface TakenWorkbook {
  release(): void;
}

/** One workbook is open in one window at a time. @returns undefined when another window has it. */
export function takeWorkbook(id: string): Promise<TakenWorkbook | undefined> {
  return new Promise((resolve) => {
    void navigator.locks.request(`pazanga-workbook-${id}`, { ifAvailable: true }, (lock) => {
      if (lock === null) return resolve(undefined);
      // Until it is released, or the window closes.
      return new Promise<void>((release) => resolve({ release }));
    });
  });
}

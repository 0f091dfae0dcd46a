/** One workbook is open in one window at a time. @returns false when another window has it. */
export function takeWorkbook(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(`pazanga-workbook-${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => {}); // until the window closes
    });
  });
}

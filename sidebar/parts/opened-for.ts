// What the page was opened for: the script writes it into the page (src/google/world.ts).
export const openedFor = (): Readonly<Record<string, string>> =>
  (globalThis as { readonly opened?: Readonly<Record<string, string>> }).opened ?? {};

// What is said of a script project that cannot be read.
export const text = {
  noScript: (path: string) => `Nėra scenarijaus „${path}“.`,
  noScripts: (path: string) => `Aplanke „${path}“ nėra nė vieno .js ar .gs failo.`,
  notAScript: (path: string) => `„${path}“ nėra .js ar .gs failas.`,
  unreadable: (path: string, reason: string) => `Nepavyko perskaityti failo „${path}“: ${reason}`,
  notJson: (path: string) => `Faile „${path}“ yra ne JSON.`,
} as const;

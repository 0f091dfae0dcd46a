// Everything that `npm start` says.

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'diske nebėra vietos',
  EDQUOT: 'diske nebėra jums skirtos vietos',
  EACCES: 'nėra teisės',
  EPERM: 'nėra teisės',
  EROFS: 'diskas skirtas tik skaityti',
  ENOTDIR: 'kelyje yra failas, o ne aplankas',
  EEXIST: 'tokiu vardu jau yra failas',
  ENOENT: 'tokio aplanko nėra',
  EIO: 'diskas neatsako',
};

/** Why the disk refused, in words; an unknown cause keeps the system's own code. */
export function causeOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code === 'string') return CAUSES[code] ?? `sistema pranešė „${code}“`;
  return error instanceof Error ? error.message : String(error);
}

export const serverText = {
  ready: (address: string, seconds: string) =>
    `Pažanga veikia: ${address}\nParuošta per ${seconds} s. Sustabdyti: Ctrl+C.`,
  stopped: 'Sustabdyta. Viskas įrašyta.',
  portTaken: (port: number, free: number) =>
    `Prievadas ${port} užimtas kitos programos, todėl naudojamas laisvas prievadas ${free}.`,
  portTakenStrict: (port: number) =>
    `Prievadas ${port} užimtas kitos programos. Nurodykite kitą: npm start -- --port 8124`,
  portRefused: (port: number, cause: string) => `Nepavyko naudoti prievado ${port}: ${cause}.`,
  demoBack: (backup: string) =>
    `Demonstracija atkurta. Ankstesni duomenys perkelti į ${backup} (nieko neištrinta).`,
  demoFresh: 'Demonstracija atkurta.',
  dataUnwritable: (folder: string, cause: string) =>
    `Negalima rašyti į duomenų aplanką ${folder}: ${cause}. Nurodykite kitą aplanką: npm start -- --data KELIAS`,
  dataInUse: (folder: string, pid: number) =>
    `Duomenų aplanką ${folder} jau naudoja kita paleista Pažanga (procesas ${pid}). Sustabdykite ją arba nurodykite kitą aplanką: npm start -- --data KELIAS`,
  brokenWorkbook: (file: string, cause: string) =>
    `Įrašyta knyga sugadinta: ${file} (${cause}). Failas nepakeistas. Pataisykite jį, perkelkite kitur arba pradėkite iš naujo: npm start -- --reset (dabartiniai duomenys bus išsaugoti atsarginėje kopijoje).`,
  notJson: 'tai ne JSON',
  notWorkbook: 'tai ne Pažangos knyga',
  wrongId: 'failo vardas nesutampa su knygos numeriu',
  demoMissing: 'Nėra demonstracinės knygos: pirma surinkite ją su npm run build.',
  /** What the page shows when the disk refuses. */
  writeRefused: (cause: string) => `Nepavyko įrašyti į diską: ${cause}.`,
  readRefused: (cause: string) => `Nepavyko perskaityti iš disko: ${cause}.`,
} as const;

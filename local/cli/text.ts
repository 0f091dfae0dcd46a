// What the command says to a person in its own name.
export const text = {
  usage:
    "Naudojimas: npm run --silent gas -- SCENARIJUS FUNKCIJA ['[argumentai JSON]'] [--workbook FAILAS|demo] [--save FAILAS] [--answers '[\"OK\"]'] [--latency MS] [--fail N] [--kill N] [--out APLANKAS]",
  unknownOption: (detail: string) => `Nesuprantamas parametras: ${detail}`,
  missingArguments: 'Nenurodytas scenarijus arba funkcija.',
  tooManyArguments: (word: string) => `Per daug argumentų: „${word}“.`,
  argumentsNotAList: 'Funkcijos argumentai turi būti JSON sąrašas, pavyzdžiui, \'[1, "a"]\'.',
  answersNotAList: 'Parametro --answers reikšmė turi būti JSON sąrašas, pavyzdžiui, \'["OK"]\'.',
  notANumber: (option: string, least: number) =>
    `Parametro --${option} reikšmė turi būti sveikasis skaičius, ne mažesnis kaip ${least}.`,
  brokenWorkbook: (path: string, reason: string) => `Failas „${path}“ nėra išsaugota skaičiuoklė: ${reason}`,
  unwritable: (path: string, reason: string) => `Nepavyko įrašyti „${path}“: ${reason}`,
  firstSheet: 'Lapas1',
  workbookName: 'Bandomoji skaičiuoklė',
} as const;

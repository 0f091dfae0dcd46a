// F18: the minutes of the meeting after a signal half-semester (S0-4.5), and the list for the child welfare commission
// (S0-4.8).
export const signalMeeting = {
  annex: [
    'Mokinių asmeninės pažangos stebėjimo,',
    'fiksavimo ir pagalbos mokiniui teikimo',
    'tvarkos aprašo 4.5 papunktis',
  ],
  title: 'Signalinio pusmečio pasitarimo\nprotokolas',
  opening: {
    chair: 'Pirmininkas (-ė)',
    secretary: 'Sekretorius (-ė)',
    attended: 'Dalyvavo:',
  },
  agenda: 'DARBOTVARKĖ',
  items: [
    '1. Signalinio pusmečio rezultatai, lankomumas, pastabos.',
    '2. Pagalba mokiniams ir siūlymai vaiko gerovės komisijai.',
  ],
  considered: 'SVARSTYTA',
  said: 'Kas pasakyta svarstant:',
  decided: {
    title: 'NUTARTA',
    columns: { number: 'Nr.', what: 'Sprendimas', who: 'Atsakingas', until: 'Terminas' },
  },
  signers: { chair: 'Pirmininkas (-ė)', secretary: 'Sekretorius (-ė)' },
  clause:
    'Po signalinių pusmečių (lapkritį, balandį) pasitarime aptariama mokinių pažanga (4.5 papunktis). Signalinis vidurkis – ' +
    'ne pažymys.',
  personal: 'Protokole yra mokinių asmens duomenų: jis skirtas tik tiems, kam parengtas.',
  commission: {
    annex: [
      'Mokinių asmeninės pažangos stebėjimo,',
      'fiksavimo ir pagalbos mokiniui teikimo',
      'tvarkos aprašo 4.8 papunktis',
    ],
    title: 'Mokinių, siūlomų svarstyti vaiko gerovės\nkomisijoje, sąrašas',
    number: 'Nr.',
    decision: 'Komisijos sprendimas',
    chair: 'Vaiko gerovės komisijos\npirmininkas (-ė)',
  },
} as const;

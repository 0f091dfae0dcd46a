// The parts of the menu that are opened from it.
export const schoolMenu = {
  school: 'Gimnazija ir ataskaitos',
  data: 'Knygos duomenys',
  reports: 'Ataskaitos…',
  classes: 'Klasių knygos…',
  duties: 'Metų pareigos…',
  prepareSchool: 'Paruošti gimnazijos knygą…',
  backup: 'Atsarginė kopija…',
  erase: 'Ištrinti mokinio duomenis…',
  archive: 'Archyvuoti metus…',
} as const;

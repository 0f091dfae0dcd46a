// Why another workbook cannot be read or made now.
import type { IssueWords } from './issue-words';

export const workbookRefusals: IssueWords = {
  'workbook.unseen': () =>
    'knygos nerasta, arba „Pažanga“ jai neturi teisės: ji mato tik tas knygas, kurias Jūs su ja sukūrėte. Kitą klasės knygą perkelkite per atsarginę kopiją',
  'workbook.denied': () =>
    'Jūs nebeturite teisės skaityti šios knygos: paprašykite jos savininko vėl ja pasidalinti',
  'workbook.sheet-gone': () => 'knygos lapas ką tik pervadintas arba ištrintas: pakartokite skaitymą',
  'workbook.rate-limit': () => '„Google“ prašo palaukti: per daug užklausų iš karto. Pakartokite po minutės',
  'workbook.failed': ({ detail }) => `„Google“ neatsakė arba atsisakė. Jos žodžiais: „${detail}“`,
};

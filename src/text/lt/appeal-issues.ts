// What stands in the way of an appeal (S3-46), in words.
import { countOf } from '../plural';
import type { IssueWords } from './issue-words';

const DAYS_LATE = { one: 'dieną', few: 'dienas', many: 'dienų' };
const MEMBERS = { one: 'narys', few: 'nariai', many: 'narių' };
const YEARS = { one: 'metai', few: 'metai', many: 'metų' };

const FIELD_NAMES: Readonly<Record<string, string>> = {
  published: 'paskelbimo diena',
  filed: 'pateikimo diena',
  ordered: 'įsakymo data',
  materialGiven: 'medžiagos gavimo diena',
  meeting: 'posėdžio diena ir laikas',
  decided: 'sprendimo diena',
  informed: 'supažindinimo diena',
};
const fieldName = (field: string | number | undefined): string => FIELD_NAMES[String(field)] ?? 'diena';

export const appealIssues: IssueWords = {
  'appeal.born-missing': ({ pupil }) =>
    `lape „Mokiniai“ neįrašyta mokinio „${pupil ?? ''}“ gimimo data, todėl neaišku, ar prašymą teikia jis pats, ar tėvai (46.1 p.). Įrašykite ją ir bandykite dar kartą`,
  'appeal.born-wrong': ({ born, pupil }) =>
    `lape „Mokiniai“ mokinio „${pupil ?? ''}“ gimimo data „${born}“ negali būti teisinga: patikrinkite`,
  'appeal.parents-file': ({ age }) =>
    `prašymo dieną mokiniui ${countOf(Number(age), YEARS)}, todėl prašymą teikia tėvai, globėjai ar rūpintojai (46.1 p.)`,
  'appeal.pupil-files': ({ age }) =>
    `prašymo dieną mokiniui ${countOf(Number(age), YEARS)}, todėl prašymą teikia pats mokinys (46.1 p.)`,
  'appeal.applicant-missing': () => 'neįrašyta, kas pateikė prašymą',
  'appeal.essence-missing': () => 'neįrašyta prašymo esmė',
  'appeal.late': ({ fileUntil, days }) =>
    `prašymas pavėluotas ${countOf(Number(days), DAYS_LATE)}: pateikti reikėjo iki ${fileUntil} (46.2 p.). Pasirinkite: registruoti kaip atmestą arba priimti su direktoriaus priežastimi`,
  'appeal.late-reason-missing': () =>
    'pavėluotą prašymą galima priimti tik įrašius direktoriaus nurodytą priežastį',
  'appeal.no-grade': () => 'šio įvertinimo dalyko lape nėra: dar nepaskelbta, ką ginčyti',
  'appeal.grade-differs': ({ grade, now }) =>
    `rodėme įvertinimą „${grade}“, o dalyko lape dabar „${now}“: pasirinkite įvertinimą iš naujo`,
  'appeal.open-already': ({ filed }) =>
    `dėl šio įvertinimo jau nagrinėjamas ${filed} pateiktas prašymas: tęskite jį`,
  'appeal.is-final': ({ decided }) =>
    `dėl šio įvertinimo komisija jau nusprendė ${decided}, o jos balas galutinis (46.8 p.)`,
  'appeal.day-missing': ({ field }) => `neįrašyta ${fieldName(field)}`,
  'appeal.day-wrong': ({ field, value }) =>
    `${fieldName(field)} „${value}“ nesuprantama: reikia, pvz., 2027-01-29`,
  'appeal.day-too-early': ({ field, date, notBefore }) =>
    `${fieldName(field)} (${date}) negali būti anksčiau kaip ${notBefore}`,
  'appeal.day-in-future': ({ field, date }) => `${fieldName(field)} (${date}) dar neatėjo`,
  'appeal.minutes-wrong': ({ value }) =>
    `trukmė „${value}“ nesuprantama: reikia sveiko minučių skaičiaus nuo 1 iki 600`,
  'appeal.too-long': ({ value }) => `tekstas per ilgas: ${value} ženklų, o galima ne daugiau kaip 10000`,
  'appeal.order-number-missing': () =>
    'neįrašytas direktoriaus įsakymo numeris: komisija sudaroma įsakymu (46.3 p.)',
  'appeal.attended-few': ({ count }) =>
    `${Number(count) === 0 ? 'nepažymėta, kas dalyvavo' : `pažymėtas tik ${countOf(Number(count), MEMBERS)}`}, o per užduotis turi dalyvauti bent du komisijos nariai (46.7 p.)`,
  'appeal.attended-stranger': ({ name }) => `„${name}“ nėra komisijos narys: patikrinkite, kas dalyvavo`,
  'appeal.tasks-missing': () => 'neįrašyta, kokias užduotis komisija skyrė, ar kad jų neskirta',
  'appeal.decision-missing': () => 'neįrašytas komisijos sprendimas ir jo priežastis',
  'appeal.reason-missing': () => 'neįrašyta priežastis',
  'appeal.commission-unreadable': ({ line }) =>
    `komisijos eilutė „${line}“ nesuprantama: kiekvieną narį rašykite atskiroje eilutėje, pvz., „Alksnė Vilija – pirmininkė“, „Lendrė Ona – dalyko mokytoja“ arba „metodinės grupės atstovė“`,
  'appeal.scores-unreadable': ({ line }) =>
    `balų eilutė „${line}“ nesuprantama: kiekvieną narį rašykite atskiroje eilutėje, pvz., „Alksnė Vilija – 7“`,
  'appeal.meeting-unreadable': ({ value }) =>
    `posėdžio laikas „${value}“ nesuprantamas: reikia, pvz., 2027-01-29 14:00`,
  'appeal.state-unknown': ({ value }) =>
    `apeliacijos būsena „${value}“ nežinoma: pasirinkite ją iš langelio sąrašo`,
  'appeal.period-unknown': ({ value }) =>
    `laikotarpis „${value}“ nesuprantamas: galima „I pusmetis“, „II pusmetis“ arba „metinis“`,
  'appeal.by-hand': () => 'eilutė įrašyta ranka, be rakto: čia ji tik rodoma, tęskite ją registre',
  'appeal.key-twice': ({ row }) =>
    `ši eilutė nukopijuota iš ${row} eilutės: ištrinkite vieną iš jų, kad būtų aišku, kuri yra byla`,
  'appeal.changed-meanwhile': ({ header, value }) =>
    `kol buvo atvertas langas, kažkas pakeitė „${header}“: dabar ten ${value === '' ? 'tuščia' : `„${value}“`}. Perskaitykite registrą iš naujo`,
  'appeal.grade-changed': ({ grade, now }) =>
    `ginčijamas įvertinimas buvo „${grade}“, o dalyko lape dabar „${now}“: išsiaiškinkite, kas jį pakeitė, prieš tvirtindami sprendimą`,
  'appeal.no-commission': () => 'komisija dar nesudaryta: pirma įrašykite jos narius (46.3 p.)',
  'appeal.no-order': () =>
    'protokolas rengiamas tik po direktoriaus įsakymo dėl komisijos: pirma įrašykite jo numerį ir datą (46.3 p.)',
  'appeal.ended': ({ state }) => `prašymas ${state}, todėl šio dokumento nereikia`,
  'commission.deputy-not-set': () =>
    'lape „Dalykai“ prie šio dalyko neįrašytas kuruojantis pavaduotojas (ir nustatymas „Pavaduotojas ugdymui“ tuščias), o jis turi būti komisijos pirmininkas (46.3 p.). Įrašykite ir bandykite dar kartą',
  'commission.chair-missing': () =>
    'neįrašytas komisijos pirmininkas – dalyką kuruojantis pavaduotojas (46.3 p.)',
  'commission.chair-not-deputy': ({ supervisor }) =>
    `pirmininkas turi būti dalyką kuruojantis pavaduotojas – ${supervisor} (46.3 p.). Jei kuruoja kitas, pakeiskite lape „Dalykai“`,
  'commission.member-missing': () => 'neįrašytas komisijos narys: su pirmininku jų turi būti trys (46.3 p.)',
  'commission.too-many': () => 'komisijoje per daug narių: turi būti pirmininkas ir du nariai (46.3 p.)',
  'commission.second-chair': () => 'komisijoje gali būti tik vienas pirmininkas',
  'commission.member-twice': ({ name }) => `„${name}“ į komisiją įrašytas du kartus`,
  'commission.teacher-concerned': ({ name }) =>
    `„${name}“ – mokytojas, kurio įvertinimas ginčijamas (arba jo vardas toks pat): į komisiją jis neskiriamas. Jei tai kitas žmogus, įrašykite visą vardą ir pavardę`,
  'score.missing': ({ name }) => `${name}: balo nėra, o vertina visi komisijos nariai (46.8 p.)`,
  'score.not-a-mark': ({ name, value }) =>
    `${name}: balas „${value}“ – leidžiamas sveikas skaičius nuo 1 iki 10`,
  'score.not-a-pass': ({ name, value }) => `${name}: balas „${value}“ – leidžiama tik įsk arba neįsk`,
  'score.stranger': ({ name }) => `„${name}“ balą įrašė, bet nėra komisijos narys`,
  'score.twice': ({ name }) => `${name}: balas įrašytas du kartus`,
};

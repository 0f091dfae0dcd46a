// The columns are those of the two versions' tables.
import { type RosterTable, readRoster, readRosterFile } from '../../../sidebar/pages/import/one-roster';

const USERS_11 = `\ufeff"sourcedId","status","dateLastModified","enabledUser","orgSourcedIds","role","username","userIds","givenName","familyName","middleName","identifier","email","sms","phone","agentSourcedIds","grades","password"
u1,active,2026-09-01,true,o1,student,goda,,Goda,Žibutytė,,P-1,goda@mokykla.example,,,"g1,t1",10,
u2,active,2026-09-01,false,o1,student,ugne,,Ugnė,Eglutytė,Ona,,,,,,10,
u3,tobedeleted,2026-09-01,true,o1,student,jonas,,Jonas,Liepa,,P-3,,,,,10,
u4,active,2026-09-01,true,o1,student,kita,,Kita,Klasė,,P-4,,,,,10,
t1,active,2026-09-01,true,o1,teacher,rita,,Rita,Smilgienė,,,,,,,,
g1,active,2026-09-01,true,o1,guardian,g1,,Asta,Žibutienė,,,asta@tevai.example,,+37060000001,,,
g2,active,2026-09-01,true,o1,parent,g2,,Petras,Eglutis,,,,+37060000002,,"u2,u3",,
`;
const CLASSES = `sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
c1,active,,2b,10,k1,2B,homeroom,,o1,s1,,,
c2,active,,Matematika 2b,10,k2,,scheduled,,o1,s1,,,
c3,tobedeleted,,Sena,10,k2,,scheduled,,o1,s1,,,
`;
const ENROLLMENTS = `sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
e1,active,,c1,o1,u1,student,false,2026-09-01,2027-06-20
e2,active,,c1,o1,u2,student,false,,
e3,active,,c1,o1,u3,student,false,,
e4,active,,c1,o1,t1,teacher,true,,
e5,tobedeleted,,c1,o1,u4,student,false,,
e6,active,,c1,o1,u4,student,false,2026-09-01,2026-10-01
e7,active,,c2,o1,u4,student,false,,
e8,active,,c1,o1,u1,student,false,,
`;
const DEMOGRAPHICS = `sourcedId,status,dateLastModified,birthDate,sex
u1,active,,2010-03-05,female
`;
const tables = (...texts: string[]) => texts.map((text) => readRosterFile(text) as RosterTable);

test('each file is known by its headings, whatever its name', () => {
  expect(tables(USERS_11, CLASSES, ENROLLMENTS, DEMOGRAPHICS).map(({ file }) => file)).toEqual([
    'users',
    'classes',
    'enrollments',
    'demographics',
  ]);
  expect(readRosterFile('sourcedId,name,type\no1,Mokykla,school')).toBeUndefined();
});

test('1.1: the class’s students who are active, with their guardians; teachers and those who left are not', () => {
  const roster = readRoster(tables(USERS_11, CLASSES, ENROLLMENTS, DEMOGRAPHICS), '2026-11-22');
  expect(roster.classes).toEqual([
    { id: 'c1', title: '2b', isHomeroom: true, pupils: 3 },
    { id: 'c2', title: 'Matematika 2b', isHomeroom: false, pupils: 1 },
  ]);
  const { rows, unknown, leftOut } = roster.rowsOf('c1');
  expect(rows).toEqual([
    {
      line: 2,
      cells: [
        'Žibutytė',
        'Goda',
        '2010-03-05',
        'goda@mokykla.example',
        'Asta Žibutienė, asta@tevai.example, +37060000001',
        'P-1',
      ],
    },
    { line: 3, cells: ['Eglutytė', 'Ugnė Ona', '', '', 'Petras Eglutis, +37060000002', 'u2'] },
  ]);
  // u3 is to be deleted, so users.csv has nobody active of that id.
  expect(unknown).toEqual([{ line: 4, id: 'u3' }]);
  expect(leftOut).toBe(3);
});

test('on the day of the end and after it a pupil is not enrolled any more', () => {
  const on = (today: string) =>
    readRoster(tables(USERS_11, CLASSES, ENROLLMENTS), today)
      .rowsOf('c1')
      .rows.map(({ cells }) => cells[0]);
  expect(on('2026-09-30')).toContain('Klasė');
  expect(on('2026-10-01')).not.toContain('Klasė');
});

test('1.2: no role in users.csv, empty statuses of a bulk file', () => {
  const users = `sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
u1,,,true,goda,,Goda,Žibutytė,,P-1,,,,g1,10,,,,,,,o1,
g1,,,true,asta,,Asta,Žibutienė,,,asta@tevai.example,,,,,,,,,,,o1,
`;
  const classes = CLASSES.replaceAll(',active,', ',,');
  const enrollments = `sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
e1,,,c1,o1,u1,student,false,,
`;
  const { rows } = readRoster(tables(users, classes, enrollments), '2026-11-22').rowsOf('c1');
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['Žibutytė', 'Goda', '', '', 'Asta Žibutienė, asta@tevai.example', 'P-1'],
  ]);
});

test('broken lines are named', () => {
  expect(readRosterFile(`${CLASSES}c9,active,,"2b"x,,,,,,,,,,\n`)?.broken).toEqual([5]);
});

import { guardianNames } from '../../../src/domain/guardians';

test.each([
  ['', []],
  ['seimos.08@tevai.example', []],
  ['+370 600 00000', []],
  ['8 600 00000; +370 611 11111', []],
  ['Gandrienė Ona', ['Gandrienė Ona']],
  ['Gandrienė Ona ona@pastas.example', ['Gandrienė Ona']],
  ['Gandrienė Ona +370 600 00000', ['Gandrienė Ona']],
  ['Žibutė Rima (mama, 8 600 00000); Žibutis Jonas', ['Žibutė Rima', 'Žibutis Jonas']],
  ['Ona Gandrienė, ona@pastas.example, +37060000000; Jonas Gandras', ['Ona Gandrienė', 'Jonas Gandras']],
  ['Rima Žibutė\nJonas Žibutis-Kelmas', ['Rima Žibutė', 'Jonas Žibutis-Kelmas']],
])('%p names %p', (text, names) => expect(guardianNames(text)).toEqual(names));

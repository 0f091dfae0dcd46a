// Pupils as they are typed or pasted: one a line.
import type { FormPupil } from '../../../src/app/prepare/form';

/**
 * „Pavardė Vardas“, with a second name behind; or columns of a table parted by tabs: surname, name, day of birth,
 * e-mail, parents. A number before the name is left out, and a semicolon or comma parts columns as a tab does.
 */
export function pupilLines(text: string): FormPupil[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\d+[.)]?\s+/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const columns = line.split(/\t|;|,\s/).map((cell) => cell.trim());
      const [lastName = '', firstName = '', born = '', email = '', guardians = ''] =
        columns.length > 1 ? columns : nameParts(line);
      return { lastName, firstName, born, email, guardians, code: '' };
    });
}

function nameParts(line: string): string[] {
  const [lastName = '', ...names] = line.split(/\s+/);
  return [lastName, names.join(' ')];
}

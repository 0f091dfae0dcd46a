// Classes as they are typed or pasted: one a line.
import type { FormClass } from '../../../src/app/school/form';
import { usualGrade } from '../../../src/domain/usual-grade';
import { school } from '../../../src/text/lt/school';

const GRADE = /^(?:I|II|III|IV|[1-8])$/;
const HEADINGS: readonly string[] = school.classes.headings;

/** A class whose name is written apart, `2 b` or `II a`, at the beginning of a line. */
const APART = /^((?:\d{1,2}|IV|I{1,3})\s\p{L})(?=[\s,;]|$)/u;

/**
 * `2b Smilgienė Rita rita@mokykla.lt`, or the same in columns of a table parted by tabs or semicolons. A comma parts no
 * columns: people put it wherever they pause. An address is known by its @ wherever it stands; a year of school (I–IV, 5–8)
 * may follow the class where its name does not tell it. A line of headings is left out.
 */
export function classLines(text: string): FormClass[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isHeading(line))
    .map(classOf);
}

function classOf(line: string): FormClass {
  const cells = cellsOf(line)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const classHeadEmail = cells.find((cell) => cell.includes('@')) ?? '';
  const [className = '', ...rest] = cells.filter((cell) => cell !== classHeadEmail);
  const grade = rest.find((cell) => GRADE.test(cell.toUpperCase()));
  return {
    className,
    classGrade: grade?.toUpperCase() ?? usualGrade(className),
    classHead: rest.filter((cell) => cell !== grade).join(' '),
    classHeadEmail,
  };
}

function cellsOf(line: string): readonly string[] {
  if (/[\t;]/.test(line)) return line.split(/[\t;]/);
  const apart = APART.exec(line)?.[1];
  const words = line.slice(apart?.length ?? 0).split(/,?\s+|,$/);
  return apart === undefined ? words : [apart, ...words];
}

const isHeading = (line: string): boolean =>
  HEADINGS.includes((line.split(/\t|;|,\s|\s+/)[0] ?? '').toLowerCase());

// What a class is called a year later. Schools name classes as they like: a beginning for a person who may change it.
import { usualGrade } from './usual-grade';

const GRADES = ['5', '6', '7', '8', 'I', 'II', 'III', 'IV'] as const;

/** `II` → `III`, `8` → `I`; undefined of a class that finishes school, '' of what is no grade. */
export function nextGrade(classGrade: string): string | undefined {
  const grade = /^(IV|I{1,3}|[5-8])(?![IVXLCDM\d])/i.exec(classGrade.trim())?.[0].toUpperCase() ?? '';
  const place = (GRADES as readonly string[]).indexOf(grade);
  if (place === GRADES.length - 1) return undefined;
  return place < 0 ? '' : GRADES[place + 1];
}

/** `2b` → `3b`, `IIb` → `IIIb`, `10 b` → `11 b`, `8a` → `Ia`; a name that does not tell stays as it is. */
export function nextClassName(className: string): string {
  const name = className.trim();
  const [, number, rest = ''] = /^(\d+)(.*)$/.exec(name) ?? [];
  if (number === '8') return `I${rest}`;
  if (number !== undefined) return `${Number(number) + 1}${rest}`;
  const grade = usualGrade(name);
  const next = grade === '' ? undefined : nextGrade(grade);
  return next === undefined ? name : next + name.slice(grade.length);
}

import type { AnnualWorking } from '../../domain/annual';
import type { Outcome } from '../../domain/outcome';
import type { Rounding } from '../../domain/rounding';
import { explainRounding } from './explain-semester';

/** One line on how an annual result came about; '' where nothing is known yet. */
export function explainAnnual(working: AnnualWorking, rounding: Rounding): string {
  const { rule, outcome, semester1, semester2, mean } = working;
  const both = `I pusmetis – ${semester1}, II pusmetis – ${semester2}`;
  switch (rule) {
    case 'nothing':
      return semester1 === '' && semester2 === '' ? '' : `${known(semester1, semester2)}; metinio dar nėra`;
    case 'one-semester':
      return `${known(semester1, semester2)}; metinio dar nėra, nes žinomas tik vienas pusmetis`;
    case 'override':
      return `papildomo darbo arba kurso skirtumo įvertinimas → ${outcome} (32–34 p.)`;
    case 'semesters':
      return mean
        ? explainRounding(`(${semester1} + ${semester2}) / 2`, mean, outcome, rounding, '26 p.')
        : '';
    case 'year-mean':
      return mean ? explainRounding('visų metų pažymių vidurkis', mean, outcome, rounding, '26 p.') : '';
    case 'second-only':
      return `${both}: metinis – II pusmečio pažymys → ${outcome} (26 p., 29 p.)`;
    case 'exempt':
      return `${both} → ${outcome} (29 p.)`;
    case 'passed':
      return `${both} → ${outcome} (30 p.)`;
    case 'failed':
      return `${both} → ${outcome} (31 p.)`;
  }
}

function known(semester1: Outcome, semester2: Outcome): string {
  const parts = [
    semester1 === '' ? '' : `I pusmetis – ${semester1}`,
    semester2 === '' ? '' : `II pusmetis – ${semester2}`,
  ];
  return parts.filter(Boolean).join(', ');
}

import { closePage as words } from '../../../src/text/lt/close-page';
import { Choice } from '../../parts/choice';
import type { Semester } from './use-semester';

interface Props {
  readonly semester: Semester;
  readonly disabled: boolean;
  readonly onChange: (semester: Semester) => void;
}

export const SemesterChoice = ({ semester, disabled, onChange }: Props) => (
  <Choice
    legend={words.semesterLegend}
    options={([1, 2] as const).map((value) => ({ value: `${value}` as const, label: words.semester(value) }))}
    value={`${semester}` as '1' | '2'}
    disabled={disabled}
    onChange={(value) => onChange(value === '1' ? 1 : 2)}
  />
);

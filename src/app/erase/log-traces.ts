// The pupil's rows of `Žurnalas`: that something was changed, when and by whom stays; whose, from what and to what goes.

import { namesPupil, withoutName } from '../../domain/name-in-text';
import { type Result, success } from '../../domain/result';
import { isCaseGradeOf } from '../../workbook/case-grades';
import { cellText, type SheetRows } from '../../workbook/cell';
import { ERASED_PUPIL } from '../../workbook/erased-pupil';
import { findColumns } from '../../workbook/find-columns';
import { logSheet } from '../../workbook/log-sheet';
import { headersOf } from '../../workbook/table-schema';
import { isErasingKey } from './erasing-key';
import type { Replacement, WantedTraces } from './sheet-traces';
import { isKeyOf, type PupilToErase } from './whose';

const PERIODS = ['semester1', 'semester2', 'annual'] as const;
const TEXTS = ['what', 'before', 'after', 'why'] as const;

export function logTraces(
  sheet: SheetRows,
  { id, names, others }: PupilToErase,
  subjects: readonly string[],
): Result<WantedTraces> {
  const found = findColumns(sheet, headersOf(logSheet));
  if (!found.ok) return found;
  const { headerRow, columns } = found.value;
  const isOwnKey = (key: string): boolean =>
    isKeyOf(key, id) ||
    subjects.some((subject) =>
      PERIODS.some((period) => isCaseGradeOf(key, { subject, pupilId: id, period })),
    );
  const rows: number[] = [];
  const byKey = new Set<number>();
  const replace: Replacement[] = [];
  for (const [index, cells] of sheet.rows.entries()) {
    const at = (key: keyof typeof columns): string => cellText(cells[columns[key] - 1]);
    const key = at('key');
    if (index < headerRow || isErasingKey(key)) continue;
    const texts = TEXTS.map(at);
    const isNamed = texts.some((text) => namesPupil(text, names, others));
    if (!isNamed && !isOwnKey(key)) continue;
    const row = index + 1;
    const isAboutOthersToo = texts.some((text) => namesPupil(text, others, names));
    if (isAboutOthersToo) {
      for (const text of TEXTS) {
        const without = withoutName(at(text), names, others, ERASED_PUPIL);
        if (without !== at(text)) replace.push({ row, column: columns[text], text: without });
      }
    } else {
      rows.push(row);
      if (!isNamed) byKey.add(row);
      const what = withoutName(at('what'), names, others, ERASED_PUPIL);
      replace.push({ row, column: columns.what, text: isNamed ? what : ERASED_PUPIL });
    }
  }
  const stays = new Set([columns.at, columns.who, columns.what]);
  return success({
    kind: 'log',
    rows,
    stays: (column) => stays.has(column),
    isLast: (column, row) => column === columns.key && byKey.has(row),
    replace,
  });
}

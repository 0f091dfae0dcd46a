// After extra work the council considers a pupil again (S3-44): a row of its own, so that what was decided before stays.
import { caseKey } from '../../domain/case-key';
import { promotionStage } from '../../domain/promotion';
import { failure, type Result, success } from '../../domain/result';
import { promotionSheet } from '../../workbook/promotion-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import { addedRows } from '../cases/case-rows';
import { logArea } from '../cases/log-rows';
import { applyChanges, completeChanges } from '../change-set';
import { openWorksOf, readExtraWork } from '../extra-work/extra-work-table';
import type { Ports } from '../ports';
import { pupilById } from '../pupils';
import { readClass } from '../read-class';
import { underLock } from '../under-lock';
import { emptyRow, fieldsOf, promotionKey, readPromotion, recordOf, rowsOfPupil } from './promotion-table';

export interface ReconsiderWords {
  readonly again: (pupil: string) => string;
  readonly againWhy: string;
  readonly againAfter: string;
}

/** `key`: of the row with the decision that gave extra work. */
export function reconsider(
  ports: Ports,
  { pupilId, key }: { readonly pupilId: string; readonly key: string },
  words: ReconsiderWords,
): Result<{ readonly key: string }> {
  return underLock(ports, () => {
    const known = readClass(ports);
    if (!known.ok) return known;
    const found = pupilById(known.value.pupils, pupilId);
    if (!found.ok) return found;
    const name = pupilName(found.value);
    const table = readPromotion(ports);
    if (!table.ok) return table;
    const works = readExtraWork(ports);
    if (!works.ok) return works;
    const rows = rowsOfPupil(table.value, found.value);
    const at = rows.findIndex(({ value }) => value.key === key);
    const row = rows[at]?.value;
    if (!table.value || !row) return failure('case.unknown', { key });
    const { schoolYear } = known.value.settings;
    const newKey = promotionKey(schoolYear, pupilId, at + 2);
    const actionKey = caseKey('kėlimas', ['iš naujo', newKey]);
    if (rows[at + 1]?.value.key === newKey && rows.length === at + 2) {
      const log = logArea(ports, [entryOf(name, newKey, words)], actionKey);
      if (!log.ok) return log;
      completeChanges(ports, { key: actionKey, what: words.again(name), areas: log.value });
      return success({ key: newKey });
    }
    if (at < rows.length - 1) return failure('promotion.changed', { pupil: name });
    const record = recordOf(fieldsOf(row));
    const stage = promotionStage(record);
    if (record.decision !== 'extra-work' || (stage !== 'ordered' && stage !== 'informed'))
      return failure('promotion.no-extra-work', { pupil: name });
    const open = openWorksOf(works.value, found.value);
    if (open.length > 0)
      return failure('promotion.work-open', {
        pupil: name,
        subjects: open.map(({ value }) => value.subject).join(', '),
      });
    if (stage !== 'informed') return failure('promotion.not-informed', { pupil: name });
    const log = logArea(ports, [entryOf(name, newKey, words)], actionKey);
    if (!log.ok) return log;
    const added = { ...emptyRow(found.value, newKey), activity: row.activity };
    applyChanges(ports, {
      key: actionKey,
      what: words.again(name),
      areas: [addedRows(ports, promotionSheet, table.value, [added]), ...log.value],
    });
    return success({ key: newKey });
  });
}

const entryOf = (pupil: string, key: string, words: ReconsiderWords) => ({
  what: words.again(pupil),
  before: '',
  after: words.againAfter,
  why: words.againWhy,
  key: `${key}|again`,
});

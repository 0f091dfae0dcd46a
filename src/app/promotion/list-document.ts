// The list for the teachers' council: every pupil of the class, as it stands now.
import { promotionListDocument, promotionListName } from '../../documents/cases/promotion-list';
import type { PromotionList } from '../../documents/cases/records';
import { type Issue, type Result, success } from '../../domain/result';
import { promotionList, promotionListWords } from '../../text/lt/forms/promotion-list';
import { ACTIVITY_WORDS, PROMOTION_WORDS } from '../../workbook/promotion-sheet';
import type { BuildCaseDocuments, BuiltCaseDocument } from '../case-documents/case-document';
import { caseHeading } from '../case-documents/case-heading';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { readClass } from '../read-class';
import { formTexts } from '../templates/form-texts';
import { readPromotion, recordOf } from './promotion-table';
import { readAnnual } from './read-annual';
import { viewPromotion } from './view-promotion';

/** There is one list: whatever the key, it is of the class. */
export const buildPromotionLists: BuildCaseDocuments = (ports, keys) => {
  const built = buildList(ports);
  return keys.map((key) => (built.ok ? success({ ...built.value, key }) : built));
};

function buildList(ports: Ports): Result<Omit<BuiltCaseDocument, 'key'>> {
  const known = collect({
    class: readClass(ports),
    promotion: readPromotion(ports),
    texts: formTexts(ports, promotionList),
  });
  if (!known.ok) return known;
  const { settings, pupils, subjects } = known.value.class;
  const today = ports.clock.today();
  const present = pupils.filter(({ left }) => left === undefined || left > today);
  const annual = readAnnual(ports, present, subjects);
  const listed = viewPromotion(known.value.class, annual, known.value.promotion, undefined, today);
  const record: PromotionList = {
    ...caseHeading(settings, today, ''),
    pupils: listed.map(({ pupil, negatives, missing, fields }) => {
      const { activity, proposal, decision } = recordOf(fields);
      return {
        name: pupil,
        negatives,
        missing,
        activity: activity ? ACTIVITY_WORDS[activity] : '',
        proposal: proposal ? PROMOTION_WORDS[proposal] : '',
        decision: decision ? PROMOTION_WORDS[decision] : '',
      };
    }),
  };
  const open: readonly Issue[] =
    annual.open.length > 0
      ? [{ code: 'promotion.subjects-open', params: { subjects: annual.open.join(', ') } }]
      : [];
  return success({
    form: 'promotion',
    kind: promotionListWords.kind,
    pupil: '',
    subject: '',
    name: promotionListName(record),
    folderOf: settings,
    blocks: promotionListDocument([record], { schoolName: settings.school, texts: known.value.texts }),
    issues: [...annual.issues, ...open],
    register: null,
  });
}

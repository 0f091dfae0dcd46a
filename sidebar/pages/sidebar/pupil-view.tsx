// One pupil: what is due, and the sections. The open section stays when another pupil is chosen.
import { useEffect, useRef } from 'preact/hooks';
import type { PupilItem, SidebarClass } from '../../../src/api/sidebar';
import { sidebar } from '../../../src/text/lt/sidebar';
import { useUnsaved } from '../../parts/entry-store';
import { DutyList } from './duty-list';
import { GradesSection } from './grades';
import { DiscussionsSection } from './sections/discussions';
import { ExpectationsSection } from './sections/expectations';
import { MipSection } from './sections/mip';
import { ProgressSection } from './sections/progress';
import { ReviewSection } from './sections/review';
import type { SidebarPlace } from './sections/section';
import { SelfAssessmentsSection } from './sections/self-assessments';
import { Tabs } from './tabs';
import type { ClassReadings } from './use-class';

const words = sidebar.list;
export type SectionKey = SidebarPlace['section'] | 'grades';
/** Where the sidebar is; `opening` grows when a place is led to, so that its part is opened anew. */
export interface OpenPlace {
  readonly pupilId: string;
  readonly section: SectionKey;
  readonly part: string;
  readonly opening: number;
}

const SECTIONS = {
  mip: MipSection,
  expectation: ExpectationsSection,
  selfAssessment: SelfAssessmentsSection,
  review: ReviewSection,
  discussion: DiscussionsSection,
  progress: ProgressSection,
  grades: GradesSection,
} as const;
const KEYS = Object.keys(SECTIONS) as readonly SectionKey[];

interface Props {
  readonly readings: ClassReadings;
  readonly klass: SidebarClass;
  readonly pupil: PupilItem;
  readonly place: OpenPlace;
  readonly onChoose: (pupilId: string) => void;
  readonly onList: () => void;
  readonly onPlace: (change: (place: OpenPlace) => OpenPlace) => void;
  readonly onOpen: (place: SidebarPlace) => void;
}

export function PupilView({ readings, klass, pupil, place, onChoose, onList, onPlace, onOpen }: Props) {
  const { state, means, onSaved } = readings;
  const { section, part, opening } = place;
  const panel = useRef<HTMLDivElement>(null);
  const unsaved = useUnsaved();
  const Section = SECTIONS[section];
  const facts = state.value?.pupils.find(({ id }) => id === pupil.id);
  useEffect(() => {
    if (opening > 0) panel.current?.focus();
  }, [opening]);
  /** The open section says so itself. */
  const isUnsaved = (key: SectionKey) =>
    key !== section && unsaved.some(({ kind, pupilId }) => kind === key && pupilId === pupil.id);

  return (
    <>
      <Neighbours pupils={klass.pupils} pupil={pupil} onChoose={onChoose} onList={onList} />
      <h1 class="who">{pupil.name}</h1>
      <p class="class">{sidebar.className(klass.className, klass.schoolYear)}</p>
      <DutyList state={state} facts={facts} means={means.value} onOpen={onOpen} />
      <Tabs
        label={sidebar.sectionsLabel}
        looks="sections"
        tabs={KEYS.map((key) => ({
          key,
          title: sidebar.sections[key],
          ...(isUnsaved(key) ? { mark: sidebar.hasUnsaved } : {}),
        }))}
        chosen={section}
        onChoose={(chosen) => onPlace((before) => ({ ...before, section: chosen, part: '' }))}
      />
      <div
        id={`panel-${section}`}
        role="tabpanel"
        aria-labelledby={`tab-${section}`}
        tabIndex={-1}
        class="section"
        ref={panel}
      >
        <Section
          key={`${section} ${pupil.id} ${opening}`}
          pupil={pupil}
          klass={klass}
          state={state.value}
          means={means.value}
          part={part}
          onPart={(chosen) => onPlace((before) => ({ ...before, part: chosen }))}
          onSaved={onSaved}
        />
      </div>
    </>
  );
}

type NeighbourProps = Pick<Props, 'pupil' | 'onChoose' | 'onList'> & {
  readonly pupils: readonly PupilItem[];
};

/** Class heads go through the class: one button on, one back. Who cannot be shown is left out. */
function Neighbours({ pupils, pupil, onChoose, onList }: NeighbourProps) {
  const shown = pupils.filter(({ problem }) => problem === '');
  const at = shown.findIndex(({ id }) => id === pupil.id);
  const previous = shown[at - 1];
  const next = shown[at + 1];
  const step = (to: PupilItem | undefined, label: string, sign: string) => (
    <button
      type="button"
      aria-label={to ? `${label}: ${to.name}` : label}
      title={to?.name}
      disabled={!to}
      onClick={() => to && onChoose(to.id)}
    >
      {sign}
    </button>
  );
  return (
    <div class="neighbours">
      {step(previous, words.previous, '‹')}
      <button type="button" onClick={onList}>
        {words.all}
      </button>
      {step(next, words.next, '›')}
    </div>
  );
}

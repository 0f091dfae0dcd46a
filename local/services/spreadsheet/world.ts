// Makes and remembers the objects a script holds, so that the same sheet is the same object within an execution.
// The classes know this interface only; wrappers.ts implements it and alone imports them all.
import type {
  Area,
  ChartKind,
  ConditionalRule,
  NewChart,
  SheetPort,
  ValidationRule,
  WorkbookPort,
} from '../../workbook/port';
import type { ServiceContext } from '../context';
import type { User } from '../session/session';
import type { ConditionalFormatRule } from './conditional-format-rule';
import type { DataValidation } from './data-validation';
import type { DeveloperMetadata } from './developer-metadata';
import type { DeveloperMetadataFinder, Scope } from './developer-metadata-finder';
import type { EmbeddedChart } from './embedded-chart';
import type { EmbeddedChartBuilder } from './embedded-chart-builder';
import type { NamedRange } from './named-range';
import type { Protection } from './protection';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { OpenSides } from './range-place';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import type { TextFinder } from './text-finder';

export interface World {
  readonly context: ServiceContext;
  spreadsheet(book: WorkbookPort): Spreadsheet;
  sheet(book: WorkbookPort, sheet: SheetPort): Sheet;
  range(sheet: Sheet, area: Area, open?: OpenSides): Range;
  rangeList(ranges: readonly Range[]): RangeList;
  selection(book: WorkbookPort): Selection;
  namedRange(book: WorkbookPort, name: string): NamedRange;
  protection(book: WorkbookPort, id: string): Protection;
  metadata(book: WorkbookPort, id: number): DeveloperMetadata;
  metadataFinder(book: WorkbookPort, scope: Scope): DeveloperMetadataFinder;
  validation(book: WorkbookPort, rule: ValidationRule): DataValidation;
  conditionalRule(sheet: Sheet, rule: ConditionalRule): ConditionalFormatRule;
  textFinder(sheets: readonly Sheet[], text: string, within?: Range): TextFinder;
  chart(sheet: Sheet, chart: NewChart, id: number | null): EmbeddedChart;
  chartBuilder(sheet: Sheet, chart: NewChart, id: number | null): EmbeddedChartBuilder;
  /** The builder of a kind for what `base` builds. */
  chartBuilderOf(kind: ChartKind, base: EmbeddedChartBuilder): EmbeddedChartBuilder;
  user(email: string): User;
}

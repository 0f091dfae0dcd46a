// The objects of one execution. Sheets, spreadsheets, users and whatever else has an identity are made once.
import type { ChartKind, ValidationRule, WorkbookPort } from '../../workbook/port';
import type { ServiceContext } from '../context';
import { User } from '../session/session';
import { ConditionalFormatRule } from './conditional-format-rule';
import { DataValidation } from './data-validation';
import { DeveloperMetadata } from './developer-metadata';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { EmbeddedChart } from './embedded-chart';
import { EmbeddedChartBuilder } from './embedded-chart-builder';
import {
  EmbeddedAreaChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  EmbeddedTableChartBuilder,
} from './embedded-chart-builders';
import { NamedRange } from './named-range';
import { Protection } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';
import { TextFinder } from './text-finder';
import type { World } from './world';

export function spreadsheetServices(context: ServiceContext): { readonly SpreadsheetApp: SpreadsheetApp } {
  return { SpreadsheetApp: new SpreadsheetApp(createWorld(context)) };
}

const CHART_BUILDERS: Readonly<Record<ChartKind, typeof EmbeddedChartBuilder>> = {
  AREA: EmbeddedAreaChartBuilder,
  BAR: EmbeddedBarChartBuilder,
  COLUMN: EmbeddedColumnChartBuilder,
  LINE: EmbeddedLineChartBuilder,
  PIE: EmbeddedPieChartBuilder,
  TABLE: EmbeddedTableChartBuilder,
};

function createWorld(context: ServiceContext): World {
  const made = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  // A rule over many cells is one object, so that reading them all does not make as many.
  const rules = new WeakMap<ValidationRule, DataValidation>();
  const validation = (book: WorkbookPort, rule: ValidationRule) => {
    const known = rules.get(rule) ?? new DataValidation(world, book, rule);
    rules.set(rule, known);
    return known;
  };
  const keyOf = (book: WorkbookPort, kind: string, id: string | number) => `${kind} ${book.id} ${id}`;
  const world: World = {
    context,
    spreadsheet: (book) => once(keyOf(book, 'book', ''), () => new Spreadsheet(world, book)),
    sheet: (book, sheet) => once(keyOf(book, 'sheet', sheet.id), () => new Sheet(world, book, sheet)),
    selection: (book) => once(keyOf(book, 'selection', ''), () => new Selection(world, book)),
    protection: (book, id) => once(keyOf(book, 'protection', id), () => new Protection(world, book, id)),
    metadata: (book, id) => once(keyOf(book, 'metadata', id), () => new DeveloperMetadata(world, book, id)),
    user: (email) => once(`user ${email}`, () => new User(email)),
    range: (sheet, area, open) => new Range(world, sheet, area, open),
    rangeList: (ranges) => new RangeList(world, ranges),
    namedRange: (book, name) => new NamedRange(world, book, name),
    metadataFinder: (book, scope) => new DeveloperMetadataFinder(world, book, scope),
    validation,
    conditionalRule: (sheet, rule) => new ConditionalFormatRule(world, sheet, rule),
    chart: (sheet, chart, id) => new EmbeddedChart(world, sheet, chart, id),
    chartBuilder: (sheet, chart, id) => new EmbeddedChartBuilder(world, sheet, { chart, id }),
    chartBuilderOf: (kind, base) => new CHART_BUILDERS[kind](world, base._sheet, base._draft, base),
    textFinder: (sheets, text, within) => new TextFinder(world, sheets, text, within),
  };
  return world;
}

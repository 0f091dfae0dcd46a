// https://developers.google.com/apps-script/reference/spreadsheet/text-finder
import { ServiceObject } from '../../runtime/service-object';
import type { Area } from '../../workbook/port';
import { fail, messages } from './errors';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { sign } from './signatures';
import type { World } from './world';

export class TextFinder extends ServiceObject {
  static override readonly typeName: string = 'TextFinder';
  _matchCase = false;
  _entireCell = false;
  _formulas = false;
  _regex = false;
  _diacritics = true;
  _start: Range | undefined;
  _current: Range | null = null;
  constructor(
    readonly _world: World,
    readonly _sheets: readonly Sheet[],
    readonly _text: string,
    readonly _within?: Range,
  ) {
    super();
  }

  matchCase(matchCase: boolean): this {
    this._matchCase = matchCase;
    return this;
  }
  matchEntireCell(matchEntireCell: boolean): this {
    this._entireCell = matchEntireCell;
    return this;
  }
  matchFormulaText(matchFormulaText: boolean): this {
    this._formulas = matchFormulaText;
    return this;
  }
  ignoreDiacritics(ignoreDiacritics: boolean): this {
    this._diacritics = !ignoreDiacritics;
    return this;
  }
  useRegularExpression(useRegEx: boolean): this {
    this._regex = useRegEx;
    return this;
  }
  startFrom(startRange: Range): this {
    this._start = startRange;
    return this;
  }

  async findAll(): Promise<Range[]> {
    const found: Range[] = [];
    for (const sheet of this._sheets) found.push(...(await this._findIn(sheet)));
    return found;
  }
  findNext(): Promise<Range | null> {
    return this._step(1);
  }
  findPrevious(): Promise<Range | null> {
    return this._step(-1);
  }
  getCurrentMatch(): Range | null {
    return this._current;
  }
  /** Replaces in the match found last; the count is 0 or 1. */
  async replaceWith(replaceText: string): Promise<number> {
    return this._current ? this._replace(this._current, replaceText) : 0;
  }
  async replaceAllWith(replaceText: string): Promise<number> {
    let count = 0;
    for (const range of await this.findAll()) count += this._replace(range, replaceText);
    return count;
  }

  _pattern(): RegExp {
    const source = this._regex ? this._text : this._plain(this._text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    try {
      return new RegExp(this._entireCell ? `^(?:${source})$` : source, this._matchCase ? 'gu' : 'giu');
    } catch {
      return fail(messages.invalidArgument('findText'));
    }
  }
  _plain(text: string): string {
    return this._diacritics ? text : text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  }
  async _findIn(sheet: Sheet): Promise<Range[]> {
    const area = this._within?._area ?? (await sheet.getDataRange())._area;
    const texts = this._texts(sheet, area);
    const pattern = this._pattern();
    return texts.flatMap((line, r) =>
      line.flatMap((text, c) => {
        pattern.lastIndex = 0;
        const isMatch = text !== '' && pattern.test(this._plain(text));
        return isMatch
          ? [sheet._range({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 })]
          : [];
      }),
    );
  }
  _texts(sheet: Sheet, area: Area): string[][] {
    if (!this._formulas) return sheet._port.displayValues(area);
    return sheet._port.formulas(area);
  }
  async _step(direction: 1 | -1): Promise<Range | null> {
    const all = await this.findAll();
    const from = this._current ?? this._start;
    const found = direction === 1 ? all : all.reverse();
    this._current = found.find((range) => !from || isBeyond(range, from, direction)) ?? null;
    return this._current;
  }
  _replace(range: Range, replaceText: string): number {
    const formula = range.getFormula();
    if (formula !== '') {
      const changed = formula.replace(this._pattern(), replaceText);
      if (!this._formulas || changed === formula) return 0;
      range.setFormula(changed);
      return 1;
    }
    const [[text = ''] = []] = range._port.displayValues(range._area);
    range.setValue(text.replace(this._pattern(), replaceText));
    return 1;
  }
}

function isBeyond(range: Range, from: Range, direction: 1 | -1): boolean {
  const down = range._area.row - from._area.row;
  return direction * (down || range._area.column - from._area.column) > 0;
}

sign(TextFinder, 'SpreadsheetApp', {
  matchCase: 'boolean',
  matchEntireCell: 'boolean',
  matchFormulaText: 'boolean',
  ignoreDiacritics: 'boolean',
  useRegularExpression: 'boolean',
  startFrom: 'Range',
  findAll: '',
  findNext: '',
  findPrevious: '',
  getCurrentMatch: '',
  replaceWith: 'string',
  replaceAllWith: 'string',
});

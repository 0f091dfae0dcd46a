// https://developers.google.com/apps-script/reference/script/trigger-builder
import { type EnumValue, ScriptException, ServiceObject } from '../../runtime/service-object';
import { argumentError, enumName, signatureError } from '../arguments';
import type { ServiceContext } from '../context';
import { EventType, TriggerSource } from './enums';
import { addTrigger, type InstalledTrigger, type TriggerEvent, triggersPath } from './triggers';

export class Trigger extends ServiceObject {
  static override readonly typeName = 'Trigger';

  constructor(readonly _installed: InstalledTrigger) {
    super();
  }

  getEventType(): EnumValue {
    return EventType[this._installed.event];
  }

  getHandlerFunction(): string {
    return this._installed.functionName;
  }

  getTriggerSource(): EnumValue {
    return this._installed.event === 'CLOCK' ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS;
  }

  getTriggerSourceId(): string | null {
    return this._installed.sourceId ?? null;
  }

  getUniqueId(): string {
    return this._installed.id;
  }
}

export class TriggerBuilder extends ServiceObject {
  static override readonly typeName = 'TriggerBuilder';

  constructor(
    private readonly _context: ServiceContext,
    private readonly _functionName: string,
  ) {
    super();
  }

  /** (spreadsheet) · (key) */
  forSpreadsheet(...args: readonly unknown[]): SpreadsheetTriggerBuilder {
    const [source] = args;
    const id = typeof source === 'string' ? source : spreadsheetId(source);
    if (args.length !== 1 || id === undefined) throw signatureError('TriggerBuilder.forSpreadsheet', args);
    return new SpreadsheetTriggerBuilder(this._context, this._functionName, id);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this._context, this._functionName);
  }
}

export class SpreadsheetTriggerBuilder extends ServiceObject {
  static override readonly typeName = 'SpreadsheetTriggerBuilder';
  #event: TriggerEvent | undefined;

  constructor(
    private readonly _context: ServiceContext,
    private readonly _functionName: string,
    private readonly _sourceId: string,
  ) {
    super();
  }

  onOpen(): this {
    return this.#on('ON_OPEN');
  }

  onEdit(): this {
    return this.#on('ON_EDIT');
  }

  onChange(): this {
    return this.#on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }

  async create(): Promise<Trigger> {
    if (this.#event === undefined)
      throw new ScriptException('The event type of the trigger must be specified.');
    return install(this._context, {
      event: this.#event,
      functionName: this._functionName,
      sourceId: this._sourceId,
    });
  }

  #on(event: TriggerEvent): this {
    this.#event = event;
    return this;
  }
}

export class ClockTriggerBuilder extends ServiceObject {
  static override readonly typeName = 'ClockTriggerBuilder';
  #clock: Record<string, unknown> = {};

  constructor(
    private readonly _context: ServiceContext,
    private readonly _functionName: string,
  ) {
    super();
  }

  after(milliseconds: unknown): this {
    return this.#set('after', milliseconds);
  }

  at(date: unknown): this {
    if (!(date instanceof Date)) throw argumentError('date', 'Date');
    return this.#keep('at', date.toISOString());
  }

  atDate(year: unknown, month: unknown, day: unknown): this {
    return this.#keep('atDate', [year, month, day]);
  }

  atHour(hour: unknown): this {
    return this.#set('atHour', hour);
  }

  nearMinute(minute: unknown): this {
    return this.#set('nearMinute', minute);
  }

  everyMinutes(count: unknown): this {
    if (![1, 5, 10, 15, 30].includes(Number(count))) {
      throw new ScriptException(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    return this.#set('everyMinutes', count);
  }

  everyHours(count: unknown): this {
    return this.#set('everyHours', count);
  }

  everyDays(count: unknown): this {
    return this.#set('everyDays', count);
  }

  everyWeeks(count: unknown): this {
    return this.#set('everyWeeks', count);
  }

  onMonthDay(day: unknown): this {
    return this.#set('onMonthDay', day);
  }

  onWeekDay(day: unknown): this {
    const name = enumName(day, 'Weekday');
    if (name === undefined) throw signatureError('ClockTriggerBuilder.onWeekDay', [day]);
    return this.#keep('onWeekDay', name);
  }

  inTimezone(timeZone: unknown): this {
    return this.#keep('inTimezone', String(timeZone));
  }

  async create(): Promise<Trigger> {
    const moments = [
      'after',
      'at',
      'atDate',
      'everyMinutes',
      'everyHours',
      'everyDays',
      'everyWeeks',
      'onMonthDay',
      'onWeekDay',
    ];
    if (!moments.some((name) => name in this.#clock)) {
      throw new ScriptException('The recurrence or the time of the trigger must be specified.');
    }
    if (isAddon(this._context) && 'everyMinutes' in this.#clock) {
      throw new ScriptException('Time-based triggers of an add-on can run at most once an hour.');
    }
    return install(this._context, {
      event: 'CLOCK',
      functionName: this._functionName,
      clock: { ...this.#clock },
    });
  }

  #set(name: string, value: unknown): this {
    if (typeof value !== 'number') throw signatureError(`ClockTriggerBuilder.${name}`, [value]);
    return this.#keep(name, value);
  }

  #keep(name: string, value: unknown): this {
    this.#clock[name] = value;
    return this;
  }
}

async function install(
  context: ServiceContext,
  trigger: Omit<InstalledTrigger, 'id' | 'user'>,
): Promise<Trigger> {
  const installed = { id: crypto.randomUUID(), user: context.user.email, ...trigger };
  const path = triggersPath(context.project.id, context.workbook.id);
  await addTrigger(context.platform.store, path, installed, isAddon(context));
  return new Trigger(installed);
}

/** A project with a manifest is held to the limits of an add-on; a loose script to those of a bound script. */
const isAddon = (context: ServiceContext): boolean => context.project.manifest !== undefined;

function spreadsheetId(source: unknown): string | undefined {
  if (!(source instanceof ServiceObject) || !('getId' in source)) return undefined;
  const id = (source.getId as () => unknown)();
  return typeof id === 'string' ? id : undefined;
}

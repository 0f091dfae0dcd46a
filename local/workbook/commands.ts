import {
  type ICommandService,
  type IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';

/** The way every change of the host itself goes into Univer, so that it can be told from a person's. */
export class Commands {
  #depth = 0;

  constructor(
    private readonly service: ICommandService,
    private readonly instances: IUniverInstanceService,
    /** Without Univer's user interface nothing lets conditional rules follow inserted and removed rows. */
    readonly rulesStay: boolean,
  ) {}

  /** True while a change comes from the host (a script, the demo, loading) and not from a person in the page. */
  get byHost(): boolean {
    return this.#depth > 0;
  }

  run(id: string, params: object): void {
    this.asHost(() => {
      if (!this.service.syncExecuteCommand(id, params)) throw new Error(`The workbook refused ${id}.`);
    });
  }

  /** Univer lets names, notes and rules follow only in its current workbook: so this one is it for the moment. */
  runAsCurrent(id: string, params: { readonly unitId: string; readonly [part: string]: unknown }): void {
    const shown = this.instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId();
    if (shown === params.unitId) {
      this.run(id, params);
      return;
    }
    this.instances.setCurrentUnitForType(params.unitId);
    try {
      this.run(id, params);
    } finally {
      if (shown) this.instances.setCurrentUnitForType(shown);
    }
  }

  /**
   * Where rows or columns are removed or moved, Univer changes the formulas that speak of the sheet in front, whichever
   * sheet it is told: so that sheet stands in front for the moment.
   */
  runInFront(
    id: string,
    params: { readonly unitId: string; readonly subUnitId: string; readonly [part: string]: unknown },
  ): void {
    const workbook = this.instances.getUnit<Workbook>(params.unitId);
    const inFront = workbook?.getActiveSheet(true);
    const meant = workbook?.getSheetBySheetId(params.subUnitId);
    if (!workbook || !inFront || !meant || inFront === meant) {
      this.runAsCurrent(id, params);
      return;
    }
    workbook.setActiveSheet(meant);
    try {
      this.runAsCurrent(id, params);
    } finally {
      workbook.setActiveSheet(inFront);
    }
  }

  /** As the page's grid does it, for tests and the page's own buttons; undo needs to know which workbook is meant. */
  asPerson(
    id: string,
    params: { readonly unitId: string; readonly [part: string]: unknown },
  ): Promise<boolean> {
    this.instances.focusUnit(params.unitId);
    return this.service.executeCommand(id, params);
  }

  asHost<T>(work: () => T): T {
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
    }
  }
}

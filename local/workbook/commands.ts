import type { ICommandService } from '@univerjs/core';

/** The way every change of the host itself goes into Univer, so that it can be told from a person's. */
export class Commands {
  #depth = 0;

  constructor(private readonly service: ICommandService) {}

  /** True while a change comes from the host (a script, the demo, loading) and not from a person in the page. */
  get byHost(): boolean {
    return this.#depth > 0;
  }

  run(id: string, params: object): void {
    this.asHost(() => {
      if (!this.service.syncExecuteCommand(id, params)) throw new Error(`The workbook refused ${id}.`);
    });
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

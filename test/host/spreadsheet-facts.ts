// Runs a table of documented facts: what Google's reference states, where, a call that shows it, what it gives.
import { startService } from './spreadsheet-fake';

export type Service = ReturnType<typeof startService>;

export interface Fact {
  /** What the reference states. */
  readonly says: string;
  /** Page and anchor below developers.google.com/apps-script/reference/spreadsheet/. */
  readonly at: string;
  readonly call: (service: Service) => unknown;
  readonly gives?: unknown;
  readonly throws?: string;
  readonly people?: Parameters<typeof startService>[0];
}

export function checkFacts(service: string, facts: readonly Fact[]): void {
  describe(`${service}, held to developers.google.com/apps-script/reference/spreadsheet`, () => {
    test.each(facts.map((fact) => [`${fact.says} (${fact.at})`, fact] as const))(
      '%s',
      async (_name, fact) => {
        const run = async () => fact.call(startService(fact.people));
        if (fact.throws !== undefined) {
          await expect(run()).rejects.toMatchObject({ name: 'Exception', message: fact.throws });
        } else {
          expect(await run()).toEqual(fact.gives);
        }
      },
    );
  });
}

// HtmlTemplate lives in the script's realm, for its scriptlets are code of the script: they call the project's
// functions and see what the script has set on the template.
// https://developers.google.com/apps-script/reference/html/html-template
import { escapeFor, type HtmlPlace } from './html-place';
import { templateCode } from './scriptlets';

export interface TemplateRealm {
  /** HtmlService.createHtmlOutput, as the script would call it. */
  createHtmlOutput(html: string): unknown;
  /** Evaluates code in the global scope of the script. */
  evaluate(code: string): unknown;
}

/**
 * What the realm makes of the results of some service calls, by `Type.method`: the host gives a template's text, the
 * script receives a template.
 */
export function htmlTemplateAdapters(
  realm: TemplateRealm,
): Readonly<Record<string, (result: unknown) => unknown>> {
  const toTemplate = (source: unknown): HtmlTemplate => new HtmlTemplate(String(source), realm);
  return {
    'HtmlService.createTemplate': toTemplate,
    'HtmlService.createTemplateFromFile': toTemplate,
    'HtmlOutput.asTemplate': toTemplate,
  };
}

/** Whatever else a script sets on it is a variable of the scriptlets. */
class HtmlTemplate {
  readonly #source: string;
  readonly #realm: TemplateRealm;

  constructor(source: string, realm: TemplateRealm) {
    this.#source = source;
    this.#realm = realm;
  }

  evaluate(): unknown {
    const variables = Object.entries(this).filter(([name]) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name));
    const names = ['output', ...variables.map(([name]) => name)];
    const run = this.#realm.evaluate(`(function (${names.join(', ')}) {\n${this.getCode()}\n})`) as (
      ...values: unknown[]
    ) => void;
    const pieces: string[] = [];
    const output = {
      set _(value: unknown) {
        pieces.push(String(value));
      },
      at: (place: HtmlPlace) => ({
        set _$(value: unknown) {
          pieces.push(escapeFor(place, value));
        },
      }),
    };
    run.call(this, output, ...variables.map(([, value]) => value));
    return this.#realm.createHtmlOutput(pieces.join(''));
  }

  getCode(): string {
    return templateCode(this.#source, false);
  }

  getCodeWithComments(): string {
    return templateCode(this.#source, true);
  }

  getRawContent(): string {
    return this.#source;
  }

  toString(): string {
    return 'HtmlTemplate';
  }
}

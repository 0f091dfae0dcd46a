// `console` and `Logger` of the realm: both write into the report of the execution.
import { consoleText, loggerText, type TextOfObject } from './printing';

export function createConsole(write: (text: string) => void, textOf: TextOfObject): object {
  const log = (...values: unknown[]) => write(consoleText(values, textOf));
  const started = new Map<string, number>();
  const duration = (label: string) => `${label}: ${Date.now() - (started.get(label) ?? Date.now())}ms`;
  return {
    log,
    info: log,
    warn: log,
    error: log,
    debug: log,
    time: (label = 'default') => void started.set(label, Date.now()),
    timeLog: (label = 'default') => write(duration(label)),
    timeEnd: (label = 'default') => {
      write(duration(label));
      started.delete(label);
    },
  };
}

/** https://developers.google.com/apps-script/reference/base/logger */
export function createLogger(write: (text: string) => void, textOf: TextOfObject): object {
  let lines: string[] = [];
  const logger = {
    log: (...values: unknown[]) => {
      const text = loggerText(values, textOf);
      lines.push(`${javaDate(new Date())} INFO: ${text}`);
      write(text);
      return logger;
    },
    getLog: () => lines.map((line) => `${line}\n`).join(''),
    clear: () => {
      lines = [];
    },
  };
  return logger;
}

/** `Sun Nov 22 07:30:00 GMT+02:00 2026` */
function javaDate(date: Date): string {
  const [, weekday, month, day, year, time, sign, hours, minutes] =
    /^(\w+) (\w+) (\d+) (\d+) ([\d:]+) GMT([+-])(\d\d)(\d\d)/.exec(String(date)) ?? [];
  return `${weekday} ${month} ${day} ${time} GMT${sign}${hours}:${minutes} ${year}`;
}

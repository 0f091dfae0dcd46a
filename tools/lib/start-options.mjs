// The words after `npm start --`, checked before anything is built.
import { parseArgs } from 'node:util';

export const usage = `npm start -- [parinktys]
  --port N        prievadas (arba aplinkos kintamasis PORT); numatytasis 8123, 0 – bet kuris laisvas
  --strict-port   jei prievadas užimtas, nepaleisti
  --no-open       neatidaryti naršyklės
  --reset         atkurti demonstraciją; dabartiniai duomenys perkeliami į atsarginę kopiją
  --data KELIAS   duomenų aplankas; numatytasis data
  --project KELIAS  kito Apps Script projekto aplankas; numatytasis dist
  --latency MS    kiek milisekundžių ilgiau trunka kiekvienas kreipinys į paslaugas`;

/** @returns the options, or {error} in words */
export function startOptions(words, env) {
  let values;
  try {
    ({ values } = parseArgs({
      args: words,
      options: {
        port: { type: 'string' },
        'strict-port': { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
        data: { type: 'string', default: 'data' },
        project: { type: 'string', default: 'dist' },
        latency: { type: 'string', default: '0' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch {
    return { error: `Nesuprantama parinktis.\n${usage}` };
  }
  const port = wholeNumber(values.port ?? (env.PORT || '8123'), 65_535);
  if (port === undefined) {
    return {
      error: `Netinkamas prievadas „${values.port ?? env.PORT}“: turi būti sveikasis skaičius nuo 0 iki 65535.`,
    };
  }
  const latencyMs = wholeNumber(values.latency, 600_000);
  if (latencyMs === undefined)
    return { error: `Netinkama delsa „${values.latency}“: turi būti milisekundės.` };
  return {
    port,
    latencyMs,
    strictPort: values['strict-port'],
    open: !values['no-open'] && !env.CI,
    reset: values.reset,
    data: values.data,
    project: values.project,
    help: values.help,
  };
}

function wholeNumber(text, largest) {
  return /^\d{1,6}$/.test(text) && Number(text) <= largest ? Number(text) : undefined;
}

// The percent formats of Utilities.formatString:
// https://developers.google.com/apps-script/reference/utilities/utilities#formatString(String,Object...)
import { ScriptException } from '../../runtime/service-object';

const FORMAT = /%(?:(\d+)\$)?([-+ 0#,]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

interface Layout {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(FORMAT, (whole, position, flags, width, precision, letter) => {
    if (letter === '%') return '%';
    const index = position === undefined ? next++ : Number(position) - 1;
    if (index >= values.length) throw new ScriptException(`Missing argument for the format ${whole}`);
    const layout: Layout = {
      flags,
      width: Number(width ?? 0),
      precision: precision === undefined ? undefined : Number(precision),
    };
    return pad(writeValue(whole, letter, values[index], layout), layout, letter);
  });
}

function writeValue(format: string, letter: string, value: unknown, layout: Layout): string {
  switch (letter) {
    case 's':
      return String(value).slice(0, layout.precision);
    case 'd':
    case 'i':
      return sign(Math.trunc(Number(value)), (size) => group(String(size), layout), layout);
    case 'f':
      return sign(Number(value), (size) => group(size.toFixed(layout.precision ?? 6), layout), layout);
    case 'e':
    case 'E': {
      const text = sign(Number(value), (size) => exponent(size, layout.precision ?? 6), layout);
      return letter === 'E' ? text.toUpperCase() : text;
    }
    case 'x':
    case 'X': {
      const text = (Number(value) >>> 0).toString(16);
      return letter === 'X' ? text.toUpperCase() : text;
    }
    case 'o':
      return (Number(value) >>> 0).toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    case 'b':
      return String(Boolean(value));
    default:
      throw new ScriptException(`Unknown format: ${format}`);
  }
}

function sign(value: number, write: (size: number) => string, { flags }: Layout): string {
  if (!Number.isFinite(value)) return String(value);
  const negative = value < 0 || Object.is(value, -0);
  const text = write(Math.abs(value));
  if (negative && /[1-9]/.test(text)) return `-${text}`;
  return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}

function group(digits: string, { flags }: Layout): string {
  if (!flags.includes(',')) return digits;
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

// JavaScript writes e+5 where C and Java write e+05.
const exponent = (size: number, precision: number): string =>
  size.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');

function pad(text: string, { flags, width }: Layout, letter: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || letter === 's') return text.padStart(width);
  const lead = /^[+\- ]/.test(text) ? text.slice(0, 1) : '';
  return lead + text.slice(lead.length).padStart(width - lead.length, '0');
}

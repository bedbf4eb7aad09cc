import { Temporal } from 'temporal-polyfill';

import { dateFault } from '@/lib/content/dates';

/** A time found in a text, with where it stood in it. */
export interface FoundTime {
  /** ISO 8601: a date, or a date-time to the minute with its offset. */
  iso: string;
  start: number;
  end: number;
}

const digits = '[0-9０-９]';
const numerals = '[〇○零一二三四五六七八九十]';
const gap = '[\\s\\u3000]*';
const date =
  `(?:(?<roc>民[國国])${gap}(?<rocYear>${digits}{2,3}|${numerals}{2,5})${gap}年|(?<year>(?:19|20|１９|２０)${digits}{2}|[一二]${numerals}{3})${gap}(?:年|[-/.．－／]))` +
  `${gap}(?<month>${digits}{1,2}|${numerals}{1,3})${gap}(?:月|[-/.．－／])${gap}(?<day>${digits}{1,2}|${numerals}{1,3})(?:${gap}[日號号]|(?!${digits}))`;
const clock =
  `(?:(?:${gap}|T)(?:[(（]?(?:星期|周|週|禮拜)[一二三四五六日天][)）]?)?${gap}(?<half>上午|下午|晚上|中午|凌晨|早上|晚间|晚間|清晨|傍晚|AM|PM)?${gap}` +
  `(?<hour>${digits}{1,2})${gap}[:：时時點点]${gap}(?<minute>${digits}{1,2})${gap}分?(?:[:：]?${gap}${digits}{1,2}(?:\\.\\d+)?秒?)?${gap}(?<halfAfter>AM|PM)?(?<offset>Z|[+-]\\d{2}:?\\d{2})?)?`;
const pattern = new RegExp(`(?<![0-9０-９])${date}${clock}`, 'iu');

/**
 * The first date of a text, with its time if one follows: `findTime('时间：2020年2月11日 9:30', 'Asia/Shanghai')!.iso` is
 * `'2020-02-11T09:30+08:00'`. A day that does not exist is none.
 *
 * @param timeZone IANA name of the zone that a time without offset means
 */
export function findTime(text: string, timeZone: string): FoundTime | undefined {
  const match = pattern.exec(text);
  if (!match?.groups) return undefined;
  const { roc, rocYear, year, month, day, half, hour, minute, halfAfter, offset } = match.groups;
  const fullYear = roc ? number(rocYear!) + 1911 : number(year!);
  const iso = `${String(fullYear).padStart(4, '0')}-${two(number(month!))}-${two(number(day!))}`;
  if (dateFault(iso)) return undefined;
  const at = { start: match.index, end: match.index + match[0].length };
  if (hour === undefined || minute === undefined) return { iso, ...at };
  const dated = `${iso}T${two(hours(number(hour), (half ?? halfAfter ?? '').toUpperCase()))}:${two(number(minute))}`;
  const full = dateFault(`${dated}Z`) ? undefined : dated + (offset ? colon(offset) : offsetAt(dated, timeZone));
  return { iso: full === undefined || dateFault(full) ? iso : full, ...at };
}

function hours(hour: number, half: string): number {
  if (/^(?:下午|晚上|晚间|晚間|傍晚|PM)$/u.test(half) && hour < 12) return hour + 12;
  if (half === '中午' && hour < 3) return hour + 12;
  return half === 'AM' && hour === 12 ? 0 : hour;
}

function offsetAt(dateTime: string, timeZone: string): string {
  return Temporal.PlainDateTime.from(dateTime).toZonedDateTime(timeZone).offset;
}

function colon(offset: string): string {
  return offset.toUpperCase() === 'Z' ? 'Z' : offset.replace(/^(.{3}):?/u, '$1:');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Arabic digits of either width, digit by digit in Chinese (二〇二〇), or counted (十一, 二十三). */
function number(text: string): number {
  const narrow = text.normalize('NFKC');
  if (/^\d+$/u.test(narrow)) return Number(narrow);
  const values = [...narrow].map((numeral) => '零一二三四五六七八九十'.indexOf(numeral.replace(/[〇○]/u, '零')));
  if (!narrow.includes('十')) return Number(values.join(''));
  const [tens = '', ones = ''] = narrow.split('十');
  return (tens === '' ? 1 : number(tens)) * 10 + (ones === '' ? 0 : number(ones));
}

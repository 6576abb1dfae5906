// Days are counted from 1970-01-01 in the proleptic Gregorian calendar; years before 1 are 0, -1, ... as in ISO 8601.

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LENGTHS = {quarter: 3, half: 6};

export function dayOf(year, month = 1, day = 1) {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

/** "-0240-03-10" => the number of that day. */
export function dayNumber(iso) {
  const [, year, month, day] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(iso).map(Number);
  return dayOf(year, month, day);
}

/** The calendar day of a number, the fraction of a day left out. */
export function calendar(number) {
  const date = new Date(Math.floor(number) * DAY);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

/** The number of a day as ISO 8601 writes it. */
export function isoDay(number) {
  const {year, month, day} = calendar(number);
  const two = (n) => String(n).padStart(2, '0');
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : year > 9999 ? '+' : ''}${digits}-${two(month)}-${two(day)}`;
}

/** "2025", "2025-06" or "2025-06-09" => its first or last day; null when it is none of these. */
export function typedDay(text, last) {
  const found = /^(-?\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (!found) {
    return null;
  }
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
  if (found[2] && (month < 1 || month > 12) || found[3] && (day < 1 || day > 31)) {
    return null;
  }
  if (!last || day) {
    return dayOf(year, month || 1, day || 1);
  }
  return (month ? dayOf(year, month + 1) : dayOf(year + 1)) - 1;
}

export const monthName = (month) => MONTHS[month - 1];

/** -240 => "241 BC". */
export const yearName = (year) => (year > 0 ? String(year) : `${1 - year} BC`);

export const monthAndYear = ({year, month}) => `${monthName(month)} ${yearName(year)}`;

export const fullDay = ({year, month, day}) => `${day} ${monthName(month)} ${yearName(year)}`;

/** A date as people write it: "9–10 Jun 2025", "Q4 2025", "1990s", "week of 6 Jun 2022". */
export function dateLabel({first, last, precision}) {
  const start = calendar(first);
  const end = calendar(last);
  switch (precision) {
    case 'day': return days(start, end);
    case 'week': return last - first === 6 ? `week of ${fullDay(start)}` : days(start, end);
    case 'month': return months(start, end);
    case 'quarter':
    case 'half': return partOfYear(start, end, precision);
    case 'decade': return end.year - start.year === 9 && start.year > 0 ? `${start.year}s` : years(start, end);
    case 'century': return century(start, end);
    default: return years(start, end);
  }
}

function days(start, end) {
  if (start.year !== end.year) {
    return `${fullDay(start)} – ${fullDay(end)}`;
  }
  if (start.month !== end.month) {
    return `${start.day} ${monthName(start.month)} – ${fullDay(end)}`;
  }
  return start.day === end.day ? fullDay(end) : `${start.day}–${fullDay(end)}`;
}

function months(start, end) {
  if (start.year !== end.year) {
    return `${monthAndYear(start)} – ${monthAndYear(end)}`;
  }
  return start.month === end.month ? monthAndYear(end) : `${monthName(start.month)}–${monthAndYear(end)}`;
}

/** "Q4 2025"; months when it is no such part of a calendar year, as a season is. */
function partOfYear(start, end, precision) {
  const length = LENGTHS[precision];
  const whole = (start.month - 1) % length === 0 && start.year === end.year && end.month === start.month + length - 1;
  return whole ? `${precision === 'half' ? 'H' : 'Q'}${Math.ceil(start.month / length)} ${yearName(start.year)}` : months(start, end);
}

function years(start, end) {
  return start.year === end.year ? yearName(start.year) : `${yearName(start.year)} – ${yearName(end.year)}`;
}

function century(start, end) {
  if (end.year - start.year !== 99) {
    return years(start, end);
  }
  return start.year > 0 ? `${ordinal(Math.ceil(end.year / 100))} century` : `${ordinal(Math.ceil((1 - start.year) / 100))} century BC`;
}

function ordinal(number) {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${teen ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
}

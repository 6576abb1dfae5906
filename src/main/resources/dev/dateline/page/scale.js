// The window of time that is seen, and the marks on its axis.

import {calendar, dayOf, monthAndYear, monthName, yearName} from './dates.js';

const LEAST_DAYS = 4;
const MOST_DAYS = 4_000_000;
const DAYS = {day: 1, week: 7, month: 30.4, quarter: 91.3, year: 365.25};
const TICKS = [['day', 1], ['week', 1], ['month', 1], ['quarter', 1],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count) => ['year', count])];

/** The window about a middle day, no narrower than some days. */
export function windowAt(middle, length) {
  const days = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, length));
  return {start: middle - days / 2, end: middle + days / 2};
}

/** The window wider by a factor, or narrower, with the day at a share of it staying where it is. */
export function zoomed({start, end}, factor, share = 0.5) {
  const length = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, (end - start) * factor));
  const fixed = start + (end - start) * share;
  return {start: fixed - length * share, end: fixed + length * (1 - share)};
}

export const moved = ({start, end}, days) => ({start: start + days, end: end + days});

/** The window with room on the right, where labels stand. */
export const withLabels = ({start, end}) => ({start, end: end + (end - start) * 0.12});

/** The window that has all events, or, where a few lie far off, those that lie together. */
export function windowOf(events, all = false) {
  if (events.length === 0) {
    const today = dayOf(2000);
    return {start: today, end: today + 365, cut: false};
  }
  const firsts = events.map((event) => event.first).sort((a, b) => a - b);
  const lasts = events.map((event) => event.last + 1).sort((a, b) => a - b);
  const at = (sorted, share) => sorted[Math.round((sorted.length - 1) * share)];
  const whole = {start: firsts[0], end: lasts.at(-1)};
  const core = {start: at(firsts, 0.04), end: at(lasts, 0.97)};
  const cut = !all && events.length >= 20 && whole.end - whole.start > 3 * (core.end - core.start);
  return {...padded(cut ? core : whole), cut};
}

function padded({start, end}) {
  const room = Math.max(2, (end - start) * 0.03);
  return {start: start - room, end: end + room};
}

/** The finest step whose marks stand apart by so many pixels at least. */
export function ticks({start, end}, width, apart = 58) {
  const perDay = width / (end - start);
  const [unit, count] = TICKS.find(([name, number]) => DAYS[name] * number * perDay >= apart) ?? TICKS.at(-1);
  const found = [];
  for (let day = before(start, unit, count); day <= end; day = after(day, unit, count)) {
    found.push({day, label: tickLabel(day, unit)});
  }
  return {unit, marks: found, above: above(start, end, unit)};
}

/** The first mark at or before a day. */
function before(day, unit, count) {
  const {year, month} = calendar(day);
  switch (unit) {
    case 'day': return Math.floor(day);
    case 'week': return Math.floor((day - 4) / 7) * 7 + 4; // 1970-01-05 was a Monday
    case 'month': return dayOf(year, month);
    case 'quarter': return dayOf(year, month - (month - 1) % 3);
    default: return dayOf(Math.floor(year / count) * count);
  }
}

function after(day, unit, count) {
  const {year, month} = calendar(day);
  switch (unit) {
    case 'day': return day + 1;
    case 'week': return day + 7;
    case 'month': return dayOf(year, month + 1);
    case 'quarter': return dayOf(year, month + 3);
    default: return dayOf(year + count);
  }
}

function tickLabel(number, unit) {
  const {year, month, day} = calendar(number);
  switch (unit) {
    case 'day':
    case 'week': return String(day);
    case 'month': return monthName(month);
    case 'quarter': return `Q${Math.ceil(month / 3)}`;
    default: return yearName(year);
  }
}

/** What the labels are part of: months above days, years above months; nothing above years. */
function above(start, end, unit) {
  if (unit === 'year') {
    return [];
  }
  const outer = unit === 'day' || unit === 'week' ? 'month' : 'year';
  const found = [];
  for (let day = before(start, outer, 1); day <= end; day = after(day, outer, 1)) {
    found.push({day, label: outer === 'month' ? monthAndYear(calendar(day)) : yearName(calendar(day).year)});
  }
  return found;
}

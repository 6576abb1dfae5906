// Events in lanes by type, country or person, and in rows within a lane so that none hides another.

import {counted} from './filter.js';
import {TYPES, capitalised, plural} from './words.js';

const LANES = 9;
const GAP = 5; // pixels between one event's end and the next in a row
const MOST_ROWS = 80;

/** The names of the lanes, and what an event lies in. */
export const LANE_KINDS = {
  type: {label: 'Type', values: (event) => [event.type]},
  country: {label: 'Country', values: (event) => event.countries},
  person: {label: 'Person', values: (event) => event.persons},
};

/** The most frequent values have lanes of their own, what is in none of them lies in a last one. */
export function lanesOf(events, kind, countryName) {
  const {values} = LANE_KINDS[kind] ?? LANE_KINDS.type;
  const names = counted(events, values).map(([value]) => value);
  const own = kind === 'type' ? TYPES.filter((type) => names.includes(type)) : names.slice(0, LANES);
  const lanes = new Map(own.map((value) => [value, {name: laneName(value, kind, countryName), events: []}]));
  const others = {name: names.length > own.length ? 'Others' : 'None named', events: []};
  for (const event of events) {
    const mine = values(event).filter((value) => lanes.has(value));
    mine.forEach((value) => lanes.get(value).events.push(event));
    if (mine.length === 0) {
      others.events.push(event);
    }
  }
  return [...lanes.values(), others].filter((lane) => lane.events.length > 0);
}

function laneName(value, kind, countryName) {
  return kind === 'type' ? capitalised(plural(value)) : kind === 'country' ? countryName(value) : value;
}

/** Puts items, in order of their left, into rows; an earlier label is cut where a later mark needs its room. */
export function pack(items, rows) {
  const labels = []; // where the last item of a row ends, with its label
  const marks = []; // and without it
  const last = [];
  for (const item of items) {
    let row = labels.findIndex((end) => end + GAP <= item.left);
    if (row < 0) {
      row = labels.length < rows ? labels.length : narrowest(marks);
    }
    if (last[row]) {
      last[row].room = Math.min(last[row].room, item.left - GAP);
    }
    item.row = row;
    item.room = Infinity;
    marks[row] = item.right;
    labels[row] = Math.max(item.right, item.labelRight);
    last[row] = item;
  }
  return labels.length;
}

/** How many rows the marks take when labels give way. */
export function rowsOfMarks(items) {
  const ends = [];
  let most = 0;
  for (const {left, right} of items) {
    let row = ends.findIndex((end) => end <= left);
    if (row < 0 && ends.length < MOST_ROWS) {
      row = ends.length;
    }
    if (row >= 0) {
      ends[row] = right;
    }
    most = Math.max(most, ends.length);
  }
  return most;
}

function narrowest(ends) {
  let best = 0;
  for (let i = 1; i < ends.length; i++) {
    if (ends[i] < ends[best]) {
      best = i;
    }
  }
  return best;
}

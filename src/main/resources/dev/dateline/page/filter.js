// Which events are shown.

import {folded} from './dom.js';
import {typedDay} from './dates.js';

const VALUES = {
  type: (event) => [event.type],
  status: (event) => [event.status],
  country: (event) => event.countries,
  person: (event) => event.persons,
  place: (event) => event.spots.map((spot) => spot.name),
};

export const FACETS = Object.keys(VALUES);

export const valuesOf = (facet, event) => VALUES[facet](event);

/** The events that pass; a facet may be left out, to count what its other values would give. */
export function filtered(events, state, without = '') {
  const words = folded(state.q).split(/\s+/).filter(Boolean);
  const from = typedDay(state.from, false) ?? -Infinity;
  const to = typedDay(state.to, true) ?? Infinity;
  const chosen = FACETS.filter((facet) => facet !== without && state[facet].length > 0).map((facet) => [VALUES[facet], new Set(state[facet])]);
  const inTime = without === 'period' ? () => true : (event) => event.last >= from && event.first <= to;
  return events.filter((event) => inTime(event)
    && (!state.review || event.review.length > 0)
    && chosen.every(([values, wanted]) => values(event).some((value) => wanted.has(value)))
    && words.every((word) => event.search.includes(word)));
}

/** How many events have each value, the most frequent first; equal ones by name. */
export function counted(events, values) {
  const counts = new Map();
  for (const event of events) {
    for (const value of new Set(values(event))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The counts, with nought for what is chosen but does not occur. */
export function withChosen(counts, chosen) {
  const known = new Set(counts.map(([value]) => value));
  return [...counts, ...chosen.filter((value) => !known.has(value)).map((value) => [value, 0])];
}

export const isFiltered = (state) => Boolean(state.q || state.from || state.to || state.review || FACETS.some((facet) => state[facet].length > 0));

/** The list with the value if it was not in it, else without. */
export const toggled = (list, value) => (list.includes(value) ? list.filter((item) => item !== value) : [...list, value]);

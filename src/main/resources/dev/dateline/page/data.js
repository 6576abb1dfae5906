// The chronology as the page needs it: days as numbers, texts to search, places joined to spots.

import {byId, folded} from './dom.js';
import {dateLabel, dayNumber} from './dates.js';

const NEAR = 20; // spots are squares of a twentieth of a degree

export function readWorld() {
  return JSON.parse(byId('world').textContent);
}

/** Events in order of date, documents, and the spots on the map, from the data in the page. */
export function readChronology(world) {
  const {documents, events, diagnostics} = JSON.parse(byId('chronology').textContent);
  const names = new Map(Object.entries(world.names));
  const spots = new Map();
  const prepared = events.map((event) => prepare(event, names, spots)).sort((a, b) => a.first - b.first || a.last - b.last);
  prepared.forEach((event, i) => { event.index = i; });
  name([...spots.values()]);
  return {
    documents, diagnostics, events: prepared, countryName: (code) => names.get(code) ?? code,
    spots: [...spots.values()], byId: index(prepared),
  };
}

function prepare(event, names, spots) {
  const first = dayNumber(event.start);
  const last = dayNumber(event.end);
  const dated = {...event, first, last};
  dated.label = dateLabel(dated);
  dated.coarse = event.precision !== 'day';
  dated.countries = [...new Set([...event.parties, ...event.places.map(({country}) => country).filter(Boolean)])];
  dated.persons = event.people.map((person) => person.name);
  dated.spots = [...new Set(event.places.filter(({lat}) => lat !== undefined).map((place) => spotOf(place, spots)))];
  dated.search = folded([event.title, event.type, event.subtype, event.status, event.body, dated.label, event.id,
    ...event.places.map((place) => place.name), ...dated.countries.map((code) => names.get(code) ?? code),
    ...event.people.flatMap((person) => [person.name, person.office, ...person.variants]),
    ...event.sources.map((source) => source.text)].filter(Boolean).join('\n'));
  return dated;
}

/** Places at one spot ("Washington", "White House") are one on the map. */
function spotOf({name: called, country, lat, lon}, spots) {
  const key = `${Math.round(lat * NEAR)} ${Math.round(lon * NEAR)}`;
  const spot = spots.get(key) ?? {lat, lon, country, names: new Map()};
  spot.names.set(called, (spot.names.get(called) ?? 0) + 1);
  spots.set(key, spot);
  return spot;
}

/** Each spot has the name that is most used for it, with its country where another has the same. */
function name(spots) {
  const taken = new Set();
  for (const spot of spots) {
    const [best] = [...spot.names].reduce((a, b) => (b[1] > a[1] ? b : a));
    spot.name = taken.has(best) ? `${best}, ${spot.country}` : best;
    while (taken.has(spot.name)) {
      spot.name += ' (2)';
    }
    taken.add(spot.name);
  }
}

function index(events) {
  const found = new Map();
  for (const event of events) {
    for (const alias of event.aliases) {
      found.set(alias, event);
    }
  }
  for (const event of events) {
    found.set(event.id, event);
  }
  return found;
}

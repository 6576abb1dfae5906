// Counts of events in equal stretches of time.

import {calendar, dayOf} from './dates.js';

const ROOF = 6; // pixels free above the highest bar
const APART = 5; // pixels, the least width of a bar with its gap
const UNITS = [['days', 1], ['days', 7], ['months', 1], ['months', 3], ['months', 12], ['months', 24], ['months', 60], ['months', 120],
  ['months', 300], ['months', 600], ['months', 1200], ['months', 6000], ['months', 12000]];

/** The finest usual stretches that are wide enough to see; an event counts where it begins, one known only roughly in its middle. */
export function binsOf({start, end}, width) {
  const perDay = width / (end - start);
  const [unit, length] = UNITS.find(([name, count]) => (name === 'days' ? count : count * 30.4) * perDay >= APART) ?? UNITS.at(-1);
  const edges = edgesOf(start, end, unit, length);
  const dayOfEvent = (event) => (event.coarse ? (event.first + event.last + 1) / 2 : event.first);
  const x = (day) => (day - start) * perDay;
  return {
    count(events) {
      const counts = new Array(edges.length - 1).fill(0);
      for (const event of events) {
        const bin = binAt(edges, dayOfEvent(event));
        if (bin >= 0 && bin < counts.length) {
          counts[bin]++;
        }
      }
      return counts;
    },
    /** Events beyond the ends. */
    outside: (events) => ({
      earlier: events.filter((event) => dayOfEvent(event) < edges[0]).length,
      later: events.filter((event) => dayOfEvent(event) >= edges.at(-1)).length,
    }),
    /** Bars of these shares of a height, as the data of a path. */
    bars: (shares, height) => shares.map((share, i) => {
      const [left, right] = [Math.max(0, x(edges[i])), Math.min(width, x(edges[i + 1]))];
      return bar(left, right, share * (height - ROOF), height);
    }).join(''),
  };
}

function edgesOf(start, end, unit, length) {
  const edges = [];
  const {year, month} = calendar(start);
  if (unit === 'days') {
    const first = length === 7 ? Math.floor((start - 4) / 7) * 7 + 4 : Math.floor(start);
    for (let day = first; day < end + length; day += length) {
      edges.push(day);
    }
    return edges;
  }
  const months = Math.floor((year * 12 + month - 1) / length) * length;
  for (let count = months; edges.length === 0 || edges.at(-1) < end; count += length) {
    edges.push(dayOf(Math.floor(count / 12), count - Math.floor(count / 12) * 12 + 1));
  }
  return edges;
}

/** The last edge at or before a day. */
function binAt(edges, day) {
  let low = -1;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle] <= day) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

function bar(left, right, height, ground) {
  if (height === 0) {
    return '';
  }
  const tall = Math.max(1.5, height);
  const width = Math.max(1, right - left - 1);
  return `M${left.toFixed(1)} ${ground}v${-tall.toFixed(1)}h${width.toFixed(1)}v${tall.toFixed(1)}z`;
}

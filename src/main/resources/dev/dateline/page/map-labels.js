// Names beside the largest circles, as many as do not touch each other.

import {svg} from './dom.js';

const MOST_LABELS = 24;
const MOST_CIRCLES = 90; // that labels keep clear of; smaller ones may be touched
const LETTER = 6.1; // pixels, about
const LINE = 13;

/** The labels of places, the most frequent first; the scale is in units of the grid a pixel. */
export function placeLabels(places, scale) {
  const taken = places.slice(0, MOST_CIRCLES).map(({x, y, radius}) => box(x / scale - radius, y / scale - radius, 2 * radius, 2 * radius));
  const labels = [];
  places.slice(0, MOST_LABELS).forEach((place, i) => {
    const width = place.name.length * LETTER;
    const [x, y] = [place.x / scale, place.y / scale];
    const right = box(x + place.radius + 3, y - LINE / 2, width, LINE);
    const left = box(x - place.radius - 3 - width, y - LINE / 2, width, LINE);
    const free = [right, left].find((side) => taken.every((other, j) => j === i || !touch(side, other)));
    if (free) {
      taken.push(free);
      const start = free === right;
      labels.push(svg('text', {class: place.chosen ? 'chosen' : null, 'text-anchor': start ? 'start' : 'end',
        transform: `translate(${place.x.toFixed(2)} ${place.y.toFixed(2)}) scale(${scale.toFixed(4)})`,
        x: (start ? 1 : -1) * (place.radius + 4), y: 4}, place.name));
    }
  });
  return labels;
}

const box = (x, y, width, height) => ({x, y, width, height});

const touch = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

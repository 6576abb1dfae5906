// The map: a circle for each place by its number of events, countries tinted by theirs; both choose what is clicked.

import {byId, el, svg} from './dom.js';
import {counted, filtered, toggled, valuesOf, withChosen} from './filter.js';
import {outlines, project} from './projection.js';
import {hideTip, showTipOf} from './tip.js';
import {amount} from './words.js';
import {createMapView} from './map-view.js';
import {placeLabels} from './map-labels.js';

const TINTS = 4;
const LARGEST = 17; // pixels

export function createMap(chronology, world, store) {
  const shapes = new Map();
  const land = svg('g', {class: 'land', 'aria-hidden': 'true'}, outlines(world).map(({code, path}) => {
    const shape = svg('path', {d: path, 'data-code': code});
    shapes.set(code, [...(shapes.get(code) ?? []), shape]);
    return shape;
  }));
  const circles = svg('g', {class: 'spots', role: 'group', 'aria-label': 'Places, the most frequent first; arrow keys go from one to the next'});
  const labels = svg('g', {class: 'labels', 'aria-hidden': 'true'});
  const picture = svg('svg', {class: 'world', preserveAspectRatio: 'xMidYMid slice'}, land, circles, labels);
  const spots = new Map(chronology.spots.map((spot) => [spot.name, {...spot, ...project(world, spot.lat, spot.lon)}]));
  const view = createMapView(picture, world, [...spots.values()], place);
  const none = el('p', {class: 'hint'});
  byId('map').append(view.tools, el('div', {class: 'picture'}, picture), none);
  let shown = [];

  land.addEventListener('click', ({target}) => {
    if (target.dataset.code && !view.dragged()) {
      store.set({country: toggled(store.get().country, target.dataset.code)});
    }
  });
  land.addEventListener('pointermove', ({target, clientX, clientY}) => {
    if (target.dataset.code) {
      showTipOf(clientX, clientY, el('strong', {}, chronology.countryName(target.dataset.code)), said(Number(target.dataset.count)));
    }
  });
  picture.addEventListener('pointerleave', hideTip);
  circles.addEventListener('keydown', (key) => walk(key, circles));

  /** Circles and labels keep their size on the screen when the map is zoomed. */
  function place() {
    const scale = view.scale();
    for (const {node, x, y, radius} of shown) {
      node.setAttribute('transform', `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`);
      node.firstChild.setAttribute('r', radius);
    }
    labels.replaceChildren(...placeLabels(shown, scale));
  }

  function circle(name, count, most, chosen) {
    const {x, y, country} = spots.get(name);
    const radius = Math.max(3.5, LARGEST * Math.sqrt(count / most) * Math.min(1, 0.45 + most / 30));
    const choose = () => store.set({place: toggled(store.get().place, name)});
    const node = svg('g', {class: 'spot', role: 'button', tabindex: -1, 'aria-pressed': String(chosen), 'data-place': name,
      'aria-label': `${name}, ${chronology.countryName(country)}: ${amount(count, 'event')}`,
      onclick: () => !view.dragged() && choose(),
      onkeydown(key) {
        if (key.key === 'Enter' || key.key === ' ') {
          key.preventDefault();
          choose();
        }
      },
      onpointermove: ({clientX, clientY}) => showTipOf(clientX, clientY, el('strong', {}, el('bdi', {}, name)), said(count)),
    }, svg('circle', {r: radius}));
    return {node, name, x, y, radius, count, chosen};
  }

  return (state) => {
    const events = filtered(chronology.events, state, 'place');
    const counts = withChosen(counted(events, (event) => valuesOf('place', event)), state.place.filter((name) => spots.has(name)));
    const most = Math.max(1, ...counts.map(([, count]) => count));
    const focused = document.activeElement?.closest?.('.spot')?.dataset.place;
    shown = counts.map(([name, count]) => circle(name, count, most, state.place.includes(name)));
    circles.replaceChildren(...shown.map(({node}) => node));
    (shown.find(({name}) => name === focused) ?? shown[0])?.node.setAttribute('tabindex', '0');
    shown.find(({name}) => name === focused)?.node.focus();
    tint(shapes, counted(filtered(chronology.events, state, 'country'), (event) => event.countries), state.country);
    none.textContent = shown.length === 0 ? 'No place of these events has coordinates.'
      : 'Circles: where events take place. Tint: countries that take part. Click to filter. Borders as Natural Earth draws them, without judgement.';
    place();
  };
}

const said = (count) => el('span', {}, amount(count, 'event'));

/** Four tints by logarithm, so that one country does not outshine all others. */
function tint(shapes, counts, chosen) {
  const most = Math.max(2, ...counts.filter(([code]) => shapes.has(code)).map(([, count]) => count));
  const byCode = new Map(counts);
  for (const [code, paths] of shapes) {
    const count = byCode.get(code) ?? 0;
    const level = count === 0 ? 0 : 1 + Math.min(TINTS - 1, Math.floor(Math.log(count) / Math.log(most) * TINTS));
    for (const path of paths) {
      path.setAttribute('class', `tint-${level}${chosen.includes(code) ? ' chosen' : ''}`);
      path.dataset.count = count;
    }
  }
}

function walk(key, circles) {
  const all = [...circles.children];
  const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity}[key.key];
  if (by !== undefined) {
    key.preventDefault();
    const next = all[Math.max(0, Math.min(all.length - 1, all.indexOf(document.activeElement) + by))];
    all.forEach((node) => node.setAttribute('tabindex', node === next ? '0' : '-1'));
    next.focus();
  }
}

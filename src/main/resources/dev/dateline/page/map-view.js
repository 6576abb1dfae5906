// Which part of the map is seen: buttons, dragging, Ctrl and scroll.

import {STILL, el} from './dom.js';
import {hideTip} from './tip.js';

const CLOSEST = 120; // units of the map's grid across

export function createMapView(picture, world, spots, changed) {
  const whole = {x: 0, y: 0, width: world.width, height: world.height};
  const home = spots.length > 0 ? around(spots, world) : whole;
  let box = home;
  let strayed = 0;

  function show(next) {
    const width = Math.min(world.width, Math.max(CLOSEST, next.width));
    const height = width * world.height / world.width;
    box = {
      width, height,
      x: Math.min(world.width - width, Math.max(0, next.x + (next.width - width) / 2)),
      y: Math.min(world.height - height, Math.max(0, next.y + (next.height - height) / 2)),
    };
    picture.setAttribute('viewBox', [box.x, box.y, box.width, box.height].map((n) => n.toFixed(2)).join(' '));
    changed();
  }

  /** Larger or smaller, with a point of the picture (shares of its size) staying where it is. */
  function zoom(factor, across = 0.5, down = 0.5) {
    const width = Math.min(world.width, Math.max(CLOSEST, box.width * factor));
    const height = width * world.height / world.width;
    show({x: box.x + (box.width - width) * across, y: box.y + (box.height - height) * down, width, height});
  }

  let last = null;
  picture.addEventListener('pointerdown', (event) => {
    last = {x: event.clientX, y: event.clientY};
    strayed = 0;
  });
  picture.addEventListener('pointermove', (event) => {
    if (!last || event.buttons === 0) {
      last = null;
      return;
    }
    strayed += Math.abs(event.clientX - last.x) + Math.abs(event.clientY - last.y);
    if (strayed > STILL) {
      const unit = Math.min(box.width / picture.clientWidth, box.height / picture.clientHeight);
      hideTip();
      show({...box, x: box.x - (event.clientX - last.x) * unit, y: box.y - (event.clientY - last.y) * unit});
      last = {x: event.clientX, y: event.clientY};
    }
  });
  window.addEventListener('pointerup', () => {
    last = null;
  });
  picture.addEventListener('wheel', (event) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const {left, top, width, height} = picture.getBoundingClientRect();
      zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.01), (event.clientX - left) / width, (event.clientY - top) / height);
    }
  }, {passive: false});
  new ResizeObserver(() => show(box)).observe(picture);

  const button = (label, text, onclick) => el('button', {type: 'button', 'aria-label': label, title: label, onclick}, text);
  return {
    tools: el('div', {class: 'tools'}, el('div', {class: 'choice', role: 'group', 'aria-label': 'Zoom of the map'},
      button('Zoom the map out', '−', () => zoom(1.6)), button('Zoom the map in', '+', () => zoom(1 / 1.6)),
      button('Show all places', 'All', () => show(home)), button('Show the whole world', 'World', () => show(whole)))),
    /** Units of the grid a pixel. */
    scale: () => Math.min(box.width / (picture.clientWidth || world.width), box.height / (picture.clientHeight || world.height)),
    /** Whether the pointer has been dragged since it was pressed, so that its release is no click. */
    dragged: () => strayed > STILL,
  };
}

/** The part of the world that has all places, with some room. */
function around(spots, world) {
  const xs = spots.map(({x}) => x);
  const ys = spots.map(({y}) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const ratio = world.width / world.height;
  const width = Math.min(world.width, Math.max(420, (right - left) * 1.25, (bottom - top) * 1.35 * ratio));
  const height = width / ratio;
  return {x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height};
}

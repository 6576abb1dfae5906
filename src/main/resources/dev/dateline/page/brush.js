// Choosing a stretch of the histogram: drag over it, drag a handle, or move a handle with the arrow keys.

import {STILL, onNextFrame} from './dom.js';

export function followBrush(histogram) {
  const {box} = histogram;
  let pressed = null; // where: the pointer, the handle's side if it is on one, and the day that stays
  let days = [];
  const choose = onNextFrame(() => histogram.choose(Math.floor(Math.min(...days)), Math.floor(Math.max(...days))));

  box.addEventListener('pointerdown', (event) => {
    const {side} = event.target.dataset;
    const {from, to} = histogram.period();
    pressed = {x: event.clientX, side, day: side === 'from' ? to : side === 'to' ? from : histogram.dayAt(xIn(event))};
    box.setPointerCapture(event.pointerId);
    event.target.closest('.handle')?.focus({preventScroll: true});
    event.preventDefault();
  });
  box.addEventListener('pointermove', (event) => {
    if (pressed && !isStill(event)) {
      days = [pressed.day, histogram.dayAt(xIn(event))];
      choose();
    }
  });
  box.addEventListener('pointerup', (event) => {
    if (pressed && isStill(event) && !pressed.side) {
      histogram.choose(-Infinity, Infinity);
    }
    pressed = null;
  });
  box.addEventListener('pointercancel', () => {
    pressed = null;
  });
  histogram.handles.forEach((handle) => handle.addEventListener('keydown', (key) => moveHandle(key, handle, histogram)));

  const isStill = (event) => Math.abs(event.clientX - pressed.x) <= STILL;
  const xIn = (event) => event.clientX - box.getBoundingClientRect().left;
}

function moveHandle(key, handle, histogram) {
  const step = Math.max(1, Math.round((histogram.all.end - histogram.all.start) / 100));
  const by = {ArrowLeft: -step, ArrowDown: -step, ArrowRight: step, ArrowUp: step, PageDown: -10 * step, PageUp: 10 * step,
    Home: -Infinity, End: Infinity}[key.key];
  if (by === undefined) {
    return;
  }
  key.preventDefault();
  const {from, to} = histogram.period();
  if (handle.dataset.side === 'from') {
    histogram.choose(Math.min(from + by, to), to);
  } else {
    histogram.choose(from, Math.max(to + by, from));
  }
}

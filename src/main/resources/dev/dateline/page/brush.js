// Choosing a stretch of the histogram: drag over it, drag a handle, or move a handle with the arrow keys.

import {STILL} from './dom.js';

export function followBrush(histogram) {
  const {box} = histogram;
  let from = null; // the day at which dragging began, or that of the other handle
  let begun = 0;

  box.addEventListener('pointerdown', (event) => {
    const {side} = event.target.dataset;
    const {from: first, to: last} = histogram.period();
    begun = event.clientX;
    from = side === 'from' ? last : side === 'to' ? first : histogram.dayAt(xIn(event));
    box.setPointerCapture(event.pointerId);
    (event.target.closest('.handle') ?? box).focus({preventScroll: true});
    event.preventDefault();
  });
  box.addEventListener('pointermove', (event) => {
    if (from !== null && Math.abs(event.clientX - begun) > STILL) {
      const day = histogram.dayAt(xIn(event));
      histogram.choose(Math.floor(Math.min(from, day)), Math.floor(Math.max(from, day)));
    }
  });
  for (const name of ['pointerup', 'pointercancel']) {
    box.addEventListener(name, (event) => {
      if (from !== null && name === 'pointerup' && Math.abs(event.clientX - begun) <= STILL && !event.target.dataset.side) {
        histogram.choose(-Infinity, Infinity);
      }
      from = null;
    });
  }
  histogram.handles.forEach((handle) => handle.addEventListener('keydown', (key) => moveHandle(key, handle, histogram)));

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

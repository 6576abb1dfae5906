// The timeline by mouse and touch: drag to move, pinch or Ctrl and scroll to zoom, click to open.

import {STILL} from './dom.js';
import {hideTip, showTip} from './tip.js';

export function followPointer(timeline) {
  const {box} = timeline;
  const fingers = new Map();
  let moved = 0;

  box.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, at(event));
    moved = fingers.size > 1 ? Infinity : 0;
  });
  box.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) {
      hover(event);
      return;
    }
    const now = at(event);
    moved += Math.abs(now.x - before.x);
    if (fingers.size === 2) {
      pinch(event.pointerId, before, now);
    } else if (moved > STILL) {
      box.setPointerCapture(event.pointerId);
      box.classList.add('dragged');
      timeline.pan((before.x - now.x) / timeline.scene.perDay);
      hideTip();
    }
    if (moved > STILL) {
      fingers.set(event.pointerId, now);
    }
  });
  for (const name of ['pointerup', 'pointercancel']) {
    box.addEventListener(name, (event) => {
      const pressed = fingers.delete(event.pointerId);
      box.classList.remove('dragged');
      const found = timeline.at(at(event).x, at(event).y);
      if (name === 'pointerup' && pressed && moved <= STILL && found) {
        timeline.focus(found);
        timeline.open(found);
      }
    });
  }
  box.addEventListener('pointerleave', () => {
    timeline.scene.hovered = null;
    timeline.repaint();
    hideTip();
  });
  box.addEventListener('dblclick', (event) => timeline.zoom(1 / 2, share(at(event).x)));
  box.addEventListener('wheel', (event) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      timeline.zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.01), share(at(event).x));
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      timeline.pan(event.deltaX / timeline.scene.perDay);
    }
  }, {passive: false});

  function hover(event) {
    const found = timeline.at(at(event).x, at(event).y);
    box.classList.toggle('over', Boolean(found));
    if (found !== timeline.scene.hovered) {
      timeline.scene.hovered = found;
      timeline.repaint();
    }
    if (found) {
      showTip(found, event.clientX, event.clientY);
    } else {
      hideTip();
    }
  }

  function pinch(id, before, now) {
    const [other] = [...fingers].filter(([finger]) => finger !== id).map(([, place]) => place);
    const factor = Math.abs(before.x - other.x) / Math.max(1, Math.abs(now.x - other.x));
    timeline.zoom(Math.min(2, Math.max(0.5, factor)), share((now.x + other.x) / 2));
  }

  function at(event) {
    const {left, top} = box.getBoundingClientRect();
    return {x: event.clientX - left, y: event.clientY - top};
  }

  function share(x) {
    const {gutter, width} = timeline.scene;
    return Math.min(1, Math.max(0, (x - gutter) / (width - gutter)));
  }
}

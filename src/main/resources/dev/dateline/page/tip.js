// The small box beside the pointer, and an event in one line.

import {byId, el} from './dom.js';
import {capitalised} from './words.js';

/** "Visit, held, 9–10 Jun 2025: Official visit of ... to Moscow", for screen readers. */
export function describe(event) {
  const review = event.review.length > 0 ? ', to be reviewed' : '';
  return `${capitalised(event.type)}, ${event.status}${review}, ${event.label}: ${event.title}`;
}

export function showTip(event, x, y) {
  showTipOf(x, y, el('strong', {}, el('bdi', {}, event.title)),
    el('span', {}, `${event.label} · ${event.type} · ${event.status}${event.review.length > 0 ? ' · to be reviewed' : ''}`));
}

/** Shows nodes near a point of the window, and within it. */
export function showTipOf(x, y, ...nodes) {
  const tip = byId('tip');
  tip.replaceChildren(...nodes);
  tip.hidden = false;
  const {width, height} = tip.getBoundingClientRect();
  const left = Math.min(x + 14, window.innerWidth - width - 8);
  const top = y + 18 + height > window.innerHeight ? y - height - 12 : y + 18;
  tip.style.left = `${Math.max(8, left)}px`;
  tip.style.top = `${Math.max(8, top)}px`;
}

export function hideTip() {
  byId('tip').hidden = true;
}

// What stands around the timeline: buttons for lanes and zoom, the legend, and the keys.

import {el} from './dom.js';
import {LANE_KINDS} from './lanes.js';
import {statusIcon} from './marks.js';
import {STATUSES, capitalised} from './words.js';

const STEP = 1.6; // how much closer or farther one press goes

export function timelineTools(timeline, store) {
  const kinds = Object.entries(LANE_KINDS).map(([kind, {label}]) =>
    el('button', {type: 'button', value: kind, onclick: () => store.set({lanes: kind})}, label));
  return {
    element: el('div', {class: 'tools'},
      el('div', {class: 'choice', role: 'group', 'aria-label': 'Lanes by'}, el('span', {'aria-hidden': 'true'}, 'Lanes by'), kinds),
      el('div', {class: 'choice', role: 'group', 'aria-label': 'Zoom'},
        tool('Zoom out', '−', () => timeline.zoom(STEP)),
        tool('Zoom in', '+', () => timeline.zoom(1 / STEP)),
        tool('Show all events', 'All', () => timeline.fit()))),
    update: ({lanes}) => kinds.forEach((button) => button.setAttribute('aria-pressed', button.value === lanes)),
  };
}

function tool(label, text, onclick) {
  return el('button', {type: 'button', 'aria-label': label, title: label, onclick}, text);
}

export function legend() {
  return el('ul', {class: 'legend', 'aria-label': 'What the marks mean'},
    STATUSES.map((status) => el('li', {}, statusIcon(status), capitalised(status))),
    el('li', {}, el('span', {class: 'sample block'}), 'over several days'),
    el('li', {}, el('span', {class: 'sample band'}), 'some time within'),
    el('li', {}, el('span', {class: 'flag'}, '?'), 'to be reviewed'));
}

export function keyHelp(id) {
  return el('p', {class: 'hint', id}, 'Drag to move, Ctrl and scroll to zoom. Keys: ← → event, ↑ ↓ lane, + − zoom,'
    + ' Shift and ← → move, 0 all, Enter opens.');
}

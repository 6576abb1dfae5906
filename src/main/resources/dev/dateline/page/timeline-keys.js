// The timeline by keyboard.

import {zoomed} from './scale.js';

export function followKeys(timeline) {
  timeline.box.addEventListener('keydown', (key) => {
    const action = actionOf(key, timeline);
    if (action && !key.ctrlKey && !key.metaKey && !key.altKey) {
      key.preventDefault();
      action();
    }
  });
}

function actionOf({key, shiftKey}, timeline) {
  const {view} = timeline.scene;
  const length = view.end - view.start;
  switch (key) {
    case 'ArrowLeft': return shiftKey ? () => timeline.pan(-length * 0.2) : () => step(timeline, -1);
    case 'ArrowRight': return shiftKey ? () => timeline.pan(length * 0.2) : () => step(timeline, 1);
    case 'ArrowUp': return () => otherLane(timeline, -1);
    case 'ArrowDown': return () => otherLane(timeline, 1);
    case 'PageUp': return () => timeline.pan(-length * 0.8);
    case 'PageDown': return () => timeline.pan(length * 0.8);
    case 'Home': return () => to(timeline, timeline.events()[0]);
    case 'End': return () => to(timeline, timeline.events().at(-1));
    case '+':
    case '=': return () => zoomAtCurrent(timeline, 1 / 1.6);
    case '-':
    case '_': return () => zoomAtCurrent(timeline, 1.6);
    case '0': return () => timeline.fit();
    case 'Enter':
    case ' ': return timeline.scene.current ? () => timeline.open(timeline.scene.current) : null;
    default: return null;
  }
}

function to(timeline, event) {
  if (event) {
    timeline.focus(event);
  }
}

/** The event before or after the current one; without one the first in sight. */
function step(timeline, by) {
  const events = timeline.events();
  const {current, view} = timeline.scene;
  const at = current ? events.indexOf(current) + by : events.findIndex((event) => event.last >= view.start);
  to(timeline, events[at]);
}

/** The event of the next lane that begins nearest to the current one. */
function otherLane(timeline, by) {
  const {current, lanes} = timeline.scene;
  if (!current) {
    step(timeline, 1);
    return;
  }
  const here = lanes.findIndex((lane) => lane.events.includes(current));
  const lane = lanes[here + by];
  if (lane) {
    to(timeline, lane.events.reduce((a, b) => (Math.abs(b.first - current.first) < Math.abs(a.first - current.first) ? b : a)));
  }
}

function zoomAtCurrent(timeline, factor) {
  const {current, view} = timeline.scene;
  const share = current ? (current.first - view.start) / (view.end - view.start) : 0.5;
  timeline.show(zoomed(view, factor, share >= 0 && share <= 1 ? share : 0.5));
}

// The timeline: a canvas that is zoomed and moved, with an event in the focus for the keyboard and for screen readers.

import {byId, el, onNextFrame, onceQuiet} from './dom.js';
import {dayNumber, isoDay} from './dates.js';
import {lanesOf} from './lanes.js';
import {moved, windowAt, windowOf, withLabels, zoomed} from './scale.js';
import {LABEL_FONT, draw, readColours} from './timeline-canvas.js';
import {itemAt, layOut, wantedHeight} from './timeline-layout.js';
import {followKeys} from './timeline-keys.js';
import {followPointer} from './timeline-pointer.js';
import {keyHelp, legend, timelineTools} from './timeline-tools.js';
import {describe} from './tip.js';

const GUTTER = 136; // room for the names of the lanes
const NARROW = 560;
const WIDEST_LABEL = 280;
const LEAST_HEIGHT = 300;
const MOST_HEIGHT = 660;

export function createTimeline(chronology, store) {
  const canvas = el('canvas', {'aria-hidden': 'true'});
  const option = el('div', {role: 'option', id: 'timeline-event', class: 'unseen', 'aria-selected': 'false'},
    'None yet; the arrow keys go from one to the next');
  const box = el('div', {class: 'canvas', role: 'listbox', tabindex: 0, 'aria-label': 'Timeline of events',
    'aria-describedby': 'timeline-help', 'aria-activedescendant': 'timeline-event'}, canvas, option);
  const scene = {lanes: [], gutter: GUTTER, hovered: null, current: null, open: null, view: withLabels(windowOf(chronology.events))};
  let events = [];

  const ctx = canvas.getContext('2d');
  const measure = labelMeasure(ctx);

  function paint() {
    scene.offset = scene.gutter - scene.view.start * scene.perDay;
    draw(ctx, scene);
  }
  const repaint = onNextFrame(paint);

  /** What is laid out: the window and half as much on both sides, so that a short way may be gone without a change. */
  function scale() {
    const {start, end} = scene.view;
    const beyond = (end - start) / 2;
    return {perDay: (scene.width - scene.gutter) / (end - start), start: start - beyond, end: end + beyond, measure};
  }

  function arrange() {
    scene.scale = scale();
    scene.perDay = scene.scale.perDay;
    scene.lanes = layOut(scene.lanes, scene.scale, scene.height);
    repaint();
  }

  function isLaidOut({start, end}) {
    const {scale: laid, view} = scene;
    return Math.abs(end - start - (view.end - view.start)) < 1e-6 && start >= laid.start && end <= laid.end;
  }

  /** Fits the canvas to its box and the screen's pixels. */
  function resize() {
    const width = box.clientWidth;
    if (width === 0) {
      return;
    }
    const sharp = scene.sharp ?? window.devicePixelRatio;
    scene.gutter = width < NARROW ? 100 : GUTTER;
    scene.width = width;
    scene.height = wantedHeight(scene.lanes, scale(), Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, window.innerHeight * 0.7)));
    canvas.width = Math.round(width * sharp);
    canvas.height = Math.round(scene.height * sharp);
    canvas.style.height = `${scene.height}px`;
    ctx.setTransform(sharp, 0, 0, sharp, 0, 0);
    arrange();
  }

  const keepView = onceQuiet(() => store.set({view: `${isoDay(scene.view.start)}..${isoDay(scene.view.end)}`}));

  const timeline = {
    box, scene, repaint,
    events: () => events,
    /** Shows another window of time. */
    show(view) {
      const kept = isLaidOut(view);
      scene.view = {start: view.start, end: view.end};
      if (kept) {
        repaint();
      } else {
        arrange();
      }
      keepView();
    },
    zoom: (factor, share) => timeline.show(zoomed(scene.view, factor, share)),
    pan: (days) => timeline.show(moved(scene.view, days)),
    fit: () => timeline.show(withLabels(windowOf(events, true))),
    /** The event at a place of the box, if there is one. */
    at: (x, y) => itemAt(scene.lanes, x, y, scene.offset)?.event ?? null,
    /** Makes an event the current one, brings it into sight, and tells it to screen readers. */
    focus(event) {
      scene.current = event;
      option.textContent = describe(event);
      option.setAttribute('aria-posinset', events.indexOf(event) + 1);
      option.setAttribute('aria-setsize', events.length);
      const {start, end} = scene.view;
      if (event.first < start || event.first > end - (end - start) * 0.1) {
        timeline.show(windowAt(event.first, end - start));
      }
      repaint();
    },
    open: (event) => store.set({event: event.id}),
    /** Draws in other colours and as finely as paper wants. */
    print(on) {
      scene.sharp = on ? 3 : undefined;
      scene.colours = readColours(box);
      resize();
      paint();
    },
    recolour() {
      scene.colours = readColours(box);
      repaint();
    },
    update(shown, state, before) {
      events = shown;
      scene.open = chronology.byId.get(state.event) ?? null;
      if (scene.current && !shown.includes(scene.current)) {
        scene.current = null;
      }
      if (!before || before.from !== state.from || before.to !== state.to) {
        const kept = before ? null : readView(state.view);
        scene.view = kept ?? withLabels(windowOf(shown, Boolean(state.from || state.to)));
      }
      scene.lanes = lanesOf(shown, state.lanes, chronology.countryName);
      tools.update(state);
      empty.hidden = shown.length > 0;
      box.hidden = shown.length === 0;
      resize();
    },
  };

  const tools = timelineTools(timeline, store);
  const empty = el('p', {class: 'empty', hidden: true}, 'No event passes the filters.');
  byId('timeline').append(tools.element, box, empty, legend(), keyHelp('timeline-help'));

  scene.colours = readColours(box);
  followPointer(timeline);
  followKeys(timeline);
  new ResizeObserver(() => box.clientWidth !== scene.width && resize()).observe(box);
  return timeline;
}

/** The width of an event's label, measured once. */
function labelMeasure(ctx) {
  const widths = new Map();
  return (event) => {
    if (!widths.has(event)) {
      ctx.font = LABEL_FONT;
      widths.set(event, Math.min(WIDEST_LABEL, ctx.measureText(event.title).width + (event.review.length > 0 ? 10 : 1)));
    }
    return widths.get(event);
  };
}

function readView(text) {
  try {
    const [start, end] = text.split('..').map(dayNumber);
    return end > start ? {start, end} : null;
  } catch {
    return null;
  }
}

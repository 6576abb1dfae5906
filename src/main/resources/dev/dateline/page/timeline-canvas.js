// Draws the timeline: axis, lanes, marks and labels.

import {drawMark, line} from './marks.js';
import {AXIS} from './timeline-layout.js';
import {ticks} from './scale.js';

const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';
export const LABEL_FONT = `12px ${FONT}`;
const SMALL_FONT = `11px ${FONT}`;
const BOLD_FONT = `600 12px ${FONT}`;
const LEAST_LABEL = 64; // pixels; a shorter piece of a label says nothing

/** The colours of the page as the style sheet has them now. */
export function readColours(element) {
  const style = getComputedStyle(element);
  const read = (name) => style.getPropertyValue(`--${name}`).trim();
  return {read, ...Object.fromEntries(['ink', 'soft', 'line', 'band', 'paper', 'accent', 'warn'].map((name) => [name, read(name)]))};
}

/** One picture; the scene has the window of time, sizes, lanes, colours and which event is current, hovered and open. */
export function draw(ctx, scene) {
  const {width, height, gutter, view, lanes, colours} = scene;
  ctx.clearRect(0, 0, width, height);
  drawGrid(ctx, scene);
  ctx.save();
  ctx.beginPath();
  ctx.rect(gutter, AXIS, width - gutter, height - AXIS);
  ctx.clip();
  const offset = gutter - view.start * scene.perDay;
  lanes.forEach((lane) => drawLane(ctx, lane, offset, scene));
  ctx.restore();
  if (gutter > 0) {
    lanes.forEach((lane) => drawName(ctx, lane, gutter, colours));
  }
}

function drawGrid(ctx, {width, height, gutter, view, lanes, colours}) {
  lanes.forEach((lane, i) => {
    ctx.fillStyle = i % 2 === 0 ? colours.band : 'transparent';
    ctx.fillRect(0, lane.top, width, lane.height);
  });
  const {marks, above, unit} = ticks(view, width - gutter);
  const x = (day) => gutter + (day - view.start) / (view.end - view.start) * (width - gutter);
  ctx.strokeStyle = colours.line;
  ctx.lineWidth = 1;
  ctx.textBaseline = 'middle';
  ctx.font = SMALL_FONT;
  ctx.fillStyle = colours.soft;
  const row = unit === 'year' ? 24 : 29;
  for (const mark of marks) {
    const at = Math.round(x(mark.day)) + 0.5;
    if (at >= gutter) {
      line(ctx, at, AXIS - 4, at, height);
    }
    label(ctx, mark.label, at + 4, row, gutter, width);
  }
  ctx.font = BOLD_FONT;
  ctx.fillStyle = colours.ink;
  above.forEach(({day, label: text}, i) => {
    const next = i + 1 < above.length ? x(above[i + 1].day) : Infinity;
    const at = Math.max(gutter + 4, Math.round(x(day)) + 4.5);
    if (at + ctx.measureText(text).width < next) {
      label(ctx, text, at, 12, gutter, width);
    }
  });
  ctx.strokeStyle = colours.soft;
  line(ctx, gutter, AXIS - 0.5, width, AXIS - 0.5);
}

function label(ctx, text, x, y, left, right) {
  if (x >= left && x + ctx.measureText(text).width <= right) {
    ctx.fillText(text, x, y);
  }
}

function drawName(ctx, lane, gutter, colours) {
  const y = lane.top + 16;
  ctx.textBaseline = 'middle';
  ctx.font = BOLD_FONT;
  ctx.fillStyle = colours.ink;
  ctx.fillText(shortened(ctx, lane.name, gutter - 18), 10, y);
  if (lane.height > 44) {
    ctx.font = SMALL_FONT;
    ctx.fillStyle = colours.soft;
    ctx.fillText(lane.events.length.toLocaleString('en'), 10, y + 15);
  }
}

function drawLane(ctx, lane, offset, scene) {
  const {gutter, width, colours} = scene;
  ctx.font = LABEL_FONT;
  ctx.textBaseline = 'middle';
  for (const item of lane.items) {
    const left = item.left + offset;
    const end = Math.max(item.right, Math.min(item.labelRight, item.room)) + offset;
    if (end < gutter || left > width) {
      continue;
    }
    const y = lane.top + item.y;
    const place = {left: Math.max(left, gutter - 20), right: Math.min(item.right + offset, width + 20), y, size: item.size};
    drawMark(ctx, item.event, place, colours.read(`type-${item.event.type}`));
    if (item.event === scene.current || item.event === scene.open) {
      drawRing(ctx, place, item.event === scene.open ? colours.accent : colours.ink);
    }
    if (lane.labelled) {
      drawLabel(ctx, item, left, end, y, scene);
    }
  }
}

function drawRing(ctx, {left, right, y, size}, colour) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.roundRect(left - 3, y - size / 2 - 3, right - left + 6, size + 6, 6);
  ctx.stroke();
}

/** Beside its mark, or in it where it has room; then it stays in sight as long as any of the mark is. */
function drawLabel(ctx, item, left, end, y, {gutter, width, offset, colours, hovered, open}) {
  const {event} = item;
  const x = item.inside ? Math.max(left, gutter) + 6 : item.right + offset + 6;
  const room = Math.min(width - 4, item.inside ? item.right + offset : Math.min(end, item.room + offset)) - x;
  const mark = Math.min(item.right + offset, width) - gutter; // how much of the mark is in sight, at most
  if (mark < 2 || room < Math.min(LEAST_LABEL, item.labelRight - item.right - 7)) {
    return;
  }
  const flagged = event.review.length > 0;
  const full = item.inside && !event.coarse && event.status === 'held';
  let at = x;
  if (flagged) {
    ctx.font = BOLD_FONT;
    ctx.fillStyle = full ? colours.paper : colours.warn;
    ctx.fillText('?', at, y);
    at += 9;
    ctx.font = LABEL_FONT;
  }
  ctx.fillStyle = full ? colours.paper : event === hovered || event === open ? colours.accent : colours.ink;
  const text = shortened(ctx, event.title, room - (at - x));
  ctx.fillText(text, at, y);
  if (event.status === 'cancelled') {
    ctx.strokeStyle = ctx.fillStyle;
    ctx.lineWidth = 1;
    line(ctx, at, Math.round(y) + 0.5, at + ctx.measureText(text).width, Math.round(y) + 0.5);
  }
}

/** As much of a text as there is room for. */
function shortened(ctx, text, room) {
  if (ctx.measureText(text).width <= room) {
    return text;
  }
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ctx.measureText(`${text.slice(0, middle).trimEnd()}…`).width <= room) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return `${text.slice(0, low).trimEnd()}…`;
}

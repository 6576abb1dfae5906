// How an event looks by its status, in a shape and not by colour alone: held is full, ongoing half full, planned hollow,
// postponed hollow with a bar, cancelled a cross. A stretch of days is a block; a date known only roughly is a pale band.

import {svg} from './dom.js';

const THIN = 5; // pixels; a band less high is a line

/** The mark as an icon beside a word. */
export function statusIcon(status) {
  const ring = svg('circle', {cx: 6, cy: 6, r: 4.2, class: status === 'held' ? 'full' : 'ring'});
  const parts = {
    ongoing: [ring, svg('path', {d: 'M6 1.8a4.2 4.2 0 0 0 0 8.4z', class: 'full'})],
    postponed: [ring, svg('path', {d: 'M3.6 6h4.8', class: 'ring'})],
    cancelled: [svg('path', {d: 'M2.4 2.4l7.2 7.2M9.6 2.4l-7.2 7.2', class: 'ring'})],
  };
  return svg('svg', {viewBox: '0 0 12 12', class: 'icon', 'aria-hidden': 'true'}, parts[status] ?? [ring]);
}

/** Draws a mark about the middle line y: a dot where it is no wider than its size, else a block or band. */
export function drawMark(ctx, event, {left, right, y, size}, colour) {
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  if (right - left <= size + 0.5) {
    dot(ctx, event.status, (left + right) / 2, y, size / 2);
  } else if (event.coarse) {
    band(ctx, event.status, left, right, y, size);
  } else {
    block(ctx, event.status, left, right, y, size);
  }
}

function dot(ctx, status, x, y, radius) {
  if (status === 'cancelled') {
    cross(ctx, x, y, radius * 0.85);
    return;
  }
  ctx.beginPath();
  ctx.arc(x, y, status === 'held' ? radius : radius - 0.6, 0, 2 * Math.PI);
  if (status === 'held') {
    ctx.fill();
    return;
  }
  ctx.stroke();
  if (status === 'ongoing') {
    ctx.beginPath();
    ctx.arc(x, y, radius, Math.PI / 2, 1.5 * Math.PI);
    ctx.fill();
  } else if (status === 'postponed') {
    line(ctx, x - radius * 0.6, y, x + radius * 0.6, y);
  }
}

function block(ctx, status, left, right, y, size) {
  const top = y - size / 2;
  if (status === 'held') {
    ctx.beginPath();
    ctx.roundRect(left, top, right - left, size, 2);
    ctx.fill();
    return;
  }
  outline(ctx, left, top, right, size, []);
  if (status === 'ongoing') {
    ctx.fillRect(left, top, (right - left) / 2, size);
  } else {
    struck(ctx, status, left, right, y);
  }
}

/** Somewhere in this time: pale, with ends that say how far it may reach. */
function band(ctx, status, left, right, y, size) {
  const top = y - size / 2;
  const sure = status === 'held' || status === 'ongoing';
  if (size < THIN) {
    ctx.globalAlpha *= sure ? 0.6 : 0.35;
    ctx.lineWidth = sure ? 2 : 1;
    line(ctx, left, y, right, y);
    ctx.globalAlpha = 1;
    return;
  }
  ctx.globalAlpha *= sure ? 0.22 : 0.08;
  ctx.fillRect(left, top, right - left, size);
  ctx.globalAlpha = sure ? 1 : 0.9;
  if (sure) {
    line(ctx, left + 0.75, top, left + 0.75, top + size);
    line(ctx, right - 0.75, top, right - 0.75, top + size);
  } else {
    outline(ctx, left, top, right, size, [4, 3]);
    struck(ctx, status, left, right, y);
  }
  ctx.globalAlpha = 1;
}

function outline(ctx, left, top, right, size, dash) {
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.roundRect(left + 0.75, top + 0.75, right - left - 1.5, size - 1.5, 2);
  ctx.stroke();
  ctx.setLineDash([]);
}

function struck(ctx, status, left, right, y) {
  if (status === 'postponed') {
    line(ctx, left + 4, y, Math.min(right - 4, left + 12), y);
  } else if (status === 'cancelled') {
    cross(ctx, left + 7, y, 3);
  }
}

function cross(ctx, x, y, reach) {
  line(ctx, x - reach, y - reach, x + reach, y + reach);
  line(ctx, x - reach, y + reach, x + reach, y - reach);
}

export function line(ctx, x1, y1, x2, y2) {
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}

// Where each event of each lane lies, in pixels from day 0, and how high the lanes are. Days lie above dates known only roughly.

import {pack, rowsOfMarks} from './lanes.js';

export const AXIS = 40; // height of the axis above the lanes
const PITCH = 18; // between rows with labels
const LABELLED = 13; // rows closer than this have no labels
const LEAST_PITCH = 6.5;
const THIN_PITCH = 4; // between rows of rough dates without labels
const SIZE = 8.5; // of a mark
const LEAST_SIZE = 4; // of a dot
const PAD = 7; // above and below the rows of a lane
const INSIDE = 6; // between the edge of a block and the label in it
const LABEL_ROWS = 60;

/** How high the timeline should be for so many lanes of events. */
export function wantedHeight(lanes, scale, most) {
  const rows = lanes.reduce((sum, lane) => sum + sketch(lane, scale, SIZE).want, 0);
  return Math.round(Math.min(most, Math.max(150, AXIS + rows * PITCH + lanes.length * 2 * PAD)));
}

/**
 * Lanes with top, height and items, each with left, right, y and label. The scale has the pixels of a day, the days from start
 * to end whose events are laid out, and a measure of labels.
 */
export function layOut(lanes, scale, height) {
  const sketches = lanes.map((lane) => sketch(lane, scale, SIZE));
  const heights = shared(sketches.map(({want}) => want * PITCH), height - AXIS - lanes.length * 2 * PAD);
  let top = AXIS;
  return sketches.map((sketched, i) => {
    const {pitch, thin} = pitches(sketched, heights[i]);
    const size = Math.min(SIZE, pitch - 1);
    const fitted = size < SIZE ? sketch(sketched.lane, scale, size) : sketched;
    const laid = {...sketched.lane, top, height: heights[i] + 2 * PAD, pitch, labelled: pitch >= LABELLED};
    laid.items = inRows(fitted, heights[i], pitch, thin, size);
    top += laid.height;
    return laid;
  });
}

/** The items of a lane, and how many rows they take with labels and without. */
function sketch(lane, scale, size) {
  const near = lane.events.filter((event) => event.last >= scale.start && event.first <= scale.end);
  const items = near.map((event) => itemOf(event, scale, size)).sort((a, b) => a.left - b.left || b.right - a.right);
  const days = items.filter(({event}) => !event.coarse);
  const rough = items.filter(({event}) => event.coarse);
  const wanted = {days: pack(days, LABEL_ROWS), rough: pack(rough, LABEL_ROWS)};
  const want = Math.max(1, wanted.days + wanted.rough);
  return {lane, days, rough, wanted, want, need: {days: rowsOfMarks(days), rough: rowsOfMarks(rough)}};
}

function itemOf(event, {perDay, measure}, size) {
  const begin = event.first * perDay;
  const end = (event.last + 1) * perDay;
  const wide = end - begin > size + 0.5;
  const left = wide ? begin : (begin + end - size) / 2;
  const right = wide ? end : left + size;
  const label = measure(event);
  const inside = right - left > label + 2 * INSIDE;
  return {event, left, right, inside, labelRight: inside ? right : right + INSIDE + label};
}

/** How far rows lie apart: with labels if there is room, else closer, and rough dates closer still. */
function pitches({need}, height) {
  const even = height / Math.max(1, need.days + need.rough);
  if (even >= LABELLED) {
    return {pitch: Math.min(PITCH, even), thin: Math.min(PITCH, even)};
  }
  const rough = Math.min(need.rough * THIN_PITCH, height * 0.4);
  return {pitch: Math.min(LABELLED - 1, Math.max(LEAST_PITCH, (height - rough) / need.days)), thin: THIN_PITCH};
}

function inRows({days, rough, wanted, need}, height, pitch, thin, size) {
  const total = Math.floor((height + 1) / pitch);
  const roughRows = thin < pitch ? Math.min(need.rough, Math.floor(height * (days.length > 0 ? 0.4 : 1) / thin))
    : Math.min(wanted.rough, Math.max(need.rough, total - wanted.days));
  const dayRows = Math.floor((height + 1 - roughRows * thin) / pitch);
  const used = pack(days, Math.max(1, dayRows));
  pack(rough, Math.max(1, roughRows));
  place(days, 0, pitch, size);
  place(rough, days.length > 0 ? used * pitch : 0, thin, Math.min(size, thin - 1.5));
  return [...rough, ...days];
}

function place(items, top, pitch, size) {
  for (const item of items) {
    item.y = PAD + top + (item.row + 0.5) * pitch;
    item.size = sizeOf(item, pitch, size);
  }
}

/** A block or band with its label in it is as high as the label; a dot is never too small to see. */
function sizeOf(item, pitch, size) {
  if (item.inside && pitch >= LABELLED) {
    return pitch - 2;
  }
  return item.right - item.left <= SIZE + 0.5 && !item.event.coarse ? Math.max(size, LEAST_SIZE) : size;
}

/** Gives each what it wants, or, where there is too little, small ones a greater part of it. */
function shared(wanted, room) {
  const sum = wanted.reduce((a, b) => a + b, 0);
  if (sum <= room) {
    return wanted.map((height) => height + (room - sum) * height / sum);
  }
  const roots = wanted.map((height) => Math.sqrt(Math.max(height, PITCH)));
  const all = roots.reduce((a, b) => a + b, 0);
  return wholeRows(roots.map((root, i) => Math.max(PITCH, Math.min(wanted[i], room * root / all))), wanted, room);
}

/** No lane ends with a part of a row; what that leaves goes, row by row, to those that lack most. */
function wholeRows(heights, wanted, room) {
  const whole = heights.map((height) => Math.floor(height / PITCH) * PITCH);
  for (let left = room - whole.reduce((a, b) => a + b, 0); left >= PITCH; left -= PITCH) {
    const lacking = wanted.map((height, i) => height - whole[i]);
    whole[lacking.indexOf(Math.max(...lacking))] += PITCH;
  }
  return whole;
}

/** The event under a point of the canvas, or undefined; offset is where day 0 lies. */
export function itemAt(lanes, x, y, offset) {
  const lane = lanes.find(({top, height}) => y >= top && y < top + height);
  const near = 3;
  return lane?.items.findLast((item) => {
    const right = item.inside || !lane.labelled ? item.right : Math.min(item.labelRight, item.room);
    return Math.abs(y - lane.top - item.y) <= Math.max(item.size / 2, 2) + 2 && x >= item.left + offset - near && x <= right + offset + near;
  });
}

// How many events there are over time; a stretch of it can be chosen with the pointer, with two handles, or by typing.

import {byId, el, svg} from './dom.js';
import {isoDay, typedDay} from './dates.js';
import {filtered} from './filter.js';
import {ticks, windowOf} from './scale.js';
import {binsOf} from './bins.js';
import {followBrush} from './brush.js';

const HEIGHT = 84;
const FOOT = 18; // room for the axis
const SURE = new Set(['held', 'ongoing']);

export function createHistogram(chronology, store) {
  const all = windowOf(chronology.events);
  const chart = svg('svg', {role: 'img', height: HEIGHT + FOOT});
  const span = el('div', {class: 'window', hidden: true});
  const handles = ['from', 'to'].map((side) => el('div', {class: `handle ${side}`, role: 'slider', tabindex: 0, 'aria-orientation': 'horizontal',
    'aria-label': side === 'from' ? 'First day of the period' : 'Last day of the period', 'data-side': side}));
  const box = el('div', {class: 'brush'}, chart, span, handles);
  const fields = {from: field('from', 'From', store), to: field('to', 'To', store)};
  const clear = el('button', {type: 'button', onclick: () => store.set({from: '', to: ''})}, 'Any time');
  byId('histogram').append(el('div', {class: 'tools period'}, fields.from.element, fields.to.element, clear), box);

  const histogram = {
    box, handles, all,
    width: () => box.clientWidth,
    dayAt: (x) => all.start + (all.end - all.start) * Math.min(1, Math.max(0, x / box.clientWidth)),
    xOf: (day) => Math.min(1, Math.max(0, (day - all.start) / (all.end - all.start))) * box.clientWidth,
    /** The chosen days, or the ends of what is shown. */
    period() {
      const {from, to} = store.get();
      return {from: typedDay(from, false) ?? Math.ceil(all.start), to: typedDay(to, true) ?? Math.floor(all.end)};
    },
    /** Chooses the days from one to another; an end beyond what is shown is left open. */
    choose: (first, last) => store.set({from: first <= all.start ? '' : isoDay(first), to: last >= Math.floor(all.end) ? '' : isoDay(last)}),
    update(state) {
      const shown = filtered(chronology.events, state, 'period');
      drawChart(chart, chronology.events, shown, all, box.clientWidth);
      mark(state);
      for (const side of ['from', 'to']) {
        fields[side].show(state[side]);
      }
      clear.hidden = !state.from && !state.to;
    },
  };

  function mark(state) {
    const {from, to} = histogram.period();
    const [left, right] = [histogram.xOf(from), histogram.xOf(to + 1)];
    span.hidden = !state.from && !state.to;
    span.style.left = `${left}px`;
    span.style.width = `${Math.max(2, right - left)}px`;
    handles.forEach((handle, i) => {
      handle.style.left = `${i === 0 ? left : right}px`;
      handle.setAttribute('aria-valuemin', Math.ceil(all.start));
      handle.setAttribute('aria-valuemax', Math.floor(all.end));
      handle.setAttribute('aria-valuenow', Math.min(Math.floor(all.end), Math.max(Math.ceil(all.start), i === 0 ? from : to)));
      handle.setAttribute('aria-valuetext', isoDay(i === 0 ? from : to));
    });
  }

  followBrush(histogram);
  new ResizeObserver(() => histogram.update(store.get())).observe(box);
  return histogram;
}

/** An input for a year, month or day; what is no date is marked and not taken. */
function field(side, label, store) {
  const input = el('input', {type: 'text', id: `period-${side}`, size: 10, autocomplete: 'off', spellcheck: 'false', placeholder: 'any', onchange() {
    const wrong = input.value.trim() !== '' && typedDay(input.value, false) === null;
    input.setAttribute('aria-invalid', wrong);
    if (!wrong) {
      store.set({[side]: input.value.trim()});
    }
  }});
  return {
    element: el('label', {title: 'A year, month or day: 2025, 2025-06, 2025-06-09'}, label, input),
    show(value) {
      if (document.activeElement !== input || value !== input.value.trim()) {
        input.value = value;
        input.removeAttribute('aria-invalid');
      }
    },
  };
}

function drawChart(chart, events, shown, all, width) {
  if (width === 0) {
    return;
  }
  const axis = ticks(all, width, 64);
  const bins = binsOf(all, width);
  const total = bins.count(events);
  const sure = bins.count(shown.filter((event) => SURE.has(event.status)));
  const some = bins.count(shown);
  const most = Math.max(1, ...total);
  const bars = (counts, name) => svg('path', {class: name, d: bins.bars(counts.map((count) => count / most), HEIGHT)});
  const {earlier, later} = bins.outside(events);
  const x = (day) => (day - all.start) / (all.end - all.start) * width;
  chart.setAttribute('width', width);
  chart.setAttribute('aria-label', `Events over time, ${shown.length} of ${events.length}`);
  chart.replaceChildren(bars(total, 'total'), bars(some, 'planned'), bars(sure, 'sure'),
    svg('path', {class: 'ground', d: `M0 ${HEIGHT + 0.5}H${width}`}),
    ...axis.marks.filter(({day}) => day >= all.start).map((mark) => axisLabel(mark, axis, x(mark.day), width)),
    note(earlier > 0 ? `← ${earlier} earlier` : '', 2, 'start'), note(later > 0 ? `${later} later →` : '', width - 2, 'end'));
}

function axisLabel({day, label}, {unit}, x, width) {
  const year = isoDay(day).replace(/-\d\d-\d\d$/, '');
  const text = unit === 'year' ? label : isoDay(day).endsWith('-01-01') ? year : label;
  const fits = x + 6 * text.length + 4 < width;
  return svg('g', {}, svg('path', {class: 'tick', d: `M${Math.round(x) + 0.5} ${HEIGHT}v5`}),
    fits ? svg('text', {x: x + 4, y: HEIGHT + 14}, text) : null);
}

function note(text, x, anchor) {
  return svg('text', {class: 'note', x, y: 11, 'text-anchor': anchor}, text);
}

// The table of events. Only the rows in sight exist, so that thousands of events cost no more than a few.

import {byId, el, onNextFrame} from './dom.js';
import {statusIcon} from './marks.js';
import {capitalised} from './words.js';

const MOST_PRINTED = 1000;
const BEYOND = 8; // rows kept above and below those in sight

const by = (value) => (a, b) => {
  const [x, y] = [value(a), value(b)];
  return x < y ? -1 : x > y ? 1 : a.index - b.index;
};

/** The columns: what they show, and by what they are sorted. */
const COLUMNS = {
  date: {title: 'Date', order: (a, b) => a.index - b.index, cell: (event) => event.label},
  type: {title: 'Type', order: by((event) => event.type), cell: (event) => [el('span', {class: `dot type-${event.type}`}), capitalised(event.type)]},
  title: {title: 'Event', order: by((event) => event.title.toLowerCase())},
  status: {title: 'Status', order: by((event) => event.status), cell: (event) => [statusIcon(event.status), capitalised(event.status)]},
  place: {title: 'Place', order: by((event) => event.places[0]?.name ?? '\uFFFF'), cell: (event) => listed(event.places.map((place) => place.name))},
  parties: {title: 'Parties', order: by((event) => event.parties.join() || '\uFFFF')},
  sources: {title: 'Sources', order: (a, b) => a.sources.length - b.sources.length || a.index - b.index, cell: (event) => String(event.sources.length)},
};

function flag() {
  return el('span', {class: 'flag', role: 'img', 'aria-label': 'to be reviewed:', title: 'To be reviewed'}, '?');
}

function listed(names) {
  return el('bdi', {title: names.join(', ')}, names.join(', '));
}

export function createTable(chronology, store) {
  const heads = Object.entries(COLUMNS).map(([key, {title}]) => el('th', {scope: 'col', class: key},
    el('button', {type: 'button', onclick: () => store.set({sort: key, down: store.get().sort === key && !store.get().down})}, title)));
  const body = el('tbody');
  const table = el('table', {}, el('caption', {class: 'unseen'}, 'Events; the buttons in the head sort them, those in the rows open them'),
    el('thead', {}, el('tr', {'aria-rowindex': 1}, heads)), body);
  const scroller = el('div', {class: 'rows', role: 'region', 'aria-label': 'Table of events', tabindex: -1}, table);
  const cut = el('p', {class: 'cut', hidden: true}, `Only the first ${MOST_PRINTED.toLocaleString('en')} are printed; filters choose fewer.`);
  byId('table').append(cut, scroller);
  let events = [];
  let current = 0; // the row that the Tab key reaches
  let printed = false;

  function rowHeight() {
    return parseFloat(getComputedStyle(scroller).getPropertyValue('--row')) || 40;
  }

  function range() {
    if (printed) {
      return [0, Math.min(MOST_PRINTED, events.length)];
    }
    const first = Math.floor(scroller.scrollTop / rowHeight()) - BEYOND;
    const count = Math.ceil(scroller.clientHeight / rowHeight()) + 2 * BEYOND;
    return [Math.max(0, Math.min(first, events.length - count)), Math.min(events.length, Math.max(0, first) + count)];
  }

  /** Makes the rows in sight; the focus goes to one of them, or stays on the row that has it. */
  function render(focus = focusedRow()) {
    const [first, end] = range();
    const open = chronology.byId.get(store.get().event);
    const rows = events.slice(first, end).map((event, i) => row(event, first + i, event === open));
    body.replaceChildren(space(first), ...rows, printed ? '' : space(events.length - end));
    if (focus !== null) {
      body.querySelector(`tr[data-row="${focus}"] button`)?.focus({preventScroll: true});
    }
  }

  function focusedRow() {
    return body.contains(document.activeElement) ? document.activeElement.closest('tr').dataset.row : null;
  }

  function row(event, number, open) {
    const title = el('button', {type: 'button', class: 'open', tabindex: number === current ? 0 : -1, title: event.title,
      onfocus: () => { current = number; }}, el('bdi', {}, event.title));
    const cells = {
      title: el('div', {class: 'lines'}, event.review.length > 0 ? flag() : null, title),
      parties: listed(event.parties.map(chronology.countryName)),
    };
    return el('tr', {'data-row': number, 'aria-rowindex': number + 2, class: `${event.status}${open ? ' opened' : ''}`,
      onclick: () => store.set({event: event.id})},
      Object.entries(COLUMNS).map(([key, {cell}]) => el('td', {class: key}, cells[key] ?? cell(event))));
  }

  function space(rows) {
    const gap = el('tr', {class: 'space', 'aria-hidden': 'true'}, el('td'));
    gap.firstChild.style.height = `${rows * rowHeight()}px`;
    return rows > 0 ? gap : '';
  }

  /** Brings a row into sight and the focus to it. */
  function goTo(number) {
    current = Math.max(0, Math.min(events.length - 1, number));
    const top = current * rowHeight();
    const height = scroller.clientHeight - 2 * rowHeight();
    if (top < scroller.scrollTop || top > scroller.scrollTop + height) {
      scroller.scrollTop = top < scroller.scrollTop ? top : top - height;
    }
    render(current);
  }

  body.addEventListener('keydown', (key) => {
    const page = Math.max(1, Math.floor(scroller.clientHeight / rowHeight()) - 2);
    const step = {ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity}[key.key];
    if (step !== undefined) {
      key.preventDefault();
      goTo(current + step);
    }
  });
  const rendered = onNextFrame(() => render());
  scroller.addEventListener('scroll', rendered, {passive: true});
  new ResizeObserver(rendered).observe(scroller);

  return {
    /** All rows while the page is printed, or as many as a printer can take. */
    print(on) {
      printed = on;
      cut.hidden = !on || events.length <= MOST_PRINTED;
      render();
    },
    update(shown, state, before) {
      const column = COLUMNS[state.sort] ?? COLUMNS.date;
      events = [...shown].sort(column.order);
      if (state.down) {
        events.reverse();
      }
      const direction = state.down ? 'descending' : 'ascending';
      heads.forEach((head, i) => head.setAttribute('aria-sort', Object.values(COLUMNS)[i] === column ? direction : 'none'));
      table.setAttribute('aria-rowcount', events.length + 1);
      if (!before || before.sort !== state.sort || before.down !== state.down) {
        scroller.scrollTop = 0;
        current = 0;
      }
      current = Math.min(current, Math.max(0, events.length - 1));
      render();
    },
  };
}

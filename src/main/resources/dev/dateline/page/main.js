// Puts the page together: every change of the state goes to every part, and into the address.

import {byId, onceQuiet} from './dom.js';
import {readChronology, readWorld} from './data.js';
import {createFilters} from './facets.js';
import {filtered} from './filter.js';
import {createHistogram} from './histogram.js';
import {createMap} from './map.js';
import {showNotes} from './notes.js';
import {createPanel} from './panel.js';
import {createStore, ofFragment, toFragment} from './state.js';
import {createTable} from './table.js';
import {createTimeline} from './timeline.js';

const OF_VIEW = new Set(['view', 'event', 'sort', 'down', 'lanes']);

function start() {
  const world = readWorld();
  const chronology = readChronology(world);
  const store = createStore(ofFragment(location.hash));
  byId('frame').hidden = false;

  const timeline = createTimeline(chronology, store);
  const histogram = createHistogram(chronology, store);
  const table = createTable(chronology, store);
  const updateFilters = createFilters(chronology, store);
  const updateMap = createMap(chronology, world, store);
  const updatePanel = createPanel(chronology, store);
  // Browsers do not suffer an address that changes many times a second.
  const keepAddress = onceQuiet(() => history.replaceState(null, '', `#${toFragment(store.get())}`));
  let shown = [];

  function update(state, before) {
    const changed = Object.keys(state).filter((key) => !before || state[key] !== before[key]);
    if (changed.some((key) => !OF_VIEW.has(key))) {
      shown = filtered(chronology.events, state);
      histogram.update(state);
      updateFilters(state);
      updateMap(state);
      byId('result').textContent = resultOf(shown.length, chronology.events.length);
    }
    if (changed.some((key) => key !== 'view')) {
      timeline.update(shown, state, before);
      table.update(shown, state, before);
      updatePanel(shown, state, before);
    }
    keepAddress();
  }

  store.listen(update);
  update(store.get());
  showNotes(chronology);
  window.addEventListener('hashchange', () => store.set(ofFragment(location.hash)));
  followAppearance(timeline, table);
  requestAnimationFrame(() => performance.mark('dateline-ready'));
}

function resultOf(shown, all) {
  return shown === all ? `All ${all.toLocaleString('en')} events` : `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} events`;
}

/** Paper is always light, and has all rows. */
function followAppearance(timeline, table) {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => timeline.recolour());
  const print = (on) => {
    document.documentElement.classList.toggle('paper', on);
    timeline.print(on);
    table.print(on);
  };
  window.addEventListener('beforeprint', () => print(true));
  window.addEventListener('afterprint', () => print(false));
}

start();

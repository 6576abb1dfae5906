// The column of filters: words to search for, and how often each type, status, country, person and place occurs.

import {byId, el, folded} from './dom.js';
import {statusIcon} from './marks.js';
import {FACETS, counted, filtered, isFiltered, toggled, valuesOf, withChosen} from './filter.js';
import {NOTHING} from './state.js';
import {STATUSES, TYPES, capitalised} from './words.js';

const TITLES = {type: 'Type', status: 'Status', country: 'Country or organisation', person: 'Person', place: 'Place'};
const ORDER = {type: TYPES, status: STATUSES};
const FEW = 7; // values shown before "more"
const MORE = 25;

export function createFilters(chronology, store) {
  const search = el('input', {type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false',
    placeholder: 'Words, names, ids', oninput: () => store.set({q: search.value})});
  const review = el('input', {type: 'checkbox', id: 'review', onchange: () => store.set({review: review.checked})});
  const toReview = chronology.events.filter((event) => event.review.length > 0).length;
  const reset = el('button', {type: 'button', class: 'reset', onclick: () => store.set(cleared())}, 'Clear all filters');
  const facets = FACETS.map((facet) => createFacet(facet, chronology, store));
  byId('filters').append(el('details', {open: window.matchMedia('(min-width: 60rem)').matches, id: 'filter-box'},
    el('summary', {}, 'Filters'),
    el('div', {class: 'search'}, el('label', {for: 'search'}, 'Search'), search),
    toReview > 0 ? el('label', {class: 'check'}, review, el('span', {}, 'Only those to review'), counter(toReview)) : null,
    facets.map((facet) => facet.element),
    reset));
  return (state) => {
    search.value = state.q;
    review.checked = state.review;
    reset.hidden = !isFiltered(state);
    facets.forEach((facet) => facet.update(state));
  };
}

function cleared() {
  const {lanes, sort, down, event, view, ...filters} = NOTHING;
  return filters;
}

/** One list of values with counts, the chosen ones and the most frequent first. */
function createFacet(facet, chronology, store) {
  let shown = FEW;
  let wanted = '';
  const name = facet === 'country' ? chronology.countryName : ORDER[facet] ? capitalised : (value) => value;
  const list = el('ul');
  const find = el('input', {type: 'search', class: 'find', 'aria-label': `Find in: ${TITLES[facet]}`, placeholder: 'Find', oninput() {
    wanted = folded(find.value);
    update(store.get());
  }});
  const more = el('button', {type: 'button', class: 'more', onclick() {
    shown += MORE;
    update(store.get());
  }});
  const element = el('fieldset', {class: `facet ${facet}`}, el('legend', {}, TITLES[facet]), ORDER[facet] ? null : find, list, more);

  function update(state) {
    const counts = counted(filtered(chronology.events, state, facet), (event) => valuesOf(facet, event));
    const all = ordered(facet, withChosen(counts, state[facet])).filter(([value]) => folded(name(value)).includes(wanted));
    const most = Math.max(1, ...all.map(([, count]) => count));
    const few = ORDER[facet] ? all : chosenFirst(all, state[facet]).slice(0, shown);
    const focused = document.activeElement?.dataset?.value;
    list.replaceChildren(...few.map(([value, count]) => row(value, count, count / most, state[facet].includes(value))));
    more.hidden = few.length === all.length;
    more.textContent = `${all.length - few.length} more`;
    find.hidden = wanted === '' && all.length <= FEW;
    element.hidden = all.length === 0 && wanted === '';
    if (focused !== undefined) {
      [...list.querySelectorAll('input')].find((input) => input.dataset.value === `${facet} ${focused.slice(facet.length + 1)}`)?.focus();
    }
  }

  function row(value, count, share, chosen) {
    const bar = el('span', {class: `bar type-${facet === 'type' ? value : 'none'}`});
    bar.style.width = `${Math.max(share * 100, count > 0 ? 1 : 0)}%`;
    const box = el('input', {type: 'checkbox', checked: chosen, 'data-value': `${facet} ${value}`,
      onchange: () => store.set({[facet]: toggled(store.get()[facet], value)})});
    return el('li', {}, el('label', {}, box, sign(facet, value),
      el('span', {class: 'name', title: name(value)}, el('bdi', {}, name(value))), counter(count), bar));
  }

  return {element, update};
}

const counter = (count) => el('span', {class: 'count'}, count.toLocaleString('en'));

function sign(facet, value) {
  return facet === 'status' ? statusIcon(value) : facet === 'type' ? el('span', {class: `dot type-${value}`}) : null;
}

function ordered(facet, counts) {
  const order = ORDER[facet];
  return order ? counts.sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0])) : counts;
}

function chosenFirst(counts, chosen) {
  return [...counts.filter(([value]) => chosen.includes(value)), ...counts.filter(([value]) => !chosen.includes(value))];
}

// One event with all that is known of it: sources with their words, how its date was found, what sources say differently.

import {byId, el, safeLink} from './dom.js';
import {statusIcon} from './marks.js';
import {quoted} from './quote.js';
import {dateLabel, dayNumber, fullDay, calendar} from './dates.js';
import {amount, capitalised, relationWords, reviewWords, stepWords} from './words.js';

export function createPanel(chronology, store) {
  const panel = byId('panel');
  let opener = null; // what had the focus before
  let shown = [];

  function close() {
    store.set({event: ''});
  }

  function step(by) {
    const at = shown.indexOf(chronology.byId.get(store.get().event));
    const next = shown[at + by];
    if (at >= 0 && next) {
      store.set({event: next.id});
    }
  }

  panel.addEventListener('keydown', (key) => {
    if (key.key === 'Escape') {
      close();
    }
  });

  function render(event) {
    const heading = el('h2', {tabindex: -1}, el('bdi', {}, event.title));
    const at = shown.indexOf(event);
    panel.replaceChildren(
      el('div', {class: 'bar'}, el('span', {class: 'kind'}, el('span', {class: `dot type-${event.type}`}), capitalised(event.type),
        event.subtype ? ` · ${event.subtype.replaceAll('-', ' ')}` : ''),
        button('Event before', '↑', () => step(-1), at <= 0), button('Event after', '↓', () => step(1), at < 0 || at === shown.length - 1),
        button('Close', '×', close)),
      heading,
      el('p', {class: 'when'}, el('strong', {}, event.label),
        el('span', {class: `state ${event.status}`}, statusIcon(event.status), capitalised(event.status))),
      ...sections(event, chronology, store).filter(Boolean));
    panel.hidden = false;
    panel.scrollTop = 0;
    return heading;
  }

  return (events, state, before) => {
    const event = chronology.byId.get(state.event);
    shown = events;
    if ((before?.event ?? '') === state.event) {
      return;
    }
    document.body.classList.toggle('with-panel', Boolean(event));
    if (!event) {
      panel.hidden = true;
      panel.replaceChildren();
      (opener?.isConnected ? opener : byId('table')).focus?.({preventScroll: true});
      opener = null;
      return;
    }
    if (!panel.contains(document.activeElement)) {
      opener = document.activeElement === document.body ? null : document.activeElement;
    }
    render(event).focus({preventScroll: true});
  };
}

function sections(event, chronology, store) {
  const {documents} = chronology;
  return [
    part('To be reviewed', event.review.length > 0 && el('ul', {class: 'review'}, event.review.map((code) => el('li', {}, reviewWords(code))))),
    part('How the date was found', reasoning(event, documents)),
    part('Where', event.places.length > 0 && el('ul', {}, event.places.map((place) => where(place, chronology)))),
    part('Who', event.people.length > 0 && el('ul', {class: 'people'}, event.people.map((person) => who(person, chronology)))),
    part('Parties', event.parties.length > 0 && el('p', {}, el('bdi', {}, event.parties.map(chronology.countryName).join(', ')))),
    part('Body', event.body && el('p', {}, el('bdi', {}, event.body))),
    part('What sources say differently', event.conflicts.length > 0
      && el('dl', {class: 'conflicts'}, event.conflicts.flatMap((conflict) => conflictRows(conflict, documents)))),
    part(amount(event.sources.length, 'source'),
      el('ol', {class: 'sources'}, event.sources.map((source) => sourceItem(source, event, documents)))),
    part('Related events', event.related.length > 0 && el('ul', {}, event.related.map((link) => relation(link, chronology, store)))),
    el('p', {class: 'ids'}, codes(event), el('code', {}, event.id), event.aliases.length > 0 ? ` also ${event.aliases.join(', ')}` : ''),
  ];
}

function button(label, text, onclick, disabled) {
  return el('button', {type: 'button', 'aria-label': label, title: label, onclick, disabled}, text);
}

function part(title, content) {
  return content ? el('section', {}, el('h3', {}, title), content) : null;
}

function codes({cameo, plover}) {
  return [cameo ? `CAMEO ${cameo}` : '', plover ? `PLOVER ${plover}` : ''].filter(Boolean).map((code) => `${code} · `).join('');
}

function reasoning(event, documents) {
  const source = event.sources.find(({date}) => date.start === event.start && date.end === event.end) ?? event.sources[0];
  const steps = event.basis.map((code) => stepWords(code, published(documents[source?.document])));
  return el('ol', {class: 'steps'},
    el('li', {}, event.words ? ['The text says ', el('q', {}, el('bdi', {}, event.words)), '.'] : 'The text names no date.'),
    steps.map((step) => el('li', {}, step)),
    steps.length === 0 && event.words ? el('li', {}, 'The words state the date in full.') : null,
    el('li', {}, `So it is ${event.label}`, el('span', {class: 'aside'}, `, ${event.edtf} in EDTF, known to the ${event.precision}.`)));
}

function where({name, country}, chronology) {
  const land = country ? chronology.countryName(country) : '';
  return el('li', {}, el('bdi', {}, name), land && land !== name ? el('span', {class: 'aside'}, `, ${land}`) : null);
}

function who(person, chronology) {
  const role = person.role === 'participant' ? '' : person.role.replaceAll('-', ' ');
  const facts = [person.office, person.country ? chronology.countryName(person.country) : '', role];
  return el('li', {}, el('bdi', {class: 'person'}, person.name),
    el('span', {class: 'aside'}, facts.filter(Boolean).map((fact) => `, ${fact}`).join('')),
    person.variants.length > 0 ? el('span', {class: 'aside also'}, 'also: ', el('bdi', {}, person.variants.join(', '))) : null);
}

function conflictRows({field, values}, documents) {
  const named = (number) => documents[number].title ?? documents[number].id;
  return [el('dt', {}, capitalised(field)), ...values.map(({value, document}) =>
    el('dd', {}, el('bdi', {}, value), el('span', {class: 'aside'}, ' in ', el('bdi', {}, named(document)))))];
}

function published(document) {
  return document?.published ? fullDay(calendar(dayNumber(document.published))) : '';
}

function sourceItem(source, event, documents) {
  const document = documents[source.document];
  const link = safeLink(document.url);
  const name = el('bdi', {}, document.title ?? document.id);
  const day = published(document);
  const facts = [document.title ? document.id : '', day ? `published ${day}` : '', `characters ${source.start}–${source.end}`, `rule ${source.rule}`];
  const leading = link ? el('a', {href: link, rel: 'noopener noreferrer', target: '_blank'}, name) : name;
  return el('li', {}, el('p', {class: 'document'}, leading),
    el('blockquote', {}, quoted(source.text, source.date.words)),
    differing(source, event),
    el('p', {class: 'aside'}, el('bdi', {}, facts.filter(Boolean).join(' · '))));
}

/** What this source alone says, where that is not what all together say. */
function differing({date, status}, event) {
  const own = [];
  if (date.start !== event.start || date.end !== event.end) {
    own.push(dateLabel({first: dayNumber(date.start), last: dayNumber(date.end), precision: date.precision}));
  }
  if (status !== event.status) {
    own.push(status);
  }
  return own.length > 0 ? el('p', {class: 'own'}, `Taken alone: ${own.join(', ')}.`) : null;
}

function relation({id, relation: kind}, chronology, store) {
  const other = chronology.byId.get(id);
  return el('li', {}, `${relationWords(kind)}: `, other
    ? el('button', {type: 'button', class: 'open', onclick: () => store.set({event: other.id})}, el('bdi', {}, `${other.title}, ${other.label}`))
    : el('code', {}, id));
}

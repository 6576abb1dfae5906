// What dateline had to say of the documents, below everything else.

import {byId, el} from './dom.js';
import {amount} from './words.js';

const MOST_NOTES = 200;

export function showNotes({diagnostics}) {
  if (diagnostics.length > 0) {
    byId('notes').append(el('details', {}, el('summary', {}, `${amount(diagnostics.length, 'note')} on the documents`),
      el('ul', {}, diagnostics.slice(0, MOST_NOTES).map(written)),
      diagnostics.length > MOST_NOTES ? el('p', {class: 'hint'}, `and ${diagnostics.length - MOST_NOTES} more`) : null));
  }
}

function written({severity, document, line, column, message}) {
  const place = [document, line, line && column].filter(Boolean).join(':');
  return el('li', {}, el('strong', {}, severity), ' ', el('bdi', {}, place ? `${place}: ${message}` : message));
}

// The words of a source with those of its date marked.

import {el} from './dom.js';

/** Nodes for the text; the words may be broken over lines there. */
export function quoted(text, words) {
  const found = words && new RegExp(words.split(/\s+/).map(escaped).join('\\s+'), 'u').exec(text);
  if (!found) {
    return [el('bdi', {}, text)];
  }
  const end = found.index + found[0].length;
  return [el('bdi', {}, text.slice(0, found.index), el('mark', {}, found[0]), text.slice(end))];
}

const escaped = (word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

// What the reader has chosen. It stands in the address behind "#", so that a view can be kept, shared and loaded again.

/** Nothing chosen. Lists are of values of which one must fit; days are as typed: "2025", "2025-06", "2025-06-09". */
export const NOTHING = Object.freeze({
  q: '', type: [], status: [], country: [], person: [], place: [], review: false, from: '', to: '',
  lanes: 'type', sort: 'date', down: false, event: '', view: '',
});

/** The state, and who wants to know of its changes. */
export function createStore(initial) {
  let state = initial;
  const listeners = [];
  return {
    get: () => state,
    listen: (listener) => listeners.push(listener),
    set(changes) {
      const before = state;
      state = {...state, ...changes};
      listeners.forEach((listener) => listener(state, before));
    },
  };
}

/** "#type=visit&type=call&from=2024" and so on; what is as by default is left out. */
export function toFragment(state) {
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) {
    for (const item of [value].flat()) {
      if (item !== NOTHING[key]) {
        words.append(key, item === true ? '1' : item);
      }
    }
  }
  return words.toString();
}

/** The state that such a fragment tells; keys and values that mean nothing are passed over. */
export function ofFragment(fragment) {
  const words = new URLSearchParams(fragment.replace(/^#/, ''));
  const told = {};
  for (const [key, value] of Object.entries(NOTHING)) {
    if (words.has(key)) {
      told[key] = Array.isArray(value) ? words.getAll(key) : typeof value === 'boolean' ? words.get(key) === '1' : words.get(key);
    }
  }
  return {...NOTHING, ...told};
}

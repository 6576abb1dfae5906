// Elements are made here and nowhere else: texts are only ever text, never markup.

const SVG = 'http://www.w3.org/2000/svg';

/** How far, in pixels, the pointer may stray in a click. */
export const STILL = 4;

/** An HTML element; "onclick" and the like are listeners, other properties attributes, and children nodes or text. */
export function el(name, properties = {}, ...children) {
  return filled(document.createElement(name), properties, children);
}

/** An SVG element, likewise. */
export function svg(name, properties = {}, ...children) {
  return filled(document.createElementNS(SVG, name), properties, children);
}

function filled(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** An id for an element, so that another can name it. */
export function byId(id) {
  return document.getElementById(id);
}

/** A link that may be followed: http and https only; else nothing. */
export function safeLink(address) {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** Runs the last of many calls once the browser draws its next frame. */
export function onNextFrame(action) {
  let waiting = false;
  return () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        action();
      });
    }
  };
}

/** Runs an action once calls of it have ceased for a quarter of a second. */
export function onceQuiet(action) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, 250);
  };
}

/** The text without marks on letters and in small letters, for searching: "São Tomé" => "sao tome". */
export function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

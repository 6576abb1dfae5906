// What the chronology says in codes, in plain words.

export const TYPES = ['visit', 'meeting', 'call', 'forum', 'agreement', 'appointment', 'relations', 'statement', 'ceremony'];
export const STATUSES = ['held', 'ongoing', 'planned', 'postponed', 'cancelled'];

const REVIEW = {
  'name-variants': 'A name is given in different forms.',
  'weekday-contradicts': 'The weekday in the text does not fit the date.',
  unconfirmed: 'It was planned, its days are past, and no document says that it took place.',
};

const FOUND_FROM = {
  year: 'The words leave the year open. It was taken from',
  month: 'The words leave the month open. It was taken from',
  date: 'No day is named. It is that of',
  weekday: 'A weekday, counted from',
  end: 'The last day follows from',
  relative: 'Counted from',
  converted: 'Converted from',
};

const ANCHORS = {
  publication: 'the day of publication',
  dateline: 'the dateline of the document',
  stamp: 'the stamp of the page',
  focus: 'the date told just before',
  sentence: 'the same sentence',
  paragraph: 'the same paragraph',
  heading: 'the heading above',
  list: 'its place in a list of dates',
  'last-mentioned': 'the date told last',
  'same-day': 'the same day, told with its year elsewhere',
  weekday: 'the weekday, which fits that year only',
  length: 'how long it lasted',
  hijri: 'the Islamic calendar',
  'solar-hijri': 'the Iranian calendar',
  buddhist: 'the Buddhist calendar',
  juche: 'the Juche calendar',
};

const STEPS = {
  'consecutive-days': 'Days named one by one that follow each other are one stretch.',
  'weekday-contradicts': 'The weekday in the text does not fit; the number was believed.',
};

const RELATIONS = {
  'postponed-to': 'Postponed to',
  'postponed-from': 'Postponed from',
  'part-of': 'Part of',
};

const plain = (code) => code.replaceAll('-', ' ');

export const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** "ceremony" => "ceremonies" */
export const plural = (type) => (type.endsWith('s') ? type : type.endsWith('y') ? `${type.slice(0, -1)}ies` : `${type}s`);

export const reviewWords = (code) => REVIEW[code] ?? `${capitalised(plain(code))}.`;

export const relationWords = (code) => RELATIONS[code] ?? capitalised(plain(code));

/** "year-from-publication" => "The words leave the year open. It was taken from the day of publication, 9 Jun 2025." */
export function stepWords(code, published) {
  const [, what, where] = /^([a-z]+)-(?:from|to)-(.+)$/.exec(code) ?? [];
  if (STEPS[code] || !FOUND_FROM[what]) {
    return STEPS[code] ?? `${capitalised(plain(code))}.`;
  }
  const day = where === 'publication' && published ? `, ${published}` : '';
  return `${FOUND_FROM[what]} ${ANCHORS[where] ?? plain(where)}${day}.`;
}

export const amount = (number, thing) => `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;

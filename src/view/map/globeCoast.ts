/** The land of the globe inset, decoded once. */
import globe from '../../../assets/map/globe.json';
import { decode, trace } from './ground/baked.ts';

let globeLand: Path2D | undefined;

/** The land of the near side, in the unit disc. Needs a browser. */
export function globeCoast(): Path2D {
  globeLand ??= globe.rings.reduce((path, text) => {
    trace(path, decode(text, globe.steps));
    path.closePath();
    return path;
  }, new Path2D());
  return globeLand;
}

/** The shape of what stands on the map (`fleet.ts`). */
import * as v from 'valibot';
import { between, claim, degrees, miles, word } from './atoms.ts';
import { SHIP_CLASSES, SHIP_INSTRUCTIONS } from './types.ts';

const place = { lon: degrees(180), lat: degrees(90) };
const route = v.array(v.strictObject({ lon: degrees(180), lat: degrees(90) }));

export const ship = v.strictObject({
  id: word,
  name: word,
  shipClass: v.picklist(SHIP_CLASSES),
  flag: v.picklist(['ussr', 'neutral']),
  knots: between(1, 30),
  route,
  startNm: miles,
  lineNm: miles,
  portNm: miles,
  instruction: v.picklist(SHIP_INSTRUCTIONS),
  basis: v.picklist(['fix', 'schematic']),
  about: claim,
});

export const submarine = v.strictObject({
  id: word,
  name: word,
  knots: between(1, 20),
  route,
  startNm: miles,
  stationNm: miles,
  about: claim,
});

export const warship = v.strictObject({
  id: word,
  name: word,
  ...place,
  kind: v.picklist(['carrier', 'cruiser', 'destroyer']),
  about: claim,
});

export const site = v.strictObject({
  id: word,
  name: word,
  ...place,
  kind: v.picklist(['mrbm', 'irbm']),
  launchers: between(1, 24),
  foundOnTurn: between(0, 100),
  readyRank: between(1, 100),
  about: claim,
});

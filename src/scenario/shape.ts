/**
 * The shape of a scenario file, key by key: what must be there, of which type and in which range.
 * What one part says about another (names, sums, order) is checked in `checks/`.
 */
import * as v from 'valibot';
import {
  aroundZero,
  between,
  bySide,
  chance,
  claim,
  confidence,
  dayOf1962,
  desk,
  each,
  hours,
  oneStep,
  points,
  type Shape,
  side,
  word,
} from './atoms.ts';
import { channelRule, hazard, orderRule, reckoning, termWorth } from './constantsShape.ts';
import { ship, site, submarine, warship } from './fleetShape.ts';
import { BUNDLE_SHAPE, ORDER_SHAPE } from './orderShape.ts';
import {
  CHANNELS,
  DESKS,
  DRIVERS,
  INCIDENT_KINDS,
  ISSUES,
  LINE_INSTRUCTIONS,
  METERS,
  MILESTONES,
  ORDER_KINDS,
  type Scenario,
  SHIP_CLASSES,
  SIDES,
  TOUCHES,
} from './types.ts';

const CALENDAR_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;

const claims = v.pipe(v.array(claim), v.minLength(1));
const person = v.strictObject({
  id: word,
  side,
  desk: v.nullable(desk),
  name: word,
  role: word,
  stance: claim,
  fear: claim,
  days: v.array(v.strictObject({ date: dayOf1962, claim })),
});

const event = v.strictObject({
  id: word,
  turn: between(0, 100),
  to: v.picklist(['public', ...SIDES]),
  title: word,
  claim,
  effects: v.array(v.strictObject({ side, meter: v.picklist(METERS), milli: oneStep })),
  when: v.picklist(['always', 'undisclosed', 'disclosed', 'line-in-force']),
});

const openingEffect = v.variant('kind', [
  v.strictObject({ kind: v.literal('meter'), side, meter: v.picklist(METERS), milli: oneStep }),
  v.strictObject({ kind: v.literal('camouflage'), on: v.boolean() }),
  v.strictObject({ kind: v.literal('ships-ahead'), nm: between(-2_000, 2_000) }),
  v.strictObject({ kind: v.literal('launchers'), milli: between(-24_000, 24_000) }),
  v.strictObject({ kind: v.literal('denied'), on: v.boolean() }),
]);

const opening = v.strictObject({
  id: word,
  side,
  title: word,
  claim,
  choices: v.pipe(
    v.array(v.strictObject({ id: word, text: word, effects: v.array(openingEffect) })),
    v.minLength(2),
  ),
});

const initial = v.strictObject({
  disclosed: v.boolean(),
  alert: bySide(between(0, 4)),
  home: bySide(points),
  allies: bySide(points),
  credibility: bySide(points),
  prestige: bySide(points),
  trust: bySide(aroundZero),
  world: aroundZero,
  castro: points,
  launchers: between(0, 36_000),
  strike: points,
  invasion: points,
  stakes: bySide(v.array(points)),
  rules: each(SHIP_CLASSES, v.picklist(LINE_INSTRUCTIONS)),
  types: each(['dove', 'moderate', 'hawk'], chance),
  photosTaken: v.boolean(),
  fatigueHours: hours,
});

const nearMiss = v.strictObject({
  id: word,
  kind: v.picklist(INCIDENT_KINDS),
  weight: between(1, 1_000),
  drivers: v.pipe(v.array(v.picklist(DRIVERS)), v.minLength(1)),
  title: word,
  scene: word,
  date: dayOf1962,
  precedent: claim,
  likelier: word,
  ended: word,
});

const briefing = v.strictObject({
  side,
  situation: claims,
  aims: claims,
  deskNotes: each(DESKS, claims),
});

const touchedBy = v.pipe(v.array(v.picklist(TOUCHES)), v.minLength(1));
const misconception = v.strictObject({ id: word, error: word, truth: claim, touchedBy });
const thenAndNow = v.strictObject({
  id: word,
  title: word,
  believed: v.array(v.strictObject({ side, claim })),
  now: claim,
  year: v.nullable(between(1962, 2100)),
  touchedBy,
});
const milestone = v.strictObject({
  code: v.picklist(MILESTONES),
  hour: between(0, 10_000),
  claim,
  bundle: v.exactOptional(BUNDLE_SHAPE),
});

/** Each part of a scenario file by its key. */
export const SCENARIO_PARTS = {
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: word,
  summary: word,
  startHour: between(0, 10_000),
  calendar: v.pipe(
    v.array(v.strictObject({ at: v.pipe(v.string(), v.regex(CALENDAR_TIME)), hours: v.number() })),
    v.minLength(1),
  ),
  languages: v.pipe(v.array(word), v.minLength(1)),
  orders: v.strictObject(Object.fromEntries(ORDER_KINDS.map((kind) => [kind, v.exactOptional(orderRule)]))),
  seats: v.array(
    v.strictObject({
      id: word,
      side: v.nullable(side),
      desk: v.nullable(v.picklist([...DESKS, 'leader'])),
      name: word,
    }),
  ),
  people: v.array(person),
  briefings: bySide(briefing),
  ships: v.array(ship),
  submarines: v.array(submarine),
  warships: v.array(warship),
  sites: v.array(site),
  terms: each(ISSUES, v.array(termWorth)),
  channels: each(CHANNELS, channelRule),
  hazard,
  nearMisses: v.pipe(v.array(nearMiss), v.minLength(1)),
  reckoning,
  initial,
  openings: v.array(opening),
  events: v.array(event),
  history: v.array(v.strictObject({ turn: between(0, 100), side, desk, order: ORDER_SHAPE, claim })),
  historyDays: v.array(v.strictObject({ turn: between(0, 100), claim })),
  milestones: v.array(milestone),
  misconceptions: v.array(misconception),
  thenAndNow: v.array(thenAndNow),
  sources: v.record(
    word,
    v.strictObject({
      works: v.pipe(v.array(word), v.minLength(1)),
      confidence,
      note: v.exactOptional(word),
    }),
  ),
} satisfies { [part in keyof Scenario]: Shape };

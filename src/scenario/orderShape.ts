/** The shape of an order in a scenario's `history`: the same JSON that a player's order has. */
import * as v from 'valibot';
import { CHANNELS, ISSUES, LEVELS, SHIP_CLASSES, SHIP_INSTRUCTIONS } from './types.ts';

const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const slot = whole(0, 2);
const deadline = whole(1, 1_000);
const step = v.picklist([1, -1]);
const publicity = whole(0, 2);

export const BUNDLE_SHAPE = v.strictObject({
  terms: v.strictTuple(ISSUES.map((issue) => whole(0, LEVELS[issue].length - 1))),
  publicity: v.strictTuple(ISSUES.map(() => publicity)),
});

const message = v.variant('act', [
  v.strictObject({ act: v.literal('offer'), bundle: BUNDLE_SHAPE, hours: deadline }),
  v.strictObject({ act: v.picklist(['warn', 'reassure']) }),
  v.strictObject({ act: v.literal('claim'), about: v.picklist(['air', 'landing', 'launchers', 'ships']) }),
]);

export const ORDER_SHAPE = v.variant('kind', [
  v.strictObject({
    kind: v.picklist([
      'I1',
      'I2',
      'I3',
      'I4',
      'I5',
      'I6',
      'M3',
      'M4',
      'M6',
      'M7',
      'M10',
      'M13',
      'B1',
      'B2',
      'B3',
      'B7',
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
      'S6',
      'S7',
      'P1',
      'P3',
      'P4',
      'P6',
      'P7',
      'U1',
      'U2',
      'U3',
      'U4',
      'U5',
      'U6',
    ]),
  }),
  v.strictObject({ kind: v.picklist(['M1', 'M5', 'M8', 'M11']), step }),
  v.strictObject({
    kind: v.literal('M2'),
    force: v.picklist(['air', 'landing']),
    feint: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('M9'), on: v.boolean(), quiet: v.exactOptional(v.literal(true)) }),
  v.strictObject({ kind: v.picklist(['M12', 'I7']), on: v.boolean() }),
  v.strictObject({ kind: v.literal('M15'), routine: v.picklist(['hunt', 'campaign']), on: v.boolean() }),
  v.strictObject({
    kind: v.literal('B4'),
    shipClass: v.picklist(SHIP_CLASSES),
    instruction: v.picklist(['hail', 'board']),
  }),
  v.strictObject({ kind: v.literal('B5'), shipClass: v.picklist(SHIP_CLASSES) }),
  v.strictObject({
    kind: v.literal('B8'),
    ships: v.pipe(v.array(v.string()), v.minLength(1)),
    instruction: v.picklist(SHIP_INSTRUCTIONS),
  }),
  v.strictObject({ kind: v.literal('B9'), instruction: v.picklist(['shadow', 'withdraw']) }),
  v.strictObject({ kind: v.picklist(['P2', 'C4']), hours: deadline }),
  v.strictObject({ kind: v.literal('P8'), issue: whole(0, ISSUES.length - 1), level: whole(1, 4) }),
  v.strictObject({ kind: v.literal('P5'), bundle: BUNDLE_SHAPE, hours: deadline }),
  v.strictObject({ kind: v.picklist(['C1', 'C2', 'C3']), message }),
  v.strictObject({ kind: v.literal('K1'), slot, rider: v.boolean() }),
  v.strictObject({
    kind: v.literal('K2'),
    slot,
    channel: v.picklist(CHANNELS),
    bundle: BUNDLE_SHAPE,
    hours: deadline,
  }),
  v.strictObject({ kind: v.literal('K3'), slot }),
  v.strictObject({
    kind: v.literal('K4'),
    issue: whole(0, ISSUES.length - 1),
    level: whole(0, 4),
    publicity,
    if: v.exactOptional(v.strictObject({ issue: whole(0, ISSUES.length - 1), level: whole(1, 4) })),
  }),
  v.strictObject({ kind: v.literal('K5'), pledge: whole(0, 100) }),
  v.strictObject({ kind: v.literal('K6'), issue: whole(0, ISSUES.length - 1) }),
]);

/** A well-formed order of `history`. */
export type HistoryOrder = v.InferOutput<typeof ORDER_SHAPE>;

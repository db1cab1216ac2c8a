/** The shape of the numbers of the rules that are data (`constants.ts`). */
import * as v from 'valibot';
import { between, chance, claim, desk, each, hours, oneStep, side } from './atoms.ts';
import { DANGERS, END_CODES, METERS, SIDES } from './types.ts';

export const termWorth = v.strictObject({
  us: oneStep,
  ussr: oneStep,
  usPublic: oneStep,
  ussrPublic: oneStep,
});

export const channelRule = v.strictObject({
  delays: v.pipe(v.array(v.strictObject({ hours, ppm: chance })), v.minLength(1)),
  leakPpm: chance,
  garblePpm: chance,
  about: claim,
});

export const orderRule = v.strictObject({
  sides: v.pipe(v.array(side), v.minLength(1)),
  desks: v.pipe(v.array(desk), v.minLength(1)),
  weight: between(-20, 100),
  effects: v.array(
    v.strictObject({ whose: v.picklist(['own', 'other']), meter: v.picklist(METERS), milli: oneStep }),
  ),
  delayHours: hours,
  seenPpm: chance,
  signal: between(100, 10_000),
});

export const hazard = v.strictObject({
  incidentPpm: chance,
  fatiguePerDay: between(0, 10_000),
  kappaPpb: each(DANGERS, between(0, 1_000_000_000)),
  severityPpm: v.strictObject({ absorbed: chance, crisis: chance, bloodshed: chance }),
  generalPpm: chance,
});

export const reckoning = v.strictObject({
  midpoints: each(END_CODES, each(SIDES, between(0, 100_000))),
  acquiescence: v.strictObject({ prestige: between(0, 100_000), home: between(0, 100_000) }),
  carriesForceOut: v.optional(v.boolean()),
});

/** Every told change of a meter must be what its cause makes of the moment, within the meter's range (RULES 1.4). */
import type { State } from '../../../engine/state.ts';
import type { Action, Event } from '../../../engine/types.ts';
import type { Scenario, Side } from '../../../scenario/types.ts';
import { type Moment, sideOf } from './moment.ts';
import { amountBy } from './table.ts';

const keyOf = ({ params }: Event): string => {
  const { meter, side, issue } = params;
  if (meter === 'world' || meter === 'castro') return meter;
  return meter === 'stakes' ? `stakes ${side} ${issue}` : `${meter} ${side}`;
};

const ofSide = (state: State, meter: string, side: Side, issue: number): number => {
  const { home, allies, trust, riskRun, stakes } = state[side].common;
  const { credibility, prestige } = state.pub;
  const values: { readonly [name: string]: number | undefined } = {
    home,
    allies,
    trust,
    risk: riskRun,
    stakes: stakes[issue],
    credibility: credibility[side],
    prestige: prestige[side],
  };
  return values[meter] ?? 0;
};

const meterBefore = (state: State, key: string): number => {
  if (key === 'world') return state.pub.world;
  if (key === 'castro') return state.ussr.intelligence.castro;
  const [meter = '', side, issue] = key.split(' ');
  return ofSide(state, meter, sideOf(side), Number(issue ?? 0));
};

const PPM = 1_000_000;
const bounded = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** RULES 1.4: trust and world opinion from -50 to 50 points, the rest from 0 to 100; risk is either of two chances. */
const moved = (key: string, value: number, amount: number): number => {
  if (key.startsWith('risk')) return Math.min(PPM, value + Math.floor(((PPM - value) * amount) / PPM));
  return key === 'world' || key.startsWith('trust')
    ? bounded(value + amount, -50_000, 50_000)
    : bounded(value + amount, 0, 100_000);
};

/** Faults of one step's told changes, each recomputed from what was told before it. */
export const recomputeFaults = (
  scenario: Scenario,
  before: State,
  action: Action,
  events: readonly Event[],
): readonly string[] => {
  const faults: string[] = [];
  const running = new Map<string, number>();
  const now = (key: string): number => running.get(key) ?? meterBefore(before, key);
  for (const [index, event] of events.entries()) {
    if (event.code !== 'meter') continue;
    const [key, cause] = [keyOf(event), String(event.params.cause)];
    const moment: Moment = { scenario, before, action, cause, told: events.slice(0, index), now };
    const amount = amountBy(moment, key);
    const value = amount === null ? Number.NaN : moved(key, now(key), amount);
    if (amount === null) faults.push(`no rule recomputes ${cause}, which moved ${key}`);
    else if (value !== event.params.value || value - now(key) !== event.params.by)
      faults.push(`${cause} moved ${key} by ${event.params.by} to ${event.params.value}, reckoned ${value}`);
    running.set(key, Number(event.params.value));
  }
  return faults;
};

/** Meters stay within their ranges, beliefs add up, and every change of a meter is told with its cause and amount. */
import type { State } from '../../engine/state.ts';
import type { Event } from '../../engine/types.ts';
import { SIDES } from '../../scenario/types.ts';

type Ledger = { readonly [meter: string]: number };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Every meter by name and side; shared ones stand under Washington and Moscow alike. */
const ledgerOf = (state: State): Ledger => ({
  ...Object.fromEntries(
    SIDES.flatMap((side) => {
      const { home, allies, trust, riskRun, stakes } = state[side].common;
      return [
        [`home ${side}`, home],
        [`allies ${side}`, allies],
        [`trust ${side}`, trust],
        [`risk ${side}`, riskRun],
        [`stakes ${side}`, sum(stakes)],
        [`credibility ${side}`, state.pub.credibility[side]],
        [`prestige ${side}`, state.pub.prestige[side]],
      ];
    }),
  ),
  world: state.pub.world,
  castro: state.ussr.intelligence.castro,
});

const keyOf = ({ params }: Event): string =>
  params.meter === 'world' || params.meter === 'castro' ? params.meter : `${params.meter} ${params.side}`;

/** What the told changes add up to. */
const toldBy = (events: readonly Event[]): { readonly [meter: string]: number } => {
  const told: { [meter: string]: number } = {};
  for (const event of events) {
    if (event.code === 'meter') told[keyOf(event)] = (told[keyOf(event)] ?? 0) + Number(event.params.by);
  }
  return told;
};

const causeFaults = (events: readonly Event[]): readonly string[] =>
  events
    .filter(({ code, params }) => code === 'meter' && (String(params.cause ?? '') === '' || params.by === 0))
    .map((event) => `a change of ${keyOf(event)} without cause or amount`);

/** The value after each told change must follow from the one before; `stakes` tells one issue of several. */
const valueFaults = (before: Ledger, events: readonly Event[]): readonly string[] => {
  const running: { [meter: string]: number } = { ...before };
  const faults: string[] = [];
  for (const event of events) {
    if (event.code !== 'meter' || event.params.meter === 'stakes') continue;
    const key = keyOf(event);
    running[key] = (running[key] ?? 0) + Number(event.params.by);
    if (running[key] !== event.params.value)
      faults.push(`${key} told as ${event.params.value}, reckoned ${running[key]}`);
  }
  return faults;
};

/** Faults of one step's meter events: a silent change, an untrue amount, no cause. */
export const changeFaults = (before: State, events: readonly Event[], after: State): readonly string[] => {
  const [was, is, told] = [ledgerOf(before), ledgerOf(after), toldBy(events)];
  const silent = Object.keys(is)
    .filter((key) => (is[key] ?? 0) - (was[key] ?? 0) !== (told[key] ?? 0))
    .map((key) => `${key} went from ${was[key]} to ${is[key]}, told ${told[key] ?? 0}`);
  return [...silent, ...causeFaults(events), ...valueFaults(was, events)];
};

const SIGNED = new Set(['trust us', 'trust ussr', 'world']);
const PPM = 1_000_000;
const STAKES_MOST = 500_000;

const rangeOf = (key: string): readonly [number, number] => {
  if (SIGNED.has(key)) return [-50_000, 50_000];
  if (key.startsWith('risk')) return [0, PPM];
  return key.startsWith('stakes') ? [0, STAKES_MOST] : [0, 100_000];
};

const beliefFaults = (state: State): readonly string[] =>
  SIDES.filter((side) => {
    const { belief } = state[side].common;
    return sum(belief) !== PPM || belief.some((share) => share < 0 || !Number.isInteger(share));
  }).map((side) => `${side}'s belief is ${state[side].common.belief.join(' ')}`);

/** Every other number of a state with its range, both ends included. */
const boundsOf = (state: State): readonly (readonly [string, number, number, number])[] => [
  ['strike', state.us.military.strike, 0, 100_000],
  ['invasion', state.us.military.invasion, 0, 100_000],
  ['launchers', state.ussr.military.launchers, 0, 24_000],
  ['launchers as seen', state.us.intelligence.launchers, 0, 24_000],
  ['contact', state.pub.contact, 0, 4],
  ['tactical orders', state.ussr.military.tactical, 0, 2],
  ['steps after a settlement', state.pub.epilogue, 0, 3],
  ['stakes shown us', state.pub.stakesShown.us, 0, STAKES_MOST],
  ['stakes shown ussr', state.pub.stakesShown.ussr, 0, STAKES_MOST],
  ...SIDES.flatMap((side) => [
    [`alert ${side}`, state[side].common.alert, 0, 4] as const,
    [`rules of engagement ${side}`, state[side].military.roe, 0, 2] as const,
  ]),
];

/** Faults of a state's numbers: out of range, or no whole number. */
export const rangeFaults = (state: State): readonly string[] => {
  const meters = Object.entries(ledgerOf(state)).map(
    ([key, value]) => [key, value, ...rangeOf(key)] as const,
  );
  const bad = [...meters, ...boundsOf(state)].filter(
    ([, value, least, most]) => !Number.isInteger(value) || value < least || value > most,
  );
  return [...bad.map(([key, value]) => `${key} is ${value}`), ...beliefFaults(state)];
};

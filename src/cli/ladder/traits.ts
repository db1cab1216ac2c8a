/**
 * The numbers of a fixed policy that looks for a way to beat `search`: the reference policies' habits as dials. Written in full in
 * its name, `fixed:1000,650,...`, so that a name is all that is needed to play it again.
 */
import { drawBelow, type Rng } from '../../base/random.ts';
import type { Side } from '../../scenario/types.ts';

interface Dial {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The one side that this matters to, or null for both. */
  readonly side: Side | null;
}

const dial = (least: number, most: number, step: number, side: Side | null = null): Dial => ({
  least,
  most,
  step,
  side,
});

export const DIALS = {
  /** What it asks at first and settles for at last, thousandths of the best it could hope for. */
  ask: dial(500, 1000, 50),
  floor: dial(0, 1000, 50),
  /** 0 gives way evenly, 1 late. */
  late: dial(0, 1, 1),
  /** 0 by letter, 1 by its envoys. */
  envoy: dial(0, 1, 1),
  /** Alert it goes up to. */
  alert: dial(0, 4, 1),
  /** Answers to what cannot wait: 0 restrains itself, 1 holds, 2 retaliates. */
  answer: dial(0, 2, 1),
  /** Sets deadlines; warns each turn. */
  deadline: dial(0, 1, 1),
  warn: dial(0, 1, 1),
  /** Hour of the speech, from 16 October 08:00. */
  speech: dial(0, 216, 24, 'us'),
  /** 0 draws no line, 1 draws it, 2 lets nothing pass it. */
  line: dial(0, 2, 1, 'us'),
  /** Readiness to build up to, points. */
  air: dial(0, 80, 20, 'us'),
  landing: dial(0, 100, 25, 'us'),
  /** Strikes with so many hours left; 0 never. */
  strike: dial(0, 96, 12, 'us'),
  /** 0 lets ships sail on, 1 turns arms back, 2 shows the papers of fuel as well. */
  ships: dial(0, 2, 1, 'ussr'),
  /** Builds round the clock. */
  work: dial(0, 1, 1, 'ussr'),
  /** Submarines: 0 as they are, 1 withdraw, 2 shadow. */
  submarines: dial(0, 2, 1, 'ussr'),
  /** Lets its crews in Cuba fire. */
  guns: dial(0, 1, 1, 'ussr'),
} as const satisfies { readonly [name: string]: Dial };

type DialName = keyof typeof DIALS;
const NAMES = Object.keys(DIALS) as readonly DialName[];
export type Traits = { readonly [name in DialName]: number };

const PREFIX = 'fixed:';

export const traitsName = (traits: Traits): string => PREFIX + NAMES.map((name) => traits[name]).join(',');

/** The traits that a name gives in full, or null when it is no such name. */
export const readTraits = (text: string): Traits | null => {
  if (!text.startsWith(PREFIX)) return null;
  const values = text.slice(PREFIX.length).split(',').map(Number);
  const fits = NAMES.every((name, at) => isOn(DIALS[name], values[at] ?? Number.NaN));
  if (values.length !== NAMES.length || !fits) return null;
  return traitsFrom((_, at) => values[at] ?? 0);
};

const isOn = ({ least, most }: Dial, value: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const traitsFrom = (value: (name: DialName, at: number) => number): Traits =>
  Object.fromEntries(NAMES.map((name, at) => [name, value(name, at)])) as Traits;

const drawOn = ({ least, most, step }: Dial, rng: Rng): number =>
  least + step * drawBelow(rng, Math.floor((most - least) / step) + 1);

/** Every dial anywhere, each place alike likely. */
export const drawTraits = (rng: Rng): Traits => traitsFrom((name) => drawOn(DIALS[name], rng));

const MOST_TURNED = 3;

/** The same with one to three of the dials that matter to a side turned anew. */
export const turnSome = (traits: Traits, side: Side, rng: Rng): Traits => {
  const open = NAMES.filter((name) => (DIALS[name].side ?? side) === side);
  const count = 1 + drawBelow(rng, MOST_TURNED);
  const turned = new Set(Array.from({ length: count }, () => open[drawBelow(rng, open.length)]));
  return traitsFrom((name) => (turned.has(name) ? drawOn(DIALS[name], rng) : traits[name]));
};

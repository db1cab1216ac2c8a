/** What an adviser makes of an outlook: his belief about the other leader weighs it, his blind spots bend it, his weights value it. */
import type { Observation } from '../../engine/types.ts';
import { FORECAST_EVENTS, type ForecastEvent } from './advice.ts';
import type { Character, Sight } from './character.ts';
import type { Outlook } from './foresee.ts';

const PPM = 1_000_000;
/** Nobody is ever surer than this, ppm. */
const LEAST = 5000;
const MOST = 990_000;

/** Which blind spot bends which forecast. */
const BENT_BY: { readonly [event in ForecastEvent]: keyof Sight } = {
  war: 'accidents',
  settlement: 'talks',
  force: 'hawks',
  answer: 'talks',
  offer: 'talks',
  ships: 'yields',
  incident: 'accidents',
  alert: 'hawks',
};

/** Means over what he believes: milli-points, and chances in ppm as he sees them. */
export interface Expected extends Omit<Outlook, 'chances'> {
  readonly chances: { readonly [event in ForecastEvent]: number };
}

/** A chance, ppm, with its odds multiplied, thousandths. */
export const bend = (ppm: number, odds: number): number => {
  const bent = Math.round((PPM * ppm * odds) / (ppm * odds + (PPM - ppm) * 1000));
  return Math.max(LEAST, Math.min(MOST, bent));
};

/** His belief in dove, moderate and hawk, as weights. */
export const believed = ({ sees }: Pick<Character, 'sees'>, belief: readonly number[]): readonly number[] => [
  (belief[0] ?? 0) * 1000,
  (belief[1] ?? 0) * 1000,
  (belief[2] ?? 0) * sees.hawks,
];

/** What he expects of an outlook for each temper, given what his side's leader believes. */
export const expect = (character: Character, seen: Observation, outlooks: readonly Outlook[]): Expected => {
  const weights = believed(character, seen.own?.common.belief ?? [0, 1, 0]);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (of: (outlook: Outlook) => number): number =>
    Math.round(
      outlooks.reduce((sum, outlook, temper) => sum + of(outlook) * (weights[temper] ?? 0), 0) / whole,
    );
  const chances = FORECAST_EVENTS.map((event, at) => [
    event,
    bend(
      mean((outlook) => outlook.chances[at] ?? 0),
      character.sees[BENT_BY[event]],
    ),
  ]);
  return {
    worth: mean(({ worth }) => worth),
    rival: mean(({ rival }) => rival),
    home: mean(({ home }) => home),
    prestige: mean(({ prestige }) => prestige),
    chances: Object.fromEntries(chances) as Expected['chances'],
  };
};

interface Felt {
  readonly code: 'danger' | 'home' | 'prestige' | 'rival' | 'content' | 'worth';
  readonly milli: number;
}

/** The parts of the scale, in the order in which he would rather name them. */
export const felt = ({ weighs }: Character, expected: Expected): readonly Felt[] => [
  { code: 'danger', milli: -Math.round((weighs.war * expected.chances.war) / PPM) },
  { code: 'home', milli: Math.round((weighs.home * expected.home) / 1000) },
  { code: 'prestige', milli: Math.round((weighs.prestige * expected.prestige) / 1000) },
  { code: weighs.rival > 0 ? 'content' : 'rival', milli: Math.round((weighs.rival * expected.rival) / 1000) },
  { code: 'worth', milli: expected.worth },
];

/**
 * A character: a fixed way to play, for measuring the rules against (docs/CALIBRATION.md). It lists what it would like to do,
 * best first, and gives the first order that is allowed; when none is left it seals. Pure: from the observation alone.
 */
import { refusal } from '../../engine/legal.ts';
import type { Action, Observation, Order, OwnSeen, Reaction } from '../../engine/types.ts';
import type { Desk, Scenario, Side } from '../../scenario/types.ts';

/** What a leader has before it when it chooses. */
export interface Situation {
  readonly scenario: Scenario;
  readonly seen: Observation;
  readonly own: OwnSeen;
  readonly side: Side;
  /** Hours to the end of the calendar, this turn's included. */
  readonly hoursLeft: number;
}

export interface Wish {
  readonly desk: Desk;
  readonly order: Order;
}

export interface Character {
  /** The one side it can play, or null for either. */
  readonly side: Side | null;
  readonly wishes: (at: Situation) => readonly Wish[];
  /** Answers to what cannot wait, best first; when none is among the choices it takes the first that is. */
  readonly answers: (reaction: Reaction, at: Situation) => readonly string[];
}

export const military = (order: Order): Wish => ({ desk: 'military', order });
export const inPublic = (order: Order): Wish => ({ desk: 'public', order });
export const intelligence = (order: Order): Wish => ({ desk: 'intelligence', order });
export const inPrivate = (order: Order): Wish => ({ desk: 'private', order });

export const when = (condition: boolean, ...wishes: readonly Wish[]): readonly Wish[] =>
  condition ? wishes : [];

const hoursLeft = (scenario: Scenario, turn: number): number =>
  scenario.calendar.slice(turn).reduce((sum, { hours }) => sum + hours, 0);

const react = (side: Side, { choices }: Reaction, answers: readonly string[]): Action => {
  const choice = answers.find((wanted) => choices.includes(wanted)) ?? choices[0];
  if (choice === undefined) throw new Error('a character was asked to answer with nothing to choose from');
  return { kind: 'reaction', side, choice };
};

const give = (character: Character, at: Situation): Action => {
  const { scenario, seen, side } = at;
  for (const { desk, order } of character.wishes(at)) {
    if (at.own.orders[desk] !== null) continue;
    const action: Action = { kind: 'order', side, desk, order };
    if (refusal(scenario, seen, action) === null) return action;
  }
  return { kind: 'seal', side };
};

/** What this character does on what its side's leader sees; it must be that leader's time to choose. */
export const chooseInCharacter = (character: Character, scenario: Scenario, seen: Observation): Action => {
  const { own, side } = seen;
  if (own === null || side === null) throw new Error('a character was asked to play for nobody');
  const at: Situation = { scenario, seen, own, side, hoursLeft: hoursLeft(scenario, seen.pub.turn) };
  return own.reaction === null
    ? give(character, at)
    : react(side, own.reaction, character.answers(own.reaction, at));
};

/** Games against the recorded orders of another, for tests: people at one side, the ghost at the other. */
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Action, Episode } from '../../src/engine/types.ts';
import { ghostSeat } from '../../src/main/ghost.ts';
import { choiceSeed, choose, type PolicyName } from '../../src/policy/choose.ts';
import type { Departure, GhostScript } from '../../src/policy/ghostScript.ts';
import type { ScenarioId } from '../../src/scenario/catalogue.ts';
import type { Scenario, Side } from '../../src/scenario/types.ts';
import type { Policy } from '../../src/session/policySeat.ts';
import type { Update } from '../../src/session/port.ts';
import { openSession } from '../../src/session/session.ts';
import { computer, isOver, loadScenario, present, until } from './sessionGame.ts';

export const short = await loadScenario('october-1962-short' satisfies ScenarioId);

/** Chooses for the person at the page. */
export type Person = (update: Update) => Action;

/** Somebody who plays by a policy. */
export const person =
  (name: PolicyName, scenario: Scenario, seed: number): Person =>
  ({ observation, legal, ply }) =>
    choose(name, scenario, observation, legal, choiceSeed(seed, ply), 20);

/** Somebody who does what one side of a record did, in that order. */
export const imitator = ({ actions }: Episode, side: Side): Person => {
  const left = actions.filter((action) => action.kind !== 'chance' && action.side === side);
  return () => {
    const next = left.shift();
    if (next === undefined) throw new Error('the record has no more choices');
    return next;
  };
};

export interface Table {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly side: Side;
  readonly person: Person;
  /** Who plays the other side. */
  readonly policy: Policy;
  readonly episode?: Episode;
}

/** The whole game as a record. Throws when what the person or the policy chooses is refused. */
export const playedAt = async ({ side, person: choice, policy, ...setup }: Table): Promise<Episode> => {
  const session = openSession({
    ...setup,
    settings: DEFAULT_SETTINGS,
    seats: [{ side }],
    policies: { [side === 'us' ? 'ussr' : 'us']: policy },
    onPolicyFault: (who, fault) => {
      throw new Error(`${who}: ${fault}`);
    },
  });
  const port = session.port({ side });
  for (;;) {
    const update = await until(port, (each) => each.legal.length > 0 || isOver(each));
    if (isOver(present(port))) return session.episode();
    const refused = await port.submit(update.ply, choice(update));
    if (refused !== null) throw new Error(`${refused.code} ${refused.detail}`);
  }
};

/** A game between a person and a computer, the person as `side`. */
export const recorded = (scenario: Scenario, side: Side, seed: number): Promise<Episode> =>
  playedAt({
    scenario,
    seed,
    side,
    person: person('random', scenario, seed + 1),
    policy: computer('random', scenario, seed),
  });

export interface Haunting {
  readonly policy: Policy;
  readonly departures: readonly Departure[];
  /** Turns on which whoever stands behind the ghost was asked. */
  readonly asked: readonly number[];
}

/** A ghost with a computer behind it, as the page seats them. */
export const haunt = (
  scenario: Scenario,
  ghost: GhostScript,
  seed: number,
  episode?: Episode,
  behind: PolicyName = 'random',
): Haunting => {
  const departures: Departure[] = [];
  const asked: number[] = [];
  const next = computer(behind, scenario, seed);
  const policy = ghostSeat(
    {
      scenario,
      ghost,
      onGhostLeft: (departure) => departures.push(departure),
      ...(episode === undefined ? {} : { episode }),
    },
    async (seen, legal, ply) => {
      asked.push(seen.pub.turn);
      return next(seen, legal, ply);
    },
  );
  return { policy, departures, asked };
};

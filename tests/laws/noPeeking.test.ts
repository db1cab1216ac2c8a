/** A computer chooses and thinks the same whatever is hidden from it, and is sent nothing that is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openRng } from '../../src/base/random.ts';
import { chooserOfPlayers } from '../../src/cli/chooser.ts';
import { changeHidden } from '../../src/cli/laws/hide.ts';
import { mixedSettings } from '../../src/cli/laws/mixedSettings.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playerNamed } from '../../src/cli/player.ts';
import { playGame } from '../../src/cli/playGame.ts';
import { legalActions } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import { sample } from '../../src/engine/sample.ts';
import type { State } from '../../src/engine/state.ts';
import type { Viewer } from '../../src/engine/types.ts';
import { openThinker } from '../../src/policy/client.ts';
import { decide } from '../../src/policy/decide.ts';
import { DOCTRINE_IDS } from '../../src/policy/doctrines/doctrine.ts';
import { LEADER_POLICIES, type Leader, parseLeader } from '../../src/policy/leader.ts';
import type { Question, Request } from '../../src/policy/messages.ts';
import type { Side } from '../../src/scenario/types.ts';

const { scenario } = await loadScenario('october-1962');

const POSITIONS = 200;
const A_GAME = 5;
const FIRST_TURN = 2;
const PLAYERS = ['hawk', 'random', 'grit', 'dove', 'history'] as const;

/** Worlds between which the side that is to choose cannot tell; the first is how the game stood. */
interface Position {
  readonly seed: number;
  readonly side: Side;
  readonly truths: readonly [State, State, State];
}

const withTruths = (state: State, side: Side, seed: number): Position => {
  const viewer: Viewer = { side };
  const changed = changeHidden(scenario, state, viewer, openRng(seed, 1));
  const sampled = sample(scenario, observe(scenario, state, viewer), openRng(seed, 2)).state;
  return { seed, side, truths: [state, changed, sampled] };
};

/** Moments of one game, spread over it, at which a side had to choose. */
const momentsOf = (seed: number): readonly Position[] => {
  const found: Position[] = [];
  const us = playerNamed(PLAYERS[seed % PLAYERS.length] ?? 'random');
  const ussr = playerNamed(PLAYERS[Math.floor(seed / 2) % PLAYERS.length] ?? 'random');
  const settings = mixedSettings(seed);
  playGame(scenario, settings, seed, chooserOfPlayers(scenario, { us, ussr }), {
    before: (state, action) => {
      if (action.kind === 'chance' || state.pub.turn < FIRST_TURN) return;
      found.push(withTruths(structuredClone(state), action.side, seed));
    },
  });
  return Array.from({ length: A_GAME }, (_, at) => found[Math.floor((at * found.length) / A_GAME)]).flatMap(
    (position) => position ?? [],
  );
};

const positions: Position[] = [];
beforeAll(() => {
  for (let seed = 1; positions.length < POSITIONS; seed++) positions.push(...momentsOf(seed));
  positions.length = POSITIONS;
});

const leaderNamed = (name: string): Leader => {
  const leader = parseLeader(name, 40);
  if (leader === null) throw new Error(`${name} is no leader`);
  return leader;
};

const LEADERS: readonly Leader[] = [
  ...LEADER_POLICIES.filter((policy) => policy !== 'search').map(leaderNamed),
  leaderNamed('search:40'),
];

const questionIn = (leader: Leader, truth: State, { side, seed }: Position): Question => {
  const seen = observe(scenario, truth, { side });
  return { leader, seen, legal: legalActions(scenario, seen), seed, ply: 7 };
};

const textOfChoice = ({ leader, seen, legal, seed, ply }: Question): string =>
  JSON.stringify(decide(leader, scenario, seen, legal, { seed, ply }));

/**
 * What is made of each position in each of its truths. All positions in one truth come before any in the next, so that nobody
 * who remembers his last thought answers from memory.
 */
const inEachTruth = (
  asked: readonly Position[],
  leader: Leader,
  make: (question: Question) => string,
): readonly (readonly string[])[] =>
  [0, 1, 2].map((at) =>
    asked.map((position) => make(questionIn(leader, position.truths[at] ?? position.truths[0], position))),
  );

/** What a thread is sent for a question, as it is copied on the way. */
const textSent = (question: Question): string => {
  const posted: Request[] = [];
  const thread = {
    post: (request: Request) => posted.push(request),
    listen: () => undefined,
    stop: () => undefined,
  };
  const thinker = openThinker(scenario, () => thread);
  thinker.choose(question).catch(() => undefined);
  thinker.close();
  return JSON.stringify(posted.filter(({ kind }) => kind === 'choose'));
};

/** Every object inside a value, itself included. */
const objectsIn = (value: unknown): readonly object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

describe('what is hidden', () => {
  it('differs between the truths of every position, and what is seen does not', () => {
    for (const { side, truths } of positions) {
      const [seen, ...others] = truths.map((truth) => JSON.stringify(observe(scenario, truth, { side })));
      expect(others).toEqual([seen, seen]);
      const whole = truths.map((truth) => JSON.stringify(observe(scenario, truth, 'all').truth));
      expect(new Set(whole).size).toBe(truths.length);
    }
  });

  it.each(LEADERS.map((leader) => [leader.policy, leader] as const))(
    'changes neither choice nor note of %s',
    (_, leader) => {
      const [stood, ...others] = inEachTruth(positions, leader, textOfChoice);
      expect(others).toEqual([stood, stood]);
    },
  );

  it.each(DOCTRINE_IDS)('changes neither choice nor note of a %s', (doctrine) => {
    const leader = leaderNamed(`search:40:${doctrine}`);
    const some = positions.filter((_, at) => at % 7 === 0);
    const [stood, ...others] = inEachTruth(some, leader, textOfChoice);
    expect(others).toEqual([stood, stood]);
  });
});

describe('what is compared', () => {
  it('has notes in it, and answers as well as orders', () => {
    const some = positions.filter((_, at) => at % 7 === 0);
    const texts = inEachTruth(some, leaderNamed('search:5'), textOfChoice).flat();
    expect(texts.some((text) => text.includes('"note":{'))).toBe(true);
    const kinds = positions.map(({ side, truths }) => truths[0][side].reaction === null);
    expect(new Set(kinds)).toEqual(new Set([true, false]));
  });
});

describe('what a thinking thread is sent', () => {
  const leader = leaderNamed('search');

  it('is the same to the byte whatever is hidden', () => {
    const [stood, ...others] = inEachTruth(positions, leader, textSent);
    expect(others).toEqual([stood, stood]);
  });

  it('holds the facts of its own side alone, and no truth', () => {
    for (const position of positions) {
      const [request] = JSON.parse(textSent(questionIn(leader, position.truths[0], position)));
      const { seen } = request.question as Question;
      expect([seen.truth, seen.side, seen.own?.side]).toEqual([null, position.side, position.side]);
      const objects = objectsIn(request);
      expect(objects.filter((inner) => 'dark' in inner)).toEqual([]);
      expect(objects.filter((inner) => 'common' in inner)).toEqual([seen.own]);
      expect(objects.filter((inner) => 'belief' in inner)).toEqual([seen.own?.common]);
    }
  });

  it('would not be so with what the teacher sees', () => {
    const [position] = positions;
    if (position === undefined) throw new Error('no position');
    const sent = position.truths.map((truth) => {
      const seen = observe(scenario, truth, 'all');
      return textSent({ leader, seen, legal: [{ kind: 'seal', side: 'us' }], seed: 1, ply: 1 });
    });
    expect(new Set(sent).size).toBe(3);
  });
});

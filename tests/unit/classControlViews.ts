/** Views of a class made from the engine, for tests of the teacher's pages: a drill played by the heuristic, with people at the desks. */
import type { Seat as ClassSeat } from '../../src/classroom/types.ts';
import type { ControlView, ProjectorView, Watched, WorldPart } from '../../src/classroom/viewTypes.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import { choiceSeed, choose } from '../../src/policy/choose.ts';
import { hashScenario } from '../../src/scenario/hash.ts';
import { DESKS, type Scenario, type Side } from '../../src/scenario/types.ts';
import type { Update } from '../../src/session/port.ts';
import { type Position, settleChance, startPosition, take } from '../../src/session/position.ts';
import { makeSeat, updateOf } from '../../src/session/seat.ts';

const SEED = 7;
/** 25 November 2026, 10:05. */
export const NOW = new Date(2026, 10, 25, 10, 31, 20).getTime();
export const BELL = new Date(2026, 10, 25, 10, 55).getTime();
const MINUTE = 60_000;

/** After so many choices of the heuristic on both sides. */
export const playedTo = (scenario: Scenario, choices: number): Position => {
  let position = settleChance(
    scenario,
    SEED,
    startPosition(scenario, { settings: DEFAULT_SETTINGS, rules: RULES_VERSION }),
  );
  for (let made = 0; made < choices; made++) {
    const next = stepOf(scenario, position, made);
    if (next === null) break;
    position = settleChance(scenario, SEED, next);
  }
  return position;
};

const stepOf = (scenario: Scenario, position: Position, made: number): Position | null => {
  for (const side of ['us', 'ussr'] as const) {
    const { observation, legal } = updateOf(scenario, makeSeat({ side }), position);
    if (legal.length === 0) continue;
    const action = choose('heuristic', scenario, observation, legal, choiceSeed(SEED, made), 200);
    const next = take(scenario, position, action);
    return next.ok ? next.value : null;
  }
  return null;
};

export const leaderUpdate = (scenario: Scenario, position: Position, side: Side): Update =>
  updateOf(scenario, makeSeat({ side }), position);

/** The log and the rest of an update, as a class sends them. */
export const worldOf = (scenario: Scenario, position: Position, viewer: 'all' | 'public') => {
  const { log, legal: _, choices: __, ...game } = updateOf(scenario, makeSeat(viewer), position);
  return { game, log };
};

const NAMES = [
  'Amber Heron',
  'Quiet Maple',
  'Silver Finch',
  'North Star',
  'Paper Crane',
  'Red Birch',
  'Grey Owl',
  'Wild Plum',
  'Still Pond',
  'Iron Bell',
  'Low Tide',
  'Blue Kite',
  'Stone Fox',
  'Open Gate',
  'Slow River',
  'Copper Key',
  'White Elm',
  'Long Road',
  'Far Lamp',
  'Green Sail',
  'Dry Leaf',
  'Salt Wind',
  'High Cloud',
  'Old Clock',
  'Bright Coin',
  'Calm Bay',
  'Tall Pine',
  'Dark Moss',
] as const;

const CHAIRS = ['leader', ...DESKS] as const;
const OUTSIDE = ['havana', 'un', 'press', 'historian'] as const;

const seatAt = (id: number, world: number): ClassSeat => {
  const place = id % 14;
  const outsider = OUTSIDE[place - 10];
  if (outsider !== undefined) return { world, outsider };
  return { world, side: place < 5 ? 'us' : 'ussr', chair: CHAIRS[place % 5] ?? 'leader', deputy: id >= 14 };
};

const watched = (id: number, world: number): Watched => ({
  id,
  name: NAMES[id % NAMES.length] ?? '',
  seat: seatAt(id, world),
  muted: id === 6,
  connected: id !== 4 && id !== 18,
  lastSeen: NOW - (id === 4 || id === 18 ? 70_000 : 1_000),
  lastAct: NOW - (id % 5 === 2 ? 110_000 : 20_000),
});

/** So many students in the first world's seats. */
export const peopleOf = (count: number): readonly Watched[] =>
  Array.from({ length: count }, (_, id) => watched(id, 0));

const cabinetOf = (people: readonly Watched[], side: Side, world: Pick<WorldPart, 'game'>) => {
  const mine = people.filter(({ seat }) => seat !== null && 'side' in seat && seat.side === side);
  const orders = world.game.observation.truth?.[side].orders;
  return {
    chairs: CHAIRS.map((chair) => ({
      chair,
      people: mine
        .filter(({ seat }) => seat !== null && 'chair' in seat && seat.chair === chair)
        .map(({ id }) => id),
      filled: side === 'ussr' && chair === 'intelligence',
    })),
    people: mine.map(({ id, name }) => ({ id, name })),
    proposals:
      side === 'ussr'
        ? [
            {
              id: 41,
              turn: 3,
              by: 7,
              desk: 'public' as const,
              order: { kind: 'U2' as const },
              reason: 'The world should hear it from us.',
            },
          ]
        : [],
    talk: [
      { id: 50, at: NOW - 90_000, by: mine[0]?.id ?? 0, text: 'What do we lose if we wait a day?' },
      { id: 51, at: NOW - 60_000, by: mine[1]?.id ?? 0, text: 'The launchers. Four more by Friday.' },
      {
        id: 52,
        at: NOW - 30_000,
        by: mine[2]?.id ?? 0,
        text: `Then we say it in public. ${orders === undefined ? '' : 'Now.'}`,
      },
    ],
  };
};

const classPart = (scenario: Scenario, world: Pick<WorldPart, 'game'>) => {
  const { turn } = world.game.observation.pub;
  return {
    code: 'HQ74K',
    preset: 'minutes-45' as const,
    scenario: { id: scenario.id, hash: hashScenario(scenario) },
    settings: DEFAULT_SETTINGS,
    worlds: 1,
    bell: BELL,
    clock: {
      phase: { kind: 'talks' as const, turn },
      startedAt: NOW - 2 * MINUTE,
      endsAt: NOW + 160_000,
      pausedLeft: null,
    },
    turns: scenario.calendar.length,
    language: 'en' as const,
    reading: 'full' as const,
    wall: 'map' as const,
  };
};

/** The control room in the middle of a turn's talks, with two letters and a notice to read. */
export const controlView = (scenario: Scenario, position: Position, students = 28): ControlView => {
  const told = worldOf(scenario, position, 'all');
  const people = peopleOf(students);
  const part = classPart(scenario, told);
  const { turn } = told.game.observation.pub;
  const ends = NOW + 160_000;
  return {
    class: part,
    people,
    worlds: [
      {
        ...told,
        cabinets: { us: cabinetOf(people, 'us', told), ussr: cabinetOf(people, 'ussr', told) },
        instructions: { havana: 'chance', un: 'urge', press: 'chance', historian: 'chance' },
        answerBy: null,
      },
    ],
    papers: [
      {
        id: 60,
        turn,
        kind: 'letter',
        from: 'ussr',
        inject: null,
        text: 'If you give your word not to land in Cuba, the reason for our weapons there is gone. We ask nothing else tonight.',
        state: 'held',
        world: 0,
      },
      {
        id: 61,
        turn,
        kind: 'notice',
        from: 'press',
        inject: null,
        text: 'Ships seen stopped in mid-ocean, says a Reykjavik radio amateur.',
        state: 'held',
        world: 0,
      },
      {
        id: 55,
        turn: 0,
        kind: 'letter',
        from: 'us',
        inject: null,
        text: 'Stop your ships and we can talk.',
        state: 'sent',
        world: 0,
      },
    ],
    keyed: [],
    locked: true,
    holdLetters: true,
    filterWords: true,
    plan: [
      { phase: part.clock.phase, startsAt: NOW, endsAt: ends },
      { phase: { kind: 'watching', turn }, startsAt: ends, endsAt: ends + MINUTE },
      { phase: { kind: 'talks', turn: turn + 1 }, startsAt: ends + MINUTE, endsAt: ends + 4 * MINUTE },
      { phase: { kind: 'watching', turn: turn + 1 }, startsAt: ends + 4 * MINUTE, endsAt: ends + 5 * MINUTE },
      { phase: { kind: 'debrief' }, startsAt: ends + 5 * MINUTE, endsAt: BELL },
    ],
    evidence: [],
    debrief: null,
    place: { step: 'pulse', world: 0, at: null },
    wipeAt: null,
  };
};

export const projectorView = (scenario: Scenario, position: Position): ProjectorView => {
  const told = worldOf(scenario, position, 'public');
  return {
    class: classPart(scenario, told),
    worlds: [told],
    papers: [
      {
        id: 61,
        turn: 0,
        kind: 'notice',
        from: 'press',
        inject: null,
        text: 'Ships seen stopped in mid-ocean, says a Reykjavik radio amateur.',
        state: 'sent',
        world: 0,
      },
    ],
    seated: 27,
    over: told.game.outcome !== null,
    debrief: null,
    place: { step: 'pulse', world: 0, at: null },
  };
};

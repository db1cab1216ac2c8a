/**
 * The one authority over a running episode. It owns the truth, draws for chance, asks the computer's seats, and sends every
 * seat what that seat may see. Nothing in here knows the time: how long a policy may think is the caller's signal.
 */
import { refusal } from '../engine/legal.ts';
import { observe } from '../engine/observe.ts';
import {
  type Action,
  type Episode,
  type Refusal,
  RULES_VERSION,
  type Settings,
  type Viewer,
} from '../engine/types.ts';
import { hashScenario } from '../scenario/hash.ts';
import { type Scenario, SIDES, type Side } from '../scenario/types.ts';
import { isAction } from './actionShape.ts';
import { type Autosave, type Keeper, openKeeper } from './autosave.ts';
import { askPolicy, type Policy, type PolicyFault } from './policySeat.ts';
import type { Port } from './port.ts';
import { type Position, settleChance, startPosition, take } from './position.ts';
import { resume } from './resume.ts';
import { concerns, makeSeat, type Seat, updateOf } from './seat.ts';

export interface SessionSetup {
  readonly scenario: Scenario;
  readonly settings: Settings;
  /** 0 to 2^32 - 1. */
  readonly seed: number;
  /** Everybody who may look in; each gets one port. Those of a side with a policy only look. */
  readonly seats: readonly Viewer[];
  /** Sides that a computer plays. Without one the side waits for its seats. */
  readonly policies: { readonly [side in Side]?: Policy };
  /** Called before a policy is asked; once the signal aborts, the default choice is made in its place. */
  readonly patience?: (side: Side) => AbortSignal;
  /** Told when a policy's answer was not taken. The game goes on with the default choice. */
  readonly onPolicyFault?: (side: Side, fault: PolicyFault, ply: number) => void;
  /** The record is handed over at the start, after every seal and every reaction, and at the end. */
  readonly autosave?: Autosave;
  /** Goes on from here; `settings`, `seed` and the version of the rules are then the record's. Must replay (see `parseEpisode`), else this throws. */
  readonly episode?: Episode;
}

export interface Session {
  /** The door of a seat named in the setup; throws for any other. */
  port(viewer: Viewer): Port;
  /** The record so far. It tells everything: for storage and debrief, never for a seat. */
  episode(): Episode;
  /** Hands the record over once more: what lies beside it has changed. */
  keep(): void;
  /** No seat is sent anything any more, and every submit is refused. Answers still being thought of are lost. */
  close(): void;
}

interface Running {
  readonly setup: SessionSetup;
  readonly start: Omit<Episode, 'actions'>;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly keeper: Keeper | null;
  position: Position;
  asking: boolean;
  closed: boolean;
}

export const openSession = (setup: SessionSetup): Session => {
  const running = begin(setup);
  keep(running);
  void askComputers(running);
  return {
    port: (viewer) => openPort(running, viewer),
    episode: () => record(running),
    keep: () => {
      if (!running.closed) keep(running);
    },
    close: () => {
      running.closed = true;
      for (const seat of running.seats.values()) seat.listeners.clear();
    },
  };
};

const begin = (setup: SessionSetup): Running => {
  const { scenario, episode, autosave } = setup;
  const settings = episode?.settings ?? setup.settings;
  const seed = episode?.seed ?? setup.seed;
  const rules = episode?.rules ?? RULES_VERSION;
  const from =
    episode === undefined ? startPosition(scenario, { settings, rules }) : positionAfter(scenario, episode);
  return {
    setup,
    start: {
      format: 1,
      rules,
      scenario: { id: scenario.id, hash: hashScenario(scenario) },
      settings,
      seed,
    },
    seats: new Map(setup.seats.map((viewer) => [keyOf(viewer), makeSeat(viewer)])),
    keeper: autosave === undefined ? null : openKeeper(autosave),
    position: settleChance(scenario, seed, from),
    asking: false,
    closed: false,
  };
};

const positionAfter = (scenario: Scenario, episode: Episode): Position => {
  const resumed = resume(scenario, episode);
  if (resumed.ok) return resumed.value;
  throw new Error(`action ${resumed.error.index} of the record is refused: ${resumed.error.refusal.code}`);
};

const keyOf = (viewer: Viewer): string => {
  if (typeof viewer === 'string') return viewer;
  return 'seat' in viewer ? `seat:${viewer.seat}` : `side:${viewer.side}:${viewer.desk ?? 'leader'}`;
};

const record = ({ start, position }: Running): Episode => ({ ...start, actions: position.actions });

const keep = (running: Running): void =>
  running.keeper?.keep(record(running), running.position.state.pub.turn);

const openPort = (running: Running, viewer: Viewer): Port => {
  const seat = running.seats.get(keyOf(viewer));
  if (seat === undefined) throw new Error(`no seat for ${keyOf(viewer)}`);
  return {
    viewer,
    submit: async (ply, action) => {
      // A listener may submit while updates are being sent: let them all arrive first.
      await Promise.resolve();
      return submit(running, seat, ply, action);
    },
    subscribe: (listener) => {
      if (running.closed) return () => undefined;
      seat.listeners.add(listener);
      listener(updateOf(running.setup.scenario, seat, running.position));
      return () => seat.listeners.delete(listener);
    },
  };
};

const submit = (running: Running, seat: Seat, ply: number, action: Action): Refusal | null => {
  if (running.closed) return { code: 'not-now', detail: 'closed' };
  const refused = seatRefusal(running, seat, ply, action);
  if (refused !== null) {
    send(running, seat);
    return refused;
  }
  accept(running, action);
  void askComputers(running);
  return null;
};

/** Judged by what this seat sees, before the truth is touched. */
const seatRefusal = (running: Running, seat: Seat, ply: number, action: unknown): Refusal | null => {
  const { scenario, policies } = running.setup;
  const present = updateOf(scenario, seat, running.position);
  if (ply !== present.ply) return { code: 'stale', detail: String(present.ply) };
  if (!isAction(action)) return { code: 'unknown-order', detail: '' };
  const { side } = present.observation;
  if (side !== null && policies[side] !== undefined) return { code: 'not-your-side', detail: side };
  return refusal(scenario, present.observation, action);
};

/** Takes an action that is legal, lets chance draw, and tells everybody whom it concerns. */
const accept = (running: Running, action: Action): void => {
  const { scenario } = running.setup;
  const next = take(scenario, running.position, action);
  if (!next.ok) throw new Error(`a legal action was refused: ${next.error.code} ${next.error.detail}`);
  running.position = settleChance(scenario, running.start.seed, next.value);
  if (action.kind !== 'order') keep(running);
  for (const seat of running.seats.values()) {
    const side = seat.latest?.update.observation.side ?? null;
    if (concerns(action, seat.viewer, side)) send(running, seat);
  }
};

const send = (running: Running, seat: Seat): void => {
  if (seat.listeners.size === 0) return;
  const update = updateOf(running.setup.scenario, seat, running.position);
  for (const listener of [...seat.listeners]) if (!running.closed) listener(update);
};

/**
 * The computer's side whose turn it is, or null. People come first: while one of them has something to choose no
 * computer is asked, so the order of the record, and with it the game, never depends on who was quicker.
 */
const dueComputer = ({ setup, position }: Running): Side | null => {
  const { scenario, policies } = setup;
  const due = SIDES.filter((side) => {
    const { phase, own, pub } = observe(scenario, position.state, { side });
    return own !== null && (own.reaction !== null || (phase === 'orders' && !pub.sealed[side]));
  });
  return due.some((side) => policies[side] === undefined) ? null : (due[0] ?? null);
};

const askComputers = async (running: Running): Promise<void> => {
  if (running.asking) return;
  running.asking = true;
  try {
    await askInTurn(running);
  } finally {
    running.asking = false;
  }
};

const askInTurn = async (running: Running): Promise<void> => {
  for (let side = dueComputer(running); side !== null && !running.closed; side = dueComputer(running)) {
    const action = await computerChoice(running, side);
    if (!running.closed && action !== null) accept(running, action);
  }
};

const computerChoice = async (running: Running, side: Side): Promise<Action | null> => {
  const { setup, position } = running;
  const policy = setup.policies[side];
  if (policy === undefined) return null;
  const { scenario } = setup;
  const { observation: seen, legal } = updateOf(scenario, makeSeat({ side }), position);
  const ply = position.actions.length;
  const answer = await askPolicy(policy, { scenario, seen, legal, ply }, setup.patience?.(side));
  if (answer.fault !== null && !running.closed) setup.onPolicyFault?.(side, answer.fault, ply);
  return answer.action;
};

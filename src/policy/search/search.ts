/**
 * `search`: information-set Monte Carlo tree search. It samples worlds that fit what its side sees, plays this turn in them with the
 * orders that have done well so far, both sides choosing at once and one desk at a time, plays one usual turn more, and values
 * what has come of it. docs/OPPONENTS.md explains it.
 */
import { drawBelow, firstWord, openRng } from '../../base/random.ts';
import { legalActions, refusal } from '../../engine/legal.ts';
import type { Action, Observation, OwnSeen } from '../../engine/types.ts';
import { DESKS, type Desk, type Scenario, type Side } from '../../scenario/types.ts';
import type { Doctrine } from '../doctrines/doctrine.ts';
import { dealtDoctrine, doctrineNamed } from '../doctrines/named.ts';
import type { Choice, Leader } from '../leader.ts';
import type { Note } from '../note.ts';
import { believe, fearedOver } from './belief.ts';
import { compareAnswers, compareOrders } from './compare.ts';
import { decideDesks } from './deciding.ts';
import { type DeskNodes, type Looking, openLooking, orderAt, rootAnswers, rootNodes } from './looking.ts';
import { mindOf } from './mind.ts';
import { noteOf } from './noting.ts';
import { decideArm, type Rule } from './selection.ts';

/** Told how much of the thinking is done, ppm. */
export type OnProgress = (donePpm: number) => void;

const SAMPLES = 64;
const REPORTS = 10;
const PPM = 1_000_000;
const RULE: Rule = 'mixed';
/** Apart from the streams of chance and of the other policies. */
const SEARCH = 0x5ea2_c4ed;

interface Asked {
  readonly leader: Leader;
  readonly scenario: Scenario;
  readonly seen: Observation;
  readonly own: OwnSeen;
  readonly side: Side;
  readonly seed: number;
  readonly onProgress: OnProgress;
}

interface Plan {
  readonly actions: readonly Action[];
  readonly note: Note | null;
}

const doctrineOf = ({ leader, side, own, seed }: Asked): Doctrine =>
  leader.doctrine === 'hidden'
    ? dealtDoctrine(seed, side, own.common.temper)
    : doctrineNamed(side, leader.doctrine);

/** Of one decision: the same whatever the other side did in between, and whichever desks have their orders. */
const seedOf = ({ seed, seen, side }: Asked, what: number): number =>
  firstWord(
    seed ^ SEARCH,
    ((seen.pub.turn * 8 + seen.pub.epilogue) * 2 + (side === 'us' ? 0 : 1)) * 4 + what,
  );

const open = (asked: Asked, what: number): Looking => {
  const { leader, scenario, seen, own, side } = asked;
  const doctrine = doctrineOf(asked);
  const seed = seedOf(asked, what);
  const samples = believe(scenario, seen, side, doctrine.learning, SAMPLES, openRng(seed, 1));
  const feared = fearedOver(scenario, samples, side);
  const mind = mindOf(scenario, seen.settings.secrecy, doctrine, own.common.temper, feared);
  return openLooking(scenario, mind, samples, firstWord(seed, 2), leader.rule ?? RULE);
};

const lookOften = ({ leader, onProgress }: Asked, looking: Looking, compare: () => void): void => {
  const step = leader.nodes / REPORTS;
  let told = 0;
  // A comparison may find nothing to compare: so it is bounded too.
  while (looking.looks < leader.nodes && looking.compared < leader.nodes) {
    if (looking.looks >= told * step) onProgress(Math.floor((PPM * told++) / REPORTS));
    compare();
  }
};

/** Looks ahead from the beginning of a turn; the nodes are those of its desks. */
const lookAhead = (asked: Asked): { readonly looking: Looking; readonly root: DeskNodes } => {
  const looking = open(asked, 0);
  const root = rootNodes(looking, asked.seen, legalActions(asked.scenario, asked.seen));
  lookOften(asked, looking, () => compareOrders(looking, root));
  return { looking, root };
};

const planTurn = (asked: Asked): Plan => {
  const { seen, side } = asked;
  const { looking, root } = lookAhead(asked);
  const arms = decideDesks(looking, root);
  const actions = arms.flatMap((arm, at): Action[] => {
    const order = arm < 0 ? null : orderAt(looking, arm);
    return order ? [{ kind: 'order', side, desk: DESKS[at] as Desk, order }] : [];
  });
  const weighed = root.map((node, at) => ({
    at: DESKS[at] as Desk,
    node,
    arm: arms[at] ?? -1,
    answers: null,
  }));
  return { actions, note: noteOf(looking, seen, asked.leader.nodes, weighed) };
};

const planAnswer = (asked: Asked, legal: readonly Action[]): Plan => {
  const looking = open(asked, 1);
  const node = rootAnswers(looking, asked.seen, legal);
  if (node < 0) return { actions: legal, note: null };
  lookOften(asked, looking, () => compareAnswers(looking, node, legal));
  const arm = decideArm(looking.tree, node, 0, openRng(looking.seed, PPM));
  const chosen = legal[arm - (looking.tree.first[node] ?? 0)];
  const weighed = [{ at: 'reaction', node, arm, answers: legal }] as const;
  const note = noteOf(looking, asked.seen, asked.leader.nodes, weighed);
  return { actions: chosen === undefined ? [] : [chosen], note };
};

/** The prelude's choices lie before all play: any of them. */
const anyOpening = (asked: Asked, legal: readonly Action[]): Plan => {
  const chosen = legal[drawBelow(openRng(seedOf(asked, 2)), legal.length)];
  return { actions: chosen === undefined ? [] : [chosen], note: null };
};

const NO_ORDERS = { military: null, public: null, intelligence: null, private: null } as const;

/** The latest plan of a turn: its orders are asked for one by one. A memory, never more than a way not to think the same again. */
let latest: { readonly scenario: Scenario; readonly key: string; readonly plan: Plan } | null = null;

/** The plan for the turn as it began, before any desk had its order. */
const planOf = (asked: Asked): Plan => {
  const own = { ...asked.own, orders: NO_ORDERS } as OwnSeen;
  const begun = { ...asked, own, seen: { ...asked.seen, own } };
  const { scenario } = asked;
  const key = JSON.stringify([asked.leader, asked.seed, begun.seen]);
  if (latest?.scenario !== scenario || latest.key !== key) latest = { scenario, key, plan: planTurn(begun) };
  return latest.plan;
};

const nextOrder = (asked: Asked): Choice => {
  const { scenario, seen, own, side } = asked;
  const plan = planOf(asked);
  const isFirst = DESKS.every((desk) => own.orders[desk] === null);
  const action = plan.actions.find((order) => refusal(scenario, seen, order) === null) ?? {
    kind: 'seal',
    side,
  };
  return { action, note: isFirst ? plan.note : null };
};

const silent: OnProgress = () => undefined;

/** The choice of a side's leader on what it sees. `legal` must not be empty. `seed` is the episode's. */
export const chooseSearch = (
  leader: Leader,
  scenario: Scenario,
  seen: Observation,
  legal: readonly Action[],
  seed: number,
  onProgress: OnProgress = silent,
): Choice => {
  const [first] = legal;
  if (first === undefined) throw new Error('a policy was asked with nothing to choose from');
  const { own, side } = seen;
  if (own === null || side === null) return { action: first, note: null };
  const asked: Asked = { leader, scenario, seen, own, side, seed, onProgress };
  if (own.reaction === null) return nextOrder(asked);
  const plan = own.reaction.code === 'opening' ? anyOpening(asked, legal) : planAnswer(asked, legal);
  return { action: plan.actions[0] ?? first, note: plan.note };
};

/** The search behind a leader's orders of a turn that begins with `seen`, for measuring; null for who leads no side. */
export const searchOfTurn = (
  leader: Leader,
  scenario: Scenario,
  seen: Observation,
  seed: number,
): Looking | null => {
  const { own, side } = seen;
  if (own === null || side === null) return null;
  return lookAhead({ leader, scenario, seen, own, side, seed, onProgress: silent }).looking;
};

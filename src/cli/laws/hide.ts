/**
 * Changes everything that a viewer may not know, and nothing else: for the law of non-interference. What is hidden is
 * stated here once more, apart from the engine's own `observe`, so that the two are held against each other.
 */
import { drawBelow, type Rng } from '../../base/random.ts';
import { type Standpoint, standpoint } from '../../engine/observe.ts';
import type { State } from '../../engine/state.ts';
import type { ByDeskOrders, Offer, Pledge, Reaction, Viewer } from '../../engine/types.ts';
import type { Desk, Scenario, Side } from '../../scenario/types.ts';

/** Another value of the same kind at every leaf, and longer lists. */
const scramble = <T>(value: T, rng: Rng): T => {
  if (Array.isArray(value)) return [...value, ...value.slice(0, 1)].map((inner) => scramble(inner, rng)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, scramble(inner, rng)])) as T;
  }
  if (typeof value === 'number') return (value + 1 + drawBelow(rng, 1000)) as T;
  if (typeof value === 'boolean') return !value as T;
  return (typeof value === 'string' ? `${value}'` : value) as T;
};

const SECRET: Reaction = {
  code: 'submarine',
  subject: '',
  severity: 'crisis',
  choices: ['restrain', 'hold', 'retaliate'],
};

/** A government nobody of this viewer's side may look into. It may or may not have been asked for an answer. */
const hideSide = <S extends Side>(facts: State[S], rng: Rng): State[S] => ({
  ...scramble(facts, rng),
  side: facts.side,
  orders: {
    military: { kind: 'S7' },
    public: null,
    intelligence: null,
    private: { kind: 'C1', message: { act: 'warn' } },
  },
  reaction: drawBelow(rng, 2) === 0 ? SECRET : null,
});

const isHidden = (at: Standpoint, desk: Desk): boolean => at.desk !== 'leader' && at.desk !== desk;

const hideOrders = (at: Standpoint, orders: ByDeskOrders): ByDeskOrders => ({
  military: isHidden(at, 'military') ? { kind: 'B1' } : orders.military,
  public: isHidden(at, 'public') ? { kind: 'P1' } : orders.public,
  intelligence: isHidden(at, 'intelligence') ? { kind: 'I6' } : orders.intelligence,
  private: isHidden(at, 'private') ? { kind: 'K3', slot: 1 } : orders.private,
});

/** The blocks of the viewer's own side that its desk may not see. */
const hideDesks = <S extends Side>(at: Standpoint, facts: State[S], rng: Rng): State[S] => ({
  ...facts,
  military: isHidden(at, 'military') ? scramble(facts.military, rng) : facts.military,
  intelligence: isHidden(at, 'intelligence') ? scramble(facts.intelligence, rng) : facts.intelligence,
  channel: isHidden(at, 'private')
    ? {
        couriers: [{ act: 'warn', about: null, slot: -1, arrivesHour: drawBelow(rng, 99) }],
        deadline: 5,
        threat: 7,
      }
    : facts.channel,
  orders: hideOrders(at, facts.orders),
  reaction: at.desk === 'leader' ? facts.reaction : drawBelow(rng, 2) === 0 ? SECRET : null,
});

/** Letters on their way are the sender's; what the envoys carry only principals and the private desk read. */
const knowsOffer = (at: Standpoint, offer: Offer): boolean => {
  if (offer.known === 2) return true;
  if (at.side === null || (offer.known === 0 && offer.from !== at.side)) return false;
  return (
    at.desk === 'leader' || at.desk === 'private' || (at.desk === 'public' && offer.channel === 'letter')
  );
};

const hideOffer = (at: Standpoint, offer: Offer | null, rng: Rng): Offer | null => {
  if (offer === null || knowsOffer(at, offer)) return offer;
  return drawBelow(rng, 4) === 0
    ? null
    : { ...scramble(offer, rng), from: offer.from, channel: offer.channel, known: offer.known };
};

const knowsPledge = (at: Standpoint, pledge: Pledge): boolean =>
  pledge.publicity === 0 ||
  (at.side !== null && (pledge.publicity === 1 || at.desk === 'leader' || at.desk === 'private'));

const hidePledges = (at: Standpoint, pledges: readonly Pledge[], rng: Rng): readonly Pledge[] => {
  const changed = pledges.map((pledge) =>
    knowsPledge(at, pledge) ? pledge : { ...scramble(pledge, rng), publicity: pledge.publicity },
  );
  const another: Pledge = {
    by: 'us',
    signed: true,
    issue: 3,
    level: 1,
    publicity: 2,
    madeHour: 9,
    status: 'made',
  };
  return knowsPledge(at, another) ? changed : [another, ...changed];
};

/** Whether an answer is awaited is known only to the leader who must give it. */
const hidePhase = (at: Standpoint, state: State, rng: Rng): State['phase'] => {
  const answers = at.side !== null && at.desk === 'leader' && state[at.side].reaction !== null;
  if (answers || (state.phase !== 'resolving' && state.phase !== 'reaction')) return state.phase;
  return drawBelow(rng, 2) === 0 ? 'resolving' : 'reaction';
};

/** A state in which `viewer` must see exactly what it sees in this one. Not for the viewer `all`. */
export const changeHidden = (scenario: Scenario, state: State, viewer: Viewer, rng: Rng): State => {
  const at = standpoint(scenario, viewer);
  return {
    ...state,
    phase: hidePhase(at, state, rng),
    offers: {
      us: state.offers.us.map((offer) => hideOffer(at, offer, rng)),
      ussr: state.offers.ussr.map((offer) => hideOffer(at, offer, rng)),
    },
    pledges: hidePledges(at, state.pledges, rng),
    us: at.side === 'us' ? hideDesks<'us'>(at, state.us, rng) : hideSide<'us'>(state.us, rng),
    ussr: at.side === 'ussr' ? hideDesks<'ussr'>(at, state.ussr, rng) : hideSide<'ussr'>(state.ussr, rng),
    dark: scramble(state.dark, rng),
  };
};

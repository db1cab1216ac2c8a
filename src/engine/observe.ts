/** What a viewer sees: copies of the partitions it may know, nothing computed from the rest (RULES 2, laws 1 and 2). */
import { everyIn } from '../base/lists.ts';
import type { BySide, Desk, Scenario, Side } from '../scenario/types.ts';
import type { State } from './state.ts';
import type { Observation, Offer, OfferTable, OwnSeen, Phase, Pledge, Viewer } from './types.ts';

/** A viewer worked out: which side, and which desk of it. `desk` is null for the public. */
export interface Standpoint {
  readonly side: Side | null;
  readonly desk: Desk | 'leader' | null;
}

const PUBLIC: Standpoint = { side: null, desk: null };
const LEADERS: BySide<Standpoint> = {
  us: { side: 'us', desk: 'leader' },
  ussr: { side: 'ussr', desk: 'leader' },
};

/** Where a viewer stands. A seat the scenario does not know sees what the public sees. */
export const standpoint = (scenario: Scenario, viewer: Viewer): Standpoint => {
  if (viewer === 'public' || viewer === 'all') return PUBLIC;
  if ('side' in viewer)
    return viewer.desk === undefined ? LEADERS[viewer.side] : { side: viewer.side, desk: viewer.desk };
  const seat = scenario.seats.find((known) => known.id === viewer.seat);
  return seat === undefined ? PUBLIC : { side: seat.side, desk: seat.side === null ? null : seat.desk };
};

/** Letters are read by the leader, the private channel and, unless they went by ambassador or envoy, the public desk. */
export const readsOffer = ({ side, desk }: Standpoint, offer: Offer): boolean => {
  if (offer.known === 2) return true;
  if (side === null || (offer.from !== side && offer.known === 0)) return false;
  if (desk === 'leader' || desk === 'private') return true;
  return desk === 'public' && offer.channel === 'letter';
};

type Slots = OfferTable[Side];

/** Where nothing is hidden, the list itself. */
const seenSlots = (at: Standpoint, slots: Slots): Slots => {
  for (let slot = 0; slot < slots.length; slot++) {
    const offer = slots[slot];
    if (offer && !readsOffer(at, offer)) return hideOffers(at, slots);
  }
  return slots;
};

const hideOffers = (at: Standpoint, slots: Slots): Slots =>
  slots.map((offer) => (offer !== null && readsOffer(at, offer) ? offer : null));

const seenOffers = (at: Standpoint, offers: OfferTable): OfferTable => {
  const us = seenSlots(at, offers.us);
  const ussr = seenSlots(at, offers.ussr);
  return us === offers.us && ussr === offers.ussr ? offers : { us, ussr };
};

/** A private pledge is known to both governments, a secret one to the principals and their private desks. */
const readsPledge = ({ side, desk }: Standpoint, { publicity }: Pledge): boolean => {
  if (publicity === 0) return true;
  return side !== null && (publicity === 1 || desk === 'leader' || desk === 'private');
};

/** Only the leader who must answer is told that an answer is awaited; to everyone else the turn is still unfolding. */
const seenPhase = (state: State, { side, desk }: Standpoint): Phase => {
  const answers = side !== null && desk === 'leader' && state[side].reaction !== null;
  return state.phase === 'reaction' && !answers ? 'resolving' : state.phase;
};

const seenPledges = (at: Standpoint, pledges: readonly Pledge[]): readonly Pledge[] => {
  const reads = (made: Pledge): boolean => readsPledge(at, made);
  return everyIn(pledges, reads) ? pledges : pledges.filter(reads);
};

const seenOwn = (state: State, { side, desk }: Standpoint): OwnSeen | null => {
  if (side === null) return null;
  const facts = state[side];
  const all = desk === 'leader';
  const { orders } = facts;
  return {
    side: facts.side,
    common: facts.common,
    military: all || desk === 'military' ? facts.military : null,
    intelligence: all || desk === 'intelligence' ? facts.intelligence : null,
    channel: all || desk === 'private' ? facts.channel : null,
    orders: all
      ? orders
      : {
          military: desk === 'military' ? orders.military : null,
          public: desk === 'public' ? orders.public : null,
          intelligence: desk === 'intelligence' ? orders.intelligence : null,
          private: desk === 'private' ? orders.private : null,
        },
    reaction: all ? facts.reaction : null,
  } as OwnSeen;
};

/** The viewer's information set; of a working copy, a live one: read at once and keep nothing of it. `all` sees the truth and is not bound by laws 1 to 3. */
export const observe = (scenario: Scenario, state: State, viewer: Viewer): Observation => {
  const at = standpoint(scenario, viewer);
  const everything = viewer === 'all';
  return {
    viewer,
    side: at.side,
    desk: at.desk,
    phase: everything ? state.phase : seenPhase(state, at),
    settings: state.settings,
    rules: state.rules,
    pub: state.pub,
    own: seenOwn(state, at),
    offers: everything ? state.offers : seenOffers(at, state.offers),
    pledges: everything ? state.pledges : seenPledges(at, state.pledges),
    truth: everything ? { us: state.us, ussr: state.ussr } : null,
  };
};

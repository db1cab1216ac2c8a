import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/copy.ts';
import { observe } from '../../src/engine/observe.ts';
import type { State, Working } from '../../src/engine/state.ts';
import type { Message, Observation, Order } from '../../src/engine/types.ts';
import { DOCTRINES, doctrineNamed } from '../../src/policy/doctrines/named.ts';
import { minded } from '../../src/policy/search/manners.ts';
import { dealsOf, mindOf } from '../../src/policy/search/mind.ts';
import { isWronged, replies } from '../../src/policy/search/replies.ts';
import { SIDES, type Side } from '../../src/scenario/types.ts';
import { scenario, stateAt } from './searchPositions.ts';

const letter = (message: Message): Order => ({ kind: 'C1', message });
const NOTE = letter({ act: 'warn' });
const CALM = letter({ act: 'reassure' });
const TURN = 12;
const begun = { us: stateAt('us', TURN), ussr: stateAt('ussr', TURN) };

const seenBy = (side: Side, change: (state: Working) => void): Observation => {
  const state = copyState(begun[side]);
  change(state);
  return observe(scenario, state as State, { side });
};

const calm = (state: Working): void => {
  state.pub.incidents = 0;
  state.pub.contact = 1;
  state.pub.deadline = { us: null, ussr: null };
  state.us.channel.threat = null;
  state.ussr.channel.threat = null;
  state.us.channel.couriers = [];
  state.ussr.channel.couriers = [];
  for (const ship of state.ussr.military.ships) if (ship.status === 'boarded') ship.status = 'passed';
};

const bloodshed = (state: Working): void => {
  calm(state);
  state.pub.incidents = 1;
  state.pub.contact = 2;
};

const mindOn = (side: Side, doctrine: 'dove' | 'hawk' = 'hawk') =>
  mindOf(scenario, true, doctrineNamed(side, doctrine), 1, { end: 0, before: 0 });

const liking = (side: Side, order: Order, change: (state: Working) => void): number =>
  replies(scenario, seenBy(side, change), mindOn(side), order);

describe.each(SIDES)('what is done to %s', (side) => {
  const rival = side === 'us' ? 'ussr' : 'us';

  it.each<[string, (state: Working) => void]>([
    ['blood', bloodshed],
    [
      'a public deadline',
      (state) => {
        calm(state);
        state.pub.deadline[rival] = 999;
      },
    ],
    [
      'a private deadline',
      (state) => {
        calm(state);
        state[side].channel.threat = 999;
      },
    ],
  ])('is answered by a note: %s', (_, change) => {
    expect(liking(side, NOTE, change)).toBeGreaterThan(0);
    expect(liking(side, CALM, change)).toBe(0);
  });

  it('calls for nothing while all is calm', () => {
    expect(isWronged(seenBy(side, calm))).toBe(false);
    expect(liking(side, NOTE, calm)).toBe(0);
  });

  it('is not protested again while the note is on its way', () => {
    const sent = (state: Working): void => {
      bloodshed(state);
      state[side].channel.couriers.push({ act: 'warn', about: null, slot: -1, arrivesHour: 999 });
    };
    expect(liking(side, NOTE, sent)).toBe(0);
  });

  it('is protested out of the turn of warnings', () => {
    const on = (turn: number) =>
      seenBy(side, (state) => {
        bloodshed(state);
        state.pub.turn = turn;
      });
    const costs = [6, 7, 8].map((turn) => minded(scenario, on(turn), NOTE));
    expect(costs).toEqual([0, 0, 0]);
  });

  it('moves every kind of leader, a hawk most', () => {
    const likings = DOCTRINES[side].map(({ protest }) => protest);
    expect(Math.min(...likings)).toBeGreaterThan(0);
    expect(Math.max(...likings)).toBe(doctrineNamed(side, 'hawk').protest);
  });
});

describe('a ship that is searched', () => {
  const searched = (state: Working): void => {
    calm(state);
    const [ship] = state.ussr.military.ships;
    if (ship !== undefined) ship.status = 'boarded';
  };

  it('is protested by Moscow', () => {
    expect(liking('ussr', NOTE, searched)).toBeGreaterThan(0);
    expect(liking('us', NOTE, searched)).toBe(0);
  });

  it('is denounced while the world has seen no photographs', () => {
    const unseen = (state: Working): void => {
      searched(state);
      state.pub.photosShown = false;
    };
    const shown = (state: Working): void => {
      searched(state);
      state.pub.photosShown = true;
    };
    expect(liking('ussr', { kind: 'P4' }, unseen)).toBeGreaterThan(0);
    expect(liking('ussr', { kind: 'P4' }, shown)).toBe(0);
  });
});

describe('an offer that will not be taken', () => {
  const worst = dealsOf(scenario, true).at(-1);
  const best = dealsOf(scenario, true).at(0);
  const lying =
    (bundle: unknown, left: number) =>
    (state: Working): void => {
      calm(state);
      state.offers.ussr.fill(null);
      state.offers.ussr[0] = {
        from: 'ussr',
        channel: 'ambassador',
        bundle,
        sentHour: state.pub.hour - 24,
        arrivesHour: state.pub.hour - 24,
        expiresHour: state.pub.hour + left,
        status: 'open',
        known: 1,
        agreedInPublic: false,
        counter: false,
      } as never;
    };
  const REFUSAL: Order = { kind: 'K3', slot: 0 };

  it('is refused in its last turn, and no earlier', () => {
    expect(liking('us', REFUSAL, lying(worst?.bundle, 12))).toBeGreaterThan(0);
    expect(liking('us', REFUSAL, lying(worst?.bundle, 36))).toBe(0);
  });

  it('is none where it is worth what the leader insists on', () => {
    expect(liking('us', REFUSAL, lying(best?.bundle, 12))).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { outcome } from '../../src/engine/outcome.ts';
import { END_CODES, type EndCode, type Order, type Outcome } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { cutTo, FROM_THE_SPEECH, openTable, startingWith, type Table } from './table.ts';

/** One game a way of ending: explicit orders, and chance where it must fall so. */
interface Ending {
  readonly how: string;
  readonly play: () => Table;
  readonly nuclear: Outcome['nuclear'];
  /** The whole deal, and what the world is told of it. */
  readonly deal: readonly number[] | null;
  readonly known: readonly number[] | null;
}

const offer = (terms: readonly number[]): Order => ({
  kind: 'C2',
  message: { act: 'offer', bundle: bundleOf(terms), hours: 48 },
});
const accept: Order = { kind: 'K1', slot: 0, rider: false };
const airReady = startingWith(FROM_THE_SPEECH, { strike: 60_000 });
const forceReady = startingWith(FROM_THE_SPEECH, { strike: 60_000, invasion: 100_000 });

/** Moscow offers by its ambassador, Washington accepts the same way, both at once. */
const agreed = (terms: readonly number[]): Table =>
  openTable(FROM_THE_SPEECH).order('ussr', offer(terms)).turn().order('us', accept, 'private').turn();

/** Washington strikes; Moscow answers with restraint. */
const struck = (): Table => openTable(airReady).order('us', { kind: 'S1' }).turn().answer('ussr', 'restrain');

const ENDINGS: { readonly [end in EndCode]: Ending } = {
  E1: {
    how: 'quiet Jupiters, agreed between the ambassadors',
    play: () => agreed([2, 1, 2, 1, 1]),
    nuclear: 'none',
    deal: [2, 1, 2, 1, 1],
    known: [2, 1, 2, 0, 1],
  },
  E2: {
    how: 'announced Jupiters, offered by broadcast and accepted in public',
    play: () =>
      openTable(FROM_THE_SPEECH)
        .order('ussr', { kind: 'P5', bundle: bundleOf([2, 1, 2, 3, 1]), hours: 48 })
        .turn()
        .order('us', accept, 'public')
        .turn(),
    nuclear: 'none',
    deal: [2, 1, 2, 3, 1],
    known: [2, 1, 2, 3, 1],
  },
  E3: {
    how: 'a pledge alone',
    play: () => agreed([3, 1, 2, 0, 1]),
    nuclear: 'none',
    deal: [3, 1, 2, 0, 1],
    known: [3, 1, 2, 0, 1],
  },
  E4: {
    how: 'Moscow takes its missiles home and asks for nothing',
    play: () =>
      openTable(FROM_THE_SPEECH).order('ussr', { kind: 'K4', issue: 0, level: 2, publicity: 0 }).turn(),
    nuclear: 'none',
    deal: [2, 0, 0, 0, 0],
    known: [2, 0, 0, 0, 0],
  },
  E5: {
    how: 'a freeze is signed and nothing more',
    play: () => agreed([1, 1, 0, 0, 0]).pass(11),
    nuclear: 'none',
    deal: null,
    known: null,
  },
  E6: {
    how: 'nobody does anything',
    play: () => openTable(FROM_THE_SPEECH).pass(13),
    nuclear: 'none',
    deal: null,
    known: null,
  },
  E8: {
    how: 'a strike, and a ceasefire on the next day',
    play: () => struck().turn({ ceasefire: 1 }),
    nuclear: 'none',
    deal: null,
    known: null,
  },
  E9: {
    how: 'a strike, a landing and four days of fighting',
    play: () =>
      openTable(forceReady)
        .order('us', { kind: 'S1' })
        .turn()
        .answer('ussr', 'restrain')
        .order('us', { kind: 'S4' })
        .turn()
        .answer('ussr', 'restrain')
        .pass(7),
    nuclear: 'none',
    deal: null,
    known: null,
  },
  E10: {
    how: 'a landing meets tactical nuclear weapons, and there it stops',
    play: () =>
      openTable(forceReady)
        .order('us', { kind: 'S1' })
        .turn()
        .answer('ussr', 'restrain')
        .order('us', { kind: 'S4' })
        .turn({ 'landing-nuclear': 1, scale: 0 }),
    nuclear: 'limited',
    deal: null,
    known: null,
  },
  E11: {
    how: 'a strike, full alert, and the strategic forces',
    play: () =>
      struck()
        .order('us', { kind: 'M1', step: 1 })
        .turn()
        .order('us', { kind: 'M1', step: 1 })
        .turn()
        .order('us', { kind: 'S7' })
        .turn(),
    nuclear: 'general',
    deal: null,
    known: null,
  },
};

const reckoned = (table: Table): Outcome => {
  const reckoning = outcome(table.scenario, table.state);
  if (reckoning === null) throw new Error(`not over: ${table.state.phase}`);
  return reckoning;
};

describe.each(END_CODES)('%s', (end) => {
  const { how, play, nuclear, deal, known } = ENDINGS[end];
  const table = play();
  const reckoning = reckoned(table);

  it(`comes of this: ${how}`, () => expect(reckoning.end).toBe(end));
  it(`has ${nuclear} nuclear use`, () => expect(reckoning.nuclear).toBe(nuclear));
  it('keeps the whole deal, if there is one', () =>
    expect(table.state.dark.settlement?.terms ?? null).toEqual(deal));
  it('tells the world the public part of it', () =>
    expect(table.state.pub.settlement?.terms ?? null).toEqual(known));

  it('is told to all as the last thing', () => {
    const last = table.events.filter(({ to }) => to === 'public').at(-1);
    expect(last).toMatchObject({ code: 'end', params: { end } });
  });

  it('gives each side a score between 0 and 100 points', () => {
    for (const score of Object.values(reckoning.scores)) {
      expect(Number.isInteger(score)).toBe(true);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100_000);
    }
  });
});

describe('the scores of these games', () => {
  const scores = END_CODES.map((end) => reckoned(ENDINGS[end].play()).scores);

  it('do not add up to a constant', () => {
    const sums = scores.map(({ us, ussr }) => us + ussr);
    expect(Math.max(...sums) - Math.min(...sums)).toBeGreaterThan(100_000);
  });

  it('leave both sides better off after a settlement than after any war', () => {
    const [settled] = scores;
    for (const war of scores.slice(END_CODES.indexOf('E8'))) {
      expect(settled?.us ?? 0).toBeGreaterThan(war.us);
      expect(settled?.ussr ?? 0).toBeGreaterThan(war.ussr);
    }
  });
});

describe('with nothing signed at the end of the calendar', () => {
  const atTheEnd = (scenario: typeof FROM_THE_SPEECH, us: 'dove' | 'moderate' | 'hawk'): EndCode =>
    reckoned(openTable(cutTo(scenario, 2), { us }).pass(2)).end;

  it('a hawk with the air force ready strikes', () => expect(atTheEnd(airReady, 'hawk')).toBe('E8'));
  it('a moderate with the air force ready does not', () => expect(atTheEnd(airReady, 'moderate')).toBe('E6'));
  it('a moderate with both forces ready lands', () => expect(atTheEnd(forceReady, 'moderate')).toBe('E9'));
  it('a dove with both forces ready does not', () => expect(atTheEnd(forceReady, 'dove')).toBe('E6'));
});

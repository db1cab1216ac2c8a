import { describe, expect, it } from 'vitest';
import { readPosition } from '../../src/debrief/reading.ts';
import type { State } from '../../src/engine/state.ts';
import { DANGERS, SIDES } from '../../src/scenario/types.ts';
import { chaptersIn, played, scenario } from './debriefGames.ts';

const chapters = [1, 2, 3, 4, 5, 6].flatMap((seed) => chaptersIn(played('history', 'history', seed)));

const turnWhere = (holds: (state: State) => boolean): State => {
  const found = chapters.find(({ start }) => holds(start));
  if (found === undefined) throw new Error('the games have no such turn');
  return found.start;
};

const START = turnWhere(({ pub }) => pub.turn === 0);
const SPOKEN = turnWhere(({ pub }) => pub.disclosed === 'speech' && pub.blockade === 'none');
const AT_LINE = turnWhere(({ pub }) => pub.blockade === 'in-force');
const POSITIONS: readonly (readonly [string, State])[] = [
  ['at the start', START],
  ['after the speech', SPOKEN],
  ['with the line in force', AT_LINE],
];
const CODES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

const nuclearIn = (state: State, code: number): number =>
  readPosition(scenario, state).combinations.find((combination) => combination.code === code)?.nuclearPpm ??
  -1;

describe.each(POSITIONS)('a position read %s', (_, state) => {
  const reading = readPosition(scenario, state);
  const { combinations, options, square } = reading;

  it('has the twelve feasible combinations, worth 0 to 100 points each', () => {
    expect(combinations.map(({ code }) => code)).toEqual(CODES);
    for (const { us, ussr } of combinations)
      for (const worth of [us, ussr]) expect(worth >= 0 && worth <= 100_000).toBe(true);
  });

  it('puts each side’s combinations in the order of their worth', () => {
    for (const side of SIDES) {
      const worths = options.order[side].map((code) => combinations[code]?.[side] ?? -1);
      expect(worths).toEqual(worths.toSorted((one, two) => two - one));
      expect(options.order[side].toSorted((one, two) => one - two)).toEqual(CODES);
    }
  });

  it('finds withdrawal safe, and danger growing from nothing over blockade to a strike and an answer to it', () => {
    expect(nuclearIn(state, 4)).toBe(0);
    expect(nuclearIn(state, 6)).toBe(0);
    const rising = [0, 2, 1, 9].map((code) => nuclearIn(state, code));
    expect(rising).toEqual(rising.toSorted((one, two) => one - two));
    expect(new Set(rising).size).toBe(rising.length);
  });

  it('ranks Washington’s ends as the literature does: withdrawal, then a strike that ends it, then missiles that stay', () => {
    const [settled = 0, ended = 0, stay = 0] = [6, 5, 0].map((code) => combinations[code]?.us);
    expect(settled).toBeGreaterThan(ended);
    expect(ended).toBeGreaterThan(stay);
  });

  it('ranks Moscow’s: missiles that stay, then the deal, then a strike that ends it, then war', () => {
    const ranked = [0, 6, 5, 9].map((code) => combinations[code]?.ussr ?? -1);
    expect(ranked).toEqual(ranked.toSorted((one, two) => two - one));
    expect(new Set(ranked).size).toBe(ranked.length);
  });

  it('holds the compromise by fear of the answer alone', () => {
    expect(square.nash).not.toContain(6);
    expect(square.gmr).toContain(6);
    expect(options.reversible.gmr).toContain(6);
  });

  it('plays the theory of moves within the square', () => {
    expect(square.moves.map(({ from }) => from)).toEqual([6, 2, 5, 1]);
    for (const { us, ussr } of square.moves)
      for (const cell of [us, ussr]) expect([6, 2, 5, 1]).toContain(cell);
    expect(square.nonMyopic).toContain(6);
  });

  it('gives Moscow the smaller critical risk: it would rather yield sooner', () => {
    const { us, ussr } = reading.criticalRisk;
    expect(us).not.toBeNull();
    expect(ussr).not.toBeNull();
    expect(Number(ussr)).toBeGreaterThan(0);
    expect(Number(us)).toBeGreaterThan(Number(ussr));
  });

  it('changes nothing in the position', () => {
    const before = JSON.stringify(state);
    readPosition(scenario, state);
    expect(JSON.stringify(state)).toBe(before);
  });
});

describe('reading a position', () => {
  it('knows in which combination it stands', () => {
    const now = (state: State): number => readPosition(scenario, state).now;
    expect([START, SPOKEN, AT_LINE].map(now)).toEqual([0, 0, 2]);
    expect(now({ ...AT_LINE, pub: { ...AT_LINE.pub, struck: true } })).toBe(3);
    const alarmed = { ...AT_LINE.ussr, common: { ...AT_LINE.ussr.common, alert: 3 } };
    expect(now({ ...AT_LINE, ussr: alarmed })).toBe(10);
    const pledge = {
      by: 'ussr',
      signed: false,
      issue: 0,
      level: 2,
      publicity: 0,
      madeHour: 0,
      awaits: null,
      status: 'made',
    } as const;
    expect(now({ ...AT_LINE, pledges: [pledge] })).toBe(6);
    expect(now({ ...AT_LINE, ussr: alarmed, pledges: [{ ...pledge, status: 'broken' }] })).toBe(10);
  });

  it('takes the deal from the table when one lies there', () => {
    const state = turnWhere(({ offers }) =>
      [...offers.us, ...offers.ussr].some(
        (offer) => offer?.status === 'open' && (offer.bundle.terms[0] ?? 0) >= 2,
      ),
    );
    const open = [...state.offers.us, ...state.offers.ussr].flatMap((offer) =>
      offer?.status === 'open' ? [offer.bundle] : [],
    );
    expect(open).toContainEqual(readPosition(scenario, state).deal);
  });

  it('makes of more launchers a strike more dangerous, and of the danger setting every quarrel', () => {
    const armed = (launchers: number): State => ({
      ...SPOKEN,
      ussr: { ...SPOKEN.ussr, military: { ...SPOKEN.ussr.military, launchers } },
    });
    expect(nuclearIn(armed(24_000), 5)).toBeGreaterThan(nuclearIn(armed(0), 5));
    const bySetting = DANGERS.map((danger) =>
      nuclearIn({ ...SPOKEN, settings: { ...SPOKEN.settings, danger } }, 2),
    );
    expect(bySetting).toEqual(bySetting.toSorted((one, two) => one - two));
    expect(new Set(bySetting).size).toBe(DANGERS.length);
  });

  it('finds no danger in a game in which nothing goes nuclear by itself', () => {
    const sure: State = { ...AT_LINE, settings: { ...AT_LINE.settings, incidents: false } };
    expect(CODES.map((code) => nuclearIn(sure, code))).toEqual(CODES.map(() => 0));
  });

  it('finds a strike no more to be undone a trap: some state with a strike is then at rest', () => {
    const { strikeForGood } = readPosition(scenario, SPOKEN).options;
    expect(strikeForGood.nash.some((code) => (code & 1) === 1)).toBe(true);
  });
});

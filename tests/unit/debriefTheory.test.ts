/** Any turn of a finished game as four models of the literature see it, and the moment of 1962 among them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readPosition } from '../../src/debrief/reading.ts';
import { openTheory } from '../../src/debrief/theory.ts';
import { bargainAt } from '../../src/debrief/theoryBargain.ts';
import { BRINKS, NO_DEALS, STAYS, type Theory, type ValuedDeal } from '../../src/debrief/theoryTypes.ts';
import type { Debrief } from '../../src/debrief/types.ts';
import { refusal } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import { settlementCode } from '../../src/engine/rules/settlement.ts';
import type { State } from '../../src/engine/state.ts';
import type { Episode } from '../../src/engine/types.ts';
import { isSecret } from '../../src/engine/worth.ts';
import { type BySide, SIDES } from '../../src/scenario/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText, type Text } from '../../src/text/text.ts';
import { marksOf, placed } from '../../src/view/panels/debrief/theory/bargainShape.ts';
import { pathsOf } from '../../src/view/panels/debrief/theory/squarePath.ts';
import {
  bargainWords,
  brinkWords,
  meantWords,
  optionsWords,
  squareWords,
} from '../../src/view/panels/debrief/theory/theoryWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { chaptersIn, debriefOf, played, record, scenario, texts } from './debriefGames.ts';

const EPISODE = played('history', 'history', 1);
const CHAPTERS = chaptersIn(EPISODE);
const theoryOf = openTheory(scenario, EPISODE);

const runIn = (episode: Episode): ((turn: number) => number) => {
  const { riskByTurn } = debriefOf(episode);
  return (turn) => riskByTurn[turn]?.ppm ?? 0;
};
const run = runIn(EPISODE);

const at = (turn: number): Theory => {
  const theory = theoryOf(turn, run(turn));
  if (theory === null) throw new Error(`no theory of turn ${turn}`);
  return theory;
};

/** The morning of 24 October, with the line in force, and the evening of the 27th. */
const AT_LINE = 10;
const BLACK_SATURDAY = 17;
const ALL = CHAPTERS.map(({ turn }) => at(turn));
const RANDOM = [1, 2, 3].map((seed) => played('random', 'random', seed));

const better = (one: BySide<number>, than: BySide<number>): boolean =>
  one.us > than.us && one.ussr > than.ussr;

describe('the theory of a game', () => {
  it('is told of every turn that was played, and of no other', () => {
    expect(ALL.map(({ turn }) => turn)).toEqual(debriefOf(EPISODE).turns.map(({ turn }) => turn));
    expect([-1, CHAPTERS.length, 99].map((turn) => theoryOf(turn, 0))).toEqual([null, null, null]);
    expect(theoryOf(3, 0)?.bargain).toBe(theoryOf(3, 0)?.bargain);
    expect(theoryOf(3, 123)?.brink.run).toBe(123);
  });

  it('is refused while the game runs', () => {
    expect(() => openTheory(scenario, record(EPISODE.actions.slice(0, 40)))).toThrow('finished');
  });

  it('follows the game from turn to turn', () => {
    ALL.slice(1).forEach(({ options }, index) => {
      expect(ALL[index]?.options.next).toBe(options.now);
    });
  });
});

describe.each([
  ['the dated line', [EPISODE]],
  ['games of chance', RANDOM],
] as const)('in %s', (_, episodes) => {
  const told = episodes.flatMap((episode) => {
    const theory = openTheory(scenario, episode);
    const ran = runIn(episode);
    return chaptersIn(episode).flatMap(({ turn }) => theory(turn, ran(turn)) ?? []);
  });

  it('ranks agree with points, in the square and among the twelve', () => {
    for (const { square, options } of told) {
      for (const side of SIDES) {
        for (const one of square.cells)
          for (const two of square.cells)
            expect(Math.sign(one.ranks[side] - two.ranks[side])).toBe(Math.sign(one[side] - two[side]));
        for (const one of options.states)
          for (const two of options.states)
            expect(Math.sign(two.places[side] - one.places[side])).toBe(Math.sign(one[side] - two[side]));
      }
    }
  });

  it('the way through the square leads from where it stood to where it would end', () => {
    for (const { square } of told) {
      const ways = pathsOf(square);
      expect(ways.length === 0).toBe(square.end === square.from);
      for (const way of ways) {
        expect(way[0]?.from).toBe(square.from);
        const ends = square.end === null ? [square.ifFirst.us, square.ifFirst.ussr] : [square.end];
        expect(ends).toContain(way.at(-1)?.to);
      }
    }
  });

  it('a side that has no better step of its own stays', () => {
    const STRIKE = 1;
    for (const { options } of told)
      for (const { code, us, stays } of options.states) {
        const others = options.states.filter(
          (other) => (other.code & 12) === (code & 12) && (other.code & STRIKE) >= (code & STRIKE),
        );
        expect(stays.us === 'nash').toBe(others.every((other) => other.us <= us));
      }
  });

  it('every deal takes the missiles out, and those of the frontier are bettered by none', () => {
    for (const { bargain } of told) {
      for (const { bundle } of bargain.deals) expect(bundle.terms[0]).toBeGreaterThanOrEqual(2);
      for (const deal of bargain.frontier)
        expect(bargain.deals.some((other) => better(other, deal))).toBe(false);
    }
  });

  it('counts what is better for both, and names none that is not', () => {
    for (const { bargain } of told) {
      const count = (than: BySide<number>) => bargain.deals.filter((deal) => better(deal, than)).length;
      expect(bargain.betterForBoth).toBe(count(bargain.happened));
      for (const none of bargain.noDeals) expect(none.beatenBy).toBe(count(none));
      expect(bargain.examples.length).toBeLessThanOrEqual(3);
      for (const example of bargain.examples) {
        expect(better(example, bargain.happened)).toBe(true);
        expect(bargain.deals).toContainEqual(example);
      }
    }
  });

  it('says of each side whether it ran more than it was worth', () => {
    for (const { brink } of told)
      for (const side of SIDES) {
        const [worth, verdict] = [brink.worth[side], brink.verdict[side]];
        if (verdict === 'within') expect(Math.max(brink.run, brink.ahead)).toBeLessThanOrEqual(worth + 1);
        if (verdict === 'over-now') expect(brink.run).toBeGreaterThanOrEqual(worth);
        if (verdict === 'over-ahead') expect(brink.ahead).toBeGreaterThanOrEqual(worth);
        if (verdict === 'no-risk') expect(worth).toBe(0);
      }
  });

  it('marks every named point once', () => {
    for (const { bargain } of told) {
      const signs = marksOf(bargain, true).map(({ sign }) => sign);
      expect(new Set(signs).size).toBe(signs.length);
      const shown = placed(marksOf(bargain, true)).flatMap((place) => place.signs.split(' '));
      expect(shown.toSorted()).toEqual(signs.toSorted());
    }
  });
});

describe('27 October of the dated line', () => {
  const { square, options, brink, bargain } = at(BLACK_SATURDAY);

  it('stands under a blockade with the missiles there, the one Nash equilibrium of the square', () => {
    expect([options.now, square.from]).toEqual([2, 2]);
    expect(square.cells.filter(({ nash }) => nash).map(({ code }) => code)).toEqual([2]);
  });

  it('ranks withdrawal under blockade best for Washington, missiles that stay best for Moscow, a fought-out strike worst for both', () => {
    const ranks = Object.fromEntries(square.cells.map(({ code, ranks: { us, ussr } }) => [code, [us, ussr]]));
    expect(ranks).toEqual({ 6: [4, 3], 2: [2, 4], 5: [3, 2], 1: [1, 1] });
  });

  it('lets the compromise last by Moscow’s fear of the answer', () => {
    const compromise = options.states.find(({ code }) => code === 6);
    expect(compromise?.stays).toEqual({ us: 'nash', ussr: 'smr' });
  });

  it('makes firmness worth more risk to Washington than to Moscow, and to Moscow less than the days ahead held', () => {
    expect(brink.worth.us).toBeGreaterThan(brink.worth.ussr);
    expect(brink.verdict).toEqual({ us: 'within', ussr: 'over-ahead' });
    expect(brink.run).toBeGreaterThan(Math.max(brink.reckoned.us, brink.reckoned.ussr));
  });

  it('holds more dangers ahead than 24 October took for one turn', () => {
    expect(at(AT_LINE).options.now).toBe(2);
    expect(at(AT_LINE).brink.run).toBeLessThan(brink.run);
  });

  it('finds every deal better for both than an attack, few better than missiles that stay, and the deal of 1962 between', () => {
    expect(bargain.noDeals.map(({ code }) => code)).toEqual(['stay', 'attack']);
    const [stay, attack] = bargain.noDeals;
    expect(attack?.beatenBy).toBe(bargain.deals.length);
    expect(stay?.beatenBy).toBeGreaterThan(0);
    expect(stay?.beatenBy).toBeLessThan(bargain.deals.length / 4);
    expect(bargain.reached?.us).toBeGreaterThan(stay?.us ?? 0);
    expect(bargain.reached?.ussr).toBeLessThan(stay?.ussr ?? 0);
    expect(bargain.feared.us).toBeNull();
    expect(bargain.feared.ussr).toBeGreaterThan(50_000);
    expect(bargain.feared.ussr).toBeLessThan(500_000);
  });

  it('has deals in reach that both would have preferred: each may be offered that turn, and ends the crisis', () => {
    expect(bargain.betterForBoth).toBeGreaterThan(0);
    const start = CHAPTERS[BLACK_SATURDAY]?.start;
    if (start === undefined) throw new Error('no such turn');
    const seen = observe(scenario, start, { side: 'us' });
    const offered = ({ bundle }: ValuedDeal) =>
      refusal(scenario, seen, {
        kind: 'order',
        side: 'us',
        desk: 'private',
        order: { kind: 'C2', message: { act: 'offer', bundle, hours: 24 } },
      });
    for (const example of bargain.examples) {
      expect(settlementCode(example.bundle)).toMatch(/^E[1-4]$/);
      expect(offered(example)).toBeNull();
    }
  });
});

describe('the bargaining set of a position', () => {
  const start = CHAPTERS[BLACK_SATURDAY]?.start;
  if (start === undefined) throw new Error('no such turn');
  const came = { outcome: debriefOf(EPISODE).outcome, deal: null };
  const setOf = (state: State) => bargainAt(scenario, state, readPosition(scenario, state), came);

  it('has no deal with a secret where the settings rule secrets out', () => {
    const open = { ...start, settings: { ...start.settings, secrecy: false } };
    expect(setOf(start).deals.some(({ bundle }) => isSecret(bundle))).toBe(true);
    expect(setOf(open).deals.some(({ bundle }) => isSecret(bundle))).toBe(false);
    expect(setOf(open).deals.length).toBeGreaterThan(0);
  });

  it('knows a war that goes on, and a freeze that holds, as what there is without a deal', () => {
    expect(setOf({ ...start, pub: { ...start.pub, struck: true } }).noDeals.map(({ code }) => code)).toEqual([
      'fight',
    ]);
    const freeze = {
      by: 'ussr',
      signed: true,
      issue: 0,
      level: 1,
      publicity: 0,
      madeHour: 0,
      awaits: null,
      status: 'made',
    } as const;
    expect(setOf({ ...start, pledges: [freeze] }).noDeals.map(({ code }) => code)).toEqual([
      'frozen',
      'attack',
    ]);
  });

  it('has no deal reached, and nothing that was feared for it, where none was', () => {
    expect(setOf(start).reached).toBeNull();
    expect(setOf(start).feared).toEqual({ us: null, ussr: null });
  });

  it('scores signing as dear at home as the side has staked', () => {
    const common = { ...start.us.common, stakes: start.us.common.stakes.map(() => 100_000) };
    const staked: State = { ...start, us: { ...start.us, common } };
    const sum = (state: State) => setOf(state).deals.reduce((all, { us }) => all + us, 0);
    expect(sum(staked)).toBeLessThan(sum(start));
  });
});

describe.each(OFFERED_LANGUAGES)('the words of the theory in %s', (language) => {
  let text: Text;
  beforeAll(async () => {
    text = await openText(language);
  });

  it('has one for every code', () => {
    const keys = [
      ...STAYS.flatMap((stay) => [`theory.stay.${stay}`, `theory.stay.${stay}.about`]),
      ...BRINKS.map((brink) => `theory.brink.${brink}`),
      ...NO_DEALS.flatMap((code) => [`theory.noDeal.${code}`, `theory.bargain.zone.${code}`]),
    ];
    expect(keys.filter((key) => !text.has(key))).toEqual([]);
  });

  it('says a sentence of every turn, with no hole in it', () => {
    const words = openWords(text, scenario, texts, 'us');
    const games: readonly Debrief[] = [EPISODE, ...RANDOM].map(debriefOf);
    [EPISODE, ...RANDOM].forEach((episode, index) => {
      const theory = openTheory(scenario, episode);
      for (const { turn } of games[index]?.turns ?? []) {
        const told = theory(turn, runIn(episode)(turn));
        if (told === null) continue;
        const said = [
          squareWords(words, told.square),
          optionsWords(words, told.options),
          brinkWords(words, told),
          bargainWords(words, told),
          meantWords(words, told),
        ];
        for (const sentence of said) expect(sentence).toMatch(/^[^{}[\]]{20,}\.$/);
      }
    });
  });
});

/** The ledger's chance of war against the share of war in ten thousand other replays of the same orders. */
import { describe, expect, it } from 'vitest';
import { firstWord } from '../../src/base/random.ts';
import { addCourse, ledgerOf, noTally, verdictOn } from '../../src/debrief/lab/ledger.ts';
import { openLuck } from '../../src/debrief/lab/luck.ts';
import { shareOf } from '../../src/debrief/lab/statistics.ts';
import { LUCK_GAMES, type Share, WAR_CAUSES, type WarCause } from '../../src/debrief/lab/types.ts';
import { finish } from '../../src/debrief/lab/work.ts';
import { openCourses } from '../../src/debrief/otherLuck.ts';
import { readScript } from '../../src/policy/script.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { recorded, type Table } from './labGames.ts';

const REPLAYS = 10_000;
/** Makes seeds apart from those that the ledger plays on. */
const COUNTED = 77;

/** Told back from a 95% interval. */
const errorOf = ({ low, high }: Share): number => (high - low) / (2 * 1.96);

const table = (id: string, us: string, ussr: string, seed: number, settings = {}): Table => ({
  id,
  players: { us, ussr },
  seed,
  settings,
});

const HIGH = { danger: 'dms' } as const;
const TABLES: readonly Table[] = [
  table('drill-first-turns', 'hawk', 'hawk', 2, HIGH),
  table('drill-rules', 'heuristic', 'heuristic', 3),
  table('drill-rules', 'random', 'hawk', 7, { danger: 'kennedy-high' }),
  table('drill-rules', 'random', 'random', 4, HIGH),
  table('drill-rules', 'heuristic', 'hawk', 5, { danger: 'kennedy-high' }),
  table('drill-rules', 'dove', 'random', 6, { danger: 'bundy' }),
  table('drill-washington', 'random', 'random', 6, HIGH),
  table('drill-washington', 'strike-us', 'hawk', 7, HIGH),
  table('drill-washington', 'strike-us', 'dove', 8, { danger: 'bundy' }),
  table('drill-moscow', 'random', 'random', 9, HIGH),
  table('drill-moscow', 'brink-us', 'stone-su', 10, HIGH),
  table('drill-moscow', 'hawk', 'adaptive-su', 11, { danger: 'kennedy-low', tempers: 'known' }),
  table('drill-washington', 'hawk', 'random', 12, { danger: 'kennedy-high', delays: 'none' }),
  table('drill-moscow', 'strike-us', 'hawk', 13, HIGH),
  table('drill-rules', 'hawk', 'hawk', 14, { danger: 'kennedy-low' }),
  table('october-1962-short', 'dove', 'random', 17, { ...HIGH, delays: 'none' }),
  table('october-1962-short', 'strike-us', 'hawk', 1),
  table('october-1962-short', 'strike-us', 'random', 20, HIGH),
  table('october-1962-short', 'strike-us', 'random', 24, HIGH),
  table('october-1962', 'random', 'hawk', 18, HIGH),
];

const causes = new Set<WarCause>();

describe('the chance of war in the ledger', () => {
  it.each(TABLES)(
    'is the share of war in ten thousand replays ($id, seed $seed)',
    async (asked) => {
      const { scenario, episode } = await recorded(asked);
      const luck = openLuck(scenario, episode);
      for (let at = 0; at < LUCK_GAMES; at++) luck.go();
      const { ledger } = luck.report();
      if (ledger === null) throw new Error('no ledger');
      for (const turn of ledger.turns) for (const { cause } of turn.causes) causes.add(cause);
      const play = openCourses(scenario, readScript(scenario, episode), episode);
      let wars = 0;
      for (let at = 0; at < REPLAYS; at++)
        if (play(firstWord(COUNTED, at)).state.pub.nuclear !== 'none') wars += 1;
      const counted = shareOf(wars, REPLAYS);
      const error = Math.hypot(errorOf(ledger.total), errorOf(counted));
      expect(Math.abs(ledger.total.ppm - counted.ppm)).toBeLessThan(4 * error);
    },
    120_000,
  );

  it('has come from every cause there is in one game or another', () => {
    expect([...causes].toSorted()).toEqual(WAR_CAUSES.toSorted());
  });
});

describe('a ledger', () => {
  it('adds up, turn by turn and cause by cause', async () => {
    const { scenario, episode } = await recorded(table('october-1962-short', 'strike-us', 'hawk', 1));
    const { ledger, spread } = finish(openLuck(scenario, episode, 300));
    if (ledger === null || spread === null) throw new Error('no ledger');
    let run = 0;
    ledger.turns.forEach((entry, at) => {
      expect(entry.turn).toBe(at);
      expect(entry.ppm).toBe(entry.causes.reduce((sum, { ppm }) => sum + ppm, 0));
      expect(entry.causes.map(({ ppm }) => ppm)).toEqual(
        entry.causes.map(({ ppm }) => ppm).toSorted((one, two) => two - one),
      );
      run += entry.added;
      expect(Math.abs(entry.total - run)).toBeLessThanOrEqual(1 + at);
      expect(Math.abs(entry.added - (entry.ppm * entry.reached) / 1_000_000)).toBeLessThan(20);
      expect(entry.reached).toBeLessThanOrEqual(ledger.turns[at - 1]?.reached ?? 1_000_000);
    });
    expect(ledger.turns[0]?.reached).toBe(1_000_000);
    expect(ledger.turns.map(({ hour }) => hour)).toEqual(hoursOf(scenario).slice(0, ledger.turns.length));
    expect(Math.abs(ledger.total.ppm - run)).toBeLessThan(30);
    expect(spread.risk).toEqual(ledger.total);
    expect(spread.games).toBe(300);
  });

  it('runs no risk where nothing goes wrong by itself', async () => {
    const calm = table('october-1962-short', 'hawk', 'hawk', 15, { incidents: false });
    const { scenario, episode } = await recorded(calm);
    const { ledger, spread, dangers } = finish(openLuck(scenario, episode, 50));
    expect(ledger?.total).toEqual({ games: 50, ppm: 0, low: 0, high: 0 });
    expect(ledger?.verdict).toBe('expected');
    expect(spread?.war.ppm).toBe(0);
    expect(dangers.every(({ share }) => share.ppm === 0)).toBe(true);
  });

  it.each([
    [249_999, true, 'unlucky'],
    [250_000, true, 'expected'],
    [249_999, false, 'expected'],
    [250_000, false, 'lucky'],
  ] as const)('at %i ppm, war %s, calls the run %s', (ppm, war, verdict) => {
    expect(verdictOn(ppm, war)).toBe(verdict);
  });

  it('judges luck by the chance run up to the end of the game itself', async () => {
    const { scenario, episode } = await recorded(table('october-1962-short', 'strike-us', 'hawk', 1));
    const script = readScript(scenario, episode);
    const course = openCourses(scenario, script, episode)(COUNTED);
    const tally = noTally();
    addCourse(tally, { ...course, turns: 2, risks: [{ turn: 1, cause: 'decision', ppm: 600_000 }] });
    const verdict = (turns: number) => ledgerOf(scenario, tally, { war: true, turns })?.verdict;
    expect([verdict(1), verdict(2), verdict(3)]).toEqual(['unlucky', 'expected', 'expected']);
  });
});

const hoursOf = ({ startHour, calendar }: Scenario): readonly number[] =>
  calendar.map((_, at) => calendar.slice(0, at).reduce((hour, { hours }) => hour + hours, startHour));

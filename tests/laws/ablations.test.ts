/** Each setting moves its own figure and little else (RULES 15): fixed seeds, played with a setting and without. */
import { describe, expect, it } from 'vitest';
import { chooserOf, randomChooser } from '../../src/cli/chooser.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { type Chooser, playGame } from '../../src/cli/playGame.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/engine/settings.ts';
import type { EndCode, Event } from '../../src/engine/types.ts';

const { scenario } = await loadScenario('october-1962');
/** Two sampled worlds a look-ahead, the fewest there are. */
const NODES = 1;

interface Cell {
  readonly choose: Chooser;
  readonly games: number;
}
const HISTORY: Cell = {
  choose: chooserOf(scenario, { us: 'history', ussr: 'history' }, NODES),
  games: 150,
};
const RANDOM: Cell = { choose: randomChooser(scenario), games: 600 };
const HEURISTIC: Cell = {
  choose: chooserOf(scenario, { us: 'heuristic', ussr: 'heuristic' }, NODES),
  games: 120,
};

interface Played {
  readonly end: EndCode | null;
  readonly heard: readonly Event[];
  readonly incidents: number;
  readonly riskRun: number;
  /** S7 was ordered. */
  readonly ordered: boolean;
  /** At every choice each side's belief was all on the other's temper. */
  readonly certain: boolean;
}

const playOne = (settings: Settings, seed: number, choose: Chooser): Played => {
  const heard: Event[] = [];
  let ordered = false;
  let certain = true;
  const { state } = playGame(scenario, settings, seed, choose, {
    heard,
    before: ({ us, ussr }, action) => {
      if (action.kind === 'chance') return;
      if (action.kind === 'order' && action.order.kind === 'S7') ordered = true;
      certain &&= us.common.belief[ussr.common.temper] === 1_000_000;
      certain &&= ussr.common.belief[us.common.temper] === 1_000_000;
    },
  });
  const { incidents, riskRun } = state.dark;
  return { end: state.pub.end, heard, incidents, riskRun, ordered, certain };
};

const played = new Map<string, readonly Played[]>();

const play = (cell: Cell, changed: Partial<Settings> = {}): readonly Played[] => {
  const key = `${[HISTORY, RANDOM, HEURISTIC].indexOf(cell)} ${JSON.stringify(changed)}`;
  const games =
    played.get(key) ??
    Array.from({ length: cell.games }, (_, seed) =>
      playOne({ ...DEFAULT_SETTINGS, ...changed }, seed, cell.choose),
    );
  played.set(key, games);
  return games;
};

const mean = (games: readonly Played[], figure: (game: Played) => number): number =>
  games.reduce((sum, game) => sum + figure(game), 0) / games.length;

const share = (games: readonly Played[], ...ends: readonly (EndCode | null)[]): number =>
  mean(games, ({ end }) => (ends.includes(end) ? 1 : 0));

/** By name, with what stands behind a point left out. */
const AUDIENCE_CAUSES = ['settled', 'P3', 'K4', 'K5', 'K6', 'M1', 'M8', 'ultimatum-lapsed'];

/** Points of a meter both sides lost in a game, by audience costs alone or by all the rest. */
const lost =
  (meter: string, byAudience: boolean) =>
  ({ heard }: Played): number => {
    const losses = heard.filter(
      ({ code, params }) =>
        code === 'meter' &&
        params.meter === meter &&
        Number(params.by) < 0 &&
        AUDIENCE_CAUSES.includes(String(params.cause).replace(/\..*/, '')) === byAudience,
    );
    return losses.reduce((sum, { params }) => sum - Number(params.by), 0) / 1000;
  };

const isNuclear = ({ end }: Played): boolean => end === 'E10' || end === 'E11';
const count = (code: Event['code']) => (game: Played) =>
  game.heard.filter((event) => event.code === code).length;
const endsOf = (games: readonly Played[]) => games.map(({ end }) => end);

describe('audience', () => {
  const cost = (audience: Settings['audience']) => mean(play(HISTORY, { audience }), lost('home', true));

  it('moves what 1962 costs at home in proportion: nothing, half, all, half as much again', () => {
    const classic = cost('classic');
    expect(classic).toBeGreaterThan(1);
    expect(cost('off')).toBe(0);
    expect(cost('low') / classic).toBeCloseTo(0.5, 2);
    expect(cost('high') / classic).toBeCloseTo(1.5, 2);
  });

  it('moves what broken promises and empty threats cost in credibility in random play', () => {
    expect(mean(play(RANDOM), lost('credibility', true))).toBeGreaterThan(5);
    expect(mean(play(RANDOM, { audience: 'off' }), lost('credibility', true))).toBe(0);
  });

  it('leaves ends, incidents and every other loss at home where they were', () => {
    for (const cell of [HISTORY, RANDOM]) {
      const [classic, off] = [play(cell), play(cell, { audience: 'off' })];
      expect(endsOf(off)).toEqual(endsOf(classic));
      expect(off.map(({ riskRun }) => riskRun)).toEqual(classic.map(({ riskRun }) => riskRun));
    }
    expect(mean(play(HISTORY, { audience: 'off' }), lost('home', false))).toBeCloseTo(
      mean(play(HISTORY), lost('home', false)),
    );
  });
});

describe('no secret terms', () => {
  const [kept, none] = [play(HEURISTIC), play(HEURISTIC, { secrecy: false })];

  it('end the settlements with quiet Jupiters', () => {
    expect(share(kept, 'E1')).toBeGreaterThan(0.5);
    expect(share(none, 'E1')).toBe(0);
  });

  it('make up for them by announced Jupiters and by the pledge alone', () => {
    expect(share(none, 'E2')).toBeGreaterThan(share(kept, 'E2') + 0.2);
    expect(share(none, 'E3')).toBeGreaterThan(share(kept, 'E3') + 0.1);
  });

  it('leave settlement the usual end, within fifteen in a hundred', () => {
    const settled = (games: readonly Played[]): number => share(games, 'E1', 'E2', 'E3', 'E4');
    expect(Math.abs(settled(none) - settled(kept))).toBeLessThan(0.15);
  });

  it('leave 1962 without its bargain', () => {
    expect(share(play(HISTORY), 'E1')).toBeGreaterThan(0.8);
    expect(share(play(HISTORY, { secrecy: false }), 'E1', 'E2', 'E3', 'E4')).toBe(0);
  });
});

describe('no incidents', () => {
  it('leave no nuclear war that nobody ordered, in thousands of random orders', () => {
    expect(play(RANDOM).some((game) => isNuclear(game) && !game.ordered)).toBe(true);
    const off = play(RANDOM, { incidents: false });
    expect(off.filter((game) => isNuclear(game) && !game.ordered)).toEqual([]);
  });

  it('run no risk, and take nuclear war out of 1962', () => {
    const off = play(HISTORY, { incidents: false });
    expect(mean(play(HISTORY), ({ riskRun }) => riskRun)).toBeGreaterThan(50_000);
    expect(Math.max(...off.map(({ riskRun }) => riskRun))).toBe(0);
    expect(share(play(HISTORY), 'E10', 'E11')).toBeGreaterThan(0.03);
    expect(share(off, 'E1')).toBe(1);
  });

  it('leave what the settlement costs at home within one point', () => {
    const off = play(HISTORY, { incidents: false });
    const difference = mean(off, lost('home', true)) - mean(play(HISTORY), lost('home', true));
    expect(Math.abs(difference)).toBeLessThan(1);
  });
});

describe('known tempers', () => {
  it('make every belief certain, and true', () => {
    for (const cell of [HISTORY, RANDOM]) {
      expect(play(cell, { tempers: 'known' }).every(({ certain }) => certain)).toBe(true);
      expect(play(cell).some(({ certain }) => certain)).toBe(false);
    }
  });

  it('leave a game whose players do not look at beliefs as it was', () => {
    for (const cell of [HISTORY, RANDOM]) {
      const known = play(cell, { tempers: 'known' });
      expect(endsOf(known)).toEqual(endsOf(play(cell)));
      expect(known.map(({ heard }) => heard.length)).toEqual(play(cell).map(({ heard }) => heard.length));
    }
  });
});

describe('no delays', () => {
  const [slow, fast] = [play(HISTORY), play(HISTORY, { delays: 'none' })];

  it('let every message arrive in the turn in which it is sent', () => {
    expect(mean(slow, count('delayed'))).toBeGreaterThan(2);
    expect(mean(fast, count('delayed'))).toBe(0);
    for (const { heard } of fast) {
      const arrived = heard.filter(({ code }) => code === 'heard');
      const late = heard.filter(
        ({ code, turn, params }) =>
          code === 'sent' &&
          !arrived.some(
            (one) => one.turn === turn && one.params.side === params.side && one.params.act === params.act,
          ),
      );
      const unheard = heard.filter(({ code }) => code === 'garbled');
      expect(late.length).toBeLessThanOrEqual(unheard.length);
    }
  });

  it('leave the ends of 1962 within five in a hundred and its incidents within a tenth', () => {
    expect(Math.abs(share(fast, 'E1') - share(slow, 'E1'))).toBeLessThan(0.05);
    const incidents = mean(fast, (game) => game.incidents) / mean(slow, (game) => game.incidents);
    expect(Math.abs(incidents - 1)).toBeLessThan(0.1);
  });
});

it('every cell is played to its end', () => {
  for (const games of played.values()) expect(games.filter(({ end }) => end === null)).toEqual([]);
  expect(played.size).toBeGreaterThan(0);
});

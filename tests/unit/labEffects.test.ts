/** What single orders of a hand-made game did to the chance of war. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Player } from '../../src/cli/player.ts';
import { openEffects } from '../../src/debrief/lab/effects.ts';
import type { EffectsReport } from '../../src/debrief/lab/types.ts';
import { finish } from '../../src/debrief/lab/work.ts';
import { type Recorded, recorded } from './labGames.ts';

/** Washington raises its alert and calls its flights and hunts off; Moscow does nothing, and last both talk. */
const WASHINGTON: Player = {
  name: 'by hand',
  plays: {
    by: 'script',
    line: [
      { turn: 0, side: 'us', desk: 'military', order: { kind: 'M1', step: 1 } },
      { turn: 1, side: 'us', desk: 'military', order: { kind: 'M15', routine: 'hunt', on: false } },
      { turn: 1, side: 'us', desk: 'public', order: { kind: 'P1' } },
      { turn: 2, side: 'us', desk: 'military', order: { kind: 'M6' } },
    ],
  },
};
const MOSCOW: Player = { name: 'still', plays: { by: 'script', line: [] } };

let run: Recorded;
let report: EffectsReport;
beforeAll(async () => {
  run = await recorded({
    id: 'october-1962-short',
    players: { us: WASHINGTON, ussr: MOSCOW },
    seed: 5,
    settings: { danger: 'kennedy-high' },
  });
  report = finish(openEffects(run.scenario, run.episode, 300));
}, 60_000);

const effectOf = (turn: number, kind: string) =>
  report.effects.find((effect) => effect.turn === turn && effect.order.kind === kind);

describe('the effect of an order', () => {
  it('is above 0 where it raised the alert', () => {
    expect(effectOf(0, 'M1')?.low).toBeGreaterThan(0);
  });

  it('is below 0 where it had the forces checked', () => {
    expect(effectOf(2, 'M6')?.high).toBeLessThan(0);
  });

  it('is told only where it can be told from none', () => {
    for (const { byPpm, low, high } of report.effects) {
      expect(low).toBeLessThanOrEqual(byPpm);
      expect(byPpm).toBeLessThanOrEqual(high);
      expect(low > 0 || high < 0).toBe(true);
    }
    expect(report.effects.length).toBeLessThanOrEqual(report.orders);
    expect([report.done, report.of]).toEqual([300 * report.orders, 300 * report.orders]);
  });

  it('is the same every time it is asked for', () => {
    expect(finish(openEffects(run.scenario, run.episode, 300))).toEqual(report);
  });

  it('is none in a game without orders', async () => {
    const still = await recorded({
      id: 'drill-first-turns',
      players: { us: MOSCOW, ussr: MOSCOW },
      seed: 1,
    });
    expect(finish(openEffects(still.scenario, still.episode))).toEqual({
      done: 0,
      of: 0,
      effects: [],
      orders: 0,
    });
  });
});

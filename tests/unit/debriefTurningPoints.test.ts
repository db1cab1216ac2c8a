import { describe, expect, it } from 'vitest';
import { chanceOutcomes } from '../../src/engine/transition.ts';
import { chaptersIn, debriefOf, played, replayOf, scenario } from './debriefGames.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const random = seeds.map((seed) => played('random', 'random', seed));

describe('turning points', () => {
  it.each(random)(
    'are three to five, in order of time, no more than two of a turn or of a kind (game %#)',
    (episode) => {
      const { turningPoints } = debriefOf(episode);
      expect(turningPoints.length).toBeGreaterThanOrEqual(3);
      expect(turningPoints.length).toBeLessThanOrEqual(5);
      const turns = turningPoints.map(({ turn }) => turn);
      expect(turns).toEqual(turns.toSorted((one, two) => one - two));
      for (const { turn, code } of turningPoints) {
        expect(turningPoints.filter((point) => point.turn === turn).length).toBeLessThanOrEqual(2);
        expect(turningPoints.filter((point) => point.code === code).length).toBeLessThanOrEqual(2);
      }
    },
  );

  it.each(random)('tell how it ended, once (game %#)', (episode) => {
    const { turningPoints, outcome, turns } = debriefOf(episode);
    const last = turningPoints.filter(
      ({ code }) => code === 'settled' || code === 'nuclear' || code === 'ran-out',
    );
    if (outcome.nuclear !== 'none') expect(last.map(({ code }) => code)).toEqual(['nuclear']);
    for (const { turn } of last) expect(turn).toBe(turns.at(-1)?.turn);
  });

  it('name the disclosure, the quarantine and the settlement of the historical line', () => {
    const { turningPoints } = debriefOf(played('history', 'history', 1));
    const codes = turningPoints.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['disclosed', 'settled']));
    const settled = turningPoints.find(({ code }) => code === 'settled');
    expect(settled?.why.code).toBe('worth');
  });

  it('give the very chance from which it was drawn whether an incident became nuclear', () => {
    const told = random.flatMap((episode) => {
      const chances = replayOf(episode)
        .filter(({ state }) => state.phase === 'resolving' && state.dark.agenda[0]?.code === 'nuclear')
        .map(({ state }) => chanceOutcomes(scenario, state)[1]?.ppm);
      return debriefOf(episode)
        .turningPoints.filter(({ why }) => why.code === 'could-have-been-war')
        .map(({ why }) => ({ chance: why.params.chancePpm, chances }));
    });
    expect(told.length).toBeGreaterThan(0);
    for (const { chance, chances } of told) expect(chances).toContain(chance);
  });

  it('are the same each time', () => {
    const [episode] = random;
    if (episode === undefined) throw new Error('no game');
    expect(debriefOf(episode)).toEqual(debriefOf(episode));
    expect(chaptersIn(episode).length).toBe(debriefOf(episode).turns.length);
  });
});

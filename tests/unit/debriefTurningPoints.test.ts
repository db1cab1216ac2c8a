import { describe, expect, it } from 'vitest';
import { warIn } from '../../src/debrief/warCause.ts';
import { chanceOutcomes } from '../../src/engine/transition.ts';
import { INCIDENT_KINDS } from '../../src/engine/types.ts';
import { chaptersIn, debriefOf, played, replayOf, scenario } from './debriefGames.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const random = seeds.map((seed) => played('random', 'random', seed));

/** Games that ended in a war which grew out of an incident. */
const MANY = Array.from({ length: 40 }, (_, at) => at + 1);
const wars = MANY.flatMap((seed) => {
  const episode = played('random', 'random', seed);
  const last = chaptersIn(episode).at(-1);
  const kind = last === undefined ? null : warIn(last);
  return INCIDENT_KINDS.some((known) => known === kind) ? [{ episode, kind }] : [];
});
if (wars.length < 2) throw new Error('too few wars out of incidents');

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

  it.each(wars)(
    'name the incident out of which the war grew, beside the war (game %#)',
    ({ episode, kind }) => {
      const { turningPoints } = debriefOf(episode);
      const at = turningPoints.findIndex(({ code }) => code === 'nuclear');
      const origin = turningPoints[at - 1];
      expect(origin).toMatchObject({ code: 'incident', turn: turningPoints[at]?.turn });
      expect(origin?.params).toMatchObject({ incident: kind, severity: 'war' });
      expect(turningPoints.filter(({ params }) => params.severity === 'war')).toHaveLength(1);
    },
  );

  it('name the disclosure, the quarantine and the settlement of the historical line', () => {
    const { turningPoints } = debriefOf(played('history', 'history', 1));
    const codes = turningPoints.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['disclosed', 'settled']));
    const settled = turningPoints.find(({ code }) => code === 'settled');
    expect(settled?.why.code).toBe('worth');
  });

  it.each([106, 130])('never matter by trust or standing that did not move (seed %i)', (seed) => {
    const whys = debriefOf(played('random', 'random', seed)).turningPoints.map(({ why }) => why);
    for (const { code, params } of whys)
      if (code === 'trust' || code === 'home')
        expect(Math.abs(Number(params.byMilli))).toBeGreaterThanOrEqual(1000);
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

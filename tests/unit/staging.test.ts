/** Every turn of whole games as something to watch: bounded, in order, quiet before what is grave. */
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Event } from '../../src/engine/types.ts';
import type { PolicyName } from '../../src/policy/choose.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { SIDES, type Side } from '../../src/scenario/types.ts';
import type { Update } from '../../src/session/port.ts';
import { openSession } from '../../src/session/session.ts';
import type { PREFERENCE_VALUES } from '../../src/store/preferences.ts';
import { openText } from '../../src/text/text.ts';
import { placeOf } from '../../src/view/panels/model/incidentPlace.ts';
import { type Line, linesOf } from '../../src/view/panels/model/lines.ts';
import { metersOf } from '../../src/view/panels/model/meters.ts';
import { momentsOf, nextBeat } from '../../src/view/panels/model/playback.ts';
import {
  type Beat,
  LONGEST,
  lengthOf,
  type Moves,
  SHORTEST,
  stage,
} from '../../src/view/panels/model/staging.ts';
import { metersAt } from '../../src/view/panels/model/toldMeters.ts';
import { openWords, type Words } from '../../src/view/panels/words/words.ts';
import { computer, isOver, LEADERS, until } from './sessionGame.ts';

const opened = await openScenario('october-1962');
if (!opened.ok) throw new Error('the scenario has faults');
const { scenario, texts } = opened.value;

const GAMES: readonly (readonly [PolicyName, number])[] = [
  ['history', 1],
  ['heuristic', 3],
  ['random', 2],
  ['random', 3],
  ['random', 5],
];

interface Watched {
  readonly words: Words;
  readonly last: Update;
  /** The lines of one turn, with the entries of the log it runs over. */
  readonly turns: readonly { readonly from: number; readonly to: number; readonly lines: readonly Line[] }[];
}
const watched: Watched[] = [];

const turnsOf = (words: Words, log: readonly Event[]): Watched['turns'] =>
  [...new Set(log.map(({ turn }) => turn))].map((turn) => {
    const from = log.findIndex((event) => event.turn === turn);
    const to = log.findLastIndex((event) => event.turn === turn) + 1;
    return { from, to, lines: linesOf(words, log, { from, to, reader: words.side }) };
  });

const watch = async (policy: PolicyName, seed: number, side: Side): Promise<Watched> => {
  const play = computer(policy, scenario, seed);
  const policies = { us: play, ussr: play };
  const session = openSession({ scenario, settings: DEFAULT_SETTINGS, seed, seats: LEADERS, policies });
  const last = await until(session.port({ side }), isOver);
  session.close();
  const words = openWords(await openText('en'), scenario, texts, side);
  return { words, last, turns: turnsOf(words, last.log) };
};

beforeAll(async () => {
  for (const [policy, seed] of GAMES) {
    for (const side of SIDES) watched.push(await watch(policy, seed, side));
  }
});

/** A map on which only what nothing is told of moves, and one on which nothing does. */
const ONLY_SAILS: Moves = (since, until) => !since.sailed && until.sailed;
const NEVER: Moves = () => false;

const everyTurn = () => watched.flatMap(({ turns }) => turns);
const everyStaging = () =>
  everyTurn().flatMap((turn) =>
    [true, false].map((moves) => ({
      ...turn,
      moves,
      beats: stage(turn.lines, moves ? ONLY_SAILS : NEVER),
    })),
  );

describe('a staged turn', () => {
  it('is never too short and never too long', () => {
    const lengths = everyStaging().map(({ beats }) => lengthOf(beats));
    expect(lengths.length).toBeGreaterThan(150);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(SHORTEST - 0.001);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST + 0.001);
  });

  it('takes longer where more happens', () => {
    const lengths = everyStaging().map(({ beats }) => lengthOf(beats));
    expect(lengths.some((length) => length < 6)).toBe(true);
    expect(lengths.some((length) => length > 11)).toBe(true);
  });

  it('tells every line once, in order, without a gap between its beats', () => {
    for (const { lines, beats } of everyStaging()) {
      expect(beats.flatMap((beat) => beat.lines.map(({ at }) => at))).toEqual(lines.map(({ at }) => at));
      for (const [index, beat] of beats.slice(1).entries()) {
        const before = beats[index];
        expect(beat.start).toBeCloseTo((before?.start ?? 0) + (before?.seconds ?? 0), 6);
      }
    }
  });

  it('moves the map in one beat, at sea, and long enough to be seen; not at all when nothing moves', () => {
    for (const { beats, moves, lines } of everyStaging()) {
      const moving = beats.filter((beat) => beat.moves);
      expect(moving.length).toBe(moves ? 1 : 0);
      expect(moving.every(({ step }) => step === 'ships')).toBe(true);
      if (lines.length < 8) expect(moving.every(({ seconds }) => seconds >= 2)).toBe(true);
    }
  });

  it('moves the map with the very beat that tells of it', () => {
    for (const { lines } of everyTurn()) {
      const told = lines.at(-1);
      if (told === undefined) continue;
      const beats = stage(lines, (since, until) => since.before <= told.at && until.before > told.at);
      expect(beats.map(({ moves }) => moves)).toEqual(beats.map((_, index) => index === beats.length - 1));
    }
  });

  it('goes quiet for about a second before what is grave, and tells that alone', () => {
    const grave = everyStaging().flatMap(({ beats }) => beats.filter(({ weight }) => weight === 'grave'));
    expect(grave.length).toBeGreaterThan(20);
    for (const { hush, lines } of grave) {
      expect(hush).toBeGreaterThan(0.55);
      expect(hush).toBeLessThanOrEqual(1);
      expect(lines.length).toBe(1);
    }
    const others = everyStaging().flatMap(({ beats }) => beats.filter(({ weight }) => weight !== 'grave'));
    expect(others.every(({ hush }) => hush === 0)).toBe(true);
  });

  it('gives the agreement two seconds of its own, however much else happened', () => {
    const agreed = everyStaging().flatMap(({ beats, lines }) => {
      const at = lines.find(({ code }) => code === 'settled')?.at;
      return beats.filter((beat) => beat.lines.some((line) => line.at === at));
    });
    expect(agreed.length).toBeGreaterThan(0);
    for (const { lines, seconds } of agreed) {
      expect(lines.length).toBe(1);
      expect(seconds).toBeGreaterThanOrEqual(2);
    }
  });

  it('has something to watch when nothing is known', () => {
    const [beat] = stage([], ONLY_SAILS);
    expect(beat).toMatchObject({ lines: [], moves: true });
    expect(lengthOf(stage([], NEVER))).toBeCloseTo(SHORTEST);
  });
});

describe('the moments of a turn', () => {
  const seconds = (beats: readonly Beat[], pace: (typeof PREFERENCE_VALUES.pace)[number]): number =>
    momentsOf(beats, 0, 1, pace).reduce((sum, moment) => sum + (moment.seconds ?? 0), 0);

  it('last as long as the beats, slower or faster as asked', () => {
    for (const { beats } of everyStaging()) {
      const usual = lengthOf(beats);
      expect(seconds(beats, 'normal')).toBeCloseTo(usual, 6);
      expect(seconds(beats, 'slow')).toBeCloseTo(usual * 1.6, 6);
      expect(seconds(beats, 'fast')).toBeCloseTo(usual * 0.5, 6);
    }
  });

  it('wait at the end of every beat when the reader goes on by hand, and only there', () => {
    for (const { beats, from, to } of everyStaging()) {
      const moments = momentsOf(beats, from, to, 'by-hand');
      for (const [index, moment] of moments.entries()) {
        const last = moments[index + 1]?.beat !== moment.beat;
        expect(moment.seconds === null).toBe(last && moment.beat >= 0);
      }
    }
  });

  it('tell ever more, and all of it in the end; going on by beats comes to the same end', () => {
    for (const { beats, from, to, lines } of everyStaging()) {
      const moments = momentsOf(beats, from, to, 'normal');
      const told = moments.map((moment) => moment.told);
      expect(told).toEqual(told.toSorted((one, two) => one - two));
      expect(told.at(-1)).toBe(to);
      let [at, presses] = [0, 0];
      while (at < moments.length - 1) {
        at = nextBeat(moments, at);
        presses += 1;
      }
      expect(presses).toBe(beats.length + 1);
      expect(lines.every((line) => line.at < to)).toBe(true);
    }
  });
});

describe('the meters of a turn', () => {
  it('stand at the end as the desk shows them, and move only with a line that moved them', () => {
    for (const { words, last } of watched) {
      const lines = linesOf(words, last.log);
      const now = metersOf(words, last);
      for (const meter of metersAt(words, last, lines, last.log.length)) {
        expect(meter.value).toBe(now.find(({ id }) => id === meter.id)?.value);
      }
      let before = metersAt(words, last, lines, 0);
      for (const line of lines) {
        const after = metersAt(words, last, lines, line.at + 1);
        const changed = after.filter(
          ({ id, level }, index) => id !== 'alert' && level !== before[index]?.level,
        );
        expect(changed.filter(({ moved }) => !moved)).toEqual([]);
        before = after;
      }
    }
  });
});

describe('the place of an incident', () => {
  it('is something on the map, or none', () => {
    const ids = new Set([
      ...[...scenario.ships, ...scenario.sites, ...scenario.submarines].map(({ id }) => id),
      ...SIDES,
    ]);
    const places = watched.flatMap(({ last: { log } }) =>
      log.flatMap(({ code }, at) => (code === 'incident' ? [placeOf(scenario, log, at)] : [])),
    );
    expect(places.some((place) => place !== null)).toBe(true);
    expect(places.filter((place) => place !== null && !ids.has(place.id))).toEqual([]);
  });
});

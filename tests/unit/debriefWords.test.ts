import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Debrief,
  LINE_CODES,
  MISREADING_CODES,
  TOPICS,
  TURNING_CODES,
  type TurningPoint,
  WHY_CODES,
} from '../../src/debrief/types.ts';
import { openText, type Text } from '../../src/text/text.ts';
import { datedWords, givenWords, standWords } from '../../src/view/panels/debrief/besideWords.ts';
import {
  accidentWords,
  driversWords,
  lineWords,
  misreadingWords,
  precedentWords,
  turningWords,
  whyWords,
} from '../../src/view/panels/debrief/debriefWords.ts';
import { openWords, type Words } from '../../src/view/panels/words/words.ts';
import { debriefOf, played, scenario, texts } from './debriefGames.ts';

let text: Text;
beforeAll(async () => {
  text = await openText('en');
});

describe('every code of the debrief has its words', () => {
  const keys = [
    ...LINE_CODES.map((code) => `debrief.line.${code}`),
    ...TOPICS.map((topic) => `debrief.topic.${topic}`),
    ...TURNING_CODES.map((code) => `debrief.turning.${code}`),
    ...WHY_CODES.map((code) => `debrief.why.${code}`),
    ...MISREADING_CODES.map((code) => `debrief.misreading.${code}`),
  ];
  it.each(keys)('%s', (key) => {
    expect(text.has(key)).toBe(true);
  });
});

/** Something is said, with no hole, no missing name and no code left in it. */
const isPlain = (sentence: string): boolean =>
  sentence !== '' && !/[{}[\]]|undefined|NaN|\b[a-z]+_[a-z]+\b/.test(sentence);

const sentences = (
  words: Words,
  { turns, end, turningPoints, misreadings, accidents }: Debrief,
): readonly string[] => [
  ...[...turns, end].flatMap((page) =>
    [...page.washington, ...page.truth, ...page.moscow].map((line) => lineWords(words, line)),
  ),
  ...turningPoints.flatMap((point) => [turningWords(words, point), whyWords(words, point)]),
  ...misreadings.map((reading) => misreadingWords(words, reading)),
  ...accidents.flatMap((accident) => [
    accidentWords(words, accident),
    ...(accident.drivers.length === 0 ? [] : [driversWords(words, accident)]),
  ]),
  ...words.scenario.nearMisses.map((nearMiss) => precedentWords(words, nearMiss)),
];

describe('an incident a war grew out of', () => {
  it('is told to its end: what was answered, then the war', () => {
    const words = openWords(text, scenario, texts, 'us');
    const params = { incident: 'combat', pattern: '', severity: 'war', side: 'ussr', choice: 'retaliate' };
    expect(turningWords(words, { code: 'incident', params })).toMatch(
      /Moscow chose: .*\. The war grew out of it\.$/,
    );
    const passed = turningWords(words, { code: 'incident', params: { ...params, severity: 'crisis' } });
    expect(passed).not.toContain('war');
  });
});

describe('a step of readiness', () => {
  it('is told by its name and by its place on the ladder', () => {
    const words = openWords(text, scenario, texts, 'us');
    const params = { believed: 0, truth: 1, kind: 'M1' };
    const reading = { code: 'alert-underrated', side: 'us', params } as const;
    const told = misreadingWords(words, { ...reading, turn: 0, hour: 0, by: 1, ledTo: null });
    expect(told).toMatch(/1 of 5.*2 of 5/);
    const raised = turningWords(words, { code: 'alert', params: { side: 'us', from: 2, to: 3 } });
    expect(raised).toMatch(/3 of 5.*4 of 5/);
  });
});

describe('an order of a kind that 1962 has in another turn', () => {
  const desk = {
    desk: 'public',
    given: { kind: 'P6' },
    dated: null,
    claim: null,
    stand: 'added',
    elsewhere: 168,
    givenAt: null,
  } as const;

  it('is not said to be missing from its record', () => {
    const words = openWords(text, scenario, texts, 'us');
    expect(datedWords(words, desk)).toContain('23 Oct');
    expect(standWords(words, desk, 0)).not.toBe(text.say('beside.stand.added'));
    const never = { ...desk, elsewhere: null };
    expect(datedWords(words, never)).toBe(text.say('beside.silent'));
    expect(standWords(words, never, 0)).toBe(text.say('beside.stand.added'));
  });
});

describe('an order of 1962 that the game gave in another turn', () => {
  const desk = {
    desk: 'public',
    given: null,
    dated: { kind: 'P6' },
    claim: null,
    stand: 'left-out',
    elsewhere: null,
    givenAt: 168,
  } as const;

  it('is said to be given earlier or later, and left out only where it never was', () => {
    const words = openWords(text, scenario, texts, 'us');
    expect(givenWords(words, desk)).toContain('23 Oct');
    expect(standWords(words, desk, 192)).toBe(text.say('beside.stand.earlier'));
    expect(standWords(words, desk, 144)).toBe(text.say('beside.stand.later'));
    const never = { ...desk, givenAt: null };
    expect(givenWords(words, never)).toBe(text.say('beside.silent'));
    expect(standWords(words, never, 192)).toBe(text.say('beside.stand.left-out'));
  });
});

describe('the words of whole games are plain', () => {
  const games = [
    played('history', 'history', 1),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => played('random', 'random', seed)),
  ];
  it.each(games)('game %#', (episode) => {
    for (const side of ['us', 'ussr'] as const) {
      const said = sentences(openWords(text, scenario, texts, side), debriefOf(episode));
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter((sentence) => !isPlain(sentence))).toEqual([]);
    }
  });
});

describe('the chance of war from one accident', () => {
  it('is told from when it had happened, and the risk of the whole game as what it is', () => {
    const point: TurningPoint = {
      turn: 3,
      hour: 72,
      code: 'incident',
      params: {},
      why: { code: 'could-have-been-war', params: { chancePpm: 2000 } },
      weight: 50,
    };
    expect(whyWords(openWords(text, scenario, texts, 'us'), point)).toBe(
      'Once it had happened, the chance that it became nuclear war was 0.2%.',
    );
    expect(text.say('luck.known')).toContain('counts an accident only as far as it was likely to happen');
  });
});

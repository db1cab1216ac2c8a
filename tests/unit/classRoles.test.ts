/** Role cards: short enough to be read in a few minutes, one for every seat, and nothing of 1962 without a source. */
import { beforeAll, describe, expect, it } from 'vitest';
import { OUTSIDERS, type Seat } from '../../src/classroom/types.ts';
import { loadScenario } from '../../src/main/game.ts';
import { SCENARIO_IDS } from '../../src/scenario/catalogue.ts';
import { DESKS, isGuided, SIDES } from '../../src/scenario/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { ROLE_IDS, type RoleCard, roleCard, roleOf } from '../../src/view/class/print/roleWords.ts';
import { openWords, type Words } from '../../src/view/panels/words/words.ts';

const MOST_WORDS = 150;
const SCENARIOS = SCENARIO_IDS.filter((id) => !isGuided(id));
const READINGS = ['full', 'plain'] as const;
const CASES = OFFERED_LANGUAGES.flatMap((language) =>
  READINGS.flatMap((reading) => SCENARIOS.map((scenario) => ({ language, reading, scenario }))),
);

const open = async ({ language, reading, scenario: id }: (typeof CASES)[number]): Promise<Words> => {
  const [text, { scenario, texts }] = await Promise.all([
    openText(language, reading),
    loadScenario(id, { language, reading }),
  ]);
  return openWords(text, scenario, texts, 'us');
};

/** All that is read on a card, its headings with it; its sources are small print. */
const readOn = (words: Words, { title, who, office, aims, facts, turn, rule }: RoleCard): string => {
  const heads = (['aim', 'turn', 'rule'] as const).map((head) => words.text.say(`classRoles.${head}`));
  const factHead = facts.length > 0 ? [words.text.say('classRoles.facts')] : [];
  return [title, who, office, ...heads, ...factHead, ...aims, ...facts, turn, rule].join(' ');
};
const wordsIn = (read: string): number =>
  read.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe.each(CASES)('role cards of $scenario in $language, $reading', (reader) => {
  let words: Words;
  beforeAll(async () => {
    words = await open(reader);
  });

  it('have at most 150 words each', () => {
    const long = ROLE_IDS.map((id) => [id, wordsIn(readOn(words, roleCard(words, id)))] as const);
    expect(long.filter(([, count]) => count > MOST_WORDS)).toEqual([]);
  });

  it('have every part, and no key in place of words', () => {
    for (const id of ROLE_IDS) {
      const card = roleCard(words, id);
      const read = readOn(words, card);
      expect(card.aims.length, id).toBeGreaterThan(0);
      expect(read, id).not.toMatch(/\[[\w.-]+\]|classRoles/);
    }
  });

  it('tell a desk two things that stand on no other card, and name the works behind them', () => {
    const cards = ROLE_IDS.map((id) => roleCard(words, id));
    for (const side of SIDES)
      for (const desk of DESKS) {
        const card = cards.find(({ id }) => id === `${side}-${desk}`);
        expect(card?.facts.length, `${side}-${desk}`).toBe(2);
        expect(card?.works.length, `${side}-${desk}`).toBeGreaterThan(0);
        const others = cards.filter((other) => other !== card).flatMap(({ facts }) => facts);
        expect(others.filter((fact) => card?.facts.includes(fact))).toEqual([]);
      }
  });
});

const SEATS: readonly Seat[] = [
  ...SIDES.flatMap((side) =>
    (['leader', ...DESKS] as const).flatMap((chair): readonly Seat[] =>
      [false, true].map((deputy) => ({ world: 0, side, chair, deputy })),
    ),
  ),
  ...OUTSIDERS.map((outsider): Seat => ({ world: 0, outsider })),
];

describe('seats', () => {
  it('have a card each', () => {
    for (const seat of SEATS) expect(ROLE_IDS).toContain(roleOf(seat));
    expect(ROLE_IDS).toHaveLength(SIDES.length * 5 + 1 + OUTSIDERS.length);
  });
});

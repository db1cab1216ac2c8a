import { describe, expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { type Message, RULES_VERSION } from '../../src/engine/types.ts';
import { type Advice, COURSES, TIPPED_BY } from '../../src/policy/advisers/advice.ts';
import type { Desk } from '../../src/scenario/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { chanceOf, differ, furthestApart, voicesOf } from '../../src/view/panels/model/advisers.ts';
import type { Signing } from '../../src/view/panels/model/theirView.ts';
import { briefly, groundsOf } from '../../src/view/panels/words/adviceWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

const words = openWords(await openText('en'), scenario, texts, 'us');

const saying = (person: string, desk: Desk, order: Advice['order']): Advice => ({
  person,
  desk,
  order,
  reason: { code: 'want' },
  forecast: { event: 'settlement', ppm: 500_000, otherwise: 500_000 },
});

describe('the council', () => {
  const advice = [
    saying('taylor', 'military', { kind: 'B1' }),
    saying('lemay', 'military', { kind: 'S3' }),
    saying('nitze', 'military', { kind: 'B1' }),
    saying('rfk', 'private', null),
    saying('thompson', 'private', null),
    saying('nobody', 'private', null),
  ];

  it('sits desk by desk, and counts how many different things are said', () => {
    const desks = voicesOf(scenario, advice, 0);
    expect(desks.map(({ desk, views, voices }) => [desk, views, voices.length])).toEqual([
      ['military', 2, 3],
      ['private', 1, 2],
    ]);
  });

  it('tells what a man held on days that have come, the latest first', () => {
    const daysOn = (turn: number): readonly string[] =>
      voicesOf(scenario, advice, turn)[0]?.voices[0]?.days.map(({ date }) => date) ?? [];
    expect(daysOn(0)).toEqual(['1962-10-16']);
    expect(daysOn(5)).toEqual(['1962-10-20', '1962-10-16']);
  });
});

describe('those furthest apart', () => {
  const apart = (...said: readonly Advice[]) =>
    furthestApart(scenario, said, 0).map(({ person }) => person.id);
  const strike = saying('lemay', 'military', { kind: 'S3' });
  const line = saying('taylor', 'military', { kind: 'B1' });
  const words = saying('rfk', 'private', { kind: 'K3', slot: 0 });

  it('are the most forceful, the least, and one between', () => {
    expect(apart(words, line, saying('nitze', 'military', { kind: 'B1' }), strike)).toEqual([
      'lemay',
      'taylor',
      'rfk',
    ]);
  });

  it('are fewer where fewer things are said, and nobody where all say the same', () => {
    expect(apart(words, strike)).toEqual(['lemay', 'rfk']);
    expect(apart(line, saying('nitze', 'military', { kind: 'B1' }))).toEqual([]);
    expect(apart()).toEqual([]);
  });
});

describe('a chance', () => {
  it.each([
    [4000, { code: 'rare', count: 0 }],
    [12_000, { code: 'hundred', count: 1 }],
    [94_000, { code: 'hundred', count: 9 }],
    [95_000, { code: 'ten', count: 1 }],
    [540_000, { code: 'ten', count: 5 }],
    [904_000, { code: 'ten', count: 9 }],
    [995_000, { code: 'hundred', count: 99 }],
  ])('of %i is said as %o', (ppm, said) => {
    expect(chanceOf(ppm)).toEqual(said);
  });

  it('differs from another when it is said otherwise', () => {
    expect(differ(510_000, 540_000)).toBe(false);
    expect(differ(540_000, 560_000)).toBe(true);
  });
});

describe('a letter that is recommended', () => {
  const seen = observe(scenario, initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION), { side: 'us' });
  const bundle = { terms: [1, 0, 0, 0, 0], publicity: [0, 0, 0, 0, 0] };
  const advised = (kind: 'C1' | 'C2', message: Message) => briefly(words, seen, { kind, message });

  it('is told by what it brings', () => {
    expect(advised('C1', { act: 'offer', bundle, hours: 24 })).toBe('An offer by formal letter');
    expect(advised('C2', { act: 'offer', bundle, hours: 24 })).toBe('An offer through the ambassador');
    expect(advised('C1', { act: 'warn' })).toBe('Warn him privately that you will not give way');
  });
});

describe('the grounds of an adviser', () => {
  const MOST = 90;
  const said = (person: string, more: Partial<Advice>, verdict: Signing = 'none'): readonly string[] => {
    const found = scenario.people.find(({ id }) => id === person);
    if (found === undefined) throw new Error(`nobody is called ${person}`);
    return groundsOf(words, found, { ...saying(person, 'private', null), ...more }, () => verdict);
  };
  const waiting = { whose: 'theirs', say: 'wait', because: 'rival' } as const;

  it.each(OFFERED_LANGUAGES)(
    'are told in fewer than 90 letters and without a number, in %s',
    async (language) => {
      const text = await openText(language);
      const lines = [
        ...TIPPED_BY.map((code) => text.say(`advisers.reason.${code}`)),
        ...COURSES.map((course) => text.say(`advisers.course.${course}`)),
        ...(['us', 'ussr'] as const).map((side) => text.say('advisers.reason.secret', { side })),
      ];
      expect(lines.filter((line) => line.length >= MOST || /\d/.test(line))).toEqual([]);
    },
  );

  it('are the offer alone where he waits for its sake, and nothing twice', () => {
    expect(said('rusk', { onOffer: waiting })).toEqual([
      'Their offer: no answer yet. It gives the other side too much.',
    ]);
    const order = { kind: 'P4' } as const;
    const reason = { code: 'fear' } as const;
    expect(said('suslov', { order, reason, onOffer: { ...waiting, because: 'fear' } })).toEqual([
      'Their offer: no answer yet. Fears that China accuses Moscow.',
    ]);
  });

  it('are what he makes of their offer where his order answers it', () => {
    const order = { kind: 'K1', slot: 0, rider: false } as const;
    const onOffer = { whose: 'theirs', say: 'accept', because: 'danger' } as const;
    expect(said('sorensen', { order, onOffer })).toEqual(['It makes war less likely.']);
  });

  it('name the verdict where he differs from it on an offer that is out, and are his own where he does not', () => {
    const bundle = { terms: [3, 1, 2, 0, 1], publicity: [0, 0, 0, 0, 0] };
    const onOffer = (word: 'hope' | 'doubt') =>
      ({ whose: 'ours', say: 'wait', bundle, because: { word, on: 'pressed' } }) as const;
    expect(said('rusk', { onOffer: onOffer('hope') }, 'none')).toEqual([
      'Our offer: wait for the answer. The reckoning says “Too little for them today”; he differs: pressed as they are, they may well take it.',
    ]);
    expect(said('rusk', { onOffer: onOffer('doubt') }, 'all')).toEqual([
      'Our offer: wait for the answer. The reckoning says “Within reach”; he differs: they are not pressed hard enough yet.',
    ]);
    expect(said('rusk', { onOffer: onOffer('hope') }, 'steady')[0]).toContain('should suit them');
    expect(said('rusk', { onOffer: onOffer('doubt') }, 'soft')[0]).toContain('will hardly suit them');
  });

  it('say of terms that he would send what he counts on where either he or the verdict finds them too little', () => {
    const bundle = { terms: [3, 1, 2, 0, 1], publicity: [0, 0, 0, 0, 0] };
    const order = { kind: 'C1', message: { act: 'offer', bundle, hours: 24 } } as const;
    const last = (word: 'hope' | 'doubt', verdict: Signing) =>
      said('rusk', { order, suits: { word, on: 'terms' } }, verdict).at(-1);
    expect(last('hope', 'none')).toContain('he differs: what it gives them is enough');
    expect(last('doubt', 'none')).toBe('He does not count on a yes to it today.');
    expect(last('doubt', 'offered')).toContain('he differs: they will want more');
    expect(last('hope', 'offered')).not.toContain('reckoning');
  });

  it('begin with his course while the secret holds', () => {
    expect(said('mcnamara', { course: 'blockade' })).toEqual([
      'His course: a blockade, once the world is told.',
    ]);
  });

  it('are what he held on a day, where that is his reason', () => {
    const order = { kind: 'U5' } as const;
    expect(said('ball', { order, reason: { code: 'held', date: '1962-10-27' } })).toEqual([
      'For trading the Jupiters.',
    ]);
  });
});

describe('an order whose variants say little', () => {
  const seen = observe(scenario, initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION), { side: 'us' });

  it('is told with its name, and without its numbers', () => {
    expect(briefly(words, seen, { kind: 'C4', hours: 24 })).toBe('Private ultimatum: Within 24 hours');
    expect(briefly(words, seen, { kind: 'M2', force: 'air' })).toBe('Ready the air strike');
  });
});

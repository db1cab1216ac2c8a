/** Orders are worded by what has come to pass: flights that were flown, a line that is in force, missiles that are public. */
import { describe, expect, it } from 'vitest';
import type { Event, Observation, Order } from '../../src/engine/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { eventWords } from '../../src/view/panels/words/eventWords.ts';
import { nowIn } from '../../src/view/panels/words/now.ts';
import { orderAbout, orderName, orderPick } from '../../src/view/panels/words/orderWords.ts';
import { openWords, type Words } from '../../src/view/panels/words/words.ts';
import { leaderAt, scenario, start, texts } from './classSeatGame.ts';

const words = openWords(await openText('en'), scenario, texts, 'us');
const seen = leaderAt(start).observation;

const wordsAt = (at: Pick<Observation, 'pub' | 'own'>, like: Words = words): Words => ({
  ...like,
  now: nowIn(scenario, at),
});
const pubWith = (pub: Partial<Observation['pub']>) => ({ ...seen, pub: { ...seen.pub, ...pub } });

const told = (params: Event['params'], like: Words): string =>
  eventWords(like, { code: 'order', to: 'us', desk: null, turn: 0, params });

describe('daily flights', () => {
  const fly: Order = { kind: 'I7', on: true };
  const pickAt = (schedule: number, hour: number) => {
    const own = seen.own?.side === 'us' ? seen.own : null;
    if (own === null || own.intelligence === null) throw new Error('Washington sees its intelligence');
    const at = { ...seen, own: { ...own, intelligence: { ...own.intelligence, schedule, hour } } };
    return orderPick(wordsAt(at), at, fly);
  };

  it('are flown again only where some have been flown in this game', () => {
    expect(pickAt(0, scenario.startHour)).toBe('Fly each day');
    expect(pickAt(0, scenario.startHour + 12)).toBe('Fly each day again');
    expect(pickAt(1, scenario.startHour)).toBe('Fly each day again');
  });

  it('are told as ordered, never as resumed', () => {
    expect(told({ side: 'us', kind: 'I7', on: 1 }, words)).toBe(
      'Washington ordered daily flights over Cuba.',
    );
  });
});

describe('the submarine hunt', () => {
  const stop: Order = { kind: 'M15', routine: 'hunt', on: false };
  const pickAt = (blockade: Observation['pub']['blockade']) => {
    const at = pubWith({ blockade });
    return orderPick(wordsAt(at), at, stop);
  };

  it('has not begun before a line is in force', () => {
    expect(pickAt('none')).toBe('Start no submarine hunt');
    expect(pickAt('in-force')).toBe('Leave submarines alone');
  });

  it('is told in words that are true before and after', () => {
    expect(told({ side: 'us', kind: 'M15', routine: 'hunt', on: 0 }, words)).toBe(
      'Washington told the navy to hold down no submarine.',
    );
  });
});

describe('a denial', () => {
  it.each(OFFERED_LANGUAGES)('before the missiles are public is a declaration, in %s', async (language) => {
    const spoken = openWords(await openText(language), scenario, texts, 'ussr');
    const before = wordsAt(pubWith({ disclosed: 'no' }), spoken);
    const after = wordsAt(pubWith({ disclosed: 'speech' }), spoken);
    expect(orderName(before, 'P4')).not.toBe(orderName(after, 'P4'));
    expect(orderAbout(before, 'P4')).not.toBe(orderAbout(after, 'P4'));
  });

  it('is told in the same words by the line and by the speech, as what was said', () => {
    const said =
      'Moscow declared that there are no offensive missiles in Cuba and that nobody may stop its ships.';
    expect(told({ side: 'ussr', kind: 'P4' }, words)).toBe(said);
    const speech: Event = {
      code: 'speech',
      to: 'public',
      desk: null,
      turn: 0,
      params: { side: 'ussr', kind: 'P4' },
    };
    expect(eventWords(words, speech)).toBe(said);
  });
});

/** Accidents get a sentence only when they have become likelier or rarer, and it names what made them so. */
import { describe, expect, it } from 'vitest';
import type { Event, EventCode } from '../../src/engine/types.ts';
import { openText } from '../../src/text/text.ts';
import { dangerNews } from '../../src/view/panels/model/danger.ts';
import { linesOf, spoken } from '../../src/view/panels/model/lines.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

const words = openWords(await openText('en'), scenario, texts, 'us');
const event = (code: EventCode, turn: number, params: Event['params']): Event => ({
  code,
  to: 'us',
  desk: null,
  turn,
  params,
});
/** The chance of that turn, ppm; what came before it is too little to count. */
const danger = (turn: number, by: number, value = by): Event =>
  event('meter', turn, { meter: 'risk', side: 'us', by, value, cause: 'incidents' });
const alert = (turn: number, from: number, to: number): Event =>
  event('alert', turn, { side: 'us', from, to });
const hoursOf = (turn: number): number => scenario.calendar[turn]?.hours ?? 0;
/** As likely in an hour as 100 ppm are in the first turn. */
const even = (turn: number, times = 1): number => Math.round((1000 * times * hoursOf(turn)) / hoursOf(0));
const news = (...log: readonly Event[]) => dangerNews(scenario, log, log.length - 1);

describe('what is said of accidents', () => {
  it('is nothing in the first turn, and nothing while they stay as likely', () => {
    expect(news(danger(0, even(0)))).toBeNull();
    expect(news(danger(0, even(0)), alert(1, 1, 2), danger(1, even(1, 1.05)))).toBeNull();
  });

  it('counts a longer turn by its hours', () => {
    const calendar = scenario.calendar.map((turn, at) => ({ ...turn, hours: at === 0 ? 12 : 24 }));
    const log = [danger(0, 1000), danger(1, 2000)];
    expect(dangerNews({ ...scenario, calendar }, log, 1)).toBeNull();
  });

  it('counts what is left of a chance once much of it has been run', () => {
    expect(news(danger(0, even(0)), danger(1, even(1) / 2, 500_000 + even(1) / 2))).toBeNull();
  });

  it.each([
    ['alert', alert(1, 1, 2)],
    ['alert', event('alert-followed', 1, { side: 'us', from: 1, to: 2 })],
    ['their-alert', event('alert-seen', 1, { side: 'ussr', alert: 4 })],
    ['contact', event('rung', 1, { from: 'contact', to: 'shooting' })],
    ['engagement', event('roe', 1, { side: 'us', roe: 2 })],
    ['weapons', event('tactical', 1, { tactical: 2 })],
    ['weapons', event('order', 1, { side: 'us', kind: 'M10' })],
  ])('names %s as what made them likelier', (why, cause) => {
    expect(news(danger(0, even(0)), cause, danger(1, even(1, 1.5)))).toEqual({ more: true, why });
  });

  it('never names what pulled the other way', () => {
    expect(news(danger(0, even(0)), alert(1, 2, 1), danger(1, even(1, 1.5)))).toEqual({
      more: true,
      why: 'unnamed',
    });
    expect(news(danger(0, even(0)), alert(1, 2, 1), danger(1, even(1, 0.7)))).toEqual({
      more: false,
      why: 'alert',
    });
  });

  it('measures a stand by what was told of it before', () => {
    const roe = (turn: number, value: number) => event('roe', turn, { side: 'us', roe: value });
    expect(news(roe(0, 2), danger(0, even(0)), roe(1, 1), danger(1, even(1, 0.7)))).toEqual({
      more: false,
      why: 'engagement',
    });
  });

  it('adds up small steps until they are worth a sentence, and then begins anew', () => {
    const slow = [danger(0, even(0)), danger(1, even(1, 1.1)), danger(2, even(2, 1.25))];
    expect(news(...slow)).toEqual({ more: true, why: 'unnamed' });
    expect(news(...slow, danger(3, even(3, 1.3)))).toBeNull();
  });
});

describe('the line of a turn', () => {
  const log = [danger(0, even(0)), alert(1, 1, 2), danger(1, even(1, 1.5))];

  it('is a figure alone where nothing is new', () => {
    const [first] = linesOf(words, log);
    expect(first?.text).toBe('');
    expect(first?.effects.map(({ meter }) => meter)).toEqual(['risk']);
  });

  it('says what changed otherwise', () => {
    expect(spoken(linesOf(words, log)).at(-1)?.text).toMatch(/^Our forces stand readier/);
  });
});

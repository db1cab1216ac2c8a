/** The update that a seat's page works out from what the room sends, the panels over what a seat may not know, and its clocks. */
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Clock } from '../../src/classroom/types.ts';
import { makeSeat, updateOf as seatUpdate } from '../../src/session/seat.ts';
import { openText } from '../../src/text/text.ts';
import { AnswerClock } from '../../src/view/class/seat/ClassClock.tsx';
import { updateOf } from '../../src/view/class/seat/model/update.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { Log } from '../../src/view/panels/desk/Log.tsx';
import { RopePanel } from '../../src/view/panels/desk/RopePanel.tsx';
import { Situation } from '../../src/view/panels/desk/Situation.tsx';
import { metersOf } from '../../src/view/panels/model/meters.ts';
import { pileOf } from '../../src/view/panels/model/pile.ts';
import { rowsOf, SECTIONS } from '../../src/view/panels/model/situation.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, second, sentTo, start, texts, VIEWERS } from './classSeatGame.ts';

const text = await openText('en');

describe('the update of a seat', () => {
  it.each(VIEWERS)('is that of the session for %j', (viewer) => {
    for (const position of [start, second])
      expect(updateOf(scenario, sentTo(viewer, position))).toEqual(
        seatUpdate(scenario, makeSeat(viewer), position),
      );
  });

  it('lets a desk choose its own orders and no others', () => {
    const { choices, legal } = updateOf(scenario, sentTo({ side: 'us', desk: 'military' }, start));
    expect(new Set(choices.map(({ desk }) => desk))).toEqual(new Set(['military']));
    expect(legal.some(({ kind }) => kind === 'seal')).toBe(false);
  });

  it('lets the public choose nothing', () => {
    const update = updateOf(scenario, sentTo('public', start));
    expect([update.legal, update.choices]).toEqual([[], []]);
  });

  it.each(VIEWERS)('is shown by the panels without the facts that %j may not have', (viewer) => {
    const update = updateOf(scenario, sentTo(viewer, second));
    const side = typeof viewer === 'object' && 'side' in viewer ? viewer.side : 'us';
    const words = openWords(text, scenario, texts, side);
    expect(() => metersOf(words, update)).not.toThrow();
    expect(() => pileOf(words, update)).not.toThrow();
    for (const section of SECTIONS) expect(() => rowsOf(words, update.observation, section)).not.toThrow();
    const html = renderToString(
      <WordsProvider words={words}>
        <RopePanel update={update} />
        <Situation seen={update.observation} log={update.log} onOrders={() => undefined} />
        <Log update={update} onAgain={() => undefined} />
      </WordsProvider>,
    );
    expect(html).toContain(text.say('rope.title'));
  });
});

describe('the clock of an answer', () => {
  beforeAll(() => void vi.useFakeTimers({ now: 0 }));
  afterAll(() => void vi.useRealTimers());
  const shown = (clock: Pick<Clock, 'endsAt' | 'pausedLeft'>): string =>
    renderToString(
      <AnswerClock
        text={text}
        room={{ clock: { phase: { kind: 'talks', turn: 0 }, startedAt: 0, ...clock } }}
        ahead={0}
        by={90_500}
      />,
    );

  it('counts to the moment at which the room answers, whenever the talks end', () => {
    expect(shown({ endsAt: 0, pausedLeft: null })).toContain('>1:31<');
    expect(shown({ endsAt: null, pausedLeft: null })).toContain(text.say('seat.answer'));
  });

  it('tells no figure while the class is paused', () => {
    const html = shown({ endsAt: 0, pausedLeft: 42_000 });
    expect(html).toContain(text.say('seat.paused'));
    expect(html).not.toContain('timer');
  });
});

/** The update that a seat's page works out from what the room sends, and the panels over what a seat may not know. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { makeSeat, updateOf as seatUpdate } from '../../src/session/seat.ts';
import { openText } from '../../src/text/text.ts';
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
        <Situation seen={update.observation} onOrders={() => undefined} />
        <Log update={update} onAgain={() => undefined} />
      </WordsProvider>,
    );
    expect(html).toContain(text.say('rope.title'));
  });
});

/** The wall before anything has been played: what the world knows then, and a question, in place of an empty sheet. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/engine/types.ts';
import { SIDES } from '../../src/scenario/types.ts';
import { openText } from '../../src/text/text.ts';
import { Headlines, type HeadlinesProps } from '../../src/view/class/wall/Headlines.tsx';
import { headlinesOf, openingOf } from '../../src/view/class/wall/publicNews.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { play, scenario, second, sentTo, start, texts, turnAfter } from './classSeatGame.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');
const wall = (position: typeof start, telling: HeadlinesProps['telling'] = null): string =>
  renderToString(
    <WordsProvider words={words}>
      <Headlines world={sentTo('public', position)} papers={[]} most={5} telling={telling} />
    </WordsProvider>,
  );

describe('the wall in the first talks', () => {
  it('shows what the world knows, and asks the room something', () => {
    const html = wall(start);
    expect(html).toContain('Kennedy tells the world of the missiles');
    for (const said of [text.say('alert.us.2'), text.say('seat.phrase.3')]) expect(html).toContain(said);
    expect(html).not.toContain(text.say('wall.quiet'));
  });

  it('shows nothing of it that only one side has been told', () => {
    const told = openingOf(words, sentTo('public', start)).map(({ title }) => title);
    const secret = (['us', 'ussr'] as const).flatMap((side) =>
      scenario.briefings[side].situation.map((claim) => words.names.of(claim.text)),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((title) => secret.includes(title))).toEqual([]);
    const later = scenario.milestones.filter(({ hour }) => hour > scenario.startHour);
    expect(later.length).toBeGreaterThan(0);
    for (const { claim } of later) expect(told).not.toContain(words.names.of(claim.text));
  });

  it('has done with it once a turn has been told', () => {
    expect(wall(second)).not.toContain(text.say('seat.phrase.3'));
  });
});

describe('an offer made on the radio', () => {
  const bundle = { terms: [2, 1, 2, 0, 1], publicity: [0, 0, 0, 0, 0] };
  const offers = SIDES.map((side): Action => {
    const order = { kind: 'P5', bundle, hours: 96 } as const;
    return { kind: 'order', side, desk: 'public', order };
  });
  const offered = sentTo('public', turnAfter(play(start, offers)));

  it('is told once, whichever side made it', () => {
    const titles = headlinesOf(words, offered).map(({ title }) => title);
    for (const side of SIDES) {
      const who = text.say(`side.${side}`);
      expect(titles.filter((title) => title.includes(who) && title.includes('offer'))).toEqual([
        text.say('order.P5.done', { who }),
      ]);
    }
  });
});

it('the wall says where a turn is told while it waits for it: a class on one screen has no seats', () => {
  expect(wall(start, 'seats')).toContain('seats');
  expect(wall(start, 'screen')).toContain(text.say('wall.telling', { where: 'screen' }));
  expect(wall(start, 'screen')).not.toContain('seats');
});

/** The words of students inside the letters of the talks: which belong where, and how they are shown. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Seat } from '../../src/classroom/types.ts';
import type { Paper } from '../../src/classroom/viewTypes.ts';
import type { Offer } from '../../src/engine/types.ts';
import { openText } from '../../src/text/text.ts';
import { LetterWords } from '../../src/view/class/LetterWords.tsx';
import { paperOn } from '../../src/view/class/paperOn.ts';
import { mayRewrite } from '../../src/view/class/seat/model/papers.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import type { DeskProps } from '../../src/view/panels/desk/actions.ts';
import { LetterPaper } from '../../src/view/panels/talks/LetterPaper.tsx';
import { WordsInProvider } from '../../src/view/panels/talks/wordsIn.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { leaderAt, scenario, start, texts } from './classSeatGame.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');
const MARKUP = '<b>Not</b> markup';

const offer: Offer = {
  from: 'us',
  channel: 'letter',
  bundle: { terms: [2, 0, 1, 0, 0], publicity: [0, 0, 0, 0, 0] },
  sentHour: 12,
  arrivesHour: 18,
  expiresHour: 60,
  status: 'open',
  known: 1,
  agreedInPublic: false,
  counter: false,
};
const { from, sentHour, channel } = offer;
const paper = (id: number, change: Partial<Paper> = {}): Paper => ({
  id,
  turn: 0,
  kind: 'letter',
  from: 'us',
  inject: null,
  text: MARKUP,
  state: 'sent',
  on: { from, sentHour, channel },
  ...change,
});

describe('the words of an offer', () => {
  const other = paper(2, { on: { from, sentHour: 18, channel } });
  const answer = paper(3, { from: 'ussr' });
  const { on: _, ...warning } = paper(4);
  const all = [other, answer, warning, paper(1)];

  it('are those of its author with the very offer, and those of its reader with the answer', () => {
    expect(paperOn(all, offer, 'letter')?.id).toBe(1);
    expect(paperOn(all, offer, 'answer')?.id).toBe(3);
    expect(paperOn([other, warning], offer, 'letter')).toBe(null);
    expect(paperOn(all, { ...offer, channel: 'envoy' }, 'letter')).toBe(null);
  });

  it('stand inside its letter as text; a game of one’s own has none', () => {
    const letter = (
      <LetterPaper
        {...drawn}
        letter={{ key: 'a', offer, slot: 0, lapsed: false, crossed: [] }}
        isLate={false}
      />
    );
    const alone = renderToString(<WordsProvider words={words}>{letter}</WordsProvider>);
    expect(alone).not.toContain('letter-words');
    const html = renderToString(
      <WordsProvider words={words}>
        <WordsInProvider
          value={(of, part) => {
            const found = paperOn(all, of, part);
            return found === null ? null : (
              <LetterWords paper={found} part={part} own={found.from === 'us'}>
                {null}
              </LetterWords>
            );
          }}
        >
          {letter}
        </WordsInProvider>
      </WordsProvider>,
    );
    expect(html.split('letter-words').length - 1).toBe(2);
    expect(html).toContain('&lt;b&gt;Not&lt;/b&gt; markup');
    expect(html).toContain(text.say('letters.words.letter', { own: 'yes', who: '' }));
    expect(html).toContain(text.say('letters.words.answer', { own: 'no', who: text.say('side.ussr') }));
  });
});

/** Their own letter has no answers: of the desk only what is seen there is asked. */
const drawn = {
  view: { update: leaderAt(start) } as DeskProps['view'],
  actions: {} as DeskProps['actions'],
  onCounter: () => undefined,
  onCompare: () => undefined,
};

it('other words are found at the head of the side, or by the office that wrote, and only for what came back', () => {
  const at = (chair: 'leader' | 'private', side: 'us' | 'ussr' = 'us'): Seat => ({
    world: 0,
    side,
    chair,
    deputy: false,
  });
  const back = paper(1, { state: 'rewrite' });
  expect(mayRewrite(back, at('leader'))).toBe(true);
  expect(mayRewrite(paper(1, { state: 'held' }), at('leader'))).toBe(false);
  for (const seat of [at('private'), at('leader', 'ussr'), { world: 0, outsider: 'un' } as const])
    expect(mayRewrite(back, seat)).toBe(false);
  expect(mayRewrite(paper(1, { from: 'un', state: 'rewrite' }), { world: 0, outsider: 'un' })).toBe(true);
});

/** A paper that brought an offer: the button that leads to answering it, and whose voice its clauses speak in. */
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { type Observation, type Offer, type OfferStatus, RULES_VERSION } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { Document } from '../../src/view/panels/desk/Document.tsx';
import { papersOf } from '../../src/view/panels/model/cables.ts';
import { voiceOf, writtenClauses } from '../../src/view/panels/words/letterWords.ts';
import { clauseWords } from '../../src/view/panels/words/offerWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');
const start = observe(scenario, initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION), { side: 'us' });

const offer = (status: OfferStatus): Offer => ({
  from: 'ussr',
  channel: 'ambassador',
  bundle: bundleOf([2, 0, 2, 0, 0]),
  sentHour: 0,
  arrivesHour: 12,
  expiresHour: 36,
  status,
  known: 1,
  agreedInPublic: false,
  counter: false,
});

const [paper] = papersOf(words, [
  {
    code: 'heard',
    to: 'both',
    desk: 'private',
    turn: 0,
    params: { side: 'ussr', channel: 'ambassador', act: 'offer', slot: 0 },
  },
]);
if (paper === undefined) throw new Error('the offer came on no paper');

const shown = (lies: Offer | null): string => {
  const seen: Observation = { ...start, offers: { ...start.offers, ussr: [lies, null, null] } };
  return renderToString(
    <WordsProvider words={words}>
      <Document paper={paper} isNew seen={seen} onAnswer={() => undefined} />
    </WordsProvider>,
  );
};

it.each(['open', 'countered'] as const)('leads to the talks while the offer is %s', (status) => {
  expect(shown(offer(status))).toContain(text.say('cables.answer'));
});

it.each(['accepted', 'refused', 'expired'] as const)('is gone once the offer is %s', (status) => {
  expect(shown(offer(status))).not.toContain(text.say('cables.answer'));
});

it('is gone once the offer has made room', () => {
  expect(shown(null)).not.toContain(text.say('cables.answer'));
});

it('lists clauses in nobody’s voice: the reader’s “we” is not the signer’s', () => {
  const paper = shown(offer('open'));
  for (const [issue, level] of [
    [0, 2],
    [2, 2],
  ] as const) {
    expect(paper).toContain(clauseWords(words, issue, level, null));
    expect(paper).not.toContain(clauseWords(words, issue, level, 'us'));
  }
});

it('is written in our voice in the thread where it is ours, and in nobody’s where it is theirs', () => {
  const sentences = (from: Offer['from']) => {
    const letter = { ...offer('open'), from };
    return writtenClauses(words, letter.bundle, 'us', voiceOf(words, letter)).map(({ sentence }) => sentence);
  };
  expect(sentences('us')).toEqual(['we give a written pledge not to invade']);
  expect(sentences('ussr')).toEqual(['a written pledge not to invade Cuba']);
});

/** The foot of a draft: what is sealed says so and cannot be sealed twice; what has been changed since can. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { composedOrder, EMPTY_COMPOSER } from '../../src/store/composer.ts';
import type { Composer, View } from '../../src/store/types.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import type { DeskProps } from '../../src/view/panels/desk/actions.ts';
import { Foot } from '../../src/view/panels/talks/Foot.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');
const observation = observe(scenario, initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION), {
  side: 'us',
});

const NOTHING: View['drafts'] = { military: null, public: null, intelligence: null, private: null };
const draft: Composer = { ...EMPTY_COMPOSER, bundle: bundleOf([2, 1, 2, 0, 1]) };
/** As the store has it once the draft is sealed. */
const sealedAs = (composer: Composer): View['drafts'] => {
  const { desk, order } = composedOrder(composer);
  return { ...NOTHING, [desk]: order };
};

const foot = (composer: Composer, drafts: View['drafts']): string => {
  const given = {
    view: { update: { observation }, composer, drafts },
    actions: { refusal: () => null, chooseComposed: () => undefined },
  } as unknown as DeskProps;
  return renderToString(
    <WordsProvider words={words}>
      <Foot {...given} reckoned={null} />
    </WordsProvider>,
  );
};
const said = text.say('talks.sealed');
const isInert = (html: string): boolean => html.includes('aria-disabled="true"');

describe('the seal of a draft', () => {
  it('is offered while nothing is sealed', () => {
    const html = foot(draft, NOTHING);
    expect([html.includes(text.say('talks.seal')), html.includes(said), isInert(html)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['a new offer', draft],
    ['a counter-offer', { ...draft, answering: 1 }],
    ['a broadcast', { ...draft, channel: 'broadcast' } as const],
  ])('is set once this very draft is sealed: %s', (_, composer) => {
    const html = foot(composer, sealedAs(composer));
    expect([html.includes(text.say('talks.seal')), html.includes(said), isInert(html)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each<[string, Partial<Composer>]>([
    ['its clauses', { bundle: bundleOf([3, 1, 2, 0, 1]) }],
    ['how it travels', { channel: 'envoy' }],
    ['how long it stands', { hours: 24 }],
    ['what it answers', { answering: 0 }],
  ])('is offered anew once the draft is changed: %s', (_, change) => {
    const html = foot({ ...draft, ...change }, sealedAs(draft));
    expect([html.includes(text.say('talks.seal')), isInert(html)]).toEqual([true, false]);
  });
});

/** What a leader is offered first: while a desk waits for an answer to what it proposes, that answer. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/classroom/viewTypes.ts';
import type { Order } from '../../src/engine/types.ts';
import type { Desk } from '../../src/scenario/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { standing } from '../../src/view/class/seat/model/proposals.ts';
import { SendOrders } from '../../src/view/class/seat/SendOrders.tsx';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './classSeatGame.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');

const ORDER: Order = { kind: 'M1', step: 1 };
const ACCEPT: Order = { kind: 'K1', slot: 0, rider: false };
const OFFER: Order = {
  kind: 'C2',
  message: { act: 'offer', bundle: { terms: [2, 1, 2, 0, 1], publicity: [0, 0, 0, 0, 0] }, hours: 48 },
};
const NONE = { military: null, public: null, intelligence: null, private: null };
const proposal = (desk: Desk, order: Order | null = ORDER): Proposal => ({
  id: 0,
  turn: 0,
  by: 1,
  desk,
  order,
  reason: '',
});

const said = (
  proposals: readonly Proposal[],
  drafts: { readonly [desk in Desk]: Order | null } = NONE,
  closed: string | null = null,
): string =>
  renderToString(
    <WordsProvider words={words}>
      <SendOrders
        rows={standing(drafts, undefined)}
        cabinet={{ chairs: [], people: [], proposals, talk: [] }}
        taking={{ take: () => undefined, refusal: () => null, standing: () => null }}
        closed={closed}
        note=""
        onSend={() => undefined}
      />
    </WordsProvider>,
  );

/** The words of the main button, then those of the others. */
const offered = (...given: Parameters<typeof said>): readonly string[] => {
  const buttons = [...said(...given).matchAll(/<button[^>]*class="([^"]*)"[^>]*>([^<]*)/g)];
  const [main, rest] = [true, false].map((isMain) =>
    buttons
      .filter(([, names = '']) => names.includes('button-main') === isMain)
      .map(([, , words = '']) => words),
  );
  return [main?.join() ?? '', ...(rest ?? [])];
};

describe('a leader is offered', () => {
  const hold = text.say('orders.send.empty');
  const send = text.say('orders.send');

  it('to take what waits before to hold everywhere', () => {
    expect(offered([proposal('military')])).toEqual(['Take the proposal', hold]);
    expect(offered([proposal('military'), proposal('public')])).toEqual(['Take both proposals', hold]);
    const three = [proposal('military'), proposal('public'), proposal('intelligence')];
    expect(offered(three)).toEqual(['Take all 3 proposals', hold]);
    expect(offered(three, { ...NONE, military: ORDER })).toEqual(['Take both proposals', send]);
  });

  it('to end the turn once nothing waits', () => {
    expect(offered([])).toEqual([hold]);
    expect(offered([proposal('military', null)])).toEqual([hold]);
    expect(offered([proposal('military')], { ...NONE, military: ORDER })).toEqual([send]);
    expect(offered([proposal('military')], NONE, 'sealed')).toEqual([hold]);
  });

  it('no acceptance among others: it binds, and is taken by itself', () => {
    expect(offered([proposal('public', ACCEPT)])).toEqual([hold]);
    const two = [proposal('military'), proposal('public', ACCEPT)];
    expect(offered(two)).toEqual(['Take the other proposal', hold]);
    expect(said(two)).toContain('An acceptance binds');
  });

  it('neither an acceptance nor an offer where both are proposed', () => {
    const all = [proposal('military'), proposal('public', ACCEPT), proposal('private', OFFER)];
    expect(offered(all)).toEqual(['Take the other proposal', hold]);
    expect(said(all)).toContain('Choose one');
    const accepted = { ...NONE, public: ACCEPT };
    expect(offered([proposal('private', OFFER)], accepted)).toEqual([send]);
    expect(said([proposal('private', OFFER)], accepted)).toContain('Choose one');
  });

  it('no seal while an acceptance and an offer stand, until one is taken away', () => {
    const both = { ...NONE, public: ACCEPT, private: OFFER };
    expect(said([], both)).toMatch(/aria-disabled="true".*Take one of the two away/s);
    expect(said([], { ...both, private: null })).not.toContain('aria-disabled="true"');
  });

  it.each(OFFERED_LANGUAGES)('two proposals by a word, in %s', async (language) => {
    expect((await openText(language)).say('seat.take.all', { count: 2 })).not.toContain('2');
  });
});

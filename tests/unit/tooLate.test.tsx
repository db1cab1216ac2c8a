/** Answers that cross in the thread of letters: which letter was accepted too late, and what is said before one is accepted. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { EndCode, Event, Offer, OfferStatus } from '../../src/engine/types.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import type { DeskProps } from '../../src/view/panels/desk/actions.ts';
import { turnHour } from '../../src/view/panels/model/clock.ts';
import { lettersOf } from '../../src/view/panels/model/letters.ts';
import { acceptedTooLate } from '../../src/view/panels/model/tooLate.ts';
import { Letters } from '../../src/view/panels/talks/Letters.tsx';
import { refusalWords } from '../../src/view/panels/words/refusalWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { leaderAt, scenario, start, texts } from './classSeatGame.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');

const offerOf = (from: Offer['from'], sentHour: number, status: OfferStatus): Offer => ({
  from,
  channel: 'letter',
  bundle: { terms: [2, 0, 1, 0, 0], publicity: [0, 0, 0, 0, 0] },
  sentHour,
  arrivesHour: sentHour,
  expiresHour: sentHour + 48,
  status,
  known: 1,
  agreedInPublic: false,
  counter: false,
});

const event = (turn: number, code: 'heard' | 'sent', params: Event['params']): Event => ({
  code,
  to: 'both',
  desk: 'private',
  turn,
  params: { slot: 0, channel: 'letter', ...params },
});

const first = offerOf('ussr', turnHour(scenario, 1), 'expired');
const second = offerOf('ussr', turnHour(scenario, 3), 'open');
/** The first letter is accepted in the turn in which the second takes its place. */
const log = [
  event(1, 'heard', { side: 'ussr', act: 'offer' }),
  event(2, 'sent', { side: 'us', act: 'accept' }),
  event(3, 'heard', { side: 'ussr', act: 'offer' }),
  event(3, 'heard', { side: 'us', act: 'accept', late: 1 }),
];

const threadOf = (
  ours: readonly (Offer | null)[],
  told: readonly Event[],
  end: EndCode | null = null,
): string => {
  const at = leaderAt(start);
  const pub = { ...at.observation.pub, end };
  const observation = { ...at.observation, pub, offers: { us: ours, ussr: [second, null, null] } };
  const update = { ...at, observation, log: told, filed: [first] };
  const view = { update, drafts: {} } as unknown as DeskProps['view'];
  const actions = { refusal: () => null } as unknown as DeskProps['actions'];
  return renderToString(
    <WordsProvider words={words}>
      <Letters
        letters={lettersOf(update)}
        view={view}
        actions={actions}
        onCounter={() => undefined}
        onCompare={() => undefined}
      />
    </WordsProvider>,
  );
};

describe('a letter that was accepted too late', () => {
  it('is the one that lay there when the yes was sent, not the one that has taken its place', () => {
    expect(acceptedTooLate(scenario, log, [first, second])).toEqual([first]);
  });

  it('is none where the yes came in time', () => {
    const inTime = log.map(({ params: { late: _, ...params }, ...rest }) => ({ ...rest, params }));
    expect(acceptedTooLate(scenario, inTime, [first, second])).toEqual([]);
  });

  it('is marked so in the thread, once', () => {
    const marks = (told: readonly Event[]) => threadOf([], told).split(text.say('offers.tooLate')).length - 1;
    expect([marks(log), marks([])]).toEqual([1, 0]);
  });
});

describe('an offer that stood when it was agreed how the crisis ends', () => {
  it('has lapsed, stands until nothing, and can be countered no more', () => {
    const parts = [text.say('offers.lapsed'), text.say('talks.counterButton'), text.say('offer.open')];
    const said = (end: EndCode | null) => parts.map((part) => threadOf([], [], end).includes(`>${part}<`));
    expect(said(null)).toEqual([false, true, true]);
    expect(said('E1')).toEqual([true, false, false]);
  });
});

describe('an open offer of ours', () => {
  const bound = (status: OfferStatus) =>
    threadOf([offerOf('us', 10, status), null, null], []).includes('and cannot be taken back');

  it('says that it cannot be taken back, for as long as it can be accepted', () => {
    expect(bound('open')).toBe(true);
    expect(bound('refused')).toBe(false);
  });

  it('leaves no room for a fourth until the hour at which the first of three runs out', () => {
    const { observation } = leaderAt(start);
    const full = { us: [30, 10, 20].map((sent) => offerOf('us', sent, 'open')), ussr: [null, null, null] };
    const why = refusalWords(words, { ...observation, offers: full }, 'no-free-slot');
    expect(why).toContain(text.moment(58, 'us'));
    expect(refusalWords(words, observation, 'already')).toBe(text.say('refusal.already'));
  });
});

describe('an offer of theirs', () => {
  const warned = (ours: readonly (Offer | null)[]) =>
    threadOf(ours, []).includes(text.say('offers.crossing'));

  it('is accepted knowing that of two answers that cross the first binds, while one of ours is out', () => {
    expect(warned([offerOf('us', 10, 'open'), null, null])).toBe(true);
    expect(warned([null, offerOf('us', 10, 'sent'), null])).toBe(true);
    expect(warned([offerOf('us', 10, 'refused'), null, null])).toBe(false);
    expect(warned([])).toBe(false);
  });
});

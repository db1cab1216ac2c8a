/** The agreement as the turn tells it: one paper with every clause, a wait before the rest, and what crossed it. */
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Courier, Event, Offer, Order } from '../../src/engine/types.ts';
import { SIDES, type Side } from '../../src/scenario/types.ts';
import type { Update } from '../../src/session/port.ts';
import { openSession } from '../../src/session/session.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { agreementsIn, withAgreements } from '../../src/view/panels/model/agreements.ts';
import { linesOf, spoken } from '../../src/view/panels/model/lines.ts';
import { overtakenBy } from '../../src/view/panels/model/overtaken.ts';
import { momentsOf } from '../../src/view/panels/model/playback.ts';
import { stage } from '../../src/view/panels/model/staging.ts';
import { TurnAgreement } from '../../src/view/panels/story/TurnAgreement.tsx';
import { saidWords } from '../../src/view/panels/words/agreementWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';
import { computer, isOver, LEADERS, until } from './sessionGame.ts';

const words = openWords(await openText('en'), scenario, texts, 'us');

/** Washington's last update of a game that ended by agreement, with a clause kept from the world. */
let last: Update;

beforeAll(async () => {
  const play = computer('history', scenario, 1);
  const session = openSession({
    scenario,
    settings: DEFAULT_SETTINGS,
    seed: 1,
    seats: LEADERS,
    policies: { us: play, ussr: play },
  });
  last = await until(session.port({ side: 'us' }), isOver);
  session.close();
});

const theOne = ({ log }: Update) => {
  const [found, ...others] = agreementsIn(log, 0, log.length).filter(({ ends }) => ends);
  if (found === undefined || others.length > 0) throw new Error('one agreement ends a game');
  return found;
};

const event = (code: Event['code'], params: Event['params'], more: Partial<Event> = {}): Event => ({
  code,
  to: 'public',
  desk: null,
  turn: 8,
  params,
  ...more,
});
const made = (by: Side, issue: number, level: number, more: Partial<Event> = {}): Event =>
  event('pledge', { by, issue, level, from: '', to: 'made' }, more);
const accepted = (side: Side): Event =>
  event('offer', { side, slot: 0, from: 'open', to: 'accepted' }, { to: 'both', desk: 'private' });

describe('an agreement', () => {
  it('has the clauses of the offer that was accepted, and says who made it', () => {
    const { from, clauses, ends } = theOne(last);
    const offer = SIDES.flatMap((side) => last.observation.offers[side]).find(
      (each) => each?.status === 'accepted',
    );
    expect(ends).toBe(true);
    expect(from).toBe(offer?.from);
    const levels = offer?.bundle.terms.flatMap((level, issue) => (level > 0 ? [[issue, level]] : []));
    expect(clauses.map(({ issue, level }) => [issue, level])).toEqual(levels);
    expect(clauses.map(({ publicity }) => publicity)).toEqual(
      clauses.map(({ issue }) => offer?.bundle.publicity[issue]),
    );
  });

  it('stands in the line that tells it, and its clauses have no lines of their own', () => {
    const { at, told } = theOne(last);
    const lines = withAgreements(spoken(linesOf(words, last.log)), [theOne(last)]);
    expect(lines.find((line) => line.at === at)?.agreement?.clauses.length).toBeGreaterThan(3);
    expect(lines.filter((line) => told.includes(line.at))).toEqual([]);
  });

  it('that stops the work alone ends nothing', () => {
    const log = [
      accepted('ussr'),
      made('ussr', 0, 1),
      event('order', { side: 'us', kind: 'B1' }),
      made('us', 2, 1),
    ];
    expect(agreementsIn(log, 0, log.length)).toEqual([
      {
        at: 0,
        from: 'ussr',
        clauses: [{ by: 'ussr', issue: 0, level: 1, publicity: 0 }],
        told: [1],
        ends: false,
      },
    ]);
  });

  it('without an offer is what both have promised and not taken back', () => {
    const log = [
      made('ussr', 1, 1),
      event('pledge', { by: 'ussr', issue: 1, level: 1, from: 'made', to: 'broken' }),
      made('us', 2, 1),
      made('us', 2, 2, { to: 'both' }),
      made('ussr', 0, 2),
      event('settled', { end: 'E3' }),
    ];
    const [agreement] = agreementsIn(log, 0, log.length);
    expect(agreement).toMatchObject({ at: 5, from: null, told: [], ends: true });
    expect(agreement?.clauses).toEqual([
      { by: 'ussr', issue: 0, level: 2, publicity: 0 },
      { by: 'us', issue: 2, level: 2, publicity: 1 },
    ]);
  });
});

describe('the turn that brings an agreement', () => {
  it('is quiet before it and waits for its reader, at every pace, and nowhere else', () => {
    const agreement = theOne(last);
    const lines = withAgreements(spoken(linesOf(words, last.log)), [agreement]);
    const around = lines.filter(({ at }) => Math.abs(at - agreement.at) < 30);
    const beats = stage(around, () => false);
    for (const pace of ['slow', 'normal', 'fast'] as const) {
      const moments = momentsOf(beats, 0, last.log.length, pace);
      const waits = moments.filter(({ seconds }, index) => seconds === null && index < moments.length - 1);
      expect(waits.map(({ told }) => told)).toEqual([agreement.at + 1]);
      expect(moments.find(({ beat, hush }) => hush && beat === waits[0]?.beat)).toBeDefined();
    }
  });

  it.each(OFFERED_LANGUAGES)(
    'has its paper: both sides, every clause, and who may know of it, in %s',
    async (language) => {
      const text = await openText(language);
      const agreement = theOne(last);
      const html = renderToString(
        <WordsProvider words={openWords(text, scenario, texts, 'us')}>
          <TurnAgreement agreement={agreement} update={last} />
        </WordsProvider>,
      );
      expect(html.match(/<li>/g)?.length).toBe(agreement.clauses.length);
      expect(html).toContain(text.say('publicity.partly', { publicity: 'secret', count: 1, of: 5 }));
      for (const side of SIDES) expect(html).toContain(text.say(`side.${side}`));
    },
  );

  it('says it in a few sentences to who hears it', () => {
    expect(saidWords(words, theOne(last), last.observation.pub.end)).toMatch(
      /^Agreed\. .+ accepted by .+\. Washington promises: .+\. Moscow promises: .+\. The crisis ends/,
    );
  });
});

describe('what crosses an agreement', () => {
  const answering = (courier: Partial<Courier>, orders: { readonly private?: Order } = {}): Update => {
    const { own } = last.observation;
    if (own?.channel == null) throw new Error('a leader has a channel');
    const couriers =
      courier.act === undefined ? [] : [{ about: null, slot: 0, arrivesHour: 400, ...courier }];
    const channel = { ...own.channel, couriers: couriers as readonly Courier[] };
    const none = { military: null, public: null, intelligence: null, private: null };
    const seen = { ...last.observation, own: { ...own, channel, orders: { ...none, ...orders } } };
    return { ...last, observation: seen as Update['observation'] };
  };

  it('is an acceptance of ours that had not come', () => {
    expect(overtakenBy(answering({ act: 'accept' }), theOne(last))).toEqual([
      { what: 'accept', where: 'underway' },
    ]);
    expect(overtakenBy(answering({ act: 'warn' }), theOne(last))).toEqual([]);
  });

  it('is one that was sealed and never left', () => {
    const order: Order = { kind: 'K1', slot: 0, rider: false };
    expect(overtakenBy(answering({}, { private: order }), theOne(last))).toEqual([
      { what: 'accept', where: 'sealed' },
    ]);
    const left = event(
      'order',
      { side: 'us', desk: 'private', kind: 'K1' },
      { turn: last.log[theOne(last).at]?.turn ?? 0 },
    );
    const sent = { ...answering({}, { private: order }), log: [...last.log, left] };
    expect(overtakenBy(sent, theOne(last))).toEqual([]);
  });

  it('is a newer offer of ours on its way', () => {
    const update = answering({});
    const [first] = update.observation.offers.us;
    const offers = {
      ...update.observation.offers,
      us: [{ ...(first as Offer), status: 'sent' }, null, null],
    };
    const crossed = { ...update, observation: { ...update.observation, offers } as Update['observation'] };
    expect(overtakenBy(crossed, theOne(last))).toEqual([{ what: 'offer', where: 'underway' }]);
    expect(overtakenBy(crossed, { ...theOne(last), ends: false })).toEqual([]);
  });

  it('is said where it is heard afterwards', () => {
    const heard = event(
      'heard',
      { side: 'ussr', act: 'accept', channel: 'ambassador', slot: 0 },
      { to: 'both' },
    );
    const told = (log: readonly Event[]) =>
      spoken(linesOf(words, log, { reader: 'us' })).find(({ code }) => code === 'heard')?.text;
    expect(told([accepted('us'), event('settled', { end: 'E1' }), heard])).toBe(
      'An acceptance from Moscow arrived too late: the agreement stood by then, and the first answer to arrive binds.',
    );
    expect(told([heard, accepted('us')])).toBe('An acceptance from Moscow arrived.');
  });
});

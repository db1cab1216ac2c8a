/** Whole random games put into words for both sides in every language: everything has a sentence, every moved meter a cause. */

import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Event } from '../../src/engine/types.ts';
import { advise } from '../../src/policy/advisers/advise.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import type { BySide, Side } from '../../src/scenario/types.ts';
import type { Update } from '../../src/session/port.ts';
import { openSession } from '../../src/session/session.ts';
import { OFFERED_LANGUAGES, type Offered } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { voicesOf } from '../../src/view/panels/model/advisers.ts';
import { papersOf } from '../../src/view/panels/model/cables.ts';
import { forcesOf } from '../../src/view/panels/model/forces.ts';
import { lettersOf } from '../../src/view/panels/model/letters.ts';
import { linesOf, spoken, stretchesOf } from '../../src/view/panels/model/lines.ts';
import { METER_IDS, metersOf } from '../../src/view/panels/model/meters.ts';
import { rowsOf, SECTIONS } from '../../src/view/panels/model/situation.ts';
import { theirView } from '../../src/view/panels/model/theirView.ts';
import { chanceWords, expectsWords, groundsOf } from '../../src/view/panels/words/adviceWords.ts';
import { causeKey } from '../../src/view/panels/words/causeWords.ts';
import { eventWords } from '../../src/view/panels/words/eventWords.ts';
import { orderDetail, orderPick } from '../../src/view/panels/words/orderWords.ts';
import { openWords, type Words } from '../../src/view/panels/words/words.ts';
import { computer, isOver, LEADERS, until } from './sessionGame.ts';

/** Two games in every language. */
const SEEDS = [1, 2, 3, 4, 5, 6];

async function openIn(language: Offered) {
  const opened = await openScenario('october-1962', language);
  if (!opened.ok) throw new Error('the scenario has faults');
  return { ...opened.value, text: await openText(language) };
}
type Opened = Awaited<ReturnType<typeof openIn>>;
const { scenario, texts } = await openIn('en');

interface Seen {
  readonly words: Words;
  readonly updates: readonly Update[];
  readonly last: Update;
}
const games: BySide<Seen>[] = [];

async function playRandom({ text, texts }: Opened, seed: number) {
  const policy = computer('random', scenario, seed);
  const session = openSession({
    scenario,
    settings: DEFAULT_SETTINGS,
    seed,
    seats: LEADERS,
    policies: { us: policy, ussr: policy },
  });
  const watch = async (side: Side): Promise<Seen> => {
    const updates: Update[] = [];
    const port = session.port({ side });
    const stop = port.subscribe((update) => updates.push(update));
    const last = await until(port, isOver);
    stop();
    return { words: openWords(text, scenario, texts, side), updates, last };
  };
  const [us, ussr] = await Promise.all([watch('us'), watch('ussr')]);
  return { us, ussr };
}

beforeAll(async () => {
  for (const seed of SEEDS) {
    const language = OFFERED_LANGUAGES[seed % OFFERED_LANGUAGES.length] ?? 'en';
    games.push(await playRandom(await openIn(language), seed));
  }
});

const everyView = () => games.flatMap(({ us, ussr }) => [us, ussr]);
/** A sentence for people: something in it, no hole, no bracketed key, no internal code. */
const isPlain = (sentence: string): boolean =>
  sentence !== '' && !/[{}[\]]|undefined|NaN|\b[a-z]+_[a-z]+\b/.test(sentence);

describe('the words of whole games', () => {
  it('tell every event', () => {
    const told = everyView().flatMap(({ words, last }) => last.log.map((event) => eventWords(words, event)));
    expect(told.length).toBeGreaterThan(1000);
    expect(told.filter((sentence) => !isPlain(sentence))).toEqual([]);
  });

  it('know the cause of every moved meter', () => {
    const causes = everyView().flatMap(({ words, last }) =>
      last.log
        .filter((event) => 'cause' in event.params)
        .map((event) => String(event.params.cause))
        .filter((cause) => causeKey(words, cause) === null),
    );
    expect([...new Set(causes)]).toEqual([]);
  });

  it('put every listed order into words', () => {
    const worded = everyView().flatMap(({ words, updates }) =>
      updates
        .slice(0, 60)
        .flatMap(({ choices, observation }) =>
          choices.flatMap(({ orders }) =>
            orders.flatMap((order) => [
              orderPick(words, observation, order),
              orderDetail(words, observation, order) || orderPick(words, observation, order),
            ]),
          ),
        ),
    );
    expect(worded.filter((sentence) => !isPlain(sentence))).toEqual([]);
  });
});

describe('the panels of whole games', () => {
  it('show eight meters at every moment', () => {
    for (const { words, updates } of everyView()) {
      for (const update of updates) expect(metersOf(words, update).map(({ id }) => id)).toEqual(METER_IDS);
    }
  });

  it('tell every line once, in order, and every meter beside one', () => {
    for (const { words, last } of everyView()) {
      const lines = linesOf(words, last.log);
      expect(spoken(lines).every(({ text }) => isPlain(text))).toBe(true);
      expect(lines.filter(({ text, effects }) => text === '' && effects.length === 0)).toEqual([]);
      expect(stretchesOf(lines).flat()).toEqual(lines);
      const moved = last.log.filter(({ code }) => code === 'meter').length;
      expect(lines.reduce((sum, { effects }) => sum + effects.length, 0)).toBeLessThanOrEqual(moved);
    }
  });

  it('tell an accepted pause once, by its order', async () => {
    const words = openWords(await openText('en'), scenario, texts, 'us');
    const event = (code: Event['code'], params: Event['params']): Event => ({
      code,
      to: 'public',
      desk: null,
      turn: 1,
      params,
    });
    const order = event('order', { side: 'ussr', desk: 'public', kind: 'U3' });
    const linesAfter = (state: string): number => {
      const log = [order, event('pause', { state, side: 'ussr' })];
      return linesOf(words, log).length;
    };
    expect([linesAfter('accepted'), linesAfter('begun')]).toEqual([1, 2]);
  });

  it('tell ships to which the same happened in a turn in one line', async () => {
    const words = openWords(await openText('en'), scenario, texts, 'ussr');
    const turned = (ship: string, turn: number, cause: string): Event => ({
      code: 'ship',
      to: 'ussr',
      desk: 'military',
      turn,
      params: { ship, from: 'underway', to: 'turned', cause },
    });
    const log = [
      turned('kimovsk', 9, 'B8'),
      turned('poltava', 9, 'line-rule'),
      turned('gagarin', 9, 'B8'),
      turned('grozny', 10, 'B8'),
    ];
    expect(linesOf(words, log).map(({ text }) => text)).toEqual([
      'Kimovsk and Yuri Gagarin turned back on Moscow’s orders.',
      'Poltava turned back: the line’s standing orders.',
      'Grozny turned back on Moscow’s orders.',
    ]);
  });

  it('leave out that a promise was begun where the same turn tells that it was kept', async () => {
    const words = openWords(await openText('en'), scenario, texts, 'us');
    const pledge = (issue: number, to: string): Event => ({
      code: 'pledge',
      to: 'public',
      desk: null,
      turn: 16,
      params: { by: 'ussr', issue, level: 2, from: 'made', to },
    });
    const log = [pledge(0, 'in-progress'), pledge(0, 'verified'), pledge(1, 'in-progress')];
    expect(linesOf(words, log).map(({ at }) => at)).toEqual([1, 2]);
  });

  it('tell a strike once to the side whose own report follows', async () => {
    const strike = (to: Event['to'], left: number): Event => ({
      code: 'strike',
      to,
      desk: null,
      turn: 16,
      params: { side: 'us', destroyed: 19, left },
    });
    const told = [strike('public', -1), strike('ussr', 2)];
    const words = openWords(await openText('en'), scenario, texts, 'ussr');
    expect(linesOf(words, told).map(({ at }) => at)).toEqual([1]);
    expect(linesOf(words, told.slice(0, 1)).map(({ at }) => at)).toEqual([0]);
  });

  it('tell a private refusal of theirs as a deed', async () => {
    const words = openWords(await openText('en'), scenario, texts, 'us');
    const params = { meter: 'trust', side: 'us', by: -2000, cause: 'K3' };
    const log = [{ code: 'meter', to: 'us', desk: null, turn: 8, params } as const];
    expect(linesOf(words, log).map(({ text }) => text)).toEqual(['Moscow refused an offer.']);
  });

  it('have a voice for every adviser, with an order, a reason and a chance', () => {
    for (const { words, updates } of everyView()) {
      const due = updates.filter(({ legal }) => legal.some(({ kind }) => kind === 'seal'));
      for (const update of due.filter((_, index) => index % 25 === 0)) {
        const { observation, legal } = update;
        const asked = { scenario, seen: observation, side: words.side, letters: lettersOf(update) };
        const desks = voicesOf(scenario, advise(scenario, observation, legal, 5), observation.pub.turn);
        const voices = desks.flatMap((desk) => desk.voices);
        expect(voices.length).toBe(
          scenario.people.filter(({ side, desk }) => side === words.side && desk !== null).length,
        );
        const said = voices.flatMap(({ person, advice }) => [
          ...(advice.order === null ? [] : [orderPick(words, observation, advice.order)]),
          ...groundsOf(words, person, advice, (bundle) => theirView(asked, bundle).signing),
          chanceWords(words, advice.forecast.ppm),
          expectsWords(words, advice.forecast.event),
        ]);
        expect(said.filter((sentence) => !isPlain(sentence))).toEqual([]);
      }
    }
  });

  it('have cables, and a situation as full as the map', () => {
    for (const { words, updates } of everyView()) {
      for (const { observation, log } of updates.slice(0, 40)) {
        expect(rowsOf(words, observation, 'ships').length).toBe(scenario.ships.length);
        const facts = SECTIONS.flatMap((section) =>
          rowsOf(words, observation, section).flatMap((row) => [row.name, ...row.facts]),
        );
        expect(
          [
            ...facts,
            ...forcesOf(words, observation),
            ...papersOf(words, log).flatMap(({ body, rows }) => [
              body,
              ...rows.flatMap(({ name, fact }) => [name, fact]),
            ]),
          ].filter((fact) => !isPlain(fact)),
        ).toEqual([]);
      }
    }
  });
});

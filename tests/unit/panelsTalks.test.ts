/** What the talks reckon and say: letters, clauses that may be written, worths, comparisons, and how the other side is thought to see it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../../src/engine/legal.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Bundle, Observation, Offer, Order, Publicity } from '../../src/engine/types.ts';
import { bundleOf, bundleWorth } from '../../src/engine/worth.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { ISSUES, LEVELS, SIDES, type Side } from '../../src/scenario/types.ts';
import type { Update } from '../../src/session/port.ts';
import { openSession } from '../../src/session/session.ts';
import { openText, type Text } from '../../src/text/text.ts';
import {
  firstLevel,
  levelNamed,
  levelRefusal,
  publicityFor,
  publicityRefusal,
  readyMade,
  settingOf,
} from '../../src/view/panels/model/clauseChoices.ts';
import { compare } from '../../src/view/panels/model/comparison.ts';
import { isOnTable, type Letter, lettersOf } from '../../src/view/panels/model/letters.ts';
import { pricesOf } from '../../src/view/panels/model/prices.ts';
import { byProspect } from '../../src/view/panels/model/prospects.ts';
import { scaleOf } from '../../src/view/panels/model/scale.ts';
import { insistsAt, theirView } from '../../src/view/panels/model/theirView.ts';
import { clauseWorths, guessed, heaviest, hopeOf } from '../../src/view/panels/model/worths.ts';
import { AFTERWARDS } from '../../src/view/panels/words/now.ts';
import { changedWords, clauseWords, stampWords } from '../../src/view/panels/words/offerWords.ts';
import { evidenceWords, signingWords, weightWords } from '../../src/view/panels/words/reckoningWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { computer, LEADERS, until } from './sessionGame.ts';

const opened = await openScenario('october-1962');
if (!opened.ok) throw new Error('the scenario has faults');
const { scenario, texts } = opened.value;

/** Washington at its desk once the crisis is open. */
let update: Update;
let seen: Observation;
let text: Text;

beforeAll(async () => {
  text = await openText('en');
  const policy = computer('history', scenario, 3);
  const session = openSession({
    scenario,
    settings: DEFAULT_SETTINGS,
    seed: 3,
    seats: LEADERS,
    policies: { us: policy, ussr: policy },
  });
  update = await until(
    session.port({ side: 'us' }),
    ({ observation: { phase, pub } }) => phase === 'orders' && pub.disclosed !== 'no',
  );
  seen = update.observation;
  session.close();
});

const every = (): readonly Bundle[] => {
  let rows: number[][] = [[]];
  for (const issue of ISSUES) rows = rows.flatMap((row) => LEVELS[issue].map((_, level) => [...row, level]));
  return rows.map(bundleOf);
};

const letter = (from: Offer['from'], sentHour: number, more: Partial<Offer> = {}): Offer => ({
  from,
  channel: 'ambassador',
  bundle: bundleOf([2, 1, 2, 1, 1]),
  sentHour,
  arrivesHour: sentHour,
  expiresHour: sentHour + 48,
  status: 'open',
  known: 1,
  agreedInPublic: false,
  counter: false,
  ...more,
});

const withOffers = (us: readonly (Offer | null)[], ussr: readonly (Offer | null)[]): Observation => ({
  ...seen,
  offers: { us, ussr },
});

describe('the worth of an offer', () => {
  it('is the sum of its clauses, for every set of terms and both sides', () => {
    for (const bundle of every())
      for (const side of SIDES)
        expect(clauseWorths(scenario, bundle, side).reduce((sum, worth) => sum + worth)).toBe(
          bundleWorth(scenario, bundle, side),
        );
  });

  it('tells what the other side may think it worth in whole fives', () => {
    expect([14_400, -7_600, -2_400].map(guessed)).toEqual([15_000, -10_000, 0]);
  });

  it('names what weighs most either way, and nothing where nothing weighs', () => {
    expect(heaviest([3, -1, 0, 7, -4])).toEqual({ gain: 3, loss: 4 });
    expect(heaviest([0, 0])).toEqual({ gain: null, loss: null });
    expect(heaviest(clauseWorths(scenario, bundleOf([3, 1, 2, 1, 1]), 'us')).gain).toBe(0);
  });

  it('is held against the best that costs the other side nothing', () => {
    expect(hopeOf(scenario, true, 'us')).toBe(43_500);
    expect(hopeOf(scenario, true, 'ussr')).toBe(22_000);
    expect(hopeOf(scenario, false, 'us')).toBeLessThanOrEqual(43_500);
  });

  it('has its place on the scale between no deal and the hope, however bad or good', () => {
    for (const worth of [-60_000, -1, 0, 12_000, 90_000]) {
      const at = scaleOf(worth, 22_000);
      for (const place of [at(worth), at(0), at(22_000)]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100);
      }
      expect(at(0)).toBeLessThan(at(22_000));
    }
  });
});

describe('two offers side by side', () => {
  const one = bundleOf([2, 1, 2, 3, 0]);
  const two: Bundle = { ...bundleOf([2, 1, 2, 1, 1]), publicity: [1, 0, 0, 2, 0] };

  it('differ where a level or who may know it differs, not where neither says anything', () => {
    const { rows } = compare(scenario, 'us', one, two);
    expect(rows.map(({ differs }) => differs)).toEqual([true, false, false, true, true]);
    const silent: Bundle = { terms: [2, 0, 0, 0, 0], publicity: [0, 2, 1, 1, 1] };
    const same = compare(scenario, 'us', silent, { ...silent, publicity: [0, 0, 0, 0, 0] });
    expect(same.rows.some(({ differs }) => differs)).toBe(false);
  });

  it('tell in words what the second changes, and who may know it where that is new', () => {
    const words = openWords(text, scenario, texts, 'us');
    expect(changedWords(words, one, one)).toBe('');
    expect(changedWords(words, one, two)).toBe(
      'they take the missiles out (Private), our Jupiters go quietly, in some months (Secret), we lift the quarantine once inspection begins',
    );
    expect(changedWords(words, two, bundleOf([2, 1, 2, 1, 0]))).toContain('the quarantine stays');
  });

  it('add up: the changes of the rows are the change of the whole', () => {
    for (const side of SIDES) {
      const { rows, own, other } = compare(scenario, side, one, two);
      expect(rows.reduce((sum, { change }) => sum + change, 0)).toBe(own.two - own.one);
      expect(own.two).toBe(bundleWorth(scenario, two, side));
      expect(other.one).toBe(bundleWorth(scenario, one, side === 'us' ? 'ussr' : 'us'));
    }
  });
});

describe('the letters', () => {
  it('come newest first, those that made room among them', () => {
    const filed = [letter('ussr', 100, { status: 'expired' })];
    const observation = withOffers([letter('us', 120), null], [letter('ussr', 140)]);
    const letters = lettersOf({ observation, filed });
    expect(letters.map(({ offer, slot }) => [offer.from, offer.sentHour, slot])).toEqual([
      ['ussr', 140, 0],
      ['us', 120, 0],
      ['ussr', 100, null],
    ]);
    expect(letters.map(isOnTable)).toEqual([true, true, false]);
    expect(new Set(letters.map(({ key }) => key)).size).toBe(3);
  });

  it('have lapsed where they stood when it was settled how it ends', () => {
    const standing = withOffers([letter('us', 120)], [letter('ussr', 140, { status: 'refused' })]);
    const observation = { ...standing, pub: { ...standing.pub, end: 'E1' as const } };
    const letters = lettersOf({ observation, filed: [] });
    expect(letters.map(({ offer, lapsed }) => [offer.from, lapsed])).toEqual([
      ['ussr', false],
      ['us', true],
    ]);
    expect(letters.some(isOnTable)).toBe(false);
  });

  it.each([
    ['written in the same turn', 100, 100, 100, 100, true],
    ['sent while the other was on its way', 100, 124, 112, 112, true],
    ['sent in the turn in which the other arrived', 100, 112, 112, 124, true],
    ['sent after the other had been read', 100, 112, 124, 124, false],
  ])('crossed or not: %s', (_, ourSent, ourArrival, theirSent, theirArrival, crossed) => {
    const ours = letter('us', ourSent, { arrivesHour: ourArrival });
    const theirs = letter('ussr', theirSent, { arrivesHour: theirArrival });
    const letters = lettersOf({ observation: withOffers([ours], [theirs]), filed: [] });
    expect(letters.every((each) => each.crossed.length === (crossed ? 1 : 0))).toBe(true);
  });

  it('do not cross one that was never heard', () => {
    const observation = withOffers([letter('us', 100, { status: 'unheard' })], [letter('ussr', 100)]);
    expect(lettersOf({ observation, filed: [] }).flatMap(({ crossed }) => crossed)).toEqual([]);
  });
});

describe('the stamp of a paper', () => {
  const stamped = (publicities: readonly number[]) =>
    stampWords(openWords(text, scenario, texts, 'us'), publicities);

  it('says how many clauses are hidden where not all are alike', () => {
    expect(stamped([0, 0, 0, 2])).toBe('Partly secret: 1 of 4 clauses');
    expect(stamped([1, 0, 1])).toBe('Partly private: 2 of 3 clauses');
  });

  it('is one word where all are alike', () => {
    expect([stamped([2, 2]), stamped([0]), stamped([])]).toEqual(['Secret', 'Public', 'Public']);
  });
});

describe('a clause of the draft', () => {
  const CHANNELS = ['ambassador', 'broadcast'] as const;
  const orderOf = (channel: (typeof CHANNELS)[number], bundle: Bundle): Order =>
    channel === 'broadcast'
      ? { kind: 'P5', bundle, hours: 48 }
      : { kind: 'C2', message: { act: 'offer', bundle, hours: 48 } };

  it('is refused here exactly where the rules refuse an offer for it', () => {
    for (const secrecy of [true, false])
      for (const observers of [true, false])
        for (const channel of CHANNELS) {
          const settings = { ...seen.settings, secrecy };
          const at = {
            ...withOffers([null], [null]),
            settings,
            pub: { ...seen.pub, observers, blockade: 'in-force' },
          } as const;
          const setting = settingOf(at, channel);
          ISSUES.forEach((issue, index) => {
            for (let level = 1; level < LEVELS[issue].length; level++)
              for (const publicity of [0, 1, 2]) {
                const terms = ISSUES.map((_, each) => (each === index ? level : each === 0 ? 2 : 0));
                const known = ISSUES.map((_, each) => (each === index ? publicity : 0));
                const desk = channel === 'broadcast' ? 'public' : 'private';
                const order = orderOf(channel, { terms, publicity: known });
                const refused = refusal(scenario, at, { kind: 'order', side: 'us', desk, order });
                const here =
                  levelRefusal(setting, index, level) ?? publicityRefusal(setting, index, level, publicity);
                expect([issue, level, publicity, channel, here === null]).toEqual([
                  issue,
                  level,
                  publicity,
                  channel,
                  refused === null,
                ]);
              }
          });
        }
  });

  it('is first written in at the least level that it may have', () => {
    const open = { secrecy: true, observers: false, line: true, channel: 'ambassador' } as const;
    expect(ISSUES.map((_, issue) => firstLevel(open, issue))).toEqual([1, 1, 1, 1, 1]);
    expect(firstLevel({ ...open, channel: 'broadcast' }, 3)).toBe(3);
    expect(firstLevel({ ...open, secrecy: false }, 3)).toBe(3);
  });

  it('has no end of a quarantine in it before one is proclaimed, unless it answers a letter that speaks of it', () => {
    const levels = (blockade: Observation['pub']['blockade'], answered: Bundle | null) => {
      const setting = settingOf({ ...seen, pub: { ...seen.pub, blockade } }, 'ambassador', answered);
      return [1, 2].map((level) => levelRefusal(setting, 4, level));
    };
    expect(levels('none', null)).toEqual(['needs-line', 'needs-line']);
    expect(levels('none', bundleOf([2, 1, 0, 0, 0]))).toEqual(['needs-line', 'needs-line']);
    expect(levels('none', bundleOf([2, 1, 0, 0, 1]))).toEqual([null, null]);
    expect(levels('proclaimed', null)).toEqual([null, null]);
  });

  it('is left out of ready-made offers likewise, and what then comes to the same is there once', () => {
    const offer = (terms: readonly number[]): Order => ({ kind: 'P5', bundle: bundleOf(terms), hours: 48 });
    const counter = (terms: readonly number[]): Order => ({
      kind: 'K2',
      slot: 0,
      channel: 'letter',
      bundle: bundleOf(terms),
      hours: 48,
    });
    const theirs = letter('ussr', 100, { bundle: bundleOf([2, 1, 2, 0, 0]), status: 'open' });
    const orders = [
      offer([2, 1, 2, 0, 1]),
      offer([2, 1, 2, 0, 2]),
      counter([3, 1, 2, 0, 0]),
      counter([2, 1, 2, 0, 1]),
    ];
    const at = (blockade: Observation['pub']['blockade']): Observation => {
      const observation = withOffers([null], [theirs]);
      return { ...observation, pub: { ...observation.pub, blockade } };
    };
    expect(readyMade(orders, at('none'), 'us')).toEqual([offer([2, 1, 2, 0, 0]), counter([3, 1, 2, 0, 0])]);
    expect(readyMade(orders, at('lifted'), 'us')).toEqual(orders);
  });

  it('speaks of any quarantine while there is none, and of the quarantine afterwards', () => {
    const said = (line: boolean, side: Side | null) =>
      clauseWords(openWords(text, scenario, texts, 'us', { ...AFTERWARDS, line }), 4, 2, side);
    expect([said(false, 'us'), said(false, 'ussr'), said(false, null)]).toEqual([
      'we lift any quarantine at once',
      'they lift any quarantine at once',
      'any quarantine ends at once',
    ]);
    expect(said(true, 'us')).toBe('we lift the quarantine at once');
  });

  it('has its level named by a digit, and by no other key', () => {
    const named = ['0', '2', '3', '4', 'a', ' ', 'Enter', '1.5', '-1'].map((key) => levelNamed(key, 0));
    expect(named).toEqual([0, 2, 3, null, null, null, null, null, null]);
  });

  it('is known to whom it may be once it is written in', () => {
    const open = { secrecy: true, observers: false, line: true, channel: 'ambassador' } as const;
    expect(publicityFor(open, 3, 1, 0)).toBe(2);
    expect(publicityFor(open, 3, 1, 1)).toBe(1);
    expect(publicityFor(open, 3, 3, 1)).toBe(0);
    expect(publicityFor({ ...open, channel: 'broadcast' }, 0, 2, 1 satisfies Publicity)).toBe(0);
  });
});

describe('how they see it', () => {
  const asked = (letters: readonly Letter[] = [], belief = [250_000, 450_000, 300_000]) => {
    const own = seen.own;
    if (own === null) throw new Error('a leader sees its own side');
    const at = { ...seen, own: { ...own, common: { ...own.common, belief } } } as Observation;
    return { scenario, seen: at, side: 'us', letters } as const;
  };
  const lettersFrom = (us: readonly Offer[], ussr: readonly Offer[]): readonly Letter[] =>
    lettersOf({ observation: withOffers(us, ussr), filed: [] });

  it('leaders insist on less as time runs out, a dove on least', () => {
    const hours = [0, 150, 200, 250, 300];
    const lines = hours.map((hour) => insistsAt(scenario, 20_000, hour));
    lines.forEach(([dove = 0, moderate = 0, hawk = 0], at) => {
      expect(dove).toBeLessThanOrEqual(moderate);
      expect(moderate).toBeLessThanOrEqual(hawk);
      expect(dove).toBeLessThanOrEqual(lines[at - 1]?.[0] ?? 20_000);
    });
    expect(lines[0]).toEqual([20_000, 20_000, 20_000]);
  });

  it('nobody signs what he loses by, and everybody what fulfils his hope', () => {
    const loss = theirView(asked(), bundleOf([3, 2, 0, 0, 0]));
    expect([loss.signing, loss.gain, loss.chance]).toEqual(['loses', 'loss', 0]);
    const gift = theirView(asked(), bundleOf([1, 0, 3, 4, 2]));
    expect([gift.signing, gift.gain, gift.chance]).toEqual(['all', 'gain', 1_000_000]);
  });

  it('the chance is what this side believes of those who would sign', () => {
    const late = asked();
    const at = { ...late, seen: { ...late.seen, pub: { ...late.seen.pub, hour: 296 } } };
    const offer = bundleOf([2, 1, 2, 1, 1]);
    expect(theirView(at, offer)).toMatchObject({ signing: 'soft', chance: 250_000 });
    const sure = asked([], [0, 0, 1_000_000]);
    expect(theirView({ ...sure, seen: { ...sure.seen, pub: at.seen.pub } }, offer).chance).toBe(0);
  });

  it('their own letters and refusals speak', () => {
    const draft = bundleOf([2, 1, 2, 1, 1]);
    const cheap = letter('ussr', 130, { bundle: bundleOf([3, 1, 2, 0, 1]) });
    const refused = letter('us', 120, { bundle: bundleOf([2, 1, 3, 2, 2]), status: 'refused' });
    const view = theirView(asked(lettersFrom([refused], [cheap])), draft);
    expect(view.askedLess?.sentHour).toBe(130);
    expect(view.refusedMore?.sentHour).toBe(120);
    const none = theirView(asked(lettersFrom([{ ...refused, status: 'expired' }], [])), draft);
    expect([none.askedLess, none.refusedMore]).toEqual([null, null]);
  });

  it('never holds out for more than they have offered, now or before', () => {
    const theirs = bundleOf([2, 1, 2, 1, 1]);
    const sent = letter('ussr', 130, { bundle: theirs });
    const filed = lettersOf({ observation: withOffers([], []), filed: [{ ...sent, status: 'expired' }] });
    expect(theirView(asked(), theirs).signing).toBe('none');
    for (const letters of [lettersFrom([], [sent]), filed]) {
      const same = theirView(asked(letters), theirs);
      expect([same.signing, same.chance]).toEqual(['offered', 1_000_000]);
      expect(Math.max(...same.insists)).toBeLessThanOrEqual(same.worth);
      expect(theirView(asked(letters), bundleOf([2, 1, 3, 1, 1])).signing).toBe('offered');
      expect(theirView(asked(letters), bundleOf([3, 2, 0, 0, 0])).signing).toBe('loses');
    }
  });

  it('puts first among ready-made offers what could be had, and last what we would lose by', () => {
    const late = asked();
    const at = { ...late, seen: { ...late.seen, pub: { ...late.seen.pub, hour: 296 } } };
    const offerOf = (terms: readonly number[]): Order => ({ kind: 'P5', bundle: bundleOf(terms), hours: 48 });
    const [reach, shot, little, unthinkable, atALoss] = [
      [2, 1, 3, 2, 2],
      [2, 1, 2, 1, 1],
      [3, 1, 2, 0, 1],
      [3, 2, 0, 0, 0],
      [1, 0, 3, 4, 2],
    ].map(offerOf);
    const listed = [unthinkable, atALoss, little, shot, reach].flatMap((order) => order ?? []);
    expect(byProspect(at, [...listed, { kind: 'P1' }])).toEqual([reach, shot, little, unthinkable, atALoss]);
  });

  it('is not bound by what we have offered, and what fulfils every hope stays within reach', () => {
    const draft = bundleOf([2, 1, 2, 1, 1]);
    const ours = letter('us', 130, { bundle: draft });
    expect(theirView(asked(lettersFrom([ours], [])), draft).signing).toBe('none');
    const cheap = lettersFrom([], [letter('ussr', 130, { bundle: draft })]);
    expect(theirView(asked(cheap), bundleOf([1, 0, 3, 4, 2])).signing).toBe('all');
  });

  it('is said in words', () => {
    const words = openWords(text, scenario, texts, 'us');
    const draft = bundleOf([3, 1, 2, 1, 1]);
    const view = theirView(
      asked(lettersFrom([], [letter('ussr', 130, { bundle: bundleOf([3, 1, 2, 0, 1]) })])),
      draft,
    );
    expect(weightWords(words, view, draft)).toEqual([
      'It gives them most that we give a written pledge not to invade (+12).',
      expect.stringContaining('It costs them most that they take missiles and bombers out ('),
    ]);
    expect(signingWords(words, { ...view, signing: 'steady', chance: 700_000 })).toContain('30%');
    expect(evidenceWords(words, view)).toEqual([expect.stringContaining('gives them less than this')]);
  });
});

describe('what it costs', () => {
  const quiet: Bundle = bundleOf([2, 1, 2, 1, 1]);
  const price = (bundle: Bundle, channel: 'ambassador' | 'broadcast', at: Observation = seen) =>
    pricesOf(scenario, at, 'us', { bundle, channel });

  it('a hidden clause is priced and summed; a broadcast hides nothing and is read by nobody on its way', () => {
    const { leaks, leaksSum, revealed } = price(quiet, 'ambassador');
    expect(leaks.map(({ issue }) => issue)).toEqual([3]);
    expect(leaksSum.us).toBe(leaks[0]?.us);
    expect(revealed).toBeGreaterThan(0);
    const open = price(bundleOf([2, 1, 2, 3, 1]), 'broadcast');
    expect([open.leaks, open.revealed, open.onTheWay.chance]).toEqual([[], 0, 0]);
  });

  it('signing costs more the less is hidden, and nothing where audiences are off', () => {
    const own = seen.own;
    if (own === null) throw new Error('a leader sees its own side');
    const common = { ...own.common, stakes: [30_000, 0, 20_000, 20_000, 0] };
    const bound = { ...seen, own: { ...own, common } } as Observation;
    const hidden = { ...quiet, publicity: [2, 2, 2, 2, 2] };
    expect(price(quiet, 'ambassador', bound).signing).toBeGreaterThan(
      price(hidden, 'ambassador', bound).signing,
    );
    const deaf = { ...bound, settings: { ...bound.settings, audience: 'off' } } as Observation;
    expect(price(quiet, 'ambassador', deaf).signing).toBe(0);
  });
});

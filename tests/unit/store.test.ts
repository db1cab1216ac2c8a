import { beforeEach, describe, expect, it } from 'vitest';
import type { Bundle, Event, Offer, Order, Reaction } from '../../src/engine/types.ts';
import type { Advice } from '../../src/policy/advisers/advice.ts';
import { DEFAULT_OPPONENT } from '../../src/policy/opponent.ts';
import type { Desk, Side } from '../../src/scenario/types.ts';
import type { Port, Update } from '../../src/session/port.ts';
import type { Session } from '../../src/session/session.ts';
import {
  answerOffer,
  composedOrder,
  setChannel,
  setOfferHours,
  setPublicity,
  setTerm,
} from '../../src/store/composer.ts';
import { chooseComposed, chooseOrder, clearOrder, react, sendOrders } from '../../src/store/orders.ts';
import type { ViewStore } from '../../src/store/page.ts';
import { finishBriefing, finishResolution, sitDown, watchAgain } from '../../src/store/seating.ts';
import type { Mode, View } from '../../src/store/types.ts';
import {
  createViewStore,
  dismissNotice,
  notify,
  selectDesk,
  selectNothing,
  selectTarget,
  showAdvice,
  showForecasts,
  showGame,
  showTitle,
} from '../../src/store/view.ts';
import { computer, drill, openDrill, present, until } from './sessionGame.ts';

const ADVICE: readonly Advice[] = [
  {
    person: 'rusk',
    desk: 'public',
    order: null,
    reason: { code: 'patience' },
    forecast: { event: 'war', ppm: 100_000, otherwise: 100_000 },
  },
];

let store: ViewStore;
let session: Session;

const open = (mode: Mode): void => {
  store = createViewStore();
  const other: Side = mode === 'us' ? 'ussr' : 'us';
  session = openDrill(mode === 'hot-seat' ? {} : { policies: { [other]: computer('random', drill, 7) } });
  const called = mode === 'hot-seat' ? 'us' : mode;
  showGame(store, { scenario: drill, texts: {}, mode, opponent: DEFAULT_OPPONENT, called, resumed: false });
};

const port = (side: Side): Port => session.port({ side });
const view = () => store.getState();
const shown = (): Update => {
  const { update } = view();
  if (update === null) throw new Error('nothing is shown');
  return update;
};

const dueReaction = ({ update }: View): Reaction | null => update?.observation.own?.reaction ?? null;
const maySeal = ({ update, sending }: View): boolean =>
  !sending && update?.legal.some(({ kind }) => kind === 'seal') === true;
const givenAt = ({ update }: View, desk: Desk): Order | null => update?.observation.own?.orders[desk] ?? null;
const watchedNow = ({ update, watchFrom }: View): readonly Event[] => update?.log.slice(watchFrom) ?? [];

/** Sits a side down, answers the prelude with the first choice, and leaves it at its desk. */
const sitAtDesk = async (side: Side): Promise<void> => {
  sitDown(store, port(side), side);
  finishBriefing(store);
  await answerAll(side);
};

const answerAll = async (side: Side): Promise<void> => {
  for (;;) {
    if (view().screen === 'resolution') finishResolution(store);
    const reaction = view().looking === side ? dueReaction(view()) : null;
    if (reaction === null) return;
    await react(store, port(side), reaction.choices[0] ?? '');
  }
};

const orderFor = (desk: 'military' | 'public' | 'intelligence', skip = 0): Order => {
  const choice = shown().choices.filter((each) => each.desk === desk && each.orders.length > 0)[skip];
  const order = choice?.orders[0];
  if (order === undefined) throw new Error(`no order for the ${desk} desk`);
  return order;
};

describe('one person', () => {
  beforeEach(() => open('us'));

  it('hears advice on what lies before him, and not on what has passed', async () => {
    await sitAtDesk('us');
    const before = shown();
    showAdvice(store, before, ADVICE);
    expect(view().advice).toEqual(ADVICE);
    chooseOrder(store, 'military', orderFor('military'));
    expect(view().advice).toEqual(ADVICE);
    await sendOrders(store, port('us'));
    expect(view().advice).toBeNull();
    showAdvice(store, before, ADVICE);
    expect(view().advice).toBeNull();
  });

  it('is briefed, then comes to the desk', async () => {
    expect(view()).toMatchObject({ screen: 'curtain', looking: 'us', update: null });
    sitDown(store, port('us'), 'us');
    expect(view()).toMatchObject({ screen: 'briefing', looking: 'us' });
    expect(shown().observation.side).toBe('us');
    finishBriefing(store);
    expect(view().screen).toBe('desk');
    await until(port('us'), ({ legal }) => legal.length > 0);
    expect(view().screen).toBe('desk');
    expect(maySeal(view())).toBe(true);
  });

  it('drafts orders, takes one back, sends the rest and watches what comes of it', async () => {
    await sitAtDesk('us');
    await until(port('us'), ({ legal }) => legal.length > 0);
    const [military, intelligence] = [orderFor('military'), orderFor('intelligence')];
    chooseOrder(store, 'military', military);
    chooseOrder(store, 'intelligence', intelligence);
    expect(view().drafts).toMatchObject({ military, intelligence });
    expect(session.episode().actions.some(({ kind }) => kind === 'order')).toBe(false);
    clearOrder(store, 'military');
    expect(view().drafts.military).toBeNull();
    chooseOrder(store, 'military', military);
    await sendOrders(store, port('us'));
    const given = session
      .episode()
      .actions.filter((action) => action.kind === 'order' && action.side === 'us');
    expect(given.map((action) => (action.kind === 'order' ? action.order : null))).toEqual([
      military,
      intelligence,
    ]);
    await until(port('us'), ({ legal, observation }) => legal.length > 0 && observation.pub.turn > 0);
    expect(view()).toMatchObject({ screen: 'resolution', watchTo: null, sending: false });
    const events = watchedNow(view());
    expect(events.some(({ code }) => code === 'turn')).toBe(true);
    finishResolution(store);
    expect(view().screen).toBe('desk');
    expect(watchedNow({ ...view(), watchFrom: view().watched.us ?? 0 })).toEqual([]);
    expect(view().drafts.military).toBeNull();
  });

  it('watches a past turn again and is back where it was', async () => {
    await sitAtDesk('us');
    await until(port('us'), ({ legal }) => legal.length > 0);
    await sendOrders(store, port('us'));
    await until(port('us'), ({ legal, observation }) => legal.length > 0 && observation.pub.turn > 0);
    finishResolution(store);
    const { watched } = view();
    watchAgain(store, 0);
    const { watchFrom, watchTo } = view();
    expect(view().screen).toBe('resolution');
    expect([...new Set(shown().log.slice(watchFrom, watchTo ?? 0))].every(({ turn }) => turn === 0)).toBe(
      true,
    );
    expect(shown().log[watchTo ?? 0]?.turn).toBe(1);
    finishResolution(store);
    expect(view()).toMatchObject({ screen: 'desk', watchTo: null, watched });
    watchAgain(store, 99);
    expect(view().screen).toBe('desk');
  });

  it('is told why an order is refused, and keeps the draft that was there', async () => {
    await sitAtDesk('us');
    await until(port('us'), ({ legal }) => legal.length > 0);
    const good = orderFor('public');
    chooseOrder(store, 'public', good);
    chooseOrder(store, 'public', { kind: 'S4' });
    expect(view().drafts.public).toBe(good);
    expect(view().notices).toMatchObject([
      { id: 1, kind: 'refused', desk: 'public', refusal: { code: 'wrong-desk' } },
    ]);
    dismissNotice(store, 1);
    notify(store, { kind: 'save-missing' });
    expect(view().notices.map(({ id }) => id)).toEqual([2]);
  });

  it('sends up to the first refusal: what stood before it is given, what follows stays a draft, nothing is sealed', async () => {
    await sitAtDesk('us');
    await until(port('us'), ({ legal }) => legal.length > 0);
    const [military, intelligence] = [orderFor('military'), orderFor('intelligence')];
    store.setState({
      drafts: { military, public: { kind: 'S4' }, intelligence, private: null },
    });
    await sendOrders(store, port('us'));
    expect(givenAt(view(), 'military')).toEqual(military);
    expect(view().drafts).toEqual({ military: null, public: { kind: 'S4' }, intelligence, private: null });
    expect(view().notices).toMatchObject([
      { kind: 'refused', desk: 'public', refusal: { code: 'wrong-desk' } },
    ]);
    expect(view().sending).toBe(false);
    expect(shown().observation.pub.sealed.us).toBe(false);
  });

  it('sends once, however often the button is pressed', async () => {
    await sitAtDesk('us');
    await until(port('us'), ({ legal }) => legal.length > 0);
    const sends = [sendOrders(store, port('us')), sendOrders(store, port('us'))];
    expect(maySeal(view())).toBe(false);
    await Promise.all(sends);
    expect(view().notices).toEqual([]);
    const seals = session
      .episode()
      .actions.filter((action) => action.kind === 'seal' && action.side === 'us');
    expect(seals).toHaveLength(1);
  });

  it('comes to the end, and back to an empty title', async () => {
    await sitAtDesk('us');
    for (let turn = 0; turn < 40 && view().screen !== 'end'; turn++) {
      await until(port('us'), ({ legal, outcome }) => legal.length > 0 || outcome !== null);
      await answerAll('us');
      if (maySeal(view())) await sendOrders(store, port('us'));
    }
    expect(view().screen).toBe('end');
    expect(shown().outcome).not.toBeNull();
    showTitle(store);
    expect(view()).toMatchObject({ screen: 'title', update: null, scenario: null, mode: null });
  });

  it('opens a thing on the map, a desk, or nothing', () => {
    selectTarget(store, { kind: 'line', id: 'line' });
    expect(view().selection).toEqual({ kind: 'target', target: { kind: 'line', id: 'line' } });
    selectDesk(store, 'private');
    expect(view().selection).toEqual({ kind: 'desk', desk: 'private' });
    selectNothing(store);
    expect(view().selection).toEqual({ kind: 'none' });
  });
});

describe('after a reload', () => {
  const reopen = (mode: Mode): void => {
    const policies = mode === 'hot-seat' ? {} : { ussr: computer('random', drill, 7) };
    session = openDrill({ policies, episode: session.episode() });
    store = createViewStore();
    showGame(store, {
      scenario: drill,
      texts: {},
      mode,
      opponent: DEFAULT_OPPONENT,
      called: 'us',
      resumed: true,
    });
  };

  it('a lone player is at the desk again, with all that was sent', async () => {
    open('us');
    await sitAtDesk('us');
    await until(port('us'), ({ legal }) => legal.length > 0);
    await port('us').submit(shown().ply, {
      kind: 'order',
      side: 'us',
      desk: 'military',
      order: orderFor('military'),
    });
    const before = shown();
    session.close();
    reopen('us');
    sitDown(store, port('us'), 'us');
    expect(view().screen).toBe('desk');
    expect(shown()).toEqual(before);
    expect(givenAt(view(), 'military')).not.toBeNull();
  });

  it('in the computer’s mid-thought the game goes on by itself', async () => {
    open('us');
    await sitAtDesk('us');
    await until(port('us'), ({ legal }) => legal.length > 0);
    await sendOrders(store, port('us'));
    session.close();
    reopen('us');
    sitDown(store, port('us'), 'us');
    expect(shown().waiting).toBe(true);
    await until(port('us'), ({ legal }) => legal.length > 0);
    expect(view().screen).toBe('resolution');
  });
});

describe('two people', () => {
  beforeEach(() => open('hot-seat'));

  const keepsSecret = (of: Side): void => {
    const text = JSON.stringify({ ...view(), scenario: null });
    expect(text).not.toContain(`"viewer":{"side":"${of}"}`);
    expect(text).not.toContain(`"own":{"side":"${of}"`);
  };

  it('never have the other side’s update in the store, also not behind the curtain', async () => {
    await sitAtDesk('us');
    chooseOrder(store, 'military', orderFor('military'));
    selectDesk(store, 'military');
    keepsSecret('ussr');
    await sendOrders(store, port('us'));
    expect(view()).toMatchObject({ screen: 'curtain', looking: 'ussr', update: null, sending: false });
    expect(view()).toMatchObject({ drafts: { military: null }, selection: { kind: 'none' } });
    keepsSecret('us');
    await sitAtDesk('ussr');
    expect(view()).toMatchObject({ screen: 'desk', looking: 'ussr' });
    keepsSecret('us');
  });

  it('take neither advice nor forecasts behind the curtain', async () => {
    await sitAtDesk('us');
    const { update } = view();
    showAdvice(store, shown(), ADVICE);
    showForecasts(store, [{ turn: 0, side: 'us', question: 'war', percent: 20 }]);
    await sendOrders(store, port('us'));
    expect(view()).toMatchObject({ screen: 'curtain', advice: null, forecasts: [] });
    if (update !== null) showAdvice(store, update, ADVICE);
    expect(view().advice).toBeNull();
  });

  it('do not read behind the curtain why an order of the other side was refused', async () => {
    await sitAtDesk('us');
    notify(store, { kind: 'refused', refusal: { code: 'stale', detail: '' }, desk: 'military' });
    notify(store, { kind: 'saved-as-file' });
    await sendOrders(store, port('us'));
    expect(view()).toMatchObject({ screen: 'curtain', notices: [{ kind: 'saved-as-file' }] });
  });

  it('are not reached by the door of the side that has left', async () => {
    await sitAtDesk('us');
    await sendOrders(store, port('us'));
    expect(view().screen).toBe('curtain');
    const { ply } = present(port('ussr'));
    await port('ussr').submit(ply, { kind: 'seal', side: 'ussr' });
    expect(view()).toMatchObject({ screen: 'curtain', update: null });
  });

  it('play turn about to the end, and each watches every resolution once', async () => {
    const watched: { [side in Side]: number } = { us: 0, ussr: 0 };
    for (let round = 0; round < 200 && view().screen !== 'end'; round++) {
      const { screen, looking } = view();
      if (looking === null) throw new Error('nobody is called');
      if (screen === 'curtain') sitDown(store, port(looking), looking);
      else if (screen === 'briefing') finishBriefing(store);
      else if (screen === 'resolution') {
        expect(view().watchFrom).toBeGreaterThanOrEqual(watched[looking]);
        watched[looking] = shown().log.length;
        finishResolution(store);
      } else if (dueReaction(view()) !== null)
        await react(store, port(looking), dueReaction(view())?.choices[0] ?? '');
      else await sendOrders(store, port(looking));
    }
    expect(view().screen).toBe('end');
    expect(view().notices).toEqual([]);
    const { us, ussr } = view().watched;
    expect([us, ussr].every((length) => (length ?? 0) > 0)).toBe(true);
  });
});

const theirs = (bundle: Bundle, status: Offer['status']): Offer => ({
  from: 'ussr',
  channel: 'letter',
  bundle,
  sentHour: 0,
  arrivesHour: 12,
  expiresHour: 60,
  status,
  known: 1,
  agreedInPublic: false,
  counter: false,
});

describe('the offer being written', () => {
  beforeEach(() => open('us'));

  it('becomes the order of the channel it goes by', () => {
    setTerm(store, 0, 2);
    setTerm(store, 2, 2);
    setPublicity(store, 2, 0);
    setOfferHours(store, 24);
    const bundle = { terms: [2, 0, 2, 0, 0], publicity: [1, 1, 0, 1, 1] };
    const message = { act: 'offer', bundle, hours: 24 };
    expect(composedOrder(view().composer)).toEqual({ desk: 'private', order: { kind: 'C2', message } });
    setChannel(store, 'letter');
    expect(composedOrder(view().composer).order).toEqual({ kind: 'C1', message });
    setChannel(store, 'envoy');
    expect(composedOrder(view().composer).order).toEqual({ kind: 'C3', message });
    setChannel(store, 'broadcast');
    const heard = { terms: [2, 0, 2, 0, 0], publicity: [0, 0, 0, 0, 0] };
    expect(composedOrder(view().composer)).toEqual({
      desk: 'public',
      order: { kind: 'P5', bundle: heard, hours: 24 },
    });
  });

  it('answers an offer of the other side with its own terms', () => {
    const bundle = { terms: [2, 0, 2, 3, 0], publicity: [0, 0, 0, 0, 0] };
    answerOffer(store, 1, theirs(bundle, 'open'));
    setTerm(store, 3, 1);
    setPublicity(store, 3, 2);
    expect(composedOrder(view().composer)).toEqual({
      desk: 'private',
      order: {
        kind: 'K2',
        slot: 1,
        channel: 'ambassador',
        bundle: { terms: [2, 0, 2, 1, 0], publicity: [0, 0, 0, 2, 0] },
        hours: 48,
      },
    });
  });

  it('meets an offer that has been countered with a new one', () => {
    answerOffer(store, 1, theirs({ terms: [2, 0, 2, 3, 0], publicity: [0, 0, 0, 0, 0] }, 'countered'));
    expect(composedOrder(view().composer).order.kind).toBe('C2');
  });

  it('is a new one once the counter-offer has been sent', async () => {
    await sitAtDesk('us');
    await until(port('us'), ({ legal }) => legal.length > 0);
    answerOffer(store, 1, theirs({ terms: [2, 0, 2, 3, 0], publicity: [0, 0, 0, 0, 0] }, 'open'));
    await sendOrders(store, port('us'));
    expect(composedOrder(view().composer).order.kind).toBe('C2');
  });

  it('with nothing in it is refused', async () => {
    await sitAtDesk('us');
    await until(port('us'), ({ legal }) => legal.length > 0);
    chooseComposed(store);
    expect(view().drafts.private).toBeNull();
    expect(view().notices).toMatchObject([{ kind: 'refused', desk: 'private' }]);
  });
});

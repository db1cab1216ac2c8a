/**
 * Who sits at the screen, and which screen an update brings. In a hot seat the other side's update is never kept: when a side
 * has nothing more to choose the curtain falls, its update is dropped and its door is let go.
 */
import { otherSide, type Side } from '../scenario/types.ts';
import type { Port, Update } from '../session/port.ts';
import type { ViewStore } from './page.ts';
import type { Screen, View } from './types.ts';
import { BLANK_DESK } from './view.ts';

/** A side sits down and follows its door until the curtain falls. Returns how to get up earlier. */
export const sitDown = (store: ViewStore, port: Port, side: Side): (() => void) => {
  const { briefed } = store.getState();
  store.setState({ ...BLANK_DESK, looking: side, screen: briefed[side] ? 'desk' : 'briefing' });
  let left = false;
  let stop = (): void => undefined;
  const getUp = (): void => {
    left = true;
    stop();
  };
  stop = port.subscribe((update) => {
    if (left) return;
    receive(store, side, update);
    if (store.getState().screen === 'curtain') getUp();
  });
  if (left) stop();
  return getUp;
};

/** Takes in a side's new update and turns to the screen it calls for. */
const receive = (store: ViewStore, side: Side, update: Update): void => {
  const view = store.getState();
  if (view.mode === 'hot-seat' && update.waiting) dropCurtain(store, side);
  else show(store, side, update);
};

const show = (store: ViewStore, side: Side, update: Update): void => {
  const view = store.getState();
  const watched = view.watched[side] ?? watchedBefore(view, update);
  const screen = screenFor(view, update, watched);
  const free = view.screen !== 'resolution' || view.watchTo !== null;
  const opens = screen === 'resolution' && free && !update.waiting;
  const nothingToWatch = screen === 'briefing' || isBeforeFirstOrders(update);
  store.setState({
    update,
    ...(update === view.update ? {} : { advice: null }),
    screen,
    watched: { ...view.watched, [side]: nothingToWatch ? update.log.length : watched },
    ...(opens ? { watchFrom: watched } : {}),
    watchTo: screen === 'resolution' && !opens ? view.watchTo : null,
  });
};

/**
 * After a reload nobody knows what was watched: a lone player has most likely seen all but a turn that still unfolds; of two,
 * the one who comes second has not.
 */
const watchedBefore = ({ mode }: View, { observation, log, resolutionFrom }: Update): number =>
  mode === 'hot-seat' || (observation.own?.reaction ?? null) !== null ? resolutionFrom : log.length;

/** Nothing has been opened yet: the first turn's orders are due, or a choice of the prelude. */
const isBeforeFirstOrders = ({ observation: { pub, phase, own } }: Update): boolean =>
  pub.turn === 0 && (phase === 'orders' || own?.reaction?.code === 'opening');

const screenFor = (view: View, update: Update, watched: number): Screen => {
  if (view.screen === 'briefing' || update.waiting) return view.screen;
  if (!isBeforeFirstOrders(update) && update.log.length > watched) return 'resolution';
  return update.outcome === null ? 'desk' : 'end';
};

/** Why an order was refused is for the eyes of the side that gave it. */
const dropCurtain = (store: ViewStore, from: Side): void =>
  store.setState(({ notices }) => ({
    ...BLANK_DESK,
    screen: 'curtain',
    looking: otherSide(from),
    notices: notices.filter(({ kind }) => kind !== 'refused'),
  }));

/** The side at the screen has read its briefing. */
export const finishBriefing = (store: ViewStore): void => {
  const { looking, screen } = store.getState();
  if (looking === null || screen !== 'briefing') return;
  store.setState(({ briefed }) => ({ screen: 'desk', briefed: { ...briefed, [looking]: true } }));
};

/** From the desk: a turn of this side's own log once more, from 0; nothing when the log has none of it. */
export const watchAgain = (store: ViewStore, turn: number): void => {
  const { update, screen } = store.getState();
  const from = update?.log.findIndex((event) => event.turn === turn) ?? -1;
  if (update === null || screen !== 'desk' || from < 0) return;
  const after = update.log.findIndex((event) => event.turn > turn);
  const watchTo = after < 0 ? update.log.length : after;
  store.setState({ screen: 'resolution', watchFrom: from, watchTo, selection: { kind: 'none' } });
};

/** The resolution has been watched or skipped: on to the desk, or to the end. */
export const finishResolution = (store: ViewStore): void => {
  const { looking, update, screen, watchTo } = store.getState();
  if (looking === null || update === null || screen !== 'resolution') return;
  if (watchTo !== null) return store.setState({ screen: 'desk', watchTo: null });
  store.setState(({ watched }) => ({
    screen: update.outcome === null ? 'desk' : 'end',
    watched: { ...watched, [looking]: update.log.length },
    selection: { kind: 'none' },
  }));
};

/** From a choice on the map or a panel to the session, and nowhere else: draft, submit, update. */
import { refusal } from '../engine/legal.ts';
import type { Action, Order, ReactionChoice, Refusal } from '../engine/types.ts';
import { DESKS, type Desk, type Side } from '../scenario/types.ts';
import type { Port } from '../session/port.ts';
import { composedOrder, endCounter } from './composer.ts';
import type { ViewStore } from './page.ts';
import { notify } from './view.ts';

/** Puts an order on a desk, in place of the draft there. One that is not allowed becomes a notice and changes nothing. */
export const chooseOrder = (store: ViewStore, desk: Desk, order: Order): void => {
  const { scenario, update, looking } = store.getState();
  if (scenario === null || update === null || looking === null) return;
  const refused = refusal(scenario, update.observation, { kind: 'order', side: looking, desk, order });
  if (refused !== null) notify(store, { kind: 'refused', refusal: refused, desk });
  else store.setState(({ drafts }) => ({ drafts: { ...drafts, [desk]: order } }));
};

/** Takes the offer being written as the draft of the desk that sends it. */
export const chooseComposed = (store: ViewStore): void => {
  const { desk, order } = composedOrder(store.getState().composer);
  chooseOrder(store, desk, order);
};

/** Empties a desk that has not been sent. */
export const clearOrder = (store: ViewStore, desk: Desk): void =>
  store.setState(({ drafts }) => ({ drafts: { ...drafts, [desk]: null } }));

const submit = async (store: ViewStore, port: Port, action: Action): Promise<Refusal | null> => {
  const { update } = store.getState();
  return update === null ? { code: 'stale', detail: '' } : port.submit(update.ply, action);
};

/** Sends the draft of one desk; the draft is gone once it is an order. */
const sendDraft = async (store: ViewStore, port: Port, side: Side, desk: Desk): Promise<Refusal | null> => {
  const order = store.getState().drafts[desk];
  if (order === null) return null;
  const refused = await submit(store, port, { kind: 'order', side, desk, order });
  if (refused === null) clearOrder(store, desk);
  return refused;
};

const finish = (store: ViewStore, refused: Refusal | null, desk: Desk | null): void => {
  store.setState({ sending: false });
  if (refused !== null) notify(store, { kind: 'refused', refusal: refused, desk });
};

/**
 * Submits every draft in the order of the desks, then the seal. Stops at the first refusal, which becomes a notice: what was
 * accepted before it stands, the rest stays a draft, and nothing is sealed. Does nothing where there is nothing to send: away from
 * the desk, and once the orders are sealed; the screen may show a moment longer what could be pressed before.
 */
export const sendOrders = async (store: ViewStore, port: Port): Promise<void> => {
  const { looking, sending, screen, update } = store.getState();
  if (looking === null || sending || screen !== 'desk' || update?.waiting === true) return;
  store.setState({ sending: true });
  for (const desk of DESKS) {
    const refused = await sendDraft(store, port, looking, desk);
    if (refused !== null) return finish(store, refused, desk);
  }
  const refused = await submit(store, port, { kind: 'seal', side: looking });
  if (refused === null) endCounter(store);
  finish(store, refused, null);
};

/** Answers what cannot wait. */
export const react = async (store: ViewStore, port: Port, choice: ReactionChoice): Promise<void> => {
  const { looking, sending } = store.getState();
  if (looking === null || sending) return;
  store.setState({ sending: true });
  finish(store, await submit(store, port, { kind: 'reaction', side: looking, choice }), null);
};

/** The screen of a class's seat: the room's clock says when a turn is told and when orders are due, not the update alone. */
import { DESKS, type Side } from '../scenario/types.ts';
import type { Update } from '../session/port.ts';
import type { ViewStore } from './page.ts';
import type { View } from './types.ts';
import { NO_DRAFTS, showGame } from './view.ts';

/** Whether what has happened is told now, kept for later as something cannot wait, or has been told. */
export type Telling = 'now' | 'later' | 'over';

export interface ClassSight {
  /** Whose words and board the seat has; Washington's for somebody outside both governments. */
  readonly side: Side;
  readonly update: Update;
  readonly telling: Telling;
}

/** A seat is taken: nothing of an earlier one is left. */
export const takeSeat = (
  store: ViewStore,
  { scenario, texts }: Pick<View, 'scenario' | 'texts'>,
  side: Side,
): void => {
  if (scenario === null) return;
  showGame(store, { scenario, texts, mode: side, opponent: null, called: side, resumed: true });
};

/** Takes in what the room sent and turns to the screen it calls for. A log that has become shorter was undone. */
export const seeClass = (store: ViewStore, sight: ClassSight): void => {
  const view = store.getState();
  store.setState({ update: sight.update, drafts: draftsAfter(view, sight), ...screenAfter(view, sight) });
};

type Screens = Pick<View, 'screen' | 'watched' | 'watchFrom' | 'watchTo'>;

const screenAfter = (view: View, { side, update, telling }: ClassSight): Screens => {
  const told = telling === 'now';
  const { length } = update.log;
  const seen = Math.min(view.watched[side] ?? (telling === 'over' ? length : update.resolutionFrom), length);
  const watched = { ...view.watched, [side]: telling === 'over' ? length : seen };
  const { screen, watchFrom, watchTo } = view;
  if (told && length > seen && (screen !== 'resolution' || watchTo !== null))
    return { screen: 'resolution', watched, watchFrom: seen, watchTo: null };
  const stays = screen === 'resolution' && (told || watchTo !== null) && watchFrom < length;
  if (stays || (screen === 'end' && told)) return { screen, watched, watchFrom, watchTo };
  return { screen: 'desk', watched, watchFrom, watchTo: null };
};

/** A draft lasts as long as its turn, and gives way to an order that was given. */
const draftsAfter = ({ drafts, update: before, sending }: View, { update }: ClassSight): View['drafts'] => {
  const { pub, own } = update.observation;
  if (before !== null && before.observation.pub.turn !== pub.turn) return NO_DRAFTS;
  if (sending || own === null || DESKS.every((desk) => drafts[desk] === null || own.orders[desk] === null))
    return drafts;
  return Object.fromEntries(
    DESKS.map((desk) => [desk, own.orders[desk] === null ? drafts[desk] : null]),
  ) as View['drafts'];
};

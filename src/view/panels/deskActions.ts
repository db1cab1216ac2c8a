/** The desk's wishes, sent on to the store and from there to the session. */
import {
  answerOffer,
  clearComposer,
  seekDraft,
  setChannel,
  setOfferHours,
  setPublicity,
  setTerm,
} from '../../store/composer.ts';
import { chooseComposed, chooseOrder, clearOrder, react, sendOrders } from '../../store/orders.ts';
import type { Page } from '../../store/page.ts';
import { selectRefusal } from '../../store/refusals.ts';
import { watchAgain } from '../../store/seating.ts';
import { openPanel, selectDesk, selectNothing, selectTarget } from '../../store/view.ts';
import type { DeskActions } from './desk/actions.ts';
import { whenSeen } from './whenSeen.ts';

/** What the desk needs of its page. */
export type DeskPage = Pick<
  Page,
  'store' | 'port' | 'forecast' | 'exportGame' | 'leave' | 'prefer' | 'seeHint' | 'showHintsAgain'
>;

export function deskActions(page: DeskPage, readBriefing: () => void, openSettings: () => void): DeskActions {
  const { store } = page;
  return {
    select: (selection) => {
      if (selection.kind === 'target') selectTarget(store, selection.target);
      else if (selection.kind === 'desk') selectDesk(store, selection.desk);
      else selectNothing(store);
    },
    openPanel: (panel) => openPanel(store, panel),
    choose: (desk, order) => chooseOrder(store, desk, order),
    clear: (desk) => clearOrder(store, desk),
    send: () =>
      whenSeen(() => {
        const port = page.port();
        if (port !== null) void sendOrders(store, port);
      }),
    react: (choice) =>
      whenSeen(() => {
        const port = page.port();
        if (port !== null) void react(store, port, choice);
      }),
    refusal: (desk, order) => selectRefusal(store.getState(), desk, order),
    setTerm: (issue, level) => setTerm(store, issue, level),
    setPublicity: (issue, publicity) => setPublicity(store, issue, publicity),
    setChannel: (channel) => setChannel(store, channel),
    setHours: (hours) => setOfferHours(store, hours),
    answerOffer: (slot, offer) => answerOffer(store, slot, offer),
    seekDraft: (sought) => seekDraft(store, sought),
    clearComposer: () => clearComposer(store),
    chooseComposed: () => chooseComposed(store),
    forecast: (question, percent) => page.forecast(question, percent),
    exportGame: () => page.exportGame(),
    leave: () => page.leave(),
    readBriefing,
    openSettings,
    prefer: (change) => page.prefer(change),
    watchAgain: (turn) => watchAgain(store, turn),
    seeHint: (hint) => page.seeHint(hint),
    showHintsAgain: () => page.showHintsAgain(),
  };
}

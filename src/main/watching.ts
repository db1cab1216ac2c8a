/** What happens by itself on a page: advice on every update, and the debrief when the end is shown. */
import type { Update } from '../session/port.ts';
import type { ViewStore } from '../store/page.ts';
import { showAdvice, showDebrief, showForecastReport } from '../store/view.ts';
import type { Wiring } from './atScreen.ts';
import type { Game } from './game.ts';

/** Once the end is shown nothing is secret any more; other luck is looked into by itself. */
export const watchForEnd = (wiring: Wiring, runLuck: () => void): void => {
  wiring.store.subscribe(({ screen, debrief }) => {
    const { game } = wiring;
    if (screen !== 'end' || debrief !== null || game === null) return;
    const told = game.debrief(null, false);
    showDebrief(wiring.store, told, game.papers(told));
    runLuck();
    void scoreLater(wiring, game);
  });
};

/** The chance of war first, for which every reader waits: on two cores the advisers' thinking would halve its pace. */
const scoreLater = async (wiring: Wiring, game: Game): Promise<void> => {
  await riskTold(wiring.store);
  if (wiring.game !== game) return;
  await game
    .scoreForecasts((report) => {
      if (wiring.game === game) showForecastReport(wiring.store, report);
    })
    .catch(() => undefined);
};

/** Resolves when the figure of risk is the last there will be, or the end is no longer shown. */
const riskTold = (store: ViewStore): Promise<void> =>
  new Promise((resolve) => {
    const stop = store.subscribe(({ debrief, luckState }) => {
      const sought = luckState === 'waiting' || luckState === 'running';
      if (debrief !== null && debrief.riskFrom !== 'ledger' && sought) return;
      stop();
      resolve();
    });
  });

/** The advisers are asked about every update once; while orders are being sent they wait. */
export const watchForAdvice = (wiring: Wiring): void => {
  let asked: Update | null = null;
  wiring.store.subscribe(({ update, sending }) => {
    const { game, store } = wiring;
    if (update === asked || sending || game === null) return;
    asked = update;
    if (update === null) return;
    void game
      .advice(update)
      .catch(() => [])
      .then((advice) => showAdvice(store, update, advice));
  });
};

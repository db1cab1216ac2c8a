/** What happens by itself on a page: advice on every update, and the debrief when the end is shown. */
import type { Update } from '../session/port.ts';
import { showAdvice, showDebrief, showForecastReport } from '../store/view.ts';
import type { Wiring } from './atScreen.ts';

/** Once the end is shown nothing is secret any more; other luck is looked into by itself. */
export const watchForEnd = (wiring: Wiring, runLuck: () => void): void => {
  wiring.store.subscribe(({ screen, debrief }) => {
    const { game } = wiring;
    if (screen !== 'end' || debrief !== null || game === null) return;
    const told = game.debrief(null, false);
    showDebrief(wiring.store, told, game.papers(told));
    void game
      .scoreForecasts((report) => {
        if (wiring.game === game) showForecastReport(wiring.store, report);
      })
      .catch(() => undefined);
    runLuck();
  });
};

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

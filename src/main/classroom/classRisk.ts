/** The risk of the game of a class, worked out beside the page: the same figure as in the whole debrief. */
import type { Ledger } from '../../debrief/lab/types.ts';
import type { Debrief } from '../../debrief/types.ts';
import type { Episode } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/types.ts';

/** The debrief of a game that is over with the figures of the ledger, or with the estimate where there is none to be had. */
export const withRisk = async (scenario: Scenario, episode: Episode, debrief: Debrief): Promise<Debrief> => {
  const [{ openLab, startLabThread }, { tellRisk }] = await Promise.all([
    import('../labRoom.ts'),
    import('../../debrief/riskTold.ts'),
  ]);
  const lab = openLab(scenario, startLabThread);
  const told = new Promise<Debrief>((resolve) => {
    let latest: Ledger | null = null;
    const job = lab.luck(episode, ({ ledger }) => {
      latest = ledger;
      const whole = tellRisk(scenario, debrief, ledger, false);
      if (whole.riskFrom === 'ledger') resolve(whole);
    });
    void job.ended.then(() => resolve(tellRisk(scenario, debrief, latest, true)));
  });
  return told.finally(() => lab.close());
};

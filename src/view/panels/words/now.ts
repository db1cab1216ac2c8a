/** What has come to pass on which words of offers and orders hang: a quarantine that can end, a request that can be agreed to. */
import type { Observation } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/types.ts';

export interface Now {
  /** A quarantine has been proclaimed. */
  readonly line: boolean;
  /** A pause has been asked for, by the Secretary-General or by a side that is ready for one. */
  readonly asked: boolean;
}

/** For whoever reads of a game, or of the rules, and is in no turn of it. */
export const AFTERWARDS: Now = { line: true, asked: true };

/** The event in which the scenario has the Secretary-General ask, with its sources. */
const APPEAL = 'thant-appeal';

/** Whether the Secretary-General has asked both sides for a pause by a turn, from 0; where the scenario does not tell it, he has. */
export const hasAppealed = ({ events }: Scenario, turn: number): boolean =>
  turn >= (events.find(({ id }) => id === APPEAL)?.turn ?? 0);

export const nowIn = (scenario: Scenario, { blockade, turn, pauseAccepted }: Observation['pub']): Now => ({
  line: blockade !== 'none',
  asked: hasAppealed(scenario, turn) || pauseAccepted.us || pauseAccepted.ussr,
});

/** The lab of one game that is over: loaded when it is first asked for, ended with the game. */

import type { Result } from '../base/result.ts';
import type { Lab, LabJob } from '../debrief/lab/client.ts';
import type { BranchStart } from '../debrief/lab/opening.ts';
import type {
  BranchChange,
  BranchChoices,
  BranchQuestion,
  BranchReport,
  EffectsReport,
  LuckReport,
} from '../debrief/lab/types.ts';
import type { Episode, Refusal } from '../engine/types.ts';
import type { Scenario, Side } from '../scenario/types.ts';

/** See `Lab`; about the record of this game. */
export interface GameLab {
  luck(tell: (report: LuckReport) => void): LabJob;
  effects(tell: (report: EffectsReport) => void): LabJob;
  branch(question: BranchQuestion, tell: (report: BranchReport) => void): LabJob;
  choices(turn: number, side: Side): BranchChoices;
  /** See `branchStart`. */
  start(change: BranchChange, seed: number, players: readonly Side[]): Result<BranchStart, Refusal>;
}

export interface LabDoor {
  open(): Promise<GameLab>;
  close(): void;
}

/** `record` gives the whole record. */
export const labDoor = (scenario: Scenario, record: () => Episode): LabDoor => {
  let lab: Lab | null = null;
  let closed = false;
  return {
    open: async () => {
      const room = await import('./labRoom.ts');
      if (closed) throw new Error('closed');
      lab ??= room.openLab(scenario, room.startLabThread);
      const opened = lab;
      const episode = record();
      return {
        luck: (tell) => opened.luck(episode, tell),
        effects: (tell) => opened.effects(episode, tell),
        branch: (question, tell) => opened.branch(episode, question, tell),
        choices: (turn, side) => room.branchChoices(scenario, episode, turn, side),
        start: (change, seed, players) => room.branchStart(scenario, episode, change, { seed, players }),
      };
    },
    close: () => {
      closed = true;
      lab?.close();
    },
  };
};

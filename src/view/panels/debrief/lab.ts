/** What the leaves of risk and of what might have been show of the lab, and what they may ask of it. */
import type {
  BranchChange,
  BranchChoices,
  BranchQuestion,
  BranchReport,
  EffectsReport,
  Future,
  LuckReport,
} from '../../../debrief/lab/types.ts';
import type { Danger, Side } from '../../../scenario/types.ts';

/** One thing tried otherwise, as far as it has been played. */
export interface Branch {
  readonly id: number;
  readonly report: BranchReport;
  readonly stopped: boolean;
}

export interface Lab {
  /** The setting this game was played at. */
  readonly danger: Danger;
  /** Null until it is begun; so are the effects. */
  readonly luck: LuckReport | null;
  readonly effects: EffectsReport | null;
  /** The newest last. */
  readonly branches: readonly Branch[];
  stopLuck(): void;
  askEffects(): void;
  stopEffects(): void;
  choicesOf(turn: number, side: Side): BranchChoices | null;
  branch(question: BranchQuestion): void;
  stopBranch(id: number): void;
  dropBranch(id: number): void;
  open(future: Future): void;
  play(change: BranchChange): void;
}

/** What the lab of the finished game at the screen has found so far. */
import type { BranchQuestion, BranchReport, EffectsReport, LuckReport } from '../debrief/lab/types.ts';
import type { Refusal } from '../engine/types.ts';
import type { ViewStore } from './page.ts';

/** Of work in the lab; `waiting` until the first report. */
export type LabState = 'waiting' | 'running' | 'done' | 'stopped' | 'refused' | 'failed';

/** A question put to the lab. `id` counts up from 1 in one game. */
export interface Branch {
  readonly id: number;
  readonly question: BranchQuestion;
  readonly state: LabState;
  /** The latest; null while waiting, and where it was refused. */
  readonly report: BranchReport | null;
  readonly refusal: Refusal | null;
}

/** The lab's part of a view. All of it is gone when the game is left. */
export interface LabView {
  readonly luck: LuckReport | null;
  /** Null until it is asked for. */
  readonly luckState: LabState | null;
  readonly effects: EffectsReport | null;
  readonly effectsState: LabState | null;
  /** In the order in which they were asked. */
  readonly branches: readonly Branch[];
  /** The game at the screen was never played: it is one of the lab's futures. */
  readonly supposed: boolean;
}

export const NO_LAB: LabView = {
  luck: null,
  luckState: null,
  effects: null,
  effectsState: null,
  branches: [],
  supposed: false,
};

export const setLab = (store: ViewStore, found: Partial<LabView>): void => store.setState(found);

export const addBranch = (store: ViewStore, id: number, question: BranchQuestion): void =>
  store.setState(({ branches }) => ({
    branches: [...branches, { id, question, state: 'waiting', report: null, refusal: null }],
  }));

export const setBranch = (store: ViewStore, id: number, found: Partial<Omit<Branch, 'id'>>): void =>
  store.setState(({ branches }) => ({
    branches: branches.map((branch) => (branch.id === id ? { ...branch, ...found } : branch)),
  }));

export const dropBranch = (store: ViewStore, id: number): void =>
  store.setState(({ branches }) => ({ branches: branches.filter((branch) => branch.id !== id) }));

/** The ledger of promises, from the first word to the end of the epilogue. */
import type { Event, Pledge } from '../engine/types.ts';
import type { ArchivedPledge, PledgeStage, When } from './archiveTypes.ts';
import { type Moved, whenIn } from './when.ts';

type Draft = { -readonly [key in keyof ArchivedPledge]: ArchivedPledge[key] };

/** In the order of the ledger, which only grows. `moves` must be those of a whole replay. */
export const pledgesOf = (moves: readonly Moved[]): readonly ArchivedPledge[] => {
  const drafts: Draft[] = [];
  for (const move of moves)
    if (move.state.pledges !== move.before.pledges)
      move.state.pledges.forEach((made, index) => {
        drafts[index] = follow(drafts[index] ?? begin(made), made, move);
      });
  return drafts;
};

const begin = ({ by, signed, issue, level, publicity, awaits }: Pledge): Draft => ({
  by,
  signed,
  issue,
  level,
  publicity,
  awaited: awaits,
  stages: [],
  outSince: null,
});

const stageOf = ({ status, awaits }: Pledge): PledgeStage =>
  awaits !== null && status !== 'broken' ? 'waiting' : status;

const follow = (draft: Draft, made: Pledge, move: Moved): Draft => {
  const stage = stageOf(made);
  const isOut = draft.publicity > 0 && made.publicity === 0;
  const reached = (): When => whenIn(move, (event) => isToldOf(made, stage, event));
  return {
    ...draft,
    stages:
      draft.stages.at(-1)?.stage === stage ? draft.stages : [...draft.stages, { stage, when: reached() }],
    outSince: draft.outSince ?? (isOut ? whenIn(move, isExit) : null),
  };
};

const isToldOf = ({ by, issue, level }: Pledge, stage: PledgeStage, { code, params }: Event): boolean =>
  (code === 'pledge-waiting' || (code === 'pledge' && params.to === stage)) &&
  params.by === by &&
  params.issue === issue &&
  params.level === level;

const isExit = ({ code }: Event): boolean => code === 'revealed' || code === 'jupiters-leaked';

/** Answers one question, in a thread or on the page alike. */
import { assertNever } from '../base/assertNever.ts';
import type { Scenario } from '../scenario/types.ts';
import { advise } from './advisers/advise.ts';
import { decide } from './decide.ts';
import type { Asked, Reply } from './messages.ts';

/** Sends word before the answer: how far it has come. */
type Tell = (reply: Reply) => void;

/** The reply to job `job`; what goes wrong is a fault in words. */
export const answer = (scenario: Scenario | null, job: number, asked: Asked, tell: Tell): Reply => {
  if (scenario === null) return { job, fault: 'no scenario' };
  try {
    return think(scenario, job, asked, tell);
  } catch (reason) {
    return { job, fault: String(reason) };
  }
};

const think = (scenario: Scenario, job: number, asked: Asked, tell: Tell): Reply => {
  switch (asked.kind) {
    case 'choose': {
      const { leader, seen, legal, seed, ply } = asked.question;
      const onProgress = (donePpm: number): void => tell({ job, donePpm });
      return { job, choice: decide(leader, scenario, seen, legal, { seed, ply }, onProgress) };
    }
    case 'advise': {
      const { seen, legal, seed, lately } = asked.question;
      return { job, advice: advise(scenario, seen, legal, seed, lately) };
    }
    default:
      return assertNever(asked);
  }
};

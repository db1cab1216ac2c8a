/** The thread that thinks: answers one question at a time, in the order in which they come. */
import type { Scenario } from '../scenario/types.ts';
import { decide } from './decide.ts';
import type { Question, Reply, Request } from './messages.ts';

let scenario: Scenario | null = null;

const answer = (job: number, { leader, seen, legal, seed, ply }: Question): Reply => {
  if (scenario === null) return { job, fault: 'no scenario' };
  try {
    const onProgress = (donePpm: number): void => self.postMessage({ job, donePpm } satisfies Reply);
    return { job, choice: decide(leader, scenario, seen, legal, { seed, ply }, onProgress) };
  } catch (reason) {
    return { job, fault: String(reason) };
  }
};

self.onmessage = ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'scenario') scenario = data.scenario;
  else self.postMessage(answer(data.job, data.question));
};

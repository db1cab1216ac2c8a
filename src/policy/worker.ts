/** The thread that thinks: answers one question at a time, in the order in which they come. */
import type { Scenario } from '../scenario/types.ts';
import { choose } from './choose.ts';
import type { Question, Reply, Request } from './messages.ts';

let scenario: Scenario | null = null;

const answer = (job: number, { name, seen, legal, seed, nodes }: Question): Reply => {
  if (scenario === null) return { job, fault: 'no scenario' };
  try {
    return { job, action: choose(name, scenario, seen, legal, seed, nodes) };
  } catch (reason) {
    return { job, fault: String(reason) };
  }
};

self.onmessage = ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'scenario') scenario = data.scenario;
  else self.postMessage(answer(data.job, data.question));
};

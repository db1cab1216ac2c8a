/** The thread that thinks: answers one question at a time, in the order in which they come. */
import type { Scenario } from '../scenario/types.ts';
import { answer } from './answer.ts';
import type { Request } from './messages.ts';

let scenario: Scenario | null = null;

self.onmessage = ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'scenario') scenario = data.scenario;
  else self.postMessage(answer(scenario, data.job, data, (reply) => self.postMessage(reply)));
};

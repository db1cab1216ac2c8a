/** What another JavaScript engine is given as one script: the replay of a text, on a scenario in JSON, as the line that is to be equal everywhere. */
import { hashScenario } from '../../src/scenario/hash.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { parseEpisode } from '../../src/session/record.ts';
import { replayLine } from '../../src/session/replayLine.ts';

const replayText = (text: string, json: string): string => {
  const scenario = JSON.parse(json) as Scenario;
  const parsed = parseEpisode(text, () => ({ scenario, hash: hashScenario(scenario) }));
  return JSON.stringify(parsed.ok ? replayLine(scenario, parsed.value) : parsed);
};

export type ReplayText = typeof replayText;
Object.assign(globalThis, { replayText });

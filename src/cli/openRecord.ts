/** A record for a command: read from a file or a link, checked to its last action, or refused in a sentence. */
import { readFileSync } from 'node:fs';
import { failure, type Result, success } from '../base/result.ts';
import type { Episode } from '../engine/types.ts';
import { isScenarioId } from '../scenario/catalogue.ts';
import { hashScenario } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/types.ts';
import { isLinkText } from '../session/linkText.ts';
import type { RecordFault, RecordFaultCode } from '../session/port.ts';
import { labelOf, parseEpisode } from '../session/record.ts';
import { loadScenario } from './loadScenario.ts';

export interface OpenedRecord {
  readonly scenario: Scenario;
  readonly episode: Episode;
}

/** What an argument stands for: itself if it is a link, else the text of the file of that name, if there is one. */
export const textOf = (argument: string): string => {
  if (isLinkText(argument)) return argument;
  try {
    return readFileSync(argument, 'utf8');
  } catch {
    return argument;
  }
};

/** The record in a text, on its scenario. */
export const openRecord = async (text: string): Promise<Result<OpenedRecord, RecordFault>> => {
  const { scenario: id, hash } = labelOf(text);
  const scenario = isScenarioId(id) ? (await loadScenario(id, hash)).scenario : null;
  const parsed = parseEpisode(text, (asked) =>
    scenario === null || asked !== id ? undefined : { scenario, hash: hashScenario(scenario) },
  );
  if (!parsed.ok) return parsed;
  if (scenario === null) return failure({ code: 'unknown-scenario', params: { id } });
  return success({ scenario, episode: parsed.value });
};

const WORDS: { readonly [code in RecordFaultCode]: string } = {
  truncated: 'the record ends too early or is no JSON',
  'not-an-episode': 'neither a file that can be read, nor a record or link of Knot of War',
  'newer-format': 'written in format {found}; this version reads up to {known}',
  'other-rules': 'played under rules {found}; this version replays rules {known}',
  'unknown-scenario': 'there is no scenario called {id}',
  'other-scenario': 'scenario {id} has changed since, and its former data is not kept',
  'bad-seed': 'the seed {found} is no whole number from 0 to 4294967295',
  'bad-settings': 'the settings make no sense: {found}',
  'bad-action': 'action {index}, counted from 0, is no action',
  'illegal-action': 'action {index}, counted from 0, is not allowed: {reason}',
  'link-cut': 'the end of the link is missing',
  'link-altered': 'the link does not fit its own check',
  'link-oversized': 'the link is longer than any game can be',
};

/** One line: the fault's code and what it means. */
export const recordFaultLine = ({ code, params }: RecordFault): string =>
  `${code}: ${WORDS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]))}`;

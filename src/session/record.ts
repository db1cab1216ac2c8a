/** A game as text, and back: what was written by another version, for another scenario or by nobody is refused with a code. */
import { type Fields, isFields } from '../base/fields.ts';
import { failure, type Result, success } from '../base/result.ts';
import { readSettings } from '../engine/settings.ts';
import { type Action, type Episode, RULES_VERSION } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { isAction } from './actionShape.ts';
import { readForecasts } from './forecasts.ts';
import type { Aside, RecordFault, RecordFaultCode, SaveAbout } from './port.ts';
import { resume } from './resume.ts';

const FORMAT = 1;
const SEEDS = 2 ** 32;

/** The scenario of an id with its hash, or undefined where it is not known. */
export type Catalogue = (id: string) => { readonly scenario: Scenario; readonly hash: string } | undefined;

const fault = (code: RecordFaultCode, params: RecordFault['params'] = {}): Result<never, RecordFault> =>
  failure({ code, params });

/** What a text says of itself, unchecked: the scenario that must be loaded to read it, and who sat where. */
export const labelOf = (text: string): { readonly scenario: string; readonly mode: SaveAbout['mode'] } => {
  const read = readFields(text);
  const { scenario, mode } = read.ok ? read.value : {};
  return {
    scenario: isFields(scenario) ? String(scenario.id) : '',
    mode: mode === 'ussr' || mode === 'hot-seat' ? mode : 'us',
  };
};

/** What a text holds beside its record: forecasts as far as they can be used, the rest unchecked. */
export const asideOf = (text: string): Aside => {
  const read = readFields(text);
  if (!read.ok) return {};
  const { forecasts, opponent, notes, ghost } = read.value;
  return { forecasts: readForecasts(forecasts), opponent, notes, ghost };
};

/** An episode that replays to its last action, or the first thing found wrong. Nothing else is changed or kept. */
export const parseEpisode = (text: string, catalogue: Catalogue): Result<Episode, RecordFault> => {
  const read = readFields(text);
  if (!read.ok) return read;
  const { format, rules, scenario, settings, seed, actions } = read.value;
  if (!Number.isInteger(format) || !isFields(scenario) || !Array.isArray(actions)) {
    return fault('not-an-episode', { found: 'json' });
  }
  if (Number(format) > FORMAT) return fault('newer-format', { found: Number(format), known: FORMAT });
  if (format !== FORMAT) return fault('not-an-episode', { found: 'json' });
  if (rules !== RULES_VERSION) return fault('other-rules', { found: String(rules), known: RULES_VERSION });
  const known = catalogue(String(scenario.id));
  if (known === undefined) return fault('unknown-scenario', { id: String(scenario.id) });
  if (scenario.hash !== known.hash) return fault('other-scenario', { id: known.scenario.id });
  if (!isSeed(seed)) return fault('bad-seed', { found: String(seed) });
  const set = isFields(settings) ? readSettings(settings) : null;
  if (set === null) return fault('bad-settings', { found: JSON.stringify(settings) ?? 'nothing' });
  const start = { format: FORMAT, rules, scenario: { id: known.scenario.id, hash: known.hash } } as const;
  return withActions(known.scenario, { ...start, settings: set, seed, actions: [] }, actions);
};

const readFields = (text: string): Result<Fields, RecordFault> => {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) {
    return trimmed === '' ? fault('truncated') : fault('not-an-episode', { found: 'text' });
  }
  try {
    const value: unknown = JSON.parse(trimmed);
    return isFields(value) ? success(value) : fault('not-an-episode', { found: 'json' });
  } catch {
    return fault('truncated');
  }
};

const isSeed = (seed: unknown): seed is number =>
  Number.isInteger(seed) && Number(seed) >= 0 && Number(seed) < SEEDS;

const withActions = (
  scenario: Scenario,
  start: Episode,
  actions: readonly unknown[],
): Result<Episode, RecordFault> => {
  const index = actions.findIndex((action) => !isAction(action));
  if (index >= 0) return fault('bad-action', { index });
  const episode: Episode = {
    ...start,
    actions: actions.filter((action): action is Action => isAction(action)),
  };
  const resumed = resume(scenario, episode);
  if (resumed.ok) return success(episode);
  return fault('illegal-action', { index: resumed.error.index, reason: resumed.error.refusal.code });
};

/** A game from text, be it a file or a link: what was written by another version, for another scenario or by nobody is refused with a code. */
import { type Fields, isFields } from '../base/fields.ts';
import { type Result, success } from '../base/result.ts';
import { readSettings } from '../engine/settings.ts';
import { type Action, type Episode, isKnownRules, RULES_VERSION } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { isAction } from './actionShape.ts';
import { actionsFrom } from './choices.ts';
import { fault } from './fault.ts';
import { readForecasts } from './forecasts.ts';
import { isLinkText, readLinkText } from './linkText.ts';
import type { Aside, RecordFault, SaveAbout } from './port.ts';
import { resume } from './resume.ts';

const FORMAT = 1;
const SEEDS = 2 ** 32;

/** The scenario of an id with its hash, or undefined where it is not known. */
export type Catalogue = (id: string) => { readonly scenario: Scenario; readonly hash: string } | undefined;

/** What a text says of itself: the scenario that must be loaded to read it, as it was at that hash, and who sat where. */
interface Label {
  readonly scenario: string;
  readonly hash: string;
  readonly mode: SaveAbout['mode'];
}

/** Nothing of it is checked. */
export const labelOf = (text: string): Label => {
  const read = readFields(text);
  const { scenario, mode } = read.ok ? read.value : {};
  return {
    scenario: isFields(scenario) ? String(scenario.id) : '',
    hash: isFields(scenario) ? String(scenario.hash) : '',
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
  const head = headOf(read.value);
  if (!head.ok) return head;
  const { id, hash, rules } = head.value;
  const known = catalogue(id);
  if (known === undefined) return fault('unknown-scenario', { id });
  if (hash !== known.hash) return fault('other-scenario', { id });
  const { settings, seed } = read.value;
  if (!isSeed(seed)) return fault('bad-seed', { found: JSON.stringify(seed) ?? 'nothing' });
  const set = isFields(settings) ? readSettings(settings) : null;
  if (set === null) return fault('bad-settings', { found: JSON.stringify(settings) ?? 'nothing' });
  const scenario = { id, hash: known.hash };
  const start = { format: FORMAT, rules, scenario, settings: set, seed, actions: [] } as const;
  return withActions(known.scenario, start, read.value);
};

interface Head {
  readonly id: string;
  readonly hash: unknown;
  readonly rules: number;
}

/** The scenario that a record names, if this version can read it at all. */
const headOf = ({ format, rules, scenario, actions, choices }: Fields): Result<Head, RecordFault> => {
  const { id, hash } = isFields(scenario) ? scenario : {};
  const isNumbered = Number.isInteger(format) && Number.isInteger(rules) && Number(format) >= FORMAT;
  if (!isNumbered || typeof id !== 'string' || !Array.isArray(actions ?? choices))
    return fault('not-an-episode', { found: 'json' });
  if (format !== FORMAT) return fault('newer-format', { found: Number(format), known: FORMAT });
  const version = Number(rules);
  if (!isKnownRules(version)) return fault('other-rules', { found: version, known: RULES_VERSION });
  return success({ id, hash, rules: version });
};

/** A link holds choices where a file holds actions, and is of the present format: its own is told by its envelope. */
const readLink = (text: string): Result<Fields, RecordFault> => {
  const read = readLinkText(text);
  return read.ok ? success({ ...read.value, format: FORMAT, actions: undefined }) : read;
};

const readFields = (text: string): Result<Fields, RecordFault> => {
  if (isLinkText(text)) return readLink(text);
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
  { actions, choices, ...more }: Fields,
): Result<Episode, RecordFault> => {
  if (Array.isArray(actions)) return withAll(scenario, start, actions);
  const made = actionsFrom(scenario, start, Array.isArray(choices) ? choices : [], more);
  return made.ok ? success({ ...start, actions: made.value }) : made;
};

const withAll = (
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

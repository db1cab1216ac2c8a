/** Broken saves are written as small changes to a sound one, with what must be said of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { RULES_VERSION } from '../../src/engine/types.ts';
import type { RecordFault } from '../../src/session/port.ts';
import { breakScenario } from './brokenScenario.ts';

/** A way to spoil the text of a sound record. `known: "RULES"` stands for our rules version. */
interface BrokenSave {
  readonly about: string;
  readonly text?: string;
  /** The share of the text that is kept. */
  readonly keep?: number;
  readonly set?: { readonly [path: string]: unknown };
  readonly fault: RecordFault;
}

const folder = new URL('../broken-saves/', import.meta.url);

/** Every way we know, by the name of its file. */
export const brokenSaves: readonly (readonly [string, BrokenSave])[] = readdirSync(folder).map((name) => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as BrokenSave,
]);

/** The text of a sound record, spoilt. */
export const spoil = (sound: string, { about, text, keep, set }: BrokenSave): string => {
  if (text !== undefined) return text;
  if (keep !== undefined) return sound.slice(0, Math.floor(sound.length * keep));
  return JSON.stringify(breakScenario(JSON.parse(sound), { about, set: set ?? {}, faults: [] }));
};

export const faultOf = ({ fault: { code, params } }: BrokenSave): RecordFault => ({
  code,
  params: params.known === 'RULES' ? { ...params, known: RULES_VERSION } : params,
});

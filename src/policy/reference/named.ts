/** The reference policies by name: what the rules are measured against. As players they play headless games alone, never in a browser. */
import type { Action, Observation } from '../../engine/types.ts';
import type { Scenario, Side } from '../../scenario/types.ts';
import { ADAPTIVE_SU } from './adaptiveSu.ts';
import { BRINK_US } from './brinkUs.ts';
import { type Character, chooseInCharacter } from './character.ts';
import { DOVE } from './dove.ts';
import { GRIT } from './grit.ts';
import { HAWK } from './hawk.ts';
import { PASSIVE_US } from './passiveUs.ts';
import { STONE_SU } from './stoneSu.ts';
import { STRIKE_ONLY_US, STRIKE_US } from './strikeUs.ts';

export const REFERENCES = [
  'dove',
  'hawk',
  'grit',
  'passive-us',
  'strike-us',
  'strike-only-us',
  'brink-us',
  'stone-su',
  'adaptive-su',
] as const;
export type ReferenceName = (typeof REFERENCES)[number];

const CHARACTERS: { readonly [name in ReferenceName]: Character } = {
  dove: DOVE,
  hawk: HAWK,
  grit: GRIT,
  'passive-us': PASSIVE_US,
  'strike-us': STRIKE_US,
  'strike-only-us': STRIKE_ONLY_US,
  'brink-us': BRINK_US,
  'stone-su': STONE_SU,
  'adaptive-su': ADAPTIVE_SU,
};

export const isReference = (name: string): name is ReferenceName =>
  REFERENCES.some((reference) => reference === name);

/** The one side a reference policy can play, or null for either. */
export const sideOfReference = (name: ReferenceName): Side | null => CHARACTERS[name].side;

/** What a reference policy does on what its side's leader sees; it must be that leader's time to choose. */
export const chooseReference = (name: ReferenceName, scenario: Scenario, seen: Observation): Action =>
  chooseInCharacter(CHARACTERS[name], scenario, seen);

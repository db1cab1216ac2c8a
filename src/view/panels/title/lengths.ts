/** The lengths a game can have. */
import { DEFAULT_SETTINGS } from '../../../engine/settings.ts';
import { DEFAULT_OPPONENT } from '../../../policy/opponent.ts';
import { GUIDED, type Side } from '../../../scenario/types.ts';
import type { Mode, NewGame } from '../../../store/types.ts';

export interface Length {
  readonly id: 'lived' | 'full' | 'short' | 'drill';
  readonly scenario: (mode: Mode) => string;
}

/** Offered first: Moscow had a quiet week until the speech, and settles it in three choices (RULES 13). */
export const LIVED: Length = {
  id: 'lived',
  scenario: (mode) => (mode === 'ussr' ? 'october-1962-short' : 'october-1962'),
};

export const LENGTHS: readonly Length[] = [
  LIVED,
  { id: 'full', scenario: () => 'october-1962' },
  { id: 'short', scenario: () => 'october-1962-short' },
  { id: 'drill', scenario: () => 'drill-first-turns' },
];

/** The guided drill of a side is always the same, whatever else is set. */
export const drillOf = (side: Side): NewGame => ({
  scenario: GUIDED[side],
  mode: side,
  settings: DEFAULT_SETTINGS,
  opponent: DEFAULT_OPPONENT,
});

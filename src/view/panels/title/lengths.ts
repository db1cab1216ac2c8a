/** The lengths a game can have. */
import { DEFAULT_SETTINGS } from '../../../engine/settings.ts';
import { DEFAULT_OPPONENT } from '../../../policy/opponent.ts';
import { GUIDED, type Side } from '../../../scenario/types.ts';
import type { Mode, NewGame } from '../../../store/types.ts';

export interface Length {
  readonly id: 'lived' | 'full' | 'short' | 'drill';
  readonly scenario: (mode: Mode) => string;
  /** Whether Washington’s game begins while Moscow does not know that the missiles have been found. */
  readonly secret: boolean;
}

/** Offered first: Moscow had a quiet week until the speech, and settles it in three choices (RULES 13). */
export const LIVED: Length = {
  id: 'lived',
  scenario: (mode) => (mode === 'ussr' ? 'october-1962-short' : 'october-1962'),
  secret: true,
};

export const LENGTHS: readonly Length[] = [
  LIVED,
  { id: 'full', scenario: () => 'october-1962', secret: true },
  { id: 'short', scenario: () => 'october-1962-short', secret: false },
  { id: 'drill', scenario: () => 'drill-first-turns', secret: false },
];

/** The guided drill of a side is always the same, whatever else is set. */
export const drillOf = (side: Side): NewGame => ({
  scenario: GUIDED[side],
  mode: side,
  settings: DEFAULT_SETTINGS,
  opponent: DEFAULT_OPPONENT,
});

/** What a side is told of its part before it takes it. */
export const pitchOf = ({ secret }: Length, side: Side) =>
  side === 'us' && !secret ? 'title.us.pitch.told' : (`title.${side}.pitch` as const);

/** What has come to pass on which words of offers and orders hang: a quarantine that can end, a request that can be agreed to. */
import type { Observation } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/types.ts';

type OwnIntelligence = Extract<Observation['own'], { readonly side: 'us' }>['intelligence'];

export interface Now {
  /** A quarantine has been proclaimed. */
  readonly line: boolean;
  /** A pause has been asked for, by the Secretary-General or by a side that is ready for one. */
  readonly asked: boolean;
  /** The missiles are public: there is something to deny. */
  readonly accused: boolean;
  /** A line is in force, so that boats are held down unless the hunt is called off (RULES 16.3). */
  readonly hunting: boolean;
  /** Flights over the island have been ordered in this game, as far as the reader sees. */
  readonly flown: boolean;
}

/** For whoever reads of a game, or of the rules, and is in no turn of it. */
export const AFTERWARDS: Now = { line: true, asked: true, accused: true, hunting: true, flown: false };

/** The event in which the scenario has the Secretary-General ask, with its sources. */
const APPEAL = 'thant-appeal';

/** Whether the Secretary-General has asked both sides for a pause by a turn, from 0; where the scenario does not tell it, he has. */
export const hasAppealed = ({ events }: Scenario, turn: number): boolean =>
  turn >= (events.find(({ id }) => id === APPEAL)?.turn ?? 0);

export const nowIn = (scenario: Scenario, { pub, own }: Pick<Observation, 'pub' | 'own'>): Now => ({
  line: pub.blockade !== 'none',
  asked: hasAppealed(scenario, pub.turn) || pub.pauseAccepted.us || pub.pauseAccepted.ussr,
  accused: pub.disclosed !== 'no',
  hunting: pub.blockade === 'in-force' || pub.blockade === 'extended',
  flown: own?.side === 'us' && hasFlown(scenario, own.intelligence),
});

/** Film that is newer than the beginning, or flights that go on. */
const hasFlown = ({ startHour }: Scenario, seen: OwnIntelligence): boolean =>
  seen !== null && (seen.schedule > 0 || seen.hour > startHour);

/** Beliefs far from the truth while something was ordered that stood on them: named, dated and measured. */
import { other } from '../engine/game.ts';
import { type Scenario, SIDES, type Side } from '../scenario/types.ts';
import type { Chapter } from './chapters.ts';
import type { Deed } from './deed.ts';
import { seaMisreadings } from './misreadingsAtSea.ts';
import { followedFrom } from './misreadingsFollowed.ts';
import { leaderMisreadings } from './misreadingsOfLeaders.ts';
import { momentsOf } from './moments.ts';
import type { Misreading, MisreadingCode } from './types.ts';

/** How grave each is, most first: what bears on the use of force, then on blood at sea, then on judgement and talk. */
const GRAVITY: readonly MisreadingCode[] = [
  'launchers-off',
  'sites-unknown',
  'ships-had-turned',
  'alert-underrated',
  'took-for-hawk',
  'took-for-dove',
  'letter-underway',
  'landing-off',
  'submarines-unseen',
  'thought-unseen',
  'alert-overrated',
  'home-off',
];

const misreadingsIn = (scenario: Scenario, chapter: Chapter, side: Side): readonly Misreading[] => {
  const deed: Deed = { scenario, chapter, state: chapter.sealed, side, foe: other(side) };
  const hour = chapter.start.pub.hour;
  const found = [...seaMisreadings(deed), ...leaderMisreadings(deed)];
  if (found.length === 0) return [];
  const came = momentsOf(scenario, chapter);
  return found.map((reading) => ({
    ...reading,
    turn: chapter.turn,
    hour,
    side,
    ledTo: followedFrom(reading.code, came, chapter, side),
  }));
};

/** Of one side's misreading that went on from turn to turn only the worst turn is told. */
const worstOfEach = (all: readonly Misreading[]): readonly Misreading[] => {
  const worst = new Map<string, Misreading>();
  for (const reading of all) {
    const key = `${reading.side} ${reading.code}`;
    const known = worst.get(key);
    if (known === undefined || reading.by > known.by) worst.set(key, reading);
  }
  return [...worst.values()];
};

/** Each kind at most once a side, at its worst turn; the gravest first, then the earlier. */
export const misreadingsOf = (scenario: Scenario, chapters: readonly Chapter[]): readonly Misreading[] =>
  worstOfEach(
    chapters.flatMap((chapter) => SIDES.flatMap((side) => misreadingsIn(scenario, chapter, side))),
  ).toSorted((one, two) => GRAVITY.indexOf(one.code) - GRAVITY.indexOf(two.code) || one.turn - two.turn);

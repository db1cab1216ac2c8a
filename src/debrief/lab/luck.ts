/** A finished game a thousand times over with other luck: how it ends, what chance of war its orders ran, and at other danger settings. */
import { firstWord } from '../../base/random.ts';
import { copyState } from '../../engine/copy.ts';
import { initialState } from '../../engine/start.ts';
import { apply } from '../../engine/transition.ts';
import type { Episode } from '../../engine/types.ts';
import { readScript, type Script } from '../../policy/script.ts';
import { DANGERS, type Danger, type Scenario } from '../../scenario/types.ts';
import type { Course } from '../course.ts';
import { openCourses, ranOutOf } from '../otherLuck.ts';
import { mostDifferent } from './futures.ts';
import { addCourse, ledgerOf, noTally, type Own } from './ledger.ts';
import { type Played, playedOf, riskOf, spreadOf } from './played.ts';
import { addTo, type Moments, meanShare, noMoments } from './statistics.ts';
import { type Future, LUCK_GAMES, type LuckReport } from './types.ts';
import type { Work } from './work.ts';

/** At each of the other danger settings. */
const DANGER_GAMES = 400;
/** Apart from every stream of the game itself. */
const OTHER_LUCK = 0x0b1a_5ed5;

/** The seed of the nth game with other luck. */
export const luckSeed = ({ seed }: Episode, nth: number): number => firstWord(seed ^ OTHER_LUCK, nth);

type PlayOne = (seed: number) => Course;

const ownOf = (scenario: Scenario, { settings, rules, actions }: Episode): Own => {
  const state = copyState(initialState(scenario, settings, rules));
  let turns = 0;
  for (const action of actions) {
    if (action.kind === 'seal') turns = state.pub.turn + 1;
    apply(scenario, state, action, null);
  }
  return { war: state.pub.nuclear !== 'none', turns };
};

const futureOf = (script: Script, episode: Episode, play: PlayOne, { seed, ...played }: Played): Future => {
  const course = play(seed);
  const { end, scores, turns, misfits } = played;
  const ranOut = ranOutOf(script, course);
  return {
    seed,
    end,
    scores,
    turns,
    misfits,
    ranOut,
    episode: { ...episode, seed, actions: course.actions },
  };
};

/** One game after another at every danger setting in turn but the record's own. */
const openDangers = (scenario: Scenario, script: Script, episode: Episode) => {
  const { settings, rules } = episode;
  const found = new Map<Danger, Moments>();
  const others = DANGERS.filter((danger) => danger !== settings.danger).map((danger) => {
    const moments = noMoments();
    found.set(danger, moments);
    return { moments, play: openCourses(scenario, script, { settings: { ...settings, danger }, rules }) };
  });
  const of = DANGER_GAMES * others.length;
  return {
    of,
    playOne: (nth: number): void => {
      const at = others[Math.floor(nth / DANGER_GAMES)];
      if (at !== undefined) addTo(at.moments, riskOf(at.play(luckSeed(episode, nth % DANGER_GAMES))));
    },
    /** `own`: what the record's own setting came to. */
    shares: (own: Moments): LuckReport['dangers'] =>
      DANGERS.map((danger) => ({ danger, share: meanShare(found.get(danger) ?? own) })),
  };
};

/** The record must replay, and be of a game that is over. */
export const openLuck = (scenario: Scenario, episode: Episode, games = LUCK_GAMES): Work<LuckReport> => {
  const script = readScript(scenario, episode);
  const play = openCourses(scenario, script, episode);
  const dangers = openDangers(scenario, script, episode);
  const own = ownOf(scenario, episode);
  const tally = noTally();
  const played: Played[] = [];
  const of = games + dangers.of;
  let done = 0;
  const playOne = (): void => {
    const course = play(luckSeed(episode, done));
    played.push(playedOf(course));
    addCourse(tally, course);
  };
  return {
    go: () => {
      if (done < games) playOne();
      else dangers.playOne(done - games);
      done += 1;
      return done < of;
    },
    report: () => ({
      done,
      of,
      spread: spreadOf(played),
      ledger: ledgerOf(scenario, tally, own),
      futures: done < of ? [] : mostDifferent(played).map((each) => futureOf(script, episode, play, each)),
      dangers: done < of ? [] : dangers.shares(tally.whole),
    }),
  };
};

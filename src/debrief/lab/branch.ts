/** A run played on many times from a turn in which one thing is done otherwise, beside the same without it under the same luck. */
import { firstWord } from '../../base/random.ts';
import { type Result, success } from '../../base/result.ts';
import type { Action, Episode, Refusal } from '../../engine/types.ts';
import { DEFAULT_NODES } from '../../policy/heuristic.ts';
import { DEFAULT_SEARCH_NODES, type Leader } from '../../policy/leader.ts';
import { readScript, type Script } from '../../policy/script.ts';
import type { BySide, Scenario } from '../../scenario/types.ts';
import { type Course, openCourse, openMatterDice, type Player, type Point, step } from '../course.ts';
import { ranOutOf } from '../otherLuck.ts';
import { scriptPlayer } from '../scriptPlayer.ts';
import { mostDifferent } from './futures.ts';
import { alter } from './opening.ts';
import { type Played, playedOf, spreadOf } from './played.ts';
import { policyPlayer, scriptedOn } from './policyPlayer.ts';
import type { BranchQuestion, BranchReport, Future } from './types.ts';
import type { Work } from './work.ts';

/** Apart from every stream of the game itself, and from that of other luck. */
const BRANCHES = 0x6b2a_17c3;

const searching = (doctrine: Leader['doctrine']): Player =>
  policyPlayer({ policy: 'search', nodes: DEFAULT_SEARCH_NODES, doctrine });
const QUICK: Player = policyPlayer({ policy: 'heuristic', nodes: DEFAULT_NODES, doctrine: 'hidden' });

/** Who leads both sides from the opening of the turn on, where nobody else takes one. */
const leadersOf = ({ change, onward }: BranchQuestion, script: Script): BySide<Player> => {
  const scripted = scriptPlayer(script);
  const later = { recorded: scripted, heuristic: QUICK, search: searching('hidden') }[onward];
  const player = scriptedOn(change.turn, script, scripted, later);
  return { us: player, ussr: player };
};

const changedLeaders = (question: BranchQuestion, script: Script): BySide<Player> => {
  const leaders = leadersOf(question, script);
  const { change } = question;
  return change.kind === 'doctrine' ? { ...leaders, [change.side]: searching(change.doctrine) } : leaders;
};

/** A game with its record, which would be long to play again. */
interface Kept extends Played {
  readonly actions: readonly Action[];
  readonly ranOut: number | null;
}

/** One way of going on, with its games so far. */
interface Way {
  readonly from: Point;
  readonly script: Script;
  readonly players: BySide<Player>;
  readonly games: Kept[];
}

interface Branch {
  readonly scenario: Scenario;
  readonly episode: Episode;
  readonly question: BranchQuestion;
  readonly changed: Way;
  readonly unchanged: Way;
  /** The game being played; null between two. */
  course: Course | null;
}

const wayOf = (from: Point, script: Script, players: BySide<Player>): Way => ({
  from,
  script,
  players,
  games: [],
});

/** Refused as `alter` refuses the change. The record must replay, and be of a game that is over. */
export const openBranch = (
  scenario: Scenario,
  episode: Episode,
  question: BranchQuestion,
): Result<Work<BranchReport>, Refusal> => {
  const altered = alter(scenario, episode, question.change);
  if (!altered.ok) return altered;
  const { from, script } = altered.value;
  const recorded = readScript(scenario, episode);
  const branch: Branch = {
    scenario,
    episode,
    question,
    changed: wayOf(from, script, changedLeaders(question, script)),
    unchanged: wayOf(from, recorded, leadersOf(question, recorded)),
    course: null,
  };
  return success({ go: () => go(branch), report: () => reportOn(branch) });
};

const doneIn = ({ changed, unchanged }: Branch): number => changed.games.length + unchanged.games.length;
const allIn = ({ question }: Branch): number => 2 * question.games;

/** A game with the change, then the same luck without it, and so on; each piece up to the next choice of either side. */
const go = (branch: Branch): boolean => {
  const { scenario, episode, changed, unchanged } = branch;
  if (doneIn(branch) >= allIn(branch)) return false;
  const way = changed.games.length > unchanged.games.length ? unchanged : changed;
  const seed = firstWord(episode.seed ^ BRANCHES, way.games.length);
  const course = branch.course ?? openCourse(scenario, way.from, seed, openMatterDice());
  branch.course = course;
  advance(course, way.players);
  if (course.state.phase !== 'over') return true;
  way.games.push(keptOf(course, way.script));
  branch.course = null;
  return doneIn(branch) < allIn(branch);
};

const advance = (course: Course, players: BySide<Player>): void => {
  do step(course, players);
  while (course.weights !== null);
};

const keptOf = (course: Course, script: Script): Kept => ({
  ...playedOf(course),
  actions: course.actions,
  ranOut: ranOutOf(script, course),
});

const reportOn = (branch: Branch): BranchReport => {
  const { question, changed, unchanged, episode } = branch;
  const done = doneIn(branch);
  return {
    question,
    done,
    of: allIn(branch),
    changed: spreadOf(changed.games),
    unchanged: spreadOf(unchanged.games),
    futures: done < allIn(branch) ? [] : mostDifferent(changed.games).map((game) => futureOf(episode, game)),
  };
};

const futureOf = (episode: Episode, { war: _, actions, ...game }: Kept): Future => ({
  ...game,
  episode: { ...episode, seed: game.seed, actions },
});

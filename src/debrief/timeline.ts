/** A finished record opened for its players: folded once, then told turn by turn. */
import { failure, type Result, success } from '../base/result.ts';
import { dealOf, outcome } from '../engine/outcome.ts';
import { type Replayed, type ReplayFault, replay } from '../engine/replay.ts';
import type { State } from '../engine/state.ts';
import type { Episode, Outcome } from '../engine/types.ts';
import { hashScenario } from '../scenario/hash.ts';
import type { Claim, Scenario } from '../scenario/types.ts';
import { accidentsOf } from './accidents.ts';
import { archiveOf } from './archive.ts';
import { besideOf } from './beside/beside.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { compare } from './comparison.ts';
import { misreadingsOf } from './misreadings.ts';
import { questionsOf, type Told } from './questions.ts';
import { riskLedger } from './risk.ts';
import { turningPointsOf } from './turningPoints.ts';
import type { Debrief, RiskTurn, TurnPage } from './types.ts';

/** Why there is no debrief: the record does not replay, is of another scenario, or its game is not over (turn from 0). */
export type DebriefFault =
  | ReplayFault
  | { readonly code: 'other-scenario'; readonly id: string }
  | { readonly code: 'not-over'; readonly turn: number };

const historyOf = (scenario: Scenario, turn: number): readonly Claim[] =>
  [...scenario.historyDays, ...scenario.history]
    .filter((dated) => dated.turn === turn)
    .map(({ claim }) => claim);

const pageOf = (
  scenario: Scenario,
  chapter: Chapter,
  before: Chapter | undefined,
  risk: RiskTurn,
): TurnPage => ({
  ...compare(scenario, chapter.start, before?.events ?? []),
  turn: chapter.turn,
  orders: chapter.orders,
  events: chapter.events,
  history: historyOf(scenario, chapter.turn),
  risk,
});

const pagesOf = (
  scenario: Scenario,
  chapters: readonly Chapter[],
  ledger: readonly RiskTurn[],
): readonly TurnPage[] =>
  chapters.flatMap((chapter, index) => {
    const risk = ledger[index];
    return risk === undefined ? [] : [pageOf(scenario, chapter, chapters[index - 1], risk)];
  });

export const isFor = (scenario: Scenario, { scenario: named }: Episode): boolean =>
  named.id === scenario.id && named.hash === hashScenario(scenario);

/** The whole debrief of a finished game. It tells everything, so a game that still runs is refused. */
export const openDebrief = (scenario: Scenario, episode: Episode): Result<Debrief, DebriefFault> => {
  if (!isFor(scenario, episode)) return failure({ code: 'other-scenario', id: episode.scenario.id });
  const replayed = replay(scenario, episode);
  if (!replayed.ok) return replayed;
  const last: State | undefined = replayed.value.at(-1)?.state;
  const reckoning = last === undefined ? null : outcome(scenario, last);
  if (last === undefined || reckoning === null)
    return failure({ code: 'not-over', turn: last?.pub.turn ?? 0 });
  return success(tellAll(scenario, episode, { steps: replayed.value, last, reckoning }));
};

/** A record played over, where it stands, and how that is reckoned. */
export interface Played {
  readonly steps: readonly Replayed[];
  readonly last: State;
  readonly reckoning: Outcome;
}

/** Everything there is to tell of a record that replays. It has at least one turn. */
export const tellAll = (
  scenario: Scenario,
  episode: Episode,
  { steps, last, reckoning }: Played,
): Debrief => {
  const chapters = chaptersOf(steps);
  const riskByTurn = riskLedger(chapters);
  const deal = dealOf(last);
  const told: Told = {
    settings: episode.settings,
    seed: episode.seed,
    outcome: reckoning,
    deal,
    pledges: last.pledges,
    turns: pagesOf(scenario, chapters, riskByTurn),
    end: compare(scenario, last, chapters.at(-1)?.events ?? []),
    epilogue: last.pub.epilogue,
    riskByTurn,
    riskFrom: 'estimate',
    turningPoints: turningPointsOf(scenario, chapters, riskByTurn),
    misreadings: misreadingsOf(scenario, chapters),
    accidents: accidentsOf(scenario, chapters),
    archive: archiveOf(scenario, steps, chapters),
    beside: besideOf(scenario, chapters, deal),
  };
  return { ...told, questions: questionsOf(scenario, told) };
};

/** One figure of risk for all that a debrief tells: the ledger's once the lab has it, the rules' running estimate where it never will. */
import type { Scenario } from '../scenario/types.ts';
import { type Ledger, type LedgerTurn, LUCK_GAMES } from './lab/types.ts';
import { questionsOf } from './questions.ts';
import { withRisk } from './turningPoints.ts';
import type { Comparison, Debrief, Params, RiskTurn } from './types.ts';

/** Stands for a figure that is not told yet. */
const NOT_YET = '';

/** No game came to a turn that the ledger does not have: nothing was run in it. */
const turnIn = (known: RiskTurn, found: LedgerTurn | undefined, before: number): RiskTurn => ({
  ...known,
  causes: found?.causes ?? [],
  ppm: found?.ppm ?? 0,
  total: found?.total ?? before,
});

const turnsIn = ({ riskByTurn }: Debrief, { turns }: Ledger): readonly RiskTurn[] => {
  let total = 0;
  return riskByTurn.map((known) => {
    const turn = turnIn(
      known,
      turns.find((found) => found.turn === known.turn),
      total,
    );
    total = turn.total;
    return turn;
  });
};

/** The truth of a moment, with the chance of war run until then. */
const withTotal = <Moment extends Comparison>(moment: Moment, runPpm: number | string): Moment => ({
  ...moment,
  truth: moment.truth.map((line) => (line.topic === 'risk' ? { ...line, params: { runPpm } } : line)),
});

/** The debrief with the figures of the ledger for those of the estimate, wherever it tells of risk. */
const withLedger = (scenario: Scenario, debrief: Debrief, ledger: Ledger): Debrief => {
  const riskByTurn = turnsIn(debrief, ledger);
  const { questions: _, ...told } = debrief;
  const retold = {
    ...told,
    riskFrom: 'ledger',
    riskByTurn,
    turns: debrief.turns.map((page, at) => ({
      ...withTotal(page, riskByTurn[at - 1]?.total ?? 0),
      risk: riskByTurn[at] ?? page.risk,
    })),
    end: withTotal(debrief.end, riskByTurn.at(-1)?.total ?? 0),
    turningPoints: debrief.turningPoints.map((point) => withRisk(point, riskByTurn)),
  } as const;
  return { ...retold, questions: questionsOf(scenario, retold) };
};

const blank = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, name.endsWith('Ppm') ? NOT_YET : value]),
  );

/** The debrief with a blank for each figure of risk. `riskByTurn` keeps the estimate: whoever shows it asks `riskFrom` first. */
const withoutRisk = (debrief: Debrief): Debrief => ({
  ...debrief,
  riskFrom: 'pending',
  turns: debrief.turns.map((page) => withTotal(page, NOT_YET)),
  end: withTotal(debrief.end, NOT_YET),
  turningPoints: debrief.turningPoints.map((point) =>
    point.why.code === 'risk' || point.why.code === 'risk-run'
      ? { ...point, why: { ...point.why, params: blank(point.why.params) } }
      : point,
  ),
  questions: debrief.questions.map((question) =>
    question.code === 'riskiest' ? { ...question, params: blank(question.params) } : question,
  ),
});

/** All games of the ledger are played. */
export const isWhole = (ledger: Ledger | null): ledger is Ledger =>
  ledger !== null && ledger.total.games >= LUCK_GAMES;

/**
 * A debrief as `openDebrief` gives it, with what the lab has found: the ledger once all its games are played, or those there were when
 * the work was `over`; nothing before that, so that no figure is told that will be another in a moment.
 */
export const tellRisk = (
  scenario: Scenario,
  debrief: Debrief,
  ledger: Ledger | null,
  over: boolean,
): Debrief => {
  if (isWhole(ledger) || (ledger !== null && over)) return withLedger(scenario, debrief, ledger);
  return over ? debrief : withoutRisk(debrief);
};

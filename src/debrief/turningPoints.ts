/** Three to five moments that mattered, and why: the heaviest ones, not more than two of a turn or of a kind. */
import { stakesOf } from '../engine/game.ts';
import type { State } from '../engine/state.ts';
import { chanceOutcomes } from '../engine/transition.ts';
import { type Bundle, INCIDENT_KINDS } from '../engine/types.ts';
import { bundleWorth } from '../engine/worth.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import type { Chapter } from './chapters.ts';
import { type Moment, momentsOf } from './moments.ts';
import type { RiskTurn, TurningPoint } from './types.ts';

const FEWEST = 3;
const MOST = 5;
/** What comes after the first three must weigh this much. */
const WORTH_TELLING = 40;
const OF_A_KIND = 2;
/** A moment in the turn in which most risk was run weighs this much more. */
const MOST_DANGEROUS = 5;

type Why = TurningPoint['why'];
interface Candidate {
  readonly chapter: Chapter;
  readonly moment: Moment;
  /** Its place in the order of time. */
  readonly at: number;
  readonly weight: number;
}

const knotOf = ({ us, ussr }: State): number =>
  Math.floor((stakesOf(us.common.stakes) + stakesOf(ussr.common.stakes)) / 2);

const movedBy = ({ events }: Chapter, meter: string, side: Side): number =>
  events.reduce(
    (sum, { code, params }) =>
      code === 'meter' && params.meter === meter && params.side === side ? sum + Number(params.by) : sum,
    0,
  );

/** The chance that chance itself drew from when it decided whether an incident of this kind became a nuclear one; null where it did not. */
const chanceOfWar = (scenario: Scenario, { steps }: Chapter, kind: string): number | null => {
  const asked = steps.find(({ state }) => {
    const [head] = state.dark.agenda;
    return state.phase === 'resolving' && head?.code === 'nuclear' && INCIDENT_KINDS[head.b] === kind;
  });
  return asked === undefined ? null : (chanceOutcomes(scenario, asked.state)[1]?.ppm ?? null);
};

/** Changes smaller than this are not told: a tenth of a percent, a whole point. */
const TOLD = { ppm: 1000, milli: 1000 };

const knotMoved = ({ start, end }: Chapter): Why | null => {
  const [fromMilli, toMilli] = [knotOf(start), knotOf(end)];
  return Math.abs(toMilli - fromMilli) < TOLD.milli ? null : { code: 'knot', params: { fromMilli, toMilli } };
};

/** Null also where the game was over before any risk was run in the turn. */
const riskMoved = (at: number, ledger: readonly RiskTurn[]): Why | null => {
  const index = ledger.findIndex(({ turn }) => turn === at);
  const [fromPpm, toPpm] = [ledger[index - 1]?.ppm ?? 0, ledger[index]?.ppm ?? 0];
  return toPpm === 0 || Math.abs(toPpm - fromPpm) < TOLD.ppm
    ? null
    : { code: 'risk', params: { fromPpm, toPpm } };
};

const riskRun = (at: number, ledger: readonly RiskTurn[]): Why => ({
  code: 'risk-run',
  params: { runPpm: ledger.find(({ turn }) => turn === at)?.ppm ?? 0 },
});

const riskWhy = (chapter: Chapter, ledger: readonly RiskTurn[]): Why =>
  riskMoved(chapter.turn, ledger) ?? knotMoved(chapter) ?? riskRun(chapter.turn, ledger);

/** A moment that mattered by the risk of its turn, told anew from other figures; whatever else it mattered by stays. */
export const withRisk = (point: TurningPoint, ledger: readonly RiskTurn[]): TurningPoint =>
  point.why.code === 'risk' || point.why.code === 'risk-run'
    ? { ...point, why: riskMoved(point.turn, ledger) ?? riskRun(point.turn, ledger) }
    : point;

const incidentWhy = (
  scenario: Scenario,
  chapter: Chapter,
  kind: string,
  ledger: readonly RiskTurn[],
): Why => {
  const chancePpm = chanceOfWar(scenario, chapter, kind);
  return chancePpm === null
    ? riskWhy(chapter, ledger)
    : { code: 'could-have-been-war', params: { chancePpm } };
};

const worthWhy = (scenario: Scenario, bundle: Bundle): Why => ({
  code: 'worth',
  params: { usMilli: bundleWorth(scenario, bundle, 'us'), ussrMilli: bundleWorth(scenario, bundle, 'ussr') },
});

/** Null where it hardly moved: a word broken twice costs no more trust than there was left. */
const movedWhy = (chapter: Chapter, code: 'home' | 'trust', side: Side): Why | null => {
  const byMilli = movedBy(chapter, code, side);
  return Math.abs(byMilli) < TOLD.milli ? null : { code, params: { side, byMilli } };
};

const whyOf = (scenario: Scenario, { chapter, moment }: Candidate, ledger: readonly RiskTurn[]): Why => {
  const { code, params, bundle } = moment;
  if (bundle !== null) return worthWhy(scenario, bundle);
  const side: Side = params.side === 'ussr' ? 'ussr' : 'us';
  switch (code) {
    case 'nuclear':
    case 'ran-out':
      return { code: 'ended', params: { end: chapter.end.pub.end ?? '' } };
    case 'incident':
      return incidentWhy(scenario, chapter, String(params.incident), ledger);
    case 'disclosed':
    case 'proclaimed':
    case 'ultimatum':
    case 'lapsed':
      return knotMoved(chapter) ?? riskWhy(chapter, ledger);
    case 'broken':
    case 'exposed':
    case 'revealed':
      return movedWhy(chapter, 'trust', side === 'us' ? 'ussr' : 'us') ?? riskWhy(chapter, ledger);
    case 'removed':
    case 'leaked':
      return movedWhy(chapter, 'home', side) ?? riskWhy(chapter, ledger);
    default:
      return riskWhy(chapter, ledger);
  }
};

const candidatesOf = (
  scenario: Scenario,
  chapters: readonly Chapter[],
  ledger: readonly RiskTurn[],
): readonly Candidate[] => {
  const greatest = Math.max(...ledger.map(({ ppm }) => ppm));
  const all = chapters.flatMap((chapter, index) => {
    const more = greatest > 0 && ledger[index]?.ppm === greatest ? MOST_DANGEROUS : 0;
    return momentsOf(scenario, chapter).map((moment) => ({ chapter, moment, weight: moment.weight + more }));
  });
  return all.map((candidate, at) => ({ ...candidate, at }));
};

/** Heaviest first; of equals the earlier. */
const choose = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const chosen: Candidate[] = [];
  const ranked = [...candidates].sort((one, two) => two.weight - one.weight || one.at - two.at);
  for (const candidate of ranked) {
    const ofTurn = chosen.filter(({ chapter }) => chapter.turn === candidate.chapter.turn).length;
    const ofKind = chosen.filter(({ moment }) => moment.code === candidate.moment.code).length;
    const wanted = chosen.length < FEWEST || (chosen.length < MOST && candidate.weight >= WORTH_TELLING);
    if (wanted && ofTurn < OF_A_KIND && ofKind < OF_A_KIND) chosen.push(candidate);
  }
  return chosen.sort((one, two) => one.at - two.at);
};

/** In the order of time. `ledger` has one entry a chapter. */
export const turningPointsOf = (
  scenario: Scenario,
  chapters: readonly Chapter[],
  ledger: readonly RiskTurn[],
): readonly TurningPoint[] =>
  choose(candidatesOf(scenario, chapters, ledger)).map((candidate) => ({
    turn: candidate.chapter.turn,
    hour: candidate.chapter.start.pub.hour,
    code: candidate.moment.code,
    params: candidate.moment.params,
    why: whyOf(scenario, candidate, ledger),
    weight: candidate.weight,
  }));

/** How each measure is taken from the games. Turns count from 1; turn 7 is the morning of 22 October, 15 that of 26 October. */
import type { GameReport } from '../gameReport.ts';
import type { Games } from './cells.ts';
import { deviation, difference, type Estimate, mean, median, ratio, share } from './statistics.ts';

type Reports = readonly GameReport[];
type Test = (game: GameReport) => boolean;

const FIRST_OF_22 = 7;
const LAST_OF_22 = 8;
const FIRST_OF_24 = 11;
const LAST_OF_24 = 12;
const FIRST_OF_26 = 15;
const DEFCON_3 = 2;
const SAC_2 = 3;
const INITIAL_PRESTIGE = 50;

const shareOf = (games: Reports, test: Test): Estimate => share(games.filter(test).length, games.length);
const meanOf = (games: Reports, value: (game: GameReport) => number): Estimate => mean(games.map(value));

const endsIn =
  (...ends: readonly GameReport['end'][]): Test =>
  ({ end }) =>
    ends.includes(end);
/** A deal under which the missiles go; a back-down for nothing (E4) is none. */
export const isSettled = endsIn('E1', 'E2', 'E3');
const isWar = endsIn('E8', 'E9', 'E10', 'E11');
export const isNuclear: Test = ({ nuclear }) => nuclear !== 'none';
/** As the days that are on record: a game cut short by nuclear war has fewer of them. */
export const isWhole: Test = (game) => !isNuclear(game);
const isGeneral: Test = ({ nuclear }) => nuclear === 'general';
/** The missiles go and Washington has announced no swap for them. */
const isConceded = endsIn('E1', 'E3', 'E4');

const nuclearIn = (games: Reports): Estimate => shareOf(games, isNuclear);

/** Among games that lasted so long: alert first stood at a step within these turns. */
const firstReached = (games: Reports, step: number, from: number, to: number): Estimate => {
  const lasted = games.filter(({ turns }) => turns >= to);
  return shareOf(lasted, ({ alert }) => {
    const turn = 1 + alert.findIndex(([us]) => us >= step);
    return turn >= from && turn <= to;
  });
};

export const lateIncidents = ({ incidents }: GameReport): number =>
  incidents.filter((turn) => turn >= FIRST_OF_22).length;

const riskFrom = ({ risk }: GameReport, from: number): number =>
  risk.reduce((sum, [turn, , ppm]) => sum + (turn >= from ? ppm : 0), 0);

/** Share of the whole nuclear risk run that falls on 26 October and later, per cent. */
export const lateRiskShare = (games: Reports): number => riskShare(games).value;

const riskShare = (games: Reports): Estimate =>
  ratio(
    games.map((game) => riskFrom(game, FIRST_OF_26)),
    games.map((game) => riskFrom(game, 1)),
  );

/** No launcher is left, or the island is occupied. */
const isDisarmed: Test = ({ launchersReady, end }) => launchersReady === 0 || end === 'E9';

const turnsOfTalks = (games: Reports): Estimate =>
  median(games.filter(isSettled).map(({ turns, disclosed }) => turns - (disclosed ?? 0)));

const gap = ({ scores }: GameReport): number => scores.us - scores.ussr;

const concededBy = (games: Reports, temper: string): Estimate =>
  shareOf(
    games.filter(({ tempers }) => tempers.ussr === temper),
    isConceded,
  );

/** By the id of the measure in the bands. */
export const MEASURES: { readonly [id: string]: (games: Games) => Estimate } = {
  'T1.settled': ({ history }) => shareOf(history, isSettled),
  'T1.e1': ({ history }) => shareOf(history.filter(isSettled), endsIn('E1')),
  'T2.standard': ({ history }) => nuclearIn(history),
  'T2.bundy': ({ historyBundy }) => nuclearIn(historyBundy),
  'T2.kennedy-low': ({ historyKennedyLow }) => nuclearIn(historyKennedyLow),
  'T3.mean': ({ history }) => meanOf(history.filter(isWhole), lateIncidents),
  'T3.sd': ({ history }) => deviation(history.filter(isWhole).map(lateIncidents)),
  'T4.defcon3': ({ history }) => firstReached(history, DEFCON_3, FIRST_OF_22, LAST_OF_22),
  'T4.sac2': ({ history }) => firstReached(history, SAC_2, FIRST_OF_24, LAST_OF_24),
  'T4.launchers': ({ history }) => meanOf(history.filter(isWhole), ({ launchersReady }) => launchersReady),
  'T5.share': ({ history }) => riskShare(history),
  'T6.nuclear': ({ strike }) => nuclearIn(strike),
  'T6.general': ({ strike }) => shareOf(strike, isGeneral),
  'T6.destroyed': ({ strike }) => shareOf(strike, isDisarmed),
  'T7.nuclear': ({ strikeOnly }) => nuclearIn(strikeOnly),
  'T8.launchers': ({ passive }) => meanOf(passive.filter(isWhole), ({ launchersReady }) => launchersReady),
  'T8.prestige': ({ passive }) => meanOf(passive, ({ standing }) => standing.us.prestige - INITIAL_PRESTIGE),
  'T8.home': ({ passive }) => meanOf(passive, ({ standing }) => standing.us.home),
  'T8.score': ({ passive }) => meanOf(passive, ({ scores }) => scores.us),
  'T8.nuclear': ({ passive }) => nuclearIn(passive),
  'T9.settled': ({ doves }) => shareOf(doves, isSettled),
  'T9.turns': ({ doves }) => turnsOfTalks(doves),
  'T9.nuclear': ({ doves }) => nuclearIn(doves),
  'T10.nuclear': ({ hawks }) => nuclearIn(hawks),
  'T10.settled': ({ hawks }) => shareOf(hawks, isSettled),
  'T10.longer': ({ hawks, doves }) =>
    difference(
      meanOf(hawks, ({ turns }) => turns),
      meanOf(doves, ({ turns }) => turns),
    ),
  'T11.yields': ({ hawkDove }) => shareOf(hawkDove, isConceded),
  'T11.gap': ({ hawkDove, doves }) => difference(meanOf(hawkDove, gap), meanOf(doves, gap)),
  'T12.war': ({ random }) => shareOf(random, isWar),
  'T12.nuclear': ({ random }) => nuclearIn(random),
  'T12.settled': ({ random }) => shareOf(random, isSettled),
  'T13.soft': ({ brink }) => concededBy(brink, 'dove'),
  'T13.moderate': ({ brink }) => concededBy(brink, 'moderate'),
  'T13.hard': ({ brink }) => concededBy(brink, 'hawk'),
};

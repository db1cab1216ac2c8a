/** Pledges and their keeping: made, carried out, verified, broken (RULES 6.11 to 6.15). The ledger never forgets. */
import type { Side } from '../../scenario/types.ts';
import { follow, PLEDGE_CHART } from '../charts.ts';
import { commit, type Game, isLineActive, other, setBlockade, setContact, shift, tell } from '../game.ts';
import type { Mutable } from '../state.ts';
import type { Bundle, Pledge, PledgeStatus } from '../types.ts';
import { payAudience } from './audience.ts';
import { signal } from './beliefs.ts';
import { FREEZE, loosens, MISSILES_OUT, settle } from './settlement.ts';

const WEAPONS = 0;
const VERIFICATION = 1;
const QUARANTINE = 4;
const LIFT_AT_ONCE = 2;
/** Moscow gives weapons and verification; Washington gives the other three. */
export const giverOf = (issue: number): Side => (issue <= VERIFICATION ? 'ussr' : 'us');
const CONCESSION_RATIO = 600;
const LOOSEN = 4000;

/** Writes every clause of an agreed bundle into the ledger. */
export const pledgeAll = (game: Game, bundle: Bundle): void => {
  bundle.terms.forEach((level, issue) => {
    if (level > 0) pledge(game, giverOf(issue), true, issue, level, bundle.publicity[issue] ?? 0);
  });
};

const pledge = (
  game: Game,
  by: Side,
  signed: boolean,
  issue: number,
  level: number,
  publicity: number,
): void => {
  const madeHour = game.state.pub.hour;
  const made: Pledge = { by, signed, issue, level, publicity, madeHour, status: 'made' };
  game.state.pledges.push(made as Mutable<Pledge>);
  tellPledge(game, made, '', 'made');
  startKeeping(game, issue, level);
};

/** A secret pledge is known to the principals and their private desks alone. */
const tellPledge = (
  game: Game,
  { by, issue, level, publicity }: Pledge,
  from: PledgeStatus | '',
  to: PledgeStatus,
): void =>
  tell(
    game,
    publicity === 0 ? 'public' : 'both',
    'pledge',
    { by, issue, level, from, to },
    publicity === 2 ? 'private' : null,
  );

const startKeeping = (game: Game, issue: number, level: number): void => {
  if (issue === WEAPONS && level >= FREEZE) {
    game.state.ussr.military.workStopped = true;
    game.state.ussr.military.fastWork = false;
    tell(game, 'ussr', 'work', { pace: 'stopped' }, 'military');
  }
  if (issue === QUARANTINE && level === LIFT_AT_ONCE && isLineActive(game.state.pub)) suspendLine(game);
};

const suspendLine = (game: Game): void => {
  setBlockade(game, 'suspended');
  if (game.state.pub.contact === 1) setContact(game, 0, null);
};

/** K4: a step taken alone, to be matched or not (GRIT). Missiles withdrawn alone end the crisis as a back-down. */
export const gesture = (
  game: Game,
  side: Side,
  { issue, level, publicity }: { readonly issue: number; readonly level: number; readonly publicity: number },
): void => {
  pledge(game, side, false, issue, level, publicity);
  signal(game, other(side), CONCESSION_RATIO);
  shift(game, 'trust', other(side), 5000, 'K4');
  if (publicity === 0) payAudience(game, 'prestige', side, 1000, 'K4');
  if (loosens(game, publicity === 0)) {
    for (const [index, stake] of game.state[side].common.stakes.entries())
      commit(game, side, index, -Math.min(LOOSEN, stake), publicity === 0, 'K4');
  }
  if (issue === WEAPONS && level >= MISSILES_OUT) withdraw(game, level);
};

const withdraw = (game: Game, level: number): void => {
  payAudience(game, 'home', 'ussr', 10_000, 'K4.withdrawn');
  settle(game, { terms: [level, 0, 0, 0, 0], publicity: [0, 0, 0, 0, 0] }, 'E4');
};

/** K5: breaking one's word (RULES 6.14); what the world was never told of it does not hold against a promise-breaker. */
export const breakPledge = (game: Game, side: Side, index: number): void => {
  const broken = game.state.pledges[index];
  if (broken === undefined || broken.by !== side || broken.status === 'broken') return;
  setPledge(game, index, 'broken');
  shift(game, 'trust', other(side), -40_000, 'K5');
  if (broken.publicity === 0) {
    payAudience(game, 'credibility', side, 30_000, 'K5');
    payAudience(game, 'prestige', side, 8000, 'K5');
  }
  shift(game, 'home', other(side), 8000, 'K5');
  undo(game, broken.issue);
};

/** A deed that contradicts a pledge on `issue` breaks it. */
export const breakOwnPledge = (game: Game, side: Side, issue: number): void => {
  const index = game.state.pledges.findIndex(
    (made) => made.by === side && made.issue === issue && made.status !== 'broken',
  );
  if (index >= 0) breakPledge(game, side, index);
};

const undo = (game: Game, issue: number): void => {
  const stillGiven = game.state.pledges.some((made) => made.issue === issue && made.status !== 'broken');
  if (stillGiven) return;
  if (issue === WEAPONS) game.state.ussr.military.workStopped = false;
  if (issue === QUARANTINE && game.state.pub.blockade === 'suspended') {
    setBlockade(game, 'proclaimed');
    game.state.pub.blockadeHour = game.state.pub.hour;
  }
};

const setPledge = (game: Game, index: number, to: PledgeStatus): void => {
  const made = game.state.pledges[index];
  if (made === undefined) return;
  const from = made.status;
  game.state.pledges[index] = { ...made, status: follow(PLEDGE_CHART, from, to) };
  tellPledge(game, made, from, to);
};

/** With the clock: a promise made is carried out, and one that can be watched is seen to be kept after a day. */
export const keepPledges = (game: Game): void => {
  const watched = game.state.pledges.some((made) => made.issue === VERIFICATION && made.status !== 'broken');
  game.state.pledges.forEach((made, index) => {
    const age = game.state.pub.hour - made.madeHour;
    const underWay = made.status === 'made' || made.status === 'in-progress';
    if (made.status === 'made') setPledge(game, index, 'in-progress');
    if (underWay && age >= 24 && (made.issue !== WEAPONS || watched)) verify(game, index, made.by);
  });
};

const verify = (game: Game, index: number, by: Side): void => {
  setPledge(game, index, 'verified');
  shift(game, 'trust', other(by), 5000, 'pledge-kept');
};

/** Whether a freeze is in force: E5 needs it signed by both, not merely a gesture (RULES 12.2). */
export const isFrozen = (game: Game): boolean =>
  game.state.pledges.some((made) => made.signed && made.issue === WEAPONS && made.status !== 'broken');

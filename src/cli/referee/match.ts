/**
 * A refereed game: a session with a port for each side, and whoever sits there. As in `playGame` Washington orders before Moscow
 * and chance is drawn by the seed, so the same choices give the same game; the report is made by playing its record over.
 */

import type { Settings } from '../../engine/settings.ts';
import type { Episode } from '../../engine/types.ts';
import { type BySide, bySide, type Scenario, SIDES } from '../../scenario/types.ts';
import type { Port, Update } from '../../session/port.ts';
import { openSession, type Session } from '../../session/session.ts';
import { type GameReport, reportGame } from '../gameReport.ts';
import type { Player } from '../player.ts';
import type { Chooser } from '../playGame.ts';
import type { Place } from './messages.ts';
import { openProgramSeat } from './programSeat.ts';
import { type Conduct, playerSeat, type Seat } from './seat.ts';

/** A policy of our own, or a program by its command line. */
export type Entrant = Player | { readonly name: string; readonly command: string };

export interface Match {
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly entrants: BySide<Entrant>;
  /** Milliseconds a program has for each reply. */
  readonly patience: number;
}

/** What `simulate` says of a game, and how each side's program behaved. */
export interface MatchReport extends GameReport {
  readonly losses: BySide<Conduct['losses']>;
  readonly replaced: BySide<Conduct['replaced']>;
}

type Ports = BySide<Port>;

const LEADERS = SIDES.map((side) => ({ side }));

const present = (port: Port): Update => {
  let latest: Update | null = null;
  port.subscribe((update) => {
    latest = update;
  })();
  if (latest === null) throw new Error('a port sends its update at once');
  return latest;
};

const sit = (match: Match, seed: number, game: number, ports: Ports): BySide<Seat> =>
  bySide((side) => {
    const { scenario, settings, patience, entrants } = match;
    const entrant = entrants[side];
    if ('plays' in entrant) return playerSeat(entrant, scenario, seed);
    const place: Place = { scenario, settings, game, side, patience };
    return openProgramSeat(entrant.command, place, present(ports[side]));
  });

/** Asks whoever has to choose, Washington first, until nobody has. */
const playOn = async (session: Session, ports: Ports, seats: BySide<Seat>): Promise<void> => {
  for (;;) {
    const side = SIDES.find((each) => present(ports[each]).legal.length > 0);
    if (side === undefined) return;
    const update = present(ports[side]);
    const action = await seats[side].choose(update, session.episode().actions.length);
    const refused = await ports[side].submit(update.ply, action);
    if (refused !== null) throw new Error(`${side}: ${JSON.stringify(action)} is refused: ${refused.code}`);
  }
};

/** Plays a record over. */
const replayer =
  ({ actions }: Episode): Chooser =>
  (_seen, _choice, _seed, ply) => {
    const action = actions[ply];
    if (action === undefined || action.kind === 'chance') throw new Error(`no choice at action ${ply}`);
    return action;
  };

/** Plays one game and reports it. `game` counts the games of a run, from 1. */
export const playMatch = async (match: Match, seed: number, game: number): Promise<MatchReport> => {
  const { scenario, settings, entrants } = match;
  const session = openSession({ scenario, settings, seed, seats: LEADERS, policies: {} });
  const ports = bySide((side) => session.port({ side }));
  const seats = sit(match, seed, game, ports);
  await playOn(session, ports, seats);
  const [us, ussr] = await Promise.all(SIDES.map((side) => seats[side].leave(present(ports[side]))));
  const names = { us: entrants.us.name, ussr: entrants.ussr.name };
  const report = reportGame(scenario, settings, seed, names, replayer(session.episode()));
  if (us === undefined || ussr === undefined) throw new Error('two sides sit at a game');
  return {
    ...report,
    losses: { us: us.losses, ussr: ussr.losses },
    replaced: { us: us.replaced, ussr: ussr.replaced },
  };
};

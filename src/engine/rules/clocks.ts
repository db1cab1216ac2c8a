/** The clocks: hours pass, launchers come ready, nerves wear, promises and deadlines run out (RULES 11). Rates are per hour. */
import { someIn } from '../../base/lists.ts';
import type { Side } from '../../scenario/types.ts';
import { SIDES } from '../../scenario/types.ts';
import { LAPSED_DEADLINE } from '../concessions.ts';
import { type Game, other, setContact, shift, tell, turnHours } from '../game.ts';
import { isSince } from '../rulesVersion.ts';
import { type ChannelFacts, OFFER_SLOTS } from '../types.ts';
import { payAudience } from './audience.ts';
import { signal } from './beliefs.ts';
import { TIRING_ALERT } from './hazard.ts';
import { setOffer, standingOffer } from './offers.ts';
import { keepPledges } from './pledges.ts';
import { payForDaring } from './recklessness.ts';
import { keptContact } from './routines.ts';

/** Thousandths of a launcher in 12 hours: ordinary work, round the clock (RULES 1.1), in secret (RULES 6.18). */
const WORK = { normal: 1000, fast: 3000, quiet: 500 } as const;
const LAUNCHERS = 24_000;
/** 24 October, 08:00 Washington: from here each day without a deal costs (RULES 12.2). */
const COSTLY_FROM_HOUR = 192;
const HOME_A_DAY = 2000;
const BLOC_A_DAY = 1000;
const PAUSE_HOME_PER_12H = 1000;
/** A threat let lapse: the broken deadline of RULES 7.4 (1/1.8). */
const LAPSED_RATIO = 556;
/** An offer left unanswered: waiting tells (RULES 7.5, Wagner). */
const SILENCE_RATIO = 1120;

export const runClocks = (game: Game): void => {
  const hours = turnHours(game);
  const { pub } = game.state;
  const daysCosted = Math.max(0, Math.min(hours, pub.hour + hours - COSTLY_FROM_HOUR));
  buildLaunchers(game, hours);
  tire(game, hours);
  wearNerves(game, daysCosted);
  payForDaring(game, hours);
  pub.hour += hours;
  pub.turn += 1;
  runPause(game, hours);
  keepPledges(game);
  expireOffers(game);
  lapseDeadlines(game);
  lapsePrivately(game);
  settleContact(game, hours);
  endOfTurn(game);
};

const buildLaunchers = (game: Game, hours: number): void => {
  const military = game.state.ussr.military;
  if (military.workStopped && !military.quietWork) return;
  const rate = military.workStopped ? WORK.quiet : military.fastWork ? WORK.fast : WORK.normal;
  const worked = Math.floor((rate * hours * unstruckShare(game)) / 12_000);
  const before = Math.floor(military.launchers / 1000);
  military.launchers = Math.min(LAUNCHERS, military.launchers + worked);
  const ready = Math.floor(military.launchers / 1000);
  if (ready > before && isSince(3, game.state))
    tell(game, 'ussr', 'ready', { from: before, to: ready }, 'military');
};

/** Share of the sites at which work goes on, thousandths: after a strike those that Washington does not know (RULES 11.5). */
const unstruckShare = ({ scenario, state }: Game): number => {
  if (!state.pub.struck) return 1000;
  const sites = scenario.sites.filter(({ kind }) => kind === 'mrbm').length;
  if (sites === 0) return 1000;
  return Math.floor((1000 * (sites - Math.min(sites, state.us.common.sitesKnown))) / sites);
};

const tire = (game: Game, hours: number): void => {
  if (game.state.us.common.alert >= TIRING_ALERT) game.state.pub.fatigueHours += hours;
  if (game.state.us.military.invasion > 60_000)
    shift(game, 'castro', 'ussr', Math.floor((3000 * hours) / 12), 'clock.landing-force');
};

const wearNerves = (game: Game, hours: number): void => {
  if (hours <= 0) return;
  for (const side of SIDES)
    shift(game, 'home', side, -Math.floor((HOME_A_DAY * hours) / 24), 'clock.no-deal');
  shift(game, 'allies', 'ussr', -Math.floor((BLOC_A_DAY * hours) / 24), 'clock.no-deal');
};

const runPause = (game: Game, hours: number): void => {
  const { pub } = game.state;
  if (pub.pauseHours <= 0) return;
  pub.pauseHours = Math.max(0, pub.pauseHours - hours);
  shift(game, 'home', 'us', -Math.floor((PAUSE_HOME_PER_12H * hours) / 12), 'clock.pause');
  if (pub.pauseHours === 0) tell(game, 'public', 'pause', { state: 'over', side: '' });
};

const expireOffers = (game: Game): void => {
  for (const side of SIDES) {
    for (let slot = 0; slot < OFFER_SLOTS; slot++) expireOffer(game, side, slot);
  }
};

const expireOffer = (game: Game, side: Side, slot: number): void => {
  const offer = standingOffer(game, side, slot);
  if (offer === null || offer.expiresHour > game.state.pub.hour) return;
  if (offer.status === 'open' && !offer.agreedInPublic) signal(game, side, SILENCE_RATIO);
  setOffer(game, side, slot, 'expired');
};

const lapseDeadlines = (game: Game): void => {
  for (const side of SIDES) {
    const deadline = game.state.pub.deadline[side];
    if (deadline === null || deadline > game.state.pub.hour) continue;
    game.state.pub.deadline[side] = null;
    if (game.state.pub.contact >= 3) continue;
    lapse(game, side);
  }
};

const lapse = (game: Game, side: Side): void => {
  tell(game, 'public', 'ultimatum-lapsed', { side });
  payAudience(game, 'credibility', side, LAPSED_DEADLINE, 'ultimatum-lapsed');
  signal(game, other(side), LAPSED_RATIO);
};

const isUnderWay = ({ couriers }: ChannelFacts): boolean =>
  someIn(couriers, ({ act }) => act === 'ultimatum');

/**
 * A private ultimatum let lapse makes its author look softer, and costs nothing before the world (RULES 7.6). One that was never
 * heard lapses without a word; from version 2 of the rules on it waits until it has been.
 */
const lapsePrivately = (game: Game): void => {
  for (const side of SIDES) {
    const { channel } = game.state[side];
    const theirs = game.state[other(side)].channel;
    if (channel.deadline === null || channel.deadline > game.state.pub.hour) continue;
    const arrived = theirs.threat !== null;
    if (!arrived && isUnderWay(channel) && isSince(2, game.state)) continue;
    channel.deadline = null;
    theirs.threat = null;
    if (!arrived || game.state.pub.contact >= 3) continue;
    tell(game, 'both', 'ultimatum-lapsed', { side }, 'private');
    signal(game, other(side), LAPSED_RATIO);
  }
};

/** Contact cools by a step at each half-day to what the line and the flights keep up; combat ends only in a ceasefire. */
const settleContact = (game: Game, hours: number): void => {
  const { pub } = game.state;
  if (pub.contact === 0 || pub.contact >= 4 || pub.end !== null) return;
  const kept = keptContact(game.state);
  const cooled = Math.floor(pub.hour / 12) - Math.floor((pub.hour - hours) / 12);
  const to = Math.max(kept, pub.contact - cooled);
  // Step by step, as the chart has it: a long turn cools by more than one rung.
  while (pub.contact > to) setContact(game, pub.contact - 1, null);
};

const endOfTurn = (game: Game): void => {
  const { state } = game;
  state.dark.flown = false;
  state.dark.hunting = false;
  state.dark.reacted.us = false;
  state.dark.reacted.ussr = false;
  state.dark.incident = null;
};

/**
 * A position as the crossroads of the literature: Washington may strike or keep up a blockade, Moscow may withdraw or
 * escalate. What each of the twelve combinations would be worth, by the engine's own scores and chances. A state's code is
 * the sum of the options taken. All worths in milli-points of final score.
 */
import { copyState } from '../engine/copy.ts';
import { clamp, isLineActive, other, shift } from '../engine/game.ts';
import { scoreIf } from '../engine/outcome.ts';
import { usSteps } from '../engine/riskParts.ts';
import { firing, landingNuclear, reprisalNuclear, survives, targets } from '../engine/rules/force.ts';
import {
  incidentBase,
  incidentRate,
  kappaPpb,
  nuclearChance,
  tiredHours,
  warheads,
} from '../engine/rules/hazard.ts';
import { MISSILES_OUT, settlementCode } from '../engine/rules/settlement.ts';
import type { State } from '../engine/state.ts';
import { expNegative } from '../engine/tables.ts';
import type { Bundle, EndCode } from '../engine/types.ts';
import { efficientBundles } from '../engine/worth.ts';
import type { BySide, OrderKind, Scenario, Side } from '../scenario/types.ts';

export const STRIKE = 1;
export const BLOCKADE = 2;
export const WITHDRAW = 4;
export const ESCALATE = 8;

/** Moscow cannot withdraw and escalate at once. */
export const isFeasible = (code: number): boolean => (code & WITHDRAW) === 0 || (code & ESCALATE) === 0;

const PPM = 1_000_000;
const QUARANTINE = 4;
const ON_INSPECTION = 1;
const AT_ONCE = 2;
const SHOOTING = 3;
const COMBAT = 4;
/** One step short of what only combat allows (RULES 4.2). */
const HIGH_ALERT = 3;
/** Until a ceasefire that comes with chance .5 in 12 hours (RULES 4.11), and until the island is occupied (RULES 4.12). */
const HOURS_OF_A_STRIKE = 24;
const HOURS_OF_A_LANDING = 96;

const takes = (code: number, option: number): boolean => (code & option) !== 0;

const isLineUp = ({ pub }: State): boolean => isLineActive(pub) || pub.blockade === 'proclaimed';

const hasWithdrawn = ({ pub, pledges }: State): boolean =>
  (pub.settlement?.terms[0] ?? 0) >= MISSILES_OUT ||
  pledges.some(
    ({ by, issue, level, status, awaits }) =>
      by === 'ussr' && issue === 0 && level >= MISSILES_OUT && status !== 'broken' && awaits === null,
  );

/** The combination in which a position stands. */
export const codeNow = (state: State): number => {
  const withdrawn = hasWithdrawn(state);
  return (
    (state.pub.struck ? STRIKE : 0) +
    (isLineUp(state) ? BLOCKADE : 0) +
    (withdrawn ? WITHDRAW : 0) +
    (!withdrawn && state.ussr.common.alert >= HIGH_ALERT ? ESCALATE : 0)
  );
};

/** The orders that lead from the position to a combination, so far as the catalogue has one. */
const ordersTo = (state: State, code: number): readonly (readonly [Side, OrderKind])[] => {
  const orders: (readonly [Side, OrderKind])[] = [];
  if (takes(code, STRIKE) && !state.pub.struck) orders.push(['us', 'S1']);
  if (takes(code, STRIKE) && !takes(code, WITHDRAW) && !state.pub.invaded) orders.push(['us', 'S4']);
  if (takes(code, BLOCKADE) && !isLineUp(state)) orders.push(['us', 'B1']);
  if (!takes(code, BLOCKADE) && !takes(code, WITHDRAW) && isLineUp(state)) orders.push(['us', 'B7']);
  if (takes(code, ESCALATE) && state.ussr.common.alert < HIGH_ALERT) orders.push(['ussr', 'M8']);
  return orders;
};

/** The position once those orders have moved the meters that the catalogue says they move. */
const positionAt = (scenario: Scenario, state: State, code: number): State => {
  const copy = copyState(state);
  const game = { scenario, state: copy, heard: null };
  for (const [side, kind] of ordersTo(state, code))
    for (const { whose, meter, milli } of scenario.orders[kind]?.effects ?? [])
      shift(game, meter, whose === 'own' ? side : other(side), milli, kind);
  if (takes(code, STRIKE)) copy.dark.escalator = 'us';
  if (takes(code, ESCALATE)) copy.dark.escalator = 'ussr';
  return copy;
};

const hoursLeft = (scenario: Scenario, { pub }: State): number =>
  scenario.calendar.slice(pub.turn).reduce((sum, { hours }) => sum + hours, 0);

const hoursOf = (scenario: Scenario, state: State, code: number): number => {
  if (takes(code, STRIKE)) return takes(code, WITHDRAW) ? HOURS_OF_A_STRIKE : HOURS_OF_A_LANDING;
  return takes(code, WITHDRAW) ? 0 : hoursLeft(scenario, state);
};

/** Each option leads to its rung: a strike to combat, escalation to shooting, a blockade to contact (RULES 4). */
const contactOf = ({ pub }: State, code: number): number => {
  if (takes(code, STRIKE)) return COMBAT;
  if (takes(code, ESCALATE)) return SHOOTING;
  return takes(code, BLOCKADE) ? clamp(pub.contact, 1, SHOOTING) : 0;
};

/** The chance, of 1, that some incident becomes nuclear while things stand so. */
const byIncident = (scenario: Scenario, state: State, code: number): number => {
  const { us, ussr, pub, settings } = state;
  const alert = takes(code, ESCALATE) ? Math.max(HIGH_ALERT, ussr.common.alert) : ussr.common.alert;
  const steps = usSteps(us.common.alert) + alert;
  const contact = contactOf(state, code);
  const roe = us.military.roe + ussr.military.roe;
  const hours = hoursOf(scenario, state, code);
  const tired = tiredHours(pub.fatigueHours, us.common.alert, hours);
  const rate = incidentRate(incidentBase(scenario, settings), steps, contact, roe, tired, hours);
  const kind = contact === COMBAT ? 'combat' : 'shoot-down';
  const chance = nuclearChance(kappaPpb(scenario, settings), steps, kind, warheads(state));
  return 1 - expNegative(Math.floor((rate * chance) / PPM)) / PPM;
};

/** The chance, of 1, that a launcher left by a strike fires. */
const bySurvivor = (state: State): number => {
  const fires = firing(state, 1) / PPM;
  const struck = targets(state);
  const spared = Math.floor(state.ussr.military.launchers / 1000) - struck;
  return 1 - (1 - (survives(state) / PPM) * fires) ** struck * (1 - fires) ** spared;
};

/**
 * The chance, of 1, that nuclear weapons are used though no leader orders it: by incident, by a launcher left, against a
 * landing, in reprisal. 0 where the settings rule that out.
 */
export const nuclearAt = (scenario: Scenario, state: State, code: number): number => {
  if (!state.settings.incidents) return 0;
  const strike = takes(code, STRIKE);
  const chances = [
    byIncident(scenario, state, code),
    strike && !state.pub.struck ? bySurvivor(state) : 0,
    strike && !takes(code, WITHDRAW) && !state.pub.invaded ? landingNuclear(state) / PPM : 0,
    strike && takes(code, ESCALATE) ? reprisalNuclear(state) / PPM : 0,
  ];
  return 1 - chances.reduce((none, chance) => none * (1 - chance), 1);
};

/** What is on the table, else the efficient bundle best for both beside general war (the product of gains, after Nash). */
export const dealAhead = (scenario: Scenario, state: State): Bundle => {
  const open = [...state.offers.us, ...state.offers.ussr].flatMap((offer) =>
    offer !== null && offer.status === 'open' && (offer.bundle.terms[0] ?? 0) >= MISSILES_OUT
      ? [offer.bundle]
      : [],
  );
  const efficient = efficientBundles(scenario, state.settings.secrecy).filter(
    ({ terms }) => (terms[0] ?? 0) >= MISSILES_OUT,
  );
  const merit = (deal: Bundle): number => {
    const gain = (side: Side): number =>
      scoreIf(scenario, state, settlementCode(deal), deal, side) -
      scoreIf(scenario, state, 'E11', null, side);
    return gain('us') * gain('ussr');
  };
  return (open.length > 0 ? open : efficient).reduce((one, two) => (merit(two) > merit(one) ? two : one));
};

/** Without a blockade the line is lifted at once; with one it stays until the inspectors confirm, at the least. */
const withLine = ({ terms, publicity }: Bundle, code: number): Bundle => ({
  terms: terms.map((level, issue) => {
    if (issue !== QUARANTINE) return level;
    return takes(code, BLOCKADE) ? Math.min(level, ON_INSPECTION) : AT_ONCE;
  }),
  publicity,
});

/** How it ends if nuclear weapons are not used. */
const endAt = (code: number, deal: Bundle): EndCode => {
  if (takes(code, STRIKE)) return takes(code, WITHDRAW) ? 'E8' : 'E9';
  return takes(code, WITHDRAW) ? settlementCode(deal) : 'E6';
};

const nuclearScore = (scenario: Scenario, state: State, side: Side): number => {
  const general = scenario.hazard.generalPpm / PPM;
  const pub = { ...state.pub, nuclear: 'limited' } as const;
  const scored = (end: EndCode): number => scoreIf(scenario, { ...state, pub }, end, null, side);
  return general * scored('E11') + (1 - general) * scored('E10');
};

/** What an end on these terms would be worth to both sides if nuclear war came first with a chance, of 1. */
export const worthIf = (
  scenario: Scenario,
  state: State,
  end: EndCode,
  terms: Bundle | null,
  nuclear: number,
): BySide<number> => {
  const worth = (side: Side): number => {
    const peace = scoreIf(scenario, state, end, terms, side);
    return Math.round((1 - nuclear) * peace + nuclear * nuclearScore(scenario, state, side));
  };
  return { us: worth('us'), ussr: worth('ussr') };
};

/** What a combination would be worth to both sides, given the deal by which Moscow would withdraw. */
export const worthAt = (scenario: Scenario, state: State, code: number, deal: Bundle): BySide<number> => {
  const position = positionAt(scenario, state, code);
  const terms = takes(code, WITHDRAW) ? withLine(deal, code) : null;
  return worthIf(scenario, position, endAt(code, deal), terms, nuclearAt(scenario, state, code));
};

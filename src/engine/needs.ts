/** What each kind of order needs, judged from the observation alone (law 1). Rule numbers: docs/RULES.md 2 and 4 to 10. */
import { someIn } from '../base/lists.ts';
import { ISSUES, type OrderKind } from '../scenario/types.ts';
import { secretLevel } from './secrets.ts';
import {
  both,
  disclosed,
  isAnswerable,
  isBinding,
  type Need,
  slotFree,
  theirOffers,
  usIntelligence,
  usMilitary,
  ussrMilitary,
} from './seen.ts';

/** Readiness for a strike on the sites, the air campaign and the landing, milli-points (RULES 4.7). */
export const STRIKE_READY = 60_000;
export const CAMPAIGN_READY = 70_000;
export const LANDING_READY = 100_000;
const EXTEND_AFTER_HOURS = 24;
export const FULL_ALERT = 4;
/** DEFCON 3. */
const RAISED_ALERT = 2;
export const LAUNCHERS_TO_MATE = 8000;

const always: Need = () => null;
const undisclosed: Need = ({ observation }) =>
  observation.pub.disclosed === 'no' ? null : 'before-disclosure';
const photographs: Need = ({ own }) => (own.common.reconTier >= 1 ? null : 'no-photographs');

const strikeAt =
  (ready: number): Need =>
  (seen) =>
    (usMilitary(seen)?.strike ?? 0) >= ready ? null : 'not-ready';

const canLand: Need = (seen) => {
  if ((usMilitary(seen)?.invasion ?? 0) < LANDING_READY) return 'not-ready';
  if (!seen.observation.pub.struck) return 'needs-strike-first';
  return seen.observation.pub.invaded ? 'already' : null;
};

const notChecked: Need = ({ observation, own }) =>
  (own.military?.checkedUntil ?? 0) > observation.pub.hour ? 'already' : null;

/** Pressure brings forces up to contact 2, no further. */
const roomForContact: Need = ({ observation }) => (observation.pub.contact >= 2 ? 'at-limit' : null);

const aircraftDown: Need = ({ observation }) => (observation.pub.aircraftDown ? null : 'needs-aircraft-down');
const struckFirst: Need = ({ observation }) => (observation.pub.struck ? null : 'needs-strike-first');
const inCombat: Need = ({ observation }) => (observation.pub.contact >= 4 ? null : 'needs-combat');

const notAsked: Need = (seen) => (usIntelligence(seen)?.sourceAsked === true ? 'already' : null);
const canDisperse: Need = (seen) => {
  if (seen.own.common.alert < RAISED_ALERT) return 'needs-raised-alert';
  return usMilitary(seen)?.dispersed === true ? 'already' : null;
};
const jupitersReady: Need = (seen) => (usMilitary(seen)?.jupitersUnready === true ? 'already' : null);
const canMate: Need = (seen) => {
  const military = ussrMilitary(seen);
  if (military?.mated === true) return 'already';
  return (military?.launchers ?? 0) >= LAUNCHERS_TO_MATE ? null : 'not-ready';
};

const lineStands: Need = ({ observation }) => {
  const { blockade } = observation.pub;
  return blockade === 'none' || blockade === 'suspended' || blockade === 'lifted' ? 'needs-line' : null;
};

const lineActive: Need = ({ observation: { pub } }) =>
  pub.blockade === 'in-force' || pub.blockade === 'extended' ? null : 'needs-line';

const canProclaim: Need = ({ observation }) =>
  observation.pub.blockade === 'none' || observation.pub.blockade === 'suspended' ? null : 'already';

const canExtend: Need = ({ observation: { pub } }) => {
  if (pub.blockade === 'extended') return 'already';
  if (pub.blockade !== 'in-force') return 'needs-line';
  return pub.hour - pub.blockadeHour >= EXTEND_AFTER_HOURS ? null : 'needs-line-hours';
};

const lineCanMove: Need = (seen) =>
  lineStands(seen) ?? (seen.observation.pub.lineRadius > 350 ? null : 'already');

const noDeadline: Need = ({ observation, side }) =>
  observation.pub.deadline[side] === null ? null : 'already';
const notDenied: Need = ({ observation }) => (observation.pub.denied ? 'already' : null);
const notShown: Need = ({ observation }) => (observation.pub.photosShown ? 'already' : null);
const noOas: Need = ({ observation }) => (observation.pub.oas ? 'already' : null);
const notBriefed: Need = ({ own }) => (own.common.alliesBriefed ? 'already' : null);

const noObservers: Need = ({ observation }) => (observation.pub.observers ? 'already' : null);
const notSounded: Need = ({ own }) => (own.common.jupitersSounded ? 'already' : null);
const notSheltered: Need = ({ observation, side }) => (observation.pub.civilDefence[side] ? 'already' : null);
const noPrivateDeadline: Need = ({ own }) => ((own.channel?.deadline ?? null) === null ? null : 'already');

const canPause: Need = ({ observation: { pub }, side }) => {
  if (pub.pauseHours > 0) return 'pause-in-force';
  return pub.pauseAccepted[side] ? 'already' : null;
};

const offerToAnswer: Need = (seen) => (someIn(theirOffers(seen), isAnswerable) ? null : 'no-such-offer');
const offerOpen: Need = (seen) =>
  someIn(theirOffers(seen), (offer) => offer?.status === 'open') ? null : 'no-such-offer';
const secretKnown: Need = ({ observation, side }) => {
  if (!observation.settings.secrecy) return 'no-secret-terms';
  const { offers, pledges } = observation;
  const by = side === 'us' ? 'ussr' : 'us';
  for (let issue = 0; issue < ISSUES.length; issue++)
    if (secretLevel(offers[by], pledges, by, issue) > 0) return null;
  return 'no-secret';
};
const ownPledge: Need = ({ observation, side }) =>
  someIn(observation.pledges, (made) => made.by === side && isBinding(made)) ? null : 'no-such-pledge';

export const NEEDS: { readonly [kind in OrderKind]: Need } = {
  I1: always,
  I2: disclosed,
  I3: notAsked,
  I4: always,
  I5: always,
  I6: always,
  I7: always,
  M1: always,
  M2: always,
  M3: canDisperse,
  M4: lineActive,
  M5: always,
  M6: notChecked,
  M7: jupitersReady,
  M8: always,
  M9: always,
  M10: canMate,
  M11: always,
  M12: always,
  M13: both(disclosed, roomForContact),
  M15: always,
  B1: both(disclosed, canProclaim),
  B2: canExtend,
  B3: lineCanMove,
  B4: lineStands,
  B5: lineStands,
  B7: lineStands,
  B8: always,
  B9: always,
  S1: both(photographs, strikeAt(STRIKE_READY)),
  S2: both(disclosed, aircraftDown),
  S3: both(photographs, strikeAt(CAMPAIGN_READY)),
  S4: canLand,
  S5: struckFirst,
  S6: inCombat,
  S7: ({ own }) => (own.common.alert >= FULL_ALERT ? null : 'needs-full-alert'),
  P1: undisclosed,
  P2: both(disclosed, noDeadline),
  P3: disclosed,
  P4: notDenied,
  P5: both(disclosed, slotFree),
  P6: both(disclosed, photographs, notShown),
  P7: notSheltered,
  P8: disclosed,
  U1: both(disclosed, noOas),
  U2: notBriefed,
  U3: both(disclosed, canPause),
  U4: both(disclosed, noObservers),
  U5: both(disclosed, notSounded),
  U6: always,
  C1: always,
  C2: always,
  C3: always,
  C4: both(disclosed, noPrivateDeadline),
  K1: offerToAnswer,
  K2: both(offerOpen, slotFree),
  K3: offerToAnswer,
  K4: disclosed,
  K5: ownPledge,
  K6: secretKnown,
};

/** Hints for the first meeting of a thing: which there are, when each is due, and which comes next. */
import type { Observation } from '../../../engine/types.ts';
import { otherSide, type Side } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';
import type { View } from '../../../store/types.ts';
import { knotSeen } from '../model/knot.ts';
import { usMilitary } from '../model/situation.ts';

export const HINTS = [
  'cable',
  'unsure',
  'draft',
  'incident',
  'offer',
  'pledge',
  'fell',
  'line',
  'knot',
] as const;
export type HintCode = (typeof HINTS)[number];

export interface Met {
  readonly update: Update;
  readonly drafts: View['drafts'];
  readonly panel: View['panel'];
  readonly side: Side;
}

/** Fighting that a strike or a landing was ordered to begin is none. */
const hasAccident = ({ update }: Met): boolean =>
  update.log.some(({ code, params }) => code === 'incident' && params.incident !== 'combat');

/** Of a cable that lies in sight. */
const hasNewCable = ({ update, panel }: Met): boolean =>
  panel === 'cables' && update.log.slice(update.resolutionFrom).some(({ code }) => code === 'told');

/** Moscow knows where its own ships are. */
const hasDoubt = (seen: Observation): boolean => usMilitary(seen) !== null;

const FALLING: readonly unknown[] = ['home', 'allies', 'credibility'];

const fell = ({ update, side }: Met): boolean =>
  update.log
    .slice(update.resolutionFrom)
    .some(
      ({ code, params }) =>
        code === 'meter' && FALLING.includes(params.meter) && params.side === side && Number(params.by) < 0,
    );

/** Milli-points: from here on the rope's own words call the knot firm. */
const FIRM = 35_000;

const IS_DUE: { readonly [code in HintCode]: (met: Met) => boolean } = {
  cable: hasNewCable,
  unsure: ({ update }) => hasDoubt(update.observation),
  draft: ({ drafts }) => Object.values(drafts).some((order) => order !== null),
  incident: hasAccident,
  offer: ({ update, side }) =>
    update.observation.offers[otherSide(side)].some((offer) => offer?.status === 'open'),
  pledge: ({ update }) => update.observation.pledges.length > 0,
  fell,
  line: ({ update }) => update.observation.pub.blockade !== 'none',
  knot: ({ update, side }) => knotSeen(update.observation, side).knot >= FIRM,
};

/** The first hint, by their order, that is due and has not been seen; null when none is, and once it is settled how it ends. */
export const nextHint = (met: Met, seen: readonly string[]): HintCode | null =>
  met.update.observation.pub.end === null
    ? (HINTS.find((code) => !seen.includes(code) && IS_DUE[code](met)) ?? null)
    : null;

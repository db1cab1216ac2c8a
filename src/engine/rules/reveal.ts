/** K6: the other side's secret is given to the world, and both pay (RULES 6.16). So a secret term is a hostage. */
import type { Side } from '../../scenario/types.ts';
import { revealCost } from '../concessions.ts';
import { type Game, other, tell } from '../game.ts';
import { isSecretOffer, isSecretPledge, secretLevel } from '../secrets.ts';
import type { Mutable } from '../state.ts';
import type { Bundle, Offer, Pledge } from '../types.ts';
import { boundOf, payAudience } from './audience.ts';

/** What the revealer is thought of for it. */
const INDISCRETION = 25_000;

/** Dropped when nothing of the kind is secret any more. */
export const reveal = (game: Game, side: Side, issue: number): void => {
  const { offers, pledges } = game.state;
  const victim = other(side);
  const level = secretLevel(offers[victim] as (Offer | null)[], pledges, victim, issue);
  if (level === 0) return;
  makePublic(game, victim, issue);
  tell(game, 'public', 'revealed', { side, issue, level });
  payAudience(
    game,
    'home',
    victim,
    revealCost(game.scenario, victim, issue, level, boundOf(game, victim)),
    'K6',
  );
  payAudience(game, 'credibility', side, INDISCRETION, 'K6');
};

const makePublic = (game: Game, victim: Side, issue: number): void => {
  const { offers, pledges } = game.state;
  offers[victim].forEach((offer, slot) => {
    if (!isSecretOffer(offer as Offer | null, issue) || offer === null) return;
    offers[victim][slot] = { ...offer, bundle: openClause(offer.bundle, issue) as Mutable<Bundle> };
  });
  pledges.forEach((made, index) => {
    if (isSecretPledge(made, victim, issue)) pledges[index] = { ...made, publicity: 0 } as Mutable<Pledge>;
  });
};

const openClause = ({ terms, publicity }: Bundle, issue: number): Bundle => ({
  terms,
  publicity: publicity.map((known, at) => (at === issue ? 0 : known)),
});

/** The weeks to 20 November: what keeping and breaking promises moves (RULES 12.7 to 12.9). */
import type { Pledge } from '../../../engine/types.ts';
import type { Changes, Moment, Rule } from './moment.ts';

const [WEAPONS, JUPITERS] = [0, 3];
const ALL_OFFENSIVE = 3;
/** RULES 6.9 and 12.9: what of a clause was felt already, by its publicity, thousandths. */
const FELT = [1000, 400, 150];

const binding = ({ before }: Moment, issue: number, level: number): Pledge | undefined =>
  before.pledges.find(
    (made) => made.issue === issue && made.level >= level && made.status !== 'broken' && made.awaits === null,
  );

/** RULES 12.8: what bombers are worth where missiles alone were promised. */
const gift = (moment: Moment, milli: number): number =>
  binding(moment, WEAPONS, ALL_OFFENSIVE) === undefined ? milli : 0;

const takenOut = (moment: Moment): Changes => ({
  castro: 10_000,
  'home ussr': -2000,
  'trust us': gift(moment, 5000),
  'prestige ussr': gift(moment, 2000),
});

const leaked = (moment: Moment): Changes => {
  const made = binding(moment, JUPITERS, 1);
  const worth = moment.scenario.terms.jupiters[made?.level ?? 0];
  const unfelt = 1000 - (FELT[made?.publicity ?? 0] ?? 0);
  return {
    'allies us': Math.floor(((worth?.usPublic ?? 0) * unfelt) / 1000),
    'prestige ussr': Math.floor(((worth?.ussrPublic ?? 0) * unfelt) / 1000),
  };
};

export const KEEPING_CAUSES: { readonly [cause: string]: Rule } = {
  'reaction.watch-at-sea': { 'home us': -1000 },
  'reaction.hold-line': { 'credibility us': 1000, 'allies us': -2000, world: -3000, 'home ussr': -2000 },
  'reaction.take-out': takenOut,
  'reaction.keep-bombers': (moment) => ({ 'trust us': -gift(moment, 5000) }),
  'jupiters-leaked': leaked,
};

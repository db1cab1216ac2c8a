/** Whether work that goes on behind a promise to stop it is found out (RULES 6.19). */
import { type Game, tell, turnHours } from '../game.ts';
import { chanceWithin } from '../tables.ts';
import { LOW_FLIGHTS } from './flights.ts';
import { breakPledge } from './pledges.ts';

const WEAPONS = 0;
const VERIFICATION = 1;
/** Chance in 12 hours, ppm, by the inspection promised: none, from air and sea, on the island (model 5.4). */
const FOUND: readonly number[] = [0, 600_000, 900_000];
/** Chance of one low flight. */
const FOUND_FROM_LOW = 300_000;
const PPM = 1_000_000;

/** The furthest inspection that is promised and stands. */
const inspection = ({ state }: Game): number =>
  state.pledges.reduce(
    (most, { issue, level, status }) =>
      issue === VERIFICATION && status !== 'broken' ? Math.max(most, level) : most,
    0,
  );

/** Nothing is drawn where nobody cheats or nobody looks. */
export const watchWeights = (game: Game): number[] | null => {
  if (!game.state.ussr.military.quietWork) return null;
  const promised = chanceWithin(FOUND[inspection(game)] ?? 0, turnHours(game));
  const { dark, us } = game.state;
  const flown = dark.flown && us.intelligence.schedule === LOW_FLIGHTS ? FOUND_FROM_LOW : 0;
  const missed = Math.floor(((PPM - promised) * (PPM - flown)) / PPM);
  return missed >= PPM ? null : [missed, PPM - missed];
};

/** Every promise that the work contradicts is broken, as by K5. */
export const watch = (game: Game, _: unknown, draw: number): void => {
  if (draw !== 1) return;
  const contradicted = game.state.pledges.flatMap(({ issue, status, awaits }, index) =>
    issue === WEAPONS && status !== 'broken' && awaits === null ? [index] : [],
  );
  const known = contradicted.some((index) => game.state.pledges[index]?.publicity === 0);
  tell(game, known ? 'public' : 'both', 'cheating-found', {});
  for (const index of contradicted) breakPledge(game, 'ussr', index);
};

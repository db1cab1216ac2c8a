/** Words and shows that may be false, and how they come out (RULES 4.18, 7.7, 7.8). Only the dark knows which are. */
import { CLAIM_AUTHOR, claimHolds } from '../claims.ts';
import { type Game, next, other, shift, task, tell, turnHours } from '../game.ts';
import type { Task } from '../state.ts';
import { chanceWithin } from '../tables.ts';
import { CLAIM_SUBJECTS, type ClaimSubject } from '../types.ts';
import { signal } from './beliefs.ts';

/** A claim of readiness weighs as much as a private threat, one of retreat as a hint of a concession; thousandths. */
const CLAIM_RATIO: { readonly [about in ClaimSubject]: number } = {
  air: 1300,
  landing: 1300,
  launchers: 1300,
  ships: 800,
};
/** Chance of being found out in 12 hours, ppm, and for how long anybody still asks. */
const FOUND_OUT = 200_000;
const ASKED_HOURS = 96;
const LIAR = { credibility: 15_000, trust: 10_000 } as const;

export const hearClaim = (game: Game, about: ClaimSubject): void => believe(game, about, CLAIM_RATIO[about]);

/** The other side takes a word or a show as true. What is not is remembered in the dark. */
export const believe = (game: Game, about: ClaimSubject, ratio: number): void => {
  const { dark, pub } = game.state;
  signal(game, other(CLAIM_AUTHOR[about]), ratio);
  if (!isTrue(game, about)) dark.falsehoods.push({ about, ratio, hour: pub.hour });
};

const isTrue = (game: Game, about: ClaimSubject): boolean =>
  claimHolds(game.scenario, game.state[CLAIM_AUTHOR[about]].military, about);

/** The step of the turn: what has come true or is forgotten is let go; about the rest one question each is asked of chance. */
export const askAboutFalsehoods = (game: Game): void => {
  if (game.state.dark.falsehoods.length > 0) askAbout(game);
};

const askAbout = (game: Game): void => {
  const { dark, pub } = game.state;
  dark.falsehoods = dark.falsehoods.filter(
    ({ about, hour }) => pub.hour - hour < ASKED_HOURS && !isTrue(game, about),
  );
  const doubted = CLAIM_SUBJECTS.filter((about) => dark.falsehoods.some((told) => told.about === about));
  next(game, ...doubted.map((about) => task('exposure', CLAIM_AUTHOR[about], CLAIM_SUBJECTS.indexOf(about))));
};

export const exposureWeights = (game: Game): number[] => {
  const chance = chanceWithin(FOUND_OUT, turnHours(game));
  return [1_000_000 - chance, chance];
};

/** All that was falsely said and shown of one thing comes out together, and is no longer believed. */
export const exposure = (game: Game, { side, a }: Task, draw: number): void => {
  const about = CLAIM_SUBJECTS[a];
  if (draw === 0 || about === undefined) return;
  const { dark } = game.state;
  tell(game, 'public', 'exposed', { side, about });
  shift(game, 'credibility', side, -LIAR.credibility, 'exposed');
  shift(game, 'trust', other(side), -LIAR.trust, 'exposed');
  for (const told of dark.falsehoods) {
    if (told.about === about) signal(game, other(side), Math.floor(1_000_000 / told.ratio));
  }
  dark.falsehoods = dark.falsehoods.filter((told) => told.about !== about);
};

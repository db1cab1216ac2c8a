/**
 * The weeks after a settlement, in three steps to 7, 13 and 20 November: whether what was promised is kept (RULES 12.6 to
 * 12.11). No desk orders; a draw or a reaction only where there is a promise it is about. The end code is settled already.
 */
import type { Side } from '../../scenario/types.ts';
import { type Game, next, setBlockade, shift, task, tell } from '../game.ts';
import { isBinding } from '../seen.ts';
import type { Mutable, State, Task } from '../state.ts';
import type { EndCode, Pledge, Reaction } from '../types.ts';
import { leaksOf } from '../worth.ts';
import { breakPledge, keepWord } from './pledges.ts';
import { MISSILES_OUT } from './settlement.ts';

const WEAPONS = 0;
const VERIFICATION = 1;
const JUPITERS = 3;
const QUARANTINE = 4;
const ALL_OFFENSIVE = 3;
const ON_SITE = 2;
const PPM = 1_000_000;
/** Chance that Castro lets no inspector in, ppm: the least, and what each point of his pressure in thousandths adds. */
const REFUSED = { least: 200_000, perMilli: 8 } as const;
/** Chance that a promise about the Jupiters comes out, ppm (model 5.5). */
const LEAKED = 150_000;

/** What bombers that need not have left are worth in trust, milli-points. */
const GIFT = 5000;
/** And in Moscow's prestige. */
const GENEROUS = 2000;

const FOLLOWED: readonly EndCode[] = ['E1', 'E2', 'E3', 'E4'];

/** Whether this state has just ended in a settlement whose keeping is still to be seen. */
export const isToBeKept = ({ pub }: State): boolean =>
  pub.epilogue === 0 && pub.settlement !== null && pub.end !== null && FOLLOWED.includes(pub.end);

/** What follows the opening of the first step, and where each step's own question ends. */
const COURSE: readonly Task[] = [
  task('castro'),
  task('epilogue', 'us', 2),
  task('bombers', 'ussr'),
  task('jupiter-leak'),
  task('epilogue', 'us', 3),
  task('jupiters'),
  task('kept'),
  task('finish'),
];
const ASKED_AT: readonly number[] = [0, 1, 3, 6];

/** What is still to come once the question of a step, 1 to 3, has been put. */
export const epilogueAfter = (step: number): readonly Task[] => COURSE.slice(ASKED_AT[step] ?? COURSE.length);

export const beginEpilogue = (game: Game): void => {
  openStep(game, 1);
  next(game, ...COURSE);
};

export const openStep = (game: Game, step: number): void => {
  game.state.pub.epilogue = step;
  tell(game, 'public', 'epilogue', { step });
};

/** The place in the ledger of a side's binding promise on an issue, of at least this level; -1 without one. */
const promised = ({ state }: Game, issue: number, level: number): number =>
  state.pledges.findIndex((made) => made.issue === issue && made.level >= level && isBinding(made));

const ask = (game: Game, side: Side, code: Reaction['code'], choices: readonly string[]): void => {
  const reaction: Reaction = { code, subject: '', severity: 'crisis', choices };
  game.state[side].reaction = reaction as Mutable<Reaction>;
  next(game, task('answer', side));
};

export const castroWeights = (game: Game): number[] | null => {
  if (promised(game, VERIFICATION, ON_SITE) < 0) return null;
  const { castro } = game.state.ussr.intelligence;
  const refuses = Math.min(PPM, REFUSED.least + REFUSED.perMilli * castro);
  return [PPM - refuses, refuses];
};

/** Castro lets no inspector in: Washington makes do with the sea, or holds out. */
export const castroAnswers = (game: Game, _: Task, draw: number): void => {
  if (draw !== 1) return;
  game.state.pub.inspectionRefused = true;
  tell(game, 'public', 'inspection-refused', {});
  ask(game, 'us', 'inspection', ['watch-at-sea', 'hold-line']);
};

/** Washington counts the bombers among what was to leave, whatever the words were. */
export const askBombers = (game: Game): void => {
  if (promised(game, WEAPONS, MISSILES_OUT) >= 0) ask(game, 'ussr', 'bombers', ['take-out', 'keep-bombers']);
};

/** They break a promise of all offensive weapons; where missiles alone were promised they are a disappointment, or a gift. */
const answerBombers = (game: Game, choice: 'take-out' | 'keep-bombers'): void => {
  const cause = `reaction.${choice}`;
  const index = promised(game, WEAPONS, ALL_OFFENSIVE);
  const gift = index < 0 ? GIFT : 0;
  if (choice === 'keep-bombers') {
    shift(game, 'trust', 'us', -gift, cause);
    return breakPledge(game, 'ussr', index);
  }
  shift(game, 'castro', 'ussr', 10_000, cause);
  shift(game, 'home', 'ussr', -2000, cause);
  shift(game, 'trust', 'us', gift, cause);
  if (gift > 0) shift(game, 'prestige', 'ussr', GENEROUS, cause);
};

export const leakWeights = (game: Game): number[] | null => {
  const made = game.state.pledges[promised(game, JUPITERS, 1)];
  return made === undefined || made.publicity === 0 ? null : [PPM - LEAKED, LEAKED];
};

/** A promise meant for few comes out: it costs what it would have cost in public, and the world knows of it from now on. */
export const leakJupiters = (game: Game, _: Task, draw: number): void => {
  const index = promised(game, JUPITERS, 1);
  const made = game.state.pledges[index];
  if (draw !== 1 || made === undefined) return;
  tell(game, 'public', 'jupiters-leaked', {});
  const [cost] = leaksOf(game.scenario, bundleOfOne(made));
  shift(game, 'allies', 'us', cost?.us ?? 0, 'jupiters-leaked');
  shift(game, 'prestige', 'ussr', cost?.ussr ?? 0, 'jupiters-leaked');
  game.state.pledges[index] = { ...made, publicity: 0 };
};

const bundleOfOne = ({ issue, level, publicity }: Pledge) => ({
  terms: [0, 0, 0, 0, 0].map((none, at) => (at === issue ? level : none)),
  publicity: [0, 0, 0, 0, 0].map((none, at) => (at === issue ? publicity : none)),
});

export const askJupiters = (game: Game): void => {
  if (promised(game, JUPITERS, 1) >= 0) ask(game, 'us', 'jupiters', ['keep-word', 'break-word']);
};

/** Answers of the epilogue. Broken promises cost what K5 costs. */
export const answerEpilogue = (game: Game, choice: string): void => {
  const cause = `reaction.${choice}`;
  switch (choice) {
    case 'watch-at-sea':
      shift(game, 'home', 'us', -1000, cause);
      return keepWord(game, promised(game, VERIFICATION, ON_SITE));
    case 'hold-line':
      shift(game, 'credibility', 'us', 1000, cause);
      shift(game, 'allies', 'us', -2000, cause);
      shift(game, 'world', 'us', -3000, cause);
      return shift(game, 'home', 'ussr', -2000, cause);
    case 'take-out':
    case 'keep-bombers':
      return answerBombers(game, choice);
    case 'break-word':
      return breakPledge(game, 'us', promised(game, JUPITERS, 1));
    default:
      return;
  }
};

/** 20 November: what nobody broke was kept, and the line is lifted for weapons that have left. */
export const closeEpilogue = (game: Game): void => {
  const { pub, pledges } = game.state;
  const left = promised(game, WEAPONS, MISSILES_OUT) >= 0;
  if (left && pub.blockade !== 'none' && pub.blockade !== 'lifted') setBlockade(game, 'lifted');
  pledges.forEach(({ issue, level }, index) => {
    const unseen = issue === VERIFICATION && level >= ON_SITE && pub.inspectionRefused;
    if (!unseen && (issue !== QUARANTINE || left)) keepWord(game, index);
  });
};

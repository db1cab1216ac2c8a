/** The prelude: choices put to a side before the first turn, with the effects the scenario names (RULES 13). */
import type { OpeningEffect } from '../../scenario/types.ts';
import { clamp, type Game, next, shift, task, tell } from '../game.ts';
import type { Mutable } from '../state.ts';
import type { Reaction } from '../types.ts';

/** Puts the next opening to its side; false when none is left. */
export const putOpening = (game: Game): boolean => {
  const opening = game.scenario.openings[game.state.dark.opening];
  if (opening === undefined) return false;
  const reaction: Reaction = {
    code: 'opening',
    subject: opening.id,
    severity: 'crisis',
    choices: opening.choices.map((choice) => choice.id),
  };
  game.state[opening.side].reaction = reaction as Mutable<Reaction>;
  next(game, task('answer', opening.side), task('open'));
  return true;
};

export const answerOpening = (game: Game, choice: string): void => {
  const opening = game.scenario.openings[game.state.dark.opening];
  game.state.dark.opening += 1;
  const effects = opening?.choices.find((offered) => offered.id === choice)?.effects ?? [];
  for (const effect of effects) applyOpening(game, effect, `opening.${opening?.id ?? ''}`);
};

const applyOpening = (game: Game, effect: OpeningEffect, cause: string): void => {
  const military = game.state.ussr.military;
  switch (effect.kind) {
    case 'meter':
      return shift(game, effect.meter, effect.side, effect.milli, cause);
    case 'camouflage':
      military.camouflage = effect.on;
      return tell(game, 'ussr', 'camouflage', {});
    case 'ships-ahead':
      for (const ship of military.ships) ship.nm = Math.max(0, ship.nm + effect.nm);
      return;
    case 'launchers':
      military.launchers = clamp(military.launchers + effect.milli, 0, 24_000);
      return;
    case 'denied':
      game.state.pub.denied = effect.on;
      return;
  }
};

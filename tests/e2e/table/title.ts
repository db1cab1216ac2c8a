/** The title: which game to start. */
import type { Danger } from '../../../src/scenario/types.ts';
import { startingWith, type Table } from './table.ts';

/** Turns of each length that has the same for both sides. */
export const TURNS = { full: 20, short: 13, drill: 4 } as const;

export interface Asked {
  readonly who: 'us' | 'ussr' | 'pair';
  readonly length: keyof typeof TURNS;
  readonly danger?: Danger;
}

/** Chooses length and danger by name and starts; the briefing or the curtain comes next. */
export const startGame = async (
  { page, text, hand }: Table,
  { who, length, danger = 'bundy' }: Asked,
): Promise<void> => {
  await hand.choose(page.getByRole('radio', { name: startingWith(text.say(`title.length.${length}`)) }));
  await hand.choose(page.getByRole('radio', { name: startingWith(text.say(`title.danger.${danger}`)) }));
  await hand.press(page.getByRole('button', { name: text.say(`title.${who}.play`) }));
};

/** Reads the briefing and goes on to the desk. */
export const goToDesk = ({ page, text, hand }: Table): Promise<void> =>
  hand.press(page.getByRole('button', { name: text.say('briefing.begin') }));

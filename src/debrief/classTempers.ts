/** A class told without tempers: people led its sides, and the game dealt a temper to nobody in the room. */

import type { BySide, Scenario } from '../scenario/types.ts';
import { questionsOf } from './questions.ts';
import type { Comparison, Debrief, Line, MisreadingCode, Topic } from './types.ts';

const OF_TEMPER: readonly MisreadingCode[] = ['took-for-hawk', 'took-for-dove'];

const others = (lines: readonly Line[]): readonly Line[] => lines.filter(({ topic }) => topic !== 'temper');

const otherTopics = ({ us, ussr }: BySide<readonly Topic[]>): BySide<readonly Topic[]> => ({
  us: us.filter((topic) => topic !== 'temper'),
  ussr: ussr.filter((topic) => topic !== 'temper'),
});

const plainly = <Page extends Comparison>(page: Page): Page => ({
  ...page,
  washington: others(page.washington),
  truth: others(page.truth),
  moscow: others(page.moscow),
  wrong: otherTopics(page.wrong),
});

/** The same debrief, in which nobody is a hawk or a dove, taken for one, or asked about it. */
export const withoutTempers = (scenario: Scenario, debrief: Debrief): Debrief => {
  const told = {
    ...debrief,
    turns: debrief.turns.map(plainly),
    end: plainly(debrief.end),
    misreadings: debrief.misreadings.filter(({ code }) => !OF_TEMPER.includes(code)),
  };
  return { ...told, questions: questionsOf(scenario, told) };
};

/** What a debrief says of tempers where people led: the game dealt one to nobody at the screen or in the room. */

import { type BySide, otherSide, type Scenario, type Side } from '../scenario/types.ts';
import { questionsOf } from './questions.ts';
import type { Comparison, Debrief, Line, Misreading, MisreadingCode, Topic } from './types.ts';

const OF_TEMPER: readonly MisreadingCode[] = ['took-for-hawk', 'took-for-dove'];

const others = (lines: readonly Line[]): readonly Line[] => lines.filter(({ topic }) => topic !== 'temper');

const otherTopics = (topics: readonly Topic[]): readonly Topic[] =>
  topics.filter((topic) => topic !== 'temper');

const plainly = <Page extends Comparison>(page: Page): Page => ({
  ...page,
  washington: others(page.washington),
  truth: others(page.truth),
  moscow: others(page.moscow),
  wrong: { us: otherTopics(page.wrong.us), ussr: otherTopics(page.wrong.ussr) },
});

/** A debrief told anew page by page, with those of its misreadings that are kept. */
const retold = (
  scenario: Scenario,
  debrief: Debrief,
  page: <Page extends Comparison>(told: Page) => Page,
  isKept: (misreading: Misreading) => boolean,
): Debrief => {
  const told = {
    ...debrief,
    turns: debrief.turns.map((turn) => page(turn)),
    end: page(debrief.end),
    misreadings: debrief.misreadings.filter(isKept),
  };
  return { ...told, questions: questionsOf(scenario, told) };
};

/** The same debrief, in which nobody is a hawk or a dove, taken for one, or asked about it. */
export const withoutTempers = (scenario: Scenario, debrief: Debrief): Debrief =>
  retold(scenario, debrief, plainly, ({ code }) => !OF_TEMPER.includes(code));

/** Of the truth, the leader whom the computer played; of what `reader` believed, a guess about a person. */
const lineFor =
  (computer: Side) =>
  (line: Line): Line => {
    if (line.code === 'temper.known')
      return { ...line, code: 'temper.led', params: { side: computer, temper: line.params[computer] ?? 0 } };
    return line.code === 'temper.guessed' ? { ...line, code: 'temper.supposed' } : line;
  };

const withoutTruthOf =
  (led: Side) =>
  <Page extends Comparison>(page: Page): Page => {
    const computer = otherSide(led);
    const lines = computer === 'us' ? page.washington : page.moscow;
    const supposed = { [computer === 'us' ? 'washington' : 'moscow']: lines.map(lineFor(computer)) };
    const unknown: BySide<Comparison['temper']['us']> = {
      ...page.temper,
      [computer]: { ...page.temper[computer], truth: null },
    };
    return {
      ...page,
      ...supposed,
      truth: page.truth.map(lineFor(computer)),
      wrong: { ...page.wrong, [computer]: otherTopics(page.wrong[computer]) },
      temper: unknown,
    };
  };

/** The same debrief to the person who led a side against the computer: what it took them for is told as its guess, and no truth beside it. */
export const withoutTemperOf = (scenario: Scenario, debrief: Debrief, led: Side): Debrief =>
  retold(
    scenario,
    debrief,
    withoutTruthOf(led),
    ({ code, side }) => side === led || !OF_TEMPER.includes(code),
  );

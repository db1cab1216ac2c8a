/** After general war there is no one left to keep the score: the report tells none, and neither do a list of other games and the deals of the theory. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Future } from '../../src/debrief/lab/types.ts';
import { openTheory } from '../../src/debrief/theory.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { ReportHead } from '../../src/view/panels/debrief/report/ReportHead.tsx';
import { Futures } from '../../src/view/panels/debrief/risk/Futures.tsx';
import { TheoryLeaf } from '../../src/view/panels/debrief/TheoryLeaf.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { debriefOf, played, scenario, texts } from './debriefGames.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');
const episode = played('random', 'random', 1);
const debrief = debriefOf(episode);

const headOf = (end: Future['end']): string =>
  renderToStaticMarkup(
    <WordsProvider words={words}>
      <ReportHead
        debrief={{ ...debrief, outcome: { ...debrief.outcome, end } }}
        mode="hot-seat"
        papers={null}
      />
    </WordsProvider>,
  );

const listOf = (end: Future['end']): string => {
  const future = {
    seed: 1,
    end,
    scores: { us: 2000, ussr: 3000 },
    turns: 4,
    misfits: 0,
    ranOut: null,
    episode,
  };
  return renderToStaticMarkup(
    <WordsProvider words={words}>
      <Futures title="" futures={[future]} onOpen={() => undefined} />
    </WordsProvider>,
  );
};

const theory = openTheory(scenario, episode)(0, 0);
const dealsOf = (end: Future['end']): string =>
  renderToStaticMarkup(
    <WordsProvider words={words}>
      <TheoryLeaf
        debrief={{ ...debrief, outcome: { ...debrief.outcome, end } }}
        at={0}
        onTurn={() => undefined}
        theory={theory}
      />
    </WordsProvider>,
  );

describe('scores', () => {
  it('stand in the report of a game that somebody lived to reckon', () => {
    expect(headOf('E10')).toContain('of 100');
    expect(listOf('E10')).toContain('Moscow 3');
    expect(dealsOf('E10')).toContain(text.say('theory.bargain.happened'));
  });

  it('are told of no general war', () => {
    expect(headOf('E11')).toContain(text.say('end.E11.about', { when: '' }));
    expect(headOf('E11')).not.toContain('of 100');
    expect(listOf('E11')).not.toContain('Moscow');
    expect(dealsOf('E11')).not.toContain(text.say('theory.bargain.happened'));
  });
});

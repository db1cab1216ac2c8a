/** The leaf of risk and luck: the figure in front, its curve and its causes are those of the turns played. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { openLuck } from '../../src/debrief/lab/luck.ts';
import { LUCK_GAMES } from '../../src/debrief/lab/types.ts';
import { tellRisk } from '../../src/debrief/riskTold.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { RiskChart } from '../../src/view/panels/debrief/RiskChart.tsx';
import { Ledger } from '../../src/view/panels/debrief/risk/Ledger.tsx';
import { laterOf } from '../../src/view/panels/debrief/risk/later.ts';
import { axisDays } from '../../src/view/panels/debrief/riskShape.ts';
import { percentWords } from '../../src/view/panels/words/riskWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { debriefOf, played, scenario, texts } from './debriefGames.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');

/** A war that came early, so that other draws would have gone on for long. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const war = SEEDS.map((seed) => played('random', 'random', seed)).find((episode) => {
  const { outcome, turns } = debriefOf(episode);
  return outcome.nuclear !== 'none' && turns.length < scenario.calendar.length / 2;
});
if (war === undefined) throw new Error('no early war');
const luck = openLuck(scenario, war);
for (let at = 0; at < LUCK_GAMES; at++) luck.go();
const report = luck.report();
if (report.ledger === null) throw new Error('no ledger');
const { ledger } = report;
const debrief = tellRisk(scenario, debriefOf(war), ledger, false);
const told = debrief.riskByTurn.at(-1)?.total ?? 0;

const percentIn = (shown: string): number => Number(shown.replace(/[^\d.]/g, ''));
const page = renderToStaticMarkup(
  <WordsProvider words={words}>
    <Ledger debrief={debrief} hour={0} luck={report} />
  </WordsProvider>,
);

describe('a war that came early', () => {
  it('runs more in games that other draws keep going', () => {
    expect(laterOf(debrief, ledger)).toBeGreaterThan(10_000);
  });

  it('is told with the chance run up to it, and the whole only after that', () => {
    const run = text.say('luck.run', { run: percentWords(words, told), war: 'yes' });
    const goneOn = text.say('luck.later', { run: percentWords(words, ledger.total.ppm) });
    expect(page).toContain(`<b>${run}</b>`);
    expect(page.indexOf(goneOn)).toBeGreaterThan(page.indexOf(run));
  });

  it('has causes that add up to the figure above them', () => {
    expect(page).toContain(text.say('luck.causes', { run: percentWords(words, told) }));
    const rows = page.slice(page.indexOf('cause-rows'), page.indexOf('<details'));
    const sums = [...rows.matchAll(/<b>([^<]*)<\/b>/g)].map(([, shown = '']) => percentIn(shown));
    expect(sums.length).toBeGreaterThan(0);
    const summed = sums.reduce((sum, percent) => sum + percent, 0);
    expect(Math.abs(summed - told / 10_000)).toBeLessThan(0.3);
  });

  it('says why a desk’s figure was another', () => {
    expect(page).toContain(text.say('luck.known'));
  });
});

describe('days along the axis', () => {
  /** The thirteen days from 8 in the morning of the 16th in Washington, drawn to the same hour of the 29th. */
  const OVER = 313;
  const daysFor = (side: 'us' | 'ussr') =>
    axisDays([{ hour: 0, total: 0 }], OVER, (hour) => text.dayOfMonth(hour, side));

  it('are every day there was, none left out', () => {
    expect(daysFor('us').map(({ day }) => day)).toEqual([
      16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    ]);
  });

  it('begin at midnight of the reader’s capital, each as far from the last as it is long', () => {
    const begins = (side: 'us' | 'ussr') =>
      daysFor(side).map(({ begins: across }) => Math.round((across * OVER) / 100));
    expect(begins('us').slice(1, 4)).toEqual([16, 40, 64]);
    expect(begins('ussr').slice(1, 4)).toEqual([9, 33, 57]);
  });

  it('leave the number out where the axis has less than a third of the day', () => {
    const short = axisDays([{ hour: 0, total: 0 }], 20, (hour) => text.dayOfMonth(hour, 'us'));
    expect(short.map(({ day, named }) => [day, named])).toEqual([
      [16, true],
      [17, false],
    ]);
  });

  const chartOf = (epilogue: number): string =>
    renderToStaticMarkup(
      <WordsProvider words={words}>
        <RiskChart debrief={{ ...debrief, epilogue }} hour={null} />
      </WordsProvider>,
    );

  it('are broken off before the weeks to 20 November, where there were such', () => {
    expect(chartOf(3)).toContain(text.say('debrief.risk.november', { step: 3 }));
    expect(chartOf(3)).toContain('risk-break');
    expect(chartOf(0)).not.toContain('risk-break');
  });
});

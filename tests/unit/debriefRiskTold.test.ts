/** One figure of risk in all that a debrief tells. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openLuck } from '../../src/debrief/lab/luck.ts';
import { type Ledger, LUCK_GAMES } from '../../src/debrief/lab/types.ts';
import { tellRisk } from '../../src/debrief/riskTold.ts';
import { openText, type Text } from '../../src/text/text.ts';
import { ledToWords, lineWords, whyWords } from '../../src/view/panels/debrief/debriefWords.ts';
import { questionWords } from '../../src/view/panels/debrief/report/questionWords.ts';
import { laterOf } from '../../src/view/panels/debrief/risk/later.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { debriefOf, played, scenario, texts } from './debriefGames.ts';

const ledgerAfter = (episode: ReturnType<typeof played>, games: number): Ledger => {
  const luck = openLuck(scenario, episode);
  for (let at = 0; at < games; at++) luck.go();
  const { ledger } = luck.report();
  if (ledger === null) throw new Error('no ledger');
  return ledger;
};

const GAMES = [
  played('history', 'history', 1),
  played('heuristic', 'heuristic', 3),
  played('random', 'random', 2),
  played('random', 'random', 4),
].map((episode) => ({
  before: debriefOf(episode),
  ledger: ledgerAfter(episode, LUCK_GAMES),
  some: ledgerAfter(episode, 10),
}));

const risksIn = (lines: readonly { readonly topic: string; readonly params: object }[]) =>
  lines.filter(({ topic }) => topic === 'risk').map(({ params }) => params);

let text: Text;
beforeAll(async () => {
  text = await openText('en');
});

describe.each(GAMES)('the risk of game %#', ({ before, ledger, some }) => {
  const told = tellRisk(scenario, before, ledger, false);

  it('is the ledger’s in every place once all its games are played', () => {
    expect(told.riskFrom).toBe('ledger');
    told.riskByTurn.forEach((risk, at) => {
      const found = ledger.turns[at];
      expect(risk).toMatchObject({ ppm: found?.ppm, total: found?.total, causes: found?.causes });
      expect(risk.reckoned).toBe(before.riskByTurn[at]?.reckoned);
      expect(told.turns[at]?.risk).toBe(risk);
      expect(risksIn(told.turns[at]?.truth ?? [])).toEqual([{ runPpm: ledger.turns[at - 1]?.total ?? 0 }]);
    });
    expect(risksIn(told.end.truth)).toEqual([{ runPpm: told.riskByTurn.at(-1)?.total }]);
  });

  it('adds up to the whole with what lies after the end', () => {
    expect(laterOf(told, ledger) + (told.riskByTurn.at(-1)?.total ?? 0)).toBe(ledger.total.ppm);
  });

  it('is why a moment mattered, and what is asked about, in the same figures', () => {
    for (const { turn, why } of told.turningPoints) {
      if (why.code === 'risk') expect(why.params.toPpm).toBe(told.riskByTurn[turn]?.ppm);
      if (why.code === 'risk-run') expect(why.params.runPpm).toBe(told.riskByTurn[turn]?.ppm);
    }
    const most = Math.max(...told.riskByTurn.map(({ ppm }) => ppm));
    const asked = told.questions.find(({ code }) => code === 'riskiest');
    if (most >= 1000) expect(asked?.params.runPpm).toBe(most);
  });

  it('leaves all else as it was', () => {
    const { riskByTurn, riskFrom, questions, turns, end, turningPoints, ...rest } = told;
    expect(before).toMatchObject(rest);
    expect(turningPoints.map(({ code, turn }) => [code, turn])).toEqual(
      before.turningPoints.map(({ code, turn }) => [code, turn]),
    );
    expect(turns.map(({ washington, moscow }) => [washington, moscow])).toEqual(
      before.turns.map(({ washington, moscow }) => [washington, moscow]),
    );
  });

  it('is not told while it is being worked out, and after that as well as it is known', () => {
    const pending = tellRisk(scenario, before, some, false);
    const words = openWords(text, scenario, texts, 'us');
    expect(pending.riskFrom).toBe('pending');
    const lines = pending.turns.flatMap(({ truth }) => truth.filter(({ topic }) => topic === 'risk'));
    for (const line of lines) expect(lineWords(words, line)).toBe(text.say('debrief.risk.soon'));
    for (const reading of pending.misreadings)
      expect(ledToWords(words, reading, null)).toContain(text.say('debrief.why.risk.pending'));
    expect(pending.turns.flatMap(({ truth }) => risksIn(truth))).toEqual(
      before.turns.map(() => ({ runPpm: '' })),
    );
    for (const point of pending.turningPoints)
      if (point.why.code.startsWith('risk')) expect(whyWords(words, point)).toMatch(/being worked out\.$/);
    for (const question of pending.questions)
      if (question.code === 'riskiest') expect(questionWords(words, question)).not.toMatch(/[…%]|none/);
    expect(tellRisk(scenario, before, some, true).riskFrom).toBe('ledger');
    expect(tellRisk(scenario, before, null, true)).toBe(before);
  });
});

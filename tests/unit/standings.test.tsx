/** Numbers told as changes say what they run from and to and where they stand; chances are told in per cent, and so are their changes. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { type Event, RULES_VERSION } from '../../src/engine/types.ts';
import { SIDES, type Side } from '../../src/scenario/types.ts';
import { openText } from '../../src/text/text.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { EffectList } from '../../src/view/panels/desk/Lines.tsx';
import { effectOf } from '../../src/view/panels/model/effects.ts';
import { metersOf } from '../../src/view/panels/model/meters.ts';
import { meterSeen, standingsOf } from '../../src/view/panels/model/standings.ts';
import { movedWords, standsWords } from '../../src/view/panels/words/meterWords.ts';
import { oneInWords } from '../../src/view/panels/words/riskWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

const text = await openText('en');
const begun = initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION);
const wordsOf = (side: Side) => openWords(text, scenario, texts, side);
const words = wordsOf('us');

const moved = (meter: string, side: Side, by: number, value: number): Event => ({
  code: 'meter',
  to: 'public',
  desk: null,
  turn: 0,
  params: { meter, side, by, value, cause: 'P1' },
});
/** The words of a move beside its line, without marks of the page. */
const told = (event: Event, side: Side = 'us'): string =>
  renderToString(
    <WordsProvider words={wordsOf(side)}>
      <EffectList effects={[effectOf(wordsOf(side), event)]} />
    </WordsProvider>,
  ).replace(/<[^>]*>/g, '');

describe('where numbers without a meter stand', () => {
  it('is told of each with its scale', () => {
    expect(standsWords(words, 'prestige', 47_000)).toBe('47 of 100');
    expect(standsWords(words, 'trust', -12_000)).toBe('−12 (−50 to +50)');
    expect(standsWords(words, 'world', 9000)).toBe('9 of 50 for Washington');
    expect(standsWords(words, 'world', -9000)).toBe('9 of 50 for Moscow');
    expect(standsWords(words, 'world', 200)).toBe('even');
  });

  it('is listed for either side as far as it may know', () => {
    const idsOf = (side: Side) =>
      standingsOf(wordsOf(side), observe(scenario, begun, { side })).map(({ id }) => id);
    const both = ['prestige.us', 'prestige.ussr', 'credibility.us', 'credibility.ussr', 'world.us'];
    expect(new Set(idsOf('us'))).toEqual(
      new Set([...both.filter((id) => id !== 'credibility.us'), 'trust.us']),
    );
    expect(new Set(idsOf('ussr'))).toEqual(
      new Set([...both.filter((id) => id !== 'credibility.ussr'), 'trust.ussr', 'castro.ussr']),
    );
  });

  it('is never what the other side keeps to itself', () => {
    for (const side of SIDES) {
      const other = side === 'us' ? 'ussr' : 'us';
      const seen = observe(scenario, begun, { side });
      for (const meter of ['home', 'allies', 'trust'] as const)
        expect(meterSeen(seen, meter, other)).toBeNull();
    }
  });

  it('begins in the middle where the scale has two ends', () => {
    const rows = standingsOf(words, observe(scenario, begun, { side: 'us' }));
    expect(rows.filter(({ from }) => from === 0.5).map(({ id }) => id)).toEqual(['world.us', 'trust.us']);
    for (const { level } of rows) expect(level).toBeGreaterThanOrEqual(0);
  });
});

describe('a change beside its line', () => {
  it('says where it stands since where no meter of the screen does', () => {
    expect(told(moved('prestige', 'us', -3000, 47_000))).toBe('▼ Prestige −3, now 47 of 100');
    expect(told(moved('credibility', 'ussr', 2000, 41_000))).toBe('▲ Moscow: Credibility +2, now 41 of 100');
    expect(told(moved('home', 'us', -3000, 47_000))).toBe('▼ Congress −3');
  });

  it('says whom the world has turned to, up for the reader who gains by it', () => {
    const turned = moved('world', 'us', -3000, 9000);
    expect(told(turned)).toBe('▼ World opinion +3 for Moscow, now 9 of 50 for Washington');
    expect(told(turned, 'ussr')).toBe('▲ World opinion +3 for Moscow, now 9 of 50 for Washington');
  });
});

describe('the risk run', () => {
  it('is in per cent, as is its change', () => {
    const seen = observe(scenario, begun, { side: 'us' });
    if (seen.own === null) throw new Error('a side sees its own');
    const own = { ...seen.own, common: { ...seen.own.common, riskRun: 6250 } };
    const log = [moved('risk', 'us', 2000, 6250)];
    const update = { observation: { ...seen, own }, log, resolutionFrom: 0 } as unknown as Parameters<
      typeof metersOf
    >[1];
    const meter = metersOf(words, update).find(({ id }) => id === 'risk');
    expect([meter?.figure, meter?.change, meter?.note]).toEqual(['0.6%', '+0.2%', 'about 1 in 160']);
    expect(movedWords(words, 'risk', 'Risk', 2000)).toBe('Risk +0.2%');
  });

  it('is told as once in so many only while that says more', () => {
    expect([oneInWords(words, 0), oneInWords(words, 500_000)]).toEqual(['', '']);
  });
});

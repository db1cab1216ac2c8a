import { describe, expect, it } from 'vitest';
import type { OwnForecast } from '../../src/engine/types.ts';
import { keepForecasts } from '../../src/main/forecasts.ts';
import { hashScenario } from '../../src/scenario/hash.ts';
import { readForecasts, withForecast } from '../../src/session/forecasts.ts';
import { formatEpisode } from '../../src/session/formatEpisode.ts';
import { asideOf, parseEpisode } from '../../src/session/record.ts';
import { record, scenario } from './debriefGames.ts';

const WAR: OwnForecast = { turn: 3, side: 'us', question: 'war', percent: 20 };
const DEAL: OwnForecast = { turn: 3, side: 'us', question: 'settlement', percent: 60 };

describe('a player’s forecast', () => {
  it('takes the place of the one for the same turn, side and question, and of no other', () => {
    const all = [WAR, DEAL, { ...WAR, turn: 4 }, { ...WAR, side: 'ussr' as const }];
    expect(withForecast(all, { ...WAR, percent: 35 })).toEqual([...all.slice(1), { ...WAR, percent: 35 }]);
  });

  it('can be taken back', () => {
    expect(withForecast([WAR, DEAL], { ...WAR, percent: null })).toEqual([DEAL]);
  });

  it('belongs to the side that gave it', () => {
    const kept = keepForecasts([WAR]);
    kept.give('ussr', 3, 'war', 5);
    expect(kept.of('us')).toEqual([WAR]);
    expect(kept.all()).toEqual([WAR, { ...WAR, side: 'ussr', percent: 5 }]);
  });
});

describe('what is kept beside a record', () => {
  it('comes back as it was written, and the record with it', () => {
    const text = formatEpisode(record([]), 'us', { forecasts: [WAR, DEAL] });
    expect(asideOf(text)).toEqual({ forecasts: [WAR, DEAL] });
    const read = parseEpisode(text, () => ({ scenario, hash: hashScenario(scenario) }));
    expect(read).toEqual({ ok: true, value: record([]) });
  });

  it('loses what is no forecast, and nothing else', () => {
    const bad: unknown[] = [
      null,
      7,
      {},
      { ...WAR, turn: -1 },
      { ...WAR, percent: 101 },
      { ...WAR, percent: 1.5 },
      { ...WAR, question: 'weather' },
      { ...WAR, side: 'cuba' },
    ];
    expect(readForecasts([...bad, DEAL, { ...WAR, note: 'kept by another version' }])).toEqual([DEAL, WAR]);
  });

  it.each([undefined, null, 'all', 5, { forecasts: [] }])('is nothing where the list is %o', (stored) => {
    expect(readForecasts(stored)).toEqual([]);
  });

  it('is nothing where the text is no record', () => {
    expect(asideOf('no record')).toEqual({});
    expect(asideOf(formatEpisode(record([])))).toEqual({ forecasts: [] });
  });
});

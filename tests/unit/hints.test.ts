/** Hints come one at a time, each when its thing is first met, and never again once they were put away. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepSeenHints, openSeenHints } from '../../src/main/hints.ts';
import type { Update } from '../../src/session/port.ts';
import { NO_DRAFTS } from '../../src/store/view.ts';
import { HINTS, type HintCode, type Met, nextHint } from '../../src/view/panels/guide/hints.ts';
import { computer, drill, isOver, openDrill, present, until } from './sessionGame.ts';

let updates: readonly Update[];

beforeAll(async () => {
  const session = openDrill({
    seats: [{ side: 'us' }],
    policies: { us: computer('heuristic', drill, 3), ussr: computer('heuristic', drill, 3) },
  });
  const kept: Update[] = [present(session.port({ side: 'us' }))];
  await until(session.port({ side: 'us' }), (update) => {
    kept.push(update);
    return isOver(update);
  });
  updates = kept;
});

const met = (update: Update | undefined): Met => {
  if (update === undefined) throw new Error('the game has no update');
  return { update, drafts: NO_DRAFTS, panel: 'cables', side: 'us' };
};

describe('hints', () => {
  it('come in their order, one by one, until all that are due are seen', () => {
    const last = met(updates.findLast(({ observation }) => observation.pub.end === null));
    const seen: HintCode[] = [];
    for (let hint = nextHint(last, seen); hint !== null; hint = nextHint(last, seen)) seen.push(hint);
    expect(seen).toEqual(HINTS.filter((code) => seen.includes(code)));
    expect(seen).toEqual(expect.arrayContaining(['unsure', 'offer']));
    expect(nextHint(last, seen)).toBeNull();
  });

  it('speak of a cable only where a new one lies in sight', () => {
    const others = HINTS.filter((code) => code !== 'cable');
    const isNew = ({ log, resolutionFrom }: Update) =>
      log.slice(resolutionFrom).some(({ code }) => code === 'told');
    const fresh = met(updates.find(isNew));
    expect(nextHint(fresh, others)).toBe('cable');
    expect(nextHint({ ...fresh, panel: 'talks' }, others)).toBeNull();
    const stale = updates.find((update) => !isNew(update) && update.log.some(({ code }) => code === 'told'));
    expect(nextHint(met(stale), others)).toBeNull();
  });

  it('wait for their thing', () => {
    const first = met(updates[0]);
    const others = HINTS.filter((code) => code !== 'draft');
    expect(nextHint(first, others)).toBeNull();
    const drafts = { ...NO_DRAFTS, military: { kind: 'M6' } as const };
    expect(nextHint({ ...first, drafts }, others)).toBe('draft');
    expect(
      nextHint(
        first,
        HINTS.filter((code) => code !== 'pledge'),
      ),
    ).toBeNull();
  });
});

describe('the hint of an accident', () => {
  const others = HINTS.filter((code) => code !== 'incident');
  const having = (incident: string): Met => {
    const first = met(updates[0]);
    const event = { code: 'incident', to: 'public', desk: null, turn: 9, params: { incident } } as const;
    return { ...first, update: { ...first.update, log: [event] } };
  };

  it('comes with what nobody ordered', () => {
    expect(nextHint(having('shoot-down'), others)).toBe('incident');
  });

  it('does not come with a fight that was ordered', () => {
    expect(nextHint(having('combat'), others)).toBeNull();
  });
});

describe('the browser', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('remembers what was put away', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    });
    expect(openSeenHints()).toEqual([]);
    keepSeenHints(['cable', 'offer']);
    expect(openSeenHints()).toEqual(['cable', 'offer']);
    kept.set('knot-of-war.hints', '{"not": "a list"}');
    expect(openSeenHints()).toEqual([]);
    kept.set('knot-of-war.hints', 'no JSON');
    expect(openSeenHints()).toEqual([]);
  });

  it('may keep nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(openSeenHints()).toEqual([]);
    expect(() => keepSeenHints(['cable'])).not.toThrow();
  });
});

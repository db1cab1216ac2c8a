import { describe, expect, it, vi } from 'vitest';
import type { Action } from '../../src/engine/types.ts';
import { formatEpisode } from '../../src/session/formatEpisode.ts';
import type { Update } from '../../src/session/port.ts';
import { parseEpisode } from '../../src/session/record.ts';
import { resume } from '../../src/session/resume.ts';
import { computer, drill, isOver, LEADERS, openDrill, present, sealThrough, until } from './sessionGame.ts';

const us = { side: 'us' } as const;
const ussr = { side: 'ussr' } as const;

const twoComputers = (seed: number) => ({
  seed,
  policies: { us: computer('random', drill, seed), ussr: computer('random', drill, seed) },
});

describe('a session of two computers', () => {
  it('ends, and gives the same record for the same seed', async () => {
    const sessions = [openDrill(twoComputers(3)), openDrill(twoComputers(3)), openDrill(twoComputers(4))];
    await Promise.all(sessions.map((session) => until(session.port('public'), isOver)));
    const [first, again, other] = sessions.map((session) => session.episode());
    expect(again).toEqual(first);
    expect(other?.actions).not.toEqual(first?.actions);
  });

  it('can be taken up from any point of its record and comes to the same end', async () => {
    const whole = openDrill(twoComputers(5));
    await until(whole.port('public'), isOver);
    const episode = whole.episode();
    for (const share of [0, 0.3, 0.7, 1]) {
      const cut = {
        ...episode,
        actions: episode.actions.slice(0, Math.floor(episode.actions.length * share)),
      };
      const resumed = openDrill({ ...twoComputers(5), episode: cut });
      await until(resumed.port('public'), isOver);
      expect(resumed.episode()).toEqual(episode);
      expect(present(resumed.port('all'))).toEqual(present(whole.port('all')));
    }
  });

  it('draws chance by seed and place, whoever is asked first', async () => {
    const slow = { ...twoComputers(3), policies: { us: computer('random', drill, 3), ussr: delayed(3) } };
    const [quick, late] = [openDrill(twoComputers(3)), openDrill(slow)];
    await Promise.all([quick, late].map((session) => until(session.port('public'), isOver)));
    expect(late.episode()).toEqual(quick.episode());
  });
});

const delayed = (seed: number) => {
  const quick = computer('random', drill, seed);
  return async (...question: Parameters<typeof quick>) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return quick(...question);
  };
};

describe('a submit', () => {
  it('for an older position is refused with the present one, and the update comes again', async () => {
    const session = openDrill();
    const port = session.port(us);
    const { ply, legal } = await until(port, (update) => update.legal.length > 0);
    const [order] = legal;
    expect(order?.kind).toBe('order');
    expect(await port.submit(ply, order as Action)).toBeNull();
    const heard: Update[] = [];
    port.subscribe((update) => heard.push(update));
    expect(await port.submit(ply, { kind: 'seal', side: 'us' })).toEqual({
      code: 'stale',
      detail: String(ply + 1),
    });
    expect(heard).toHaveLength(2);
    expect(heard[1]).toBe(heard[0]);
    expect(session.episode().actions.filter(({ kind }) => kind === 'seal')).toEqual([]);
  });

  it('by the wrong seat is refused', async () => {
    const session = openDrill();
    const { ply } = present(session.port(us));
    expect(await session.port(us).submit(ply, { kind: 'seal', side: 'ussr' })).toMatchObject({
      code: 'not-your-side',
    });
    const seen = present(session.port('public'));
    expect(await session.port('public').submit(seen.ply, { kind: 'seal', side: 'us' })).toMatchObject({
      code: 'not-now',
    });
    expect(() => session.port({ side: 'us', desk: 'military' })).toThrow('no seat');
  });

  it.each([
    ['no action', null],
    ['a bare word', 'seal'],
    ['an unknown kind', { kind: 'win', side: 'us' }],
    ['an unknown side', { kind: 'seal', side: 'cuba' }],
    ['an order that is none', { kind: 'order', side: 'us', desk: 'military', order: { kind: 'Z9' } }],
    ['a step out of range', { kind: 'order', side: 'us', desk: 'military', order: { kind: 'M1', step: 3 } }],
    ['a draw for chance', { kind: 'chance', draw: 0 }],
    ['an answer to nothing', { kind: 'reaction', side: 'us', choice: 'restrain' }],
    [
      'an order outside the scenario',
      { kind: 'order', side: 'us', desk: 'private', order: { kind: 'M1', step: 1 } },
    ],
  ])('of %s changes nothing', async (_, action) => {
    const session = openDrill();
    const before = session.episode();
    const port = session.port(us);
    const refused = await port.submit(present(port).ply, action as unknown as Action);
    expect(refused).not.toBeNull();
    expect(session.episode()).toEqual(before);
  });

  it('on a side that a computer plays is refused', async () => {
    const session = openDrill({ policies: { ussr: computer('random', drill, 1) } });
    const port = session.port(ussr);
    expect(await port.submit(present(port).ply, { kind: 'seal', side: 'ussr' })).toEqual({
      code: 'not-your-side',
      detail: 'ussr',
    });
  });
});

describe('what a seat is sent', () => {
  it('tells the other side nothing of an order that is not opened', async () => {
    const session = openDrill();
    const heard: Update[] = [];
    session.port(ussr).subscribe((update) => heard.push(update));
    const port = session.port(us);
    const before = JSON.stringify(present(session.port(ussr)));
    const { ply, legal } = present(port);
    await port.submit(ply, legal[0] as Action);
    expect(heard).toHaveLength(1);
    expect(JSON.stringify(present(session.port(ussr)))).toBe(before);
    expect(present(session.port('all')).ply).toBeGreaterThan(present(session.port(ussr)).ply);
  });

  it('is a log that only grows and holds nothing for other ears', async () => {
    const session = openDrill(twoComputers(11));
    const seats = [...LEADERS, 'public'] as const;
    const logs = seats.map((viewer) => {
      const sent: Update[] = [];
      session.port(viewer).subscribe((update) => sent.push(update));
      return sent;
    });
    await until(session.port('public'), isOver);
    for (const [index, sent] of logs.entries()) {
      for (const [at, update] of sent.entries()) {
        const before = sent[at - 1];
        if (before !== undefined) expect(update.log.slice(0, before.log.length)).toEqual(before.log);
        expect(update.resolutionFrom).toBeLessThanOrEqual(update.log.length);
      }
      const audiences = [['public', 'both', 'us'], ['public', 'both', 'ussr'], ['public']][index];
      for (const event of sent.at(-1)?.log ?? []) expect(audiences).toContain(event.to);
    }
    const whole = present(session.port('all')).log;
    expect(whole.some(({ to }) => to === 'none')).toBe(true);
    expect(whole.length).toBeGreaterThan(present(session.port(us)).log.length);
  });

  it('is worked out once however many listen', () => {
    const session = openDrill();
    expect(present(session.port(us))).toBe(present(session.port(us)));
  });

  it('counts what it may know of: its own choices and every seal, no draw and no order of the other side', async () => {
    const session = openDrill(twoComputers(11));
    await until(session.port('public'), isOver);
    const { actions } = session.episode();
    for (const side of ['us', 'ussr'] as const) {
      const known = actions.filter(
        (action) => action.kind === 'seal' || (action.kind !== 'chance' && action.side === side),
      );
      expect(present(session.port({ side })).ply).toBe(known.length);
    }
    expect(present(session.port('public')).ply).toBe(actions.filter(({ kind }) => kind === 'seal').length);
    expect(present(session.port('all')).ply).toBe(actions.length);
  });

  it('counts a ply that only grows, and marks the latest resolution', async () => {
    const session = openDrill();
    const sent: Update[] = [];
    session.port(us).subscribe((update) => sent.push(update));
    await sealThrough(session, ['us', 'ussr']);
    for (const [at, update] of sent.entries())
      expect(update.ply).toBeGreaterThanOrEqual(sent[at - 1]?.ply ?? 0);
    const last = sent.at(-1);
    expect(last?.outcome).not.toBeNull();
    expect(last?.log.slice(last.resolutionFrom).map(({ code }) => code)).toContain('end');
    expect(last?.log.slice(0, last.resolutionFrom).map(({ code }) => code)).not.toContain('end');
  });
});

describe('a policy that fails', () => {
  it.each([
    [
      'throws at once',
      'threw',
      () => {
        throw new Error('out of order');
      },
    ],
    ['rejects', 'threw', () => Promise.reject(new Error('out of order'))],
    ['answers rubbish', 'refused', () => Promise.resolve({ kind: 'win' } as unknown as Action)],
    ['answers nothing', 'refused', () => Promise.resolve(undefined as unknown as Action)],
    ['answers for the other side', 'refused', () => Promise.resolve({ kind: 'seal', side: 'us' } as const)],
    ['never answers', 'too-late', () => new Promise<never>(() => undefined)],
  ])('and %s is replaced and reported, and the game ends', async (_, fault, policy) => {
    const faults: string[] = [];
    const session = openDrill({
      policies: { ussr: policy },
      patience: () => (fault === 'too-late' ? AbortSignal.abort() : new AbortController().signal),
      onPolicyFault: (side, found) => faults.push(`${side} ${found}`),
    });
    const port = session.port(us);
    for (let turn = 0; turn < 100 && !isOver(present(port)); turn++) {
      const { ply, legal } = await until(port, (update) => update.legal.length > 0 || isOver(update));
      const action = legal.at(-1);
      if (action !== undefined) await port.submit(ply, action);
    }
    await until(port, isOver);
    expect(new Set(faults)).toEqual(new Set([`ussr ${fault}`]));
    expect(session.episode().actions).toContainEqual({ kind: 'seal', side: 'ussr' });
    expect(resume(drill, session.episode()).ok).toBe(true);
  });

  it('waits as long as it likes without a signal, and its answer after the close is lost', async () => {
    let answer: (action: Action) => void = () => undefined;
    const asked = vi.fn(
      () =>
        new Promise<Action>((resolve) => {
          answer = resolve;
        }),
    );
    const session = openDrill({ policies: { us: asked, ussr: asked } });
    const heard = vi.fn();
    session.port('public').subscribe(heard);
    expect(asked).toHaveBeenCalledTimes(1);
    const before = session.episode();
    session.close();
    answer({ kind: 'seal', side: 'us' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(session.episode()).toEqual(before);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(await session.port(us).submit(0, { kind: 'seal', side: 'us' })).toEqual({
      code: 'not-now',
      detail: 'closed',
    });
  });
});

describe('autosave', () => {
  it('keeps the record after every seal and at the end; what is kept plays on', async () => {
    const kept: { text: string; turn: number }[] = [];
    const session = openDrill({
      autosave: {
        keep: async (episode, turn) => {
          kept.push({ text: formatEpisode(episode), turn });
        },
        failed: () => expect.fail('nothing failed'),
      },
    });
    await sealThrough(session, ['us', 'ussr']);
    await expect.poll(() => kept.at(-1)?.text).toBe(formatEpisode(session.episode()));
    expect([...new Set(kept.map(({ turn }) => turn))]).toEqual([0, 1, 2, 3, 4]);
    const scenario = session.episode().scenario;
    for (const { text } of kept) {
      expect(parseEpisode(text, () => ({ scenario: drill, hash: scenario.hash }))).toMatchObject({
        ok: true,
      });
    }
  });

  it('that fails is reported once, and the game goes on', async () => {
    const failed = vi.fn();
    const keep = vi.fn(() => Promise.reject(new Error('the disk is full')));
    const session = openDrill({ autosave: { keep, failed } });
    await sealThrough(session, ['us', 'ussr']);
    await expect.poll(() => keep.mock.calls.length).toBeGreaterThan(1);
    expect(failed).toHaveBeenCalledTimes(1);
  });

  it('writes one at a time, and the newest record last', async () => {
    const release: (() => void)[] = [];
    const kept: number[] = [];
    const session = openDrill({
      autosave: {
        keep: (episode) => {
          kept.push(episode.actions.length);
          return new Promise((resolve) => release.push(resolve));
        },
        failed: () => undefined,
      },
    });
    await sealThrough(session, ['us', 'ussr']);
    expect(kept).toHaveLength(1);
    release.shift()?.();
    await expect.poll(() => kept).toEqual([kept[0], session.episode().actions.length]);
  });
});

describe('a record that does not replay', () => {
  it('names the first action that is refused', async () => {
    const session = openDrill();
    await sealThrough(session, ['us', 'ussr']);
    const episode = session.episode();
    const at = episode.actions.findIndex(({ kind }) => kind === 'seal');
    const twice = { ...episode, actions: episode.actions.toSpliced(at, 0, episode.actions[at] as Action) };
    expect(resume(drill, twice)).toMatchObject({
      ok: false,
      error: { index: at + 1, refusal: { code: 'sealed' } },
    });
    expect(() => openDrill({ episode: twice })).toThrow(`action ${at + 1} of the record is refused: sealed`);
  });
});

import { describe, expect, it } from 'vitest';
import { playerNamed } from '../../src/cli/player.ts';
import { playDrill, program } from './refereeGame.ts';

const NOWHERE = { name: 'nowhere', command: './no-such-program-anywhere' };

/** Loses every question until it is replaced. */
const EVERY_TIME = [
  ['rubbish', 'not-json', ''],
  ['no-ply', 'not-an-answer', ''],
  ['no-such-index', 'no-such-index', ''],
  ['no-action', 'not-an-action', ''],
  ['illegal', 'refused', 'wrong-desk'],
  ['wrong-side', 'refused', 'not-your-side'],
  ['plays-chance', 'refused', 'not-now'],
] as const;

describe('a program that fails', () => {
  it.each(EVERY_TIME)('%s: is replaced at its third loss', async (manner, reason, detail) => {
    const { losses, replaced, end } = await playDrill(program(manner));
    expect(losses.us.map((loss) => [loss.reason, loss.detail])).toEqual(Array(3).fill([reason, detail]));
    expect(replaced).toEqual({ us: losses.us[2]?.turn, ussr: null });
    expect(end).not.toBe(null);
  });

  it('is replaced when it never answers', async () => {
    const { losses, replaced } = await playDrill(program('silent'), { patience: 40 });
    expect(losses.us.map(({ reason }) => reason)).toEqual(Array(3).fill('too-late'));
    expect(replaced.us).toBe(losses.us[2]?.turn);
  });

  it.each([
    ['ends-at-once', 'ended', 'code 1'],
    ['endless-line', 'flood', ''],
    ['flood', 'flood', ''],
  ])('%s: is replaced at once', async (manner, reason, detail) => {
    const { losses, replaced } = await playDrill(program(manner));
    expect(losses.us).toEqual([{ turn: 1, due: 'order', reason, detail }]);
    expect(replaced.us).toBe(1);
  });

  it('is replaced at once when there is no such program', async () => {
    const { losses, replaced } = await playDrill(NOWHERE);
    expect(losses.us).toEqual([{ turn: 1, due: 'order', reason: 'ended', detail: 'code 127' }]);
    expect(replaced.us).toBe(1);
  });

  it('is replaced from where it ended in mid-game', async () => {
    const { losses, replaced } = await playDrill(program('ends-later'));
    expect(losses.us.map(({ reason, detail }) => [reason, detail])).toEqual([['ended', 'code 3']]);
    expect(replaced.us).toBe(losses.us[0]?.turn);
    expect(replaced.us).toBeGreaterThan(1);
  });

  it.each(['rubbish', 'ends-at-once', 'flood'])('%s: plays as one that seals every turn', async (manner) => {
    const played = await playDrill(program(manner));
    const sealed = await playDrill(program('seals'));
    const { losses, replaced } = played;
    expect(played).toEqual({ ...sealed, us: manner, losses, replaced });
  });

  it('keeps what it has ordered before it failed', async () => {
    const { actions, losses } = await playDrill(program('orders-then-rubbish'));
    const lost = losses.us.filter(({ due }) => due === 'order');
    expect(lost.length).toBeGreaterThan(1);
    expect(actions.us.map(([turn]) => turn)).toEqual(lost.map(({ turn }) => turn));
  });

  it('does not trouble the other side', async () => {
    const both = await playDrill(program('rubbish'), { ussr: program('seals') });
    expect(both.losses.ussr).toEqual([]);
    const moscow = await playDrill(playerNamed('dove'), { ussr: program('rubbish') });
    expect(moscow.losses.us).toEqual([]);
    expect(moscow.losses.ussr).toHaveLength(3);
  });
});

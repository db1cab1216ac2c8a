/** The port of a seat over the requests of its room, and what a refusal says. */
import { describe, expect, it } from 'vitest';
import { CLASS_REFUSALS, type ClassRefusal, type Request } from '../../src/classroom/types.ts';
import type { Action } from '../../src/engine/types.ts';
import { settleChance, take } from '../../src/session/position.ts';
import { seeClass, takeSeat } from '../../src/store/classSeat.ts';
import { chooseOrder, sendOrders } from '../../src/store/orders.ts';
import { createViewStore } from '../../src/store/view.ts';
import { openText } from '../../src/text/text.ts';
import { asRefusal, openAskPort, roomCode } from '../../src/view/class/seat/model/askPort.ts';
import { refusalWords } from '../../src/view/class/seat/useAsk.ts';
import { leaderAt, play, SEED, scenario, start, texts } from './classSeatGame.ts';

const text = await openText('en');

/** A room of one leader: it judges by the engine, and tells the port what has come of it. */
const openFakeRoom = (others: (asked: number) => readonly Action[] = () => []) => {
  let position = start;
  const asked: Request[] = [];
  const ask = async (request: Request): Promise<ClassRefusal | null> => {
    if (request.kind !== 'act') return null;
    asked.push(request);
    for (const action of others(asked.length)) position = play(position, [action]);
    const { ply } = leaderAt(position);
    if (ply !== request.ply) {
      queueMicrotask(tell);
      return { code: 'stale', detail: String(ply) };
    }
    const next = take(scenario, position, request.action);
    if (!next.ok) return { code: 'order', detail: next.error.code };
    position = settleChance(scenario, SEED, next.value);
    setTimeout(tell, 5);
    return null;
  };
  const store = createViewStore();
  takeSeat(store, { scenario, texts }, 'us');
  const port = openAskPort({
    viewer: { side: 'us' },
    first: leaderAt(start),
    ask,
    letterOf: ({ kind }) => (kind === 'order' ? 'Dear colleague' : null),
    patience: 1_000,
  });
  const tell = (): void => {
    seeClass(store, { side: 'us', update: leaderAt(position), telling: 'over' });
    port.tell(leaderAt(position));
  };
  tell();
  return { store, port, asked, position: () => position };
};

describe('the port over the room', () => {
  it('sends every draft with its words, then the seal, each for the position that the last one made', async () => {
    const room = openFakeRoom();
    const order = leaderAt(start).choices.find(({ orders }) => orders.length > 0);
    const [first] = order?.orders ?? [];
    if (order === undefined || first === undefined) throw new Error('nothing can be ordered');
    chooseOrder(room.store, order.desk, first);
    await sendOrders(room.store, room.port);
    expect(room.asked).toMatchObject([
      { kind: 'act', ply: 0, action: { kind: 'order', order: first }, letter: 'Dear colleague' },
      { kind: 'act', ply: 1, action: { kind: 'seal' }, letter: null },
    ]);
    expect(room.position().state.pub.sealed.us).toBe(true);
    expect(room.store.getState().notices).toEqual([]);
  });

  it('asks again where the other side was first and the turn is the same', async () => {
    const room = openFakeRoom((asked) => (asked === 1 ? [{ kind: 'seal', side: 'ussr' }] : []));
    await sendOrders(room.store, room.port);
    expect(room.asked.length).toBe(2);
    expect(room.store.getState().notices).toEqual([]);
    expect(room.position().actions).toContainEqual({ kind: 'seal', side: 'us' });
  });

  it('is content where the room has sealed first, and says so of an order that came too late', async () => {
    const port = openAskPort({
      viewer: { side: 'us' },
      first: leaderAt(start),
      ask: async () => ({ code: 'not-now', detail: '' }),
      letterOf: () => null,
      patience: 10,
    });
    expect(await port.submit(0, { kind: 'seal', side: 'us' })).toBe(null);
    const order = { kind: 'order', side: 'us', desk: 'military', order: { kind: 'B1' } } as const;
    expect(await port.submit(0, order)).toEqual(asRefusal({ code: 'not-now', detail: '' }));
  });

  it('keeps the room’s own code in a refusal', () => {
    for (const code of CLASS_REFUSALS) {
      const refusal = asRefusal({ code, detail: 'sealed' });
      if (code === 'order') expect(refusal.code).toBe('sealed');
      else expect(roomCode(refusal)).toBe(code);
      expect(text.has(`class.refusal.${code}`)).toBe(true);
    }
    expect(refusalWords(text, { code: 'order', detail: 'sealed' })).toBe(text.say('refusal.sealed'));
  });
});

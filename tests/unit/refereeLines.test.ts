import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/cli/referee/answer.ts';
import { openInbox } from '../../src/cli/referee/inbox.ts';
import { chooseMessage, endMessage, type Place, startMessage } from '../../src/cli/referee/messages.ts';
import { legalActions } from '../../src/engine/legal.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Action, Bundle } from '../../src/engine/types.ts';
import { bundleWorth } from '../../src/engine/worth.ts';
import type { Update } from '../../src/session/port.ts';
import { drill } from './refereeGame.ts';
import { isOver, openDrill, present, sealThrough } from './sessionGame.ts';

const place: Place = { scenario: drill, settings: DEFAULT_SETTINGS, game: 1, side: 'us', patience: 5 };
const HEAD = ['type', 'protocol', 'game', 'side', 'scenario', 'turn', 'ply'];

const start = present(openDrill().port({ side: 'us' }));

describe('an inbox', () => {
  it('cuts what comes into lines', async () => {
    const inbox = openInbox(100);
    for (const text of ['on', 'e\n\n  \ntwo\nth', 'ree', '\n']) inbox.take(text);
    const lines = [await inbox.next(), await inbox.next(), await inbox.next()];
    expect(lines).toEqual([{ line: 'one' }, { line: 'two' }, { line: 'three' }]);
  });

  it('gives a line to whoever waits last', async () => {
    const inbox = openInbox(100);
    void inbox.next();
    const waiting = inbox.next();
    inbox.take('here\n');
    await expect(waiting).resolves.toEqual({ line: 'here' });
  });

  it('still gives what was whole when the program ended', async () => {
    const inbox = openInbox(100);
    const over = { reason: 'ended', detail: 'code 0' } as const;
    inbox.take('last\nhalf');
    inbox.close(over);
    expect([await inbox.next(), await inbox.next()]).toEqual([{ line: 'last' }, { over }]);
  });

  it.each([
    ['one line', ['12345', '678901']],
    ['many', ['1\n2\n3\n', '4\n5\n6\n']],
  ])('takes no more than it may in %s, and then gives nothing', async (_, texts) => {
    const inbox = openInbox(10);
    expect(texts.map(inbox.take)).toEqual([true, false]);
    expect(await inbox.next()).toEqual({ over: { reason: 'flood', detail: '' } });
  });

  it('may be filled again for the next question', async () => {
    const inbox = openInbox(10);
    inbox.take('12345678\n');
    inbox.allowMore();
    expect(inbox.take('12345678\n')).toBe(true);
  });
});

describe('an answer', () => {
  const read = (said: unknown, update: Update = start) => readAnswer(drill, update, JSON.stringify(said));
  const { ply } = start;
  const private_ = (order: object): object => ({ kind: 'order', side: 'us', desk: 'private', order });

  it('is one of the list by its index', () => {
    expect(read({ ply, action: 3 })).toEqual({ action: start.legal[3] });
  });

  it('may be an offer that is not listed', () => {
    const bundle = { terms: [3, 1, 1, 0, 0], publicity: [2, 1, 1, 0, 0] };
    const action = private_({ kind: 'C2', message: { act: 'offer', bundle, hours: 17 } });
    expect(start.legal).not.toContainEqual(action);
    expect(read({ ply, action })).toEqual({ action });
  });

  it('to an older question is passed over, and to a later one is none', () => {
    expect(read({ ply: ply - 1, action: 0 })).toBe('stale');
    expect(read({ ply: ply + 1, action: 0 })).toEqual({ fault: { reason: 'not-an-answer', detail: '' } });
  });

  it.each([-1, 0.5, 1e300])('has no index %d', (action) => {
    expect(read({ ply, action })).toEqual({ fault: { reason: 'no-such-index', detail: '' } });
  });

  it('is not looked into when it is deeper than any action', () => {
    const deep = JSON.parse(`${'['.repeat(30_000)}${']'.repeat(30_000)}`);
    const action = private_({ kind: 'K3', slot: 0, deep: 0 });
    const line = JSON.stringify({ ply, action }).replace('"deep":0', `"deep":${'['.repeat(30_000)}`);
    expect(deep).toHaveLength(1);
    expect(readAnswer(drill, start, `${line.slice(0, -3)}${']'.repeat(30_000)}}}}`)).toEqual({
      fault: { reason: 'not-an-action', detail: '' },
    });
  });

  it.each(['', '12', '[]', '{}', 'null', '"seal"', '{"ply":0}', '{"ply":"0","action":0}'])(
    'is not %j',
    (line) => {
      expect(readAnswer(drill, start, line)).toMatchObject({
        fault: { reason: line === '' ? 'not-json' : 'not-an-answer' },
      });
    },
  );
});

describe('a message', () => {
  it('at the start tells the rules and nothing of the game to come', () => {
    const message = startMessage(place, start);
    expect(Object.keys(message)).toEqual([...HEAD, 'patience', 'settings', 'data']);
  });

  it('of a question holds what its side sees, and no more', () => {
    const message = chooseMessage(place, start);
    expect(Object.keys(message)).toEqual([...HEAD, 'due', 'observation', 'legal', 'worth']);
    expect(message).toMatchObject({ due: 'order', observation: start.observation, legal: start.legal });
    expect(start.observation).toMatchObject({ side: 'us', desk: 'leader', truth: null });
  });

  it('does not count what its side cannot know of', () => {
    const moscow = present(openDrill().port({ side: 'ussr' }));
    expect(chooseMessage({ ...place, side: 'ussr' }, moscow)).toMatchObject({ ply: moscow.ply });
  });

  it('says what the offers in the list are worth to both sides', () => {
    const { legal, worth } = chooseMessage(place, start) as { legal: Action[]; worth: unknown[] };
    const offered = (action: Action): Bundle | null =>
      action.kind === 'order' && action.order.kind === 'C2' && action.order.message.act === 'offer'
        ? action.order.message.bundle
        : null;
    const index = legal.findIndex((action) => offered(action) !== null);
    const bundle = offered(legal[index] as Action) as Bundle;
    expect(worth).toHaveLength(legal.length);
    expect(worth[index]).toEqual([bundleWorth(drill, bundle, 'us'), bundleWorth(drill, bundle, 'ussr')]);
    expect(worth.at(-1)).toBe(null);
  });

  it('of an acceptance says what the offer is worth that it takes', () => {
    const bundle = { terms: [2, 1, 2, 1, 1], publicity: [0, 0, 0, 2, 0] };
    const open = { bundle, status: 'open', from: 'ussr', expiresHour: 900, arrivesHour: 0, known: 1 };
    const offers = { us: [null, null, null], ussr: [open, null, null] } as never;
    const observation = { ...start.observation, offers };
    const legal = legalActions(drill, observation);
    const taken = legal.findIndex((action) => action.kind === 'order' && action.order.kind === 'K1');
    const { worth } = chooseMessage(place, { ...start, observation, legal }) as { worth: unknown[] };
    expect(worth[taken]).toEqual([bundleWorth(drill, bundle, 'us'), bundleWorth(drill, bundle, 'ussr')]);
  });

  it('at the end says how it came out', async () => {
    const session = openDrill();
    await sealThrough(session, ['us', 'ussr']);
    const update = present(session.port({ side: 'us' }));
    expect(isOver(update)).toBe(true);
    const { outcome } = update;
    if (outcome === null) return;
    const message = endMessage(place, update, outcome);
    expect(message).toMatchObject({ outcome, score: outcome.scores.us });
    expect(Object.keys(message)).toEqual([...HEAD, 'outcome', 'score']);
  });
});

/** The files of both capitals, from games made by hand. */
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../src/debrief/archive.ts';
import { type Archive, type SecretTerm, WORLD } from '../../src/debrief/archiveTypes.ts';
import { chaptersOf } from '../../src/debrief/chapters.ts';
import { observe } from '../../src/engine/observe.ts';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { FROM_THE_SPEECH, openTable, type Table, THIRTEEN_DAYS } from '../cases/table.ts';
import { debriefOf, played, replayOf, scenario } from './debriefGames.ts';

const archive = ({ scenario: of, steps }: Table): Archive => archiveOf(of, steps, chaptersOf(steps));

const QUIET = [2, 1, 2, 1, 1];
const letter = (terms: readonly number[], kind: 'C1' | 'C2' | 'C3' = 'C1'): Order => ({
  kind,
  message: { act: 'offer', bundle: bundleOf(terms), hours: 48 },
});
const ACCEPT: Order = { kind: 'K1', slot: 0, rider: false };
const JUPITERS = 3;

const start = (): Table => openTable(FROM_THE_SPEECH);
const agreed = (): Table => start().order('ussr', letter(QUIET, 'C2')).turn().order('us', ACCEPT, 'private');

const secretOn = ({ secrets }: Archive, issue: number): SecretTerm | undefined =>
  secrets.find((term) => term.issue === issue);

describe('sealed orders', () => {
  const ordersIn = (table: Table, turn: number) => archive(table).orders[turn]?.orders;

  it('are told with what the other side noticed', () => {
    const air: Order = { kind: 'M2', force: 'air' };
    const unseen = start().order('us', air).order('us', { kind: 'P3' }).turn();
    expect(ordersIn(unseen, 0)?.us).toEqual([
      { desk: 'military', order: air, notice: 'unnoticed' },
      { desk: 'public', order: { kind: 'P3' }, notice: 'announced' },
    ]);
    const seen = start().order('us', air).turn({ notice: 1 });
    expect(ordersIn(seen, 0)?.us[0]?.notice).toBe('noticed');
  });

  it('may be a show that was taken for the real thing, or a message', () => {
    const show: Order = { kind: 'M2', force: 'air', feint: true };
    const table = start().order('us', show).order('us', letter(QUIET)).turn({ notice: 1 });
    expect(ordersIn(table, 0)?.us.map(({ notice }) => notice)).toEqual(['mistaken', 'message']);
  });

  it('stand in every turn that was played, also where nothing was ordered', () => {
    const { orders } = archive(start().pass(3));
    expect(orders.map(({ turn }) => turn)).toEqual([0, 1, 2, 3]);
    expect(orders[1]?.orders).toEqual({ us: [], ussr: [] });
    expect(orders[1]?.hour).toBe((orders[0]?.hour ?? 0) + 12);
  });
});

describe('letters', () => {
  it('tell when they were sent and heard, and that they crossed', () => {
    const table = start()
      .order('us', letter([2, 1, 2, 0, 1]))
      .order('ussr', letter(QUIET))
      .turn({ delay: [1, 1] })
      .pass(2);
    const { letters } = archive(table);
    expect(letters.map(({ from, crossed }) => [from, crossed])).toEqual([
      ['us', [1]],
      ['ussr', [0]],
    ]);
    for (const { sent, heardHour, bundle } of letters) {
      expect(sent).toMatchObject({ turn: 0, hour: table.steps[0]?.state.pub.hour, epilogue: 0 });
      expect(heardHour).toBeGreaterThan(sent.hour);
      expect(bundle?.terms[0]).toBe(2);
    }
    expect(letters.map(({ secret }) => secret)).toEqual([[], [JUPITERS]]);
  });

  it('do not cross where one was written after the other had come', () => {
    const table = start()
      .order('ussr', letter(QUIET, 'C2'))
      .turn()
      .order('us', letter([2, 1, 2, 0, 1], 'C2'))
      .turn();
    expect(archive(table).letters.map(({ crossed }) => crossed)).toEqual([[], []]);
  });

  it('tell what became of them', () => {
    const refused = start()
      .order('ussr', letter(QUIET, 'C2'))
      .turn()
      .order('us', { kind: 'K3', slot: 0 })
      .turn();
    expect(archive(refused).letters[0]?.fate).toMatchObject({ status: 'refused', when: { turn: 1 } });
    const expired = start().order('ussr', letter(QUIET, 'C2')).turn().pass(6);
    expect(archive(expired).letters[0]?.fate?.status).toBe('expired');
  });

  it('may never be heard, and words go the same roads', () => {
    const table = start()
      .order('us', letter(QUIET, 'C3'))
      .order('ussr', { kind: 'C2', message: { act: 'claim', about: 'launchers' } })
      .turn({ garble: [1, 0], delay: 0 });
    const [lost, claim] = archive(table).letters;
    expect(lost).toMatchObject({
      channel: 'envoy',
      lost: true,
      heardHour: null,
      fate: { status: 'unheard' },
    });
    expect(claim).toMatchObject({ act: 'claim', about: 'launchers', bundle: null, lost: false, fate: null });
    expect(claim?.heardHour).not.toBeNull();
  });

  it('are held apart where a later one takes the place of an earlier', () => {
    const again = start();
    for (let round = 0; round < 5; round++) {
      again.order('ussr', letter(QUIET, 'C2')).turn();
      const slot = again.state.offers.ussr.findIndex((offer) => offer?.status === 'open');
      again.order('us', { kind: 'K3', slot }).turn();
    }
    const { letters } = archive(again);
    expect(letters.map(({ sent }) => sent.turn)).toEqual([0, 2, 4, 6, 8]);
    expect(letters.every(({ fate }) => fate?.status === 'refused')).toBe(true);
  });
});

describe('a secret clause', () => {
  it('is known to the two leaders and their private desks, and to nobody else', () => {
    const table = agreed().turn();
    const { known, secrets } = archive(table);
    expect(secrets.map(({ issue }) => issue)).toEqual([JUPITERS]);
    expect(secretOn(archive(table), JUPITERS)).toMatchObject({
      level: 1,
      publicity: 2,
      author: 'ussr',
      written: { turn: 0 },
      heard: { turn: 0 },
      promised: { turn: 1 },
      out: null,
    });
    const fact = known.find((each) => each.fact.code === 'term');
    const knew = Object.entries(fact?.since ?? {}).flatMap(([seat, since]) => (since === null ? [] : [seat]));
    expect(knew.sort()).toEqual(['us-leader', 'us-private', 'ussr-leader', 'ussr-private']);
  });

  it('is everybody’s once its letter leaks', () => {
    const table = start().order('ussr', letter(QUIET, 'C2')).turn({ leak: 1 });
    const { known, letters } = archive(table);
    expect(letters[0]?.leaked).toBe(true);
    expect(secretOn(archive(table), JUPITERS)?.out).toMatchObject({ how: 'leaked', by: null });
    const fact = known.find((each) => each.fact.code === 'term');
    expect(Object.values(fact?.since ?? {})).not.toContain(null);
  });

  it('is everybody’s once the other side gives it to the world', () => {
    const table = start()
      .order('us', letter(QUIET, 'C2'))
      .turn()
      .order('ussr', { kind: 'K6', issue: JUPITERS })
      .turn();
    expect(secretOn(archive(table), JUPITERS)).toMatchObject({
      author: 'us',
      out: { how: 'revealed', by: 'ussr', when: { turn: 1 } },
    });
    const fact = archive(table).known.find((each) => each.fact.code === 'term');
    expect(fact?.since[WORLD]).toMatchObject({ turn: 1 });
  });

  it('may come out in November', () => {
    const table = agreed().deal().answer('ussr', 'take-out', { 'jupiter-leak': 1 }).answer('us', 'keep-word');
    expect(table.told('jupiters-leaked')).toHaveLength(1);
    expect(secretOn(archive(table), JUPITERS)?.out).toMatchObject({ how: 'came-out', when: { epilogue: 2 } });
    expect(archive(table).pledges.find(({ issue }) => issue === JUPITERS)?.outSince).not.toBeNull();
  });
});

describe('pledges', () => {
  const stagesOf = (table: Table, issue: number) =>
    archive(table).pledges.find((made) => made.issue === issue)?.stages;

  it('are followed to the end of the epilogue', () => {
    const table = agreed().turn();
    expect(stagesOf(table, JUPITERS)?.map(({ stage }) => stage)).toEqual(['made', 'verified']);
    expect(stagesOf(table, JUPITERS)?.at(-1)?.when.epilogue).toBe(3);
  });

  it('tell when they were broken', () => {
    const table = agreed().deal().answer('ussr', 'take-out').answer('us', 'break-word');
    expect(stagesOf(table, JUPITERS)?.at(-1)).toMatchObject({ stage: 'broken', when: { epilogue: 3 } });
    const early = start()
      .order('ussr', { kind: 'K4', issue: 0, level: 1, publicity: 0 })
      .turn()
      .order('ussr', { kind: 'M9', on: true })
      .turn();
    expect(stagesOf(early, 0)?.at(-1)).toMatchObject({ stage: 'broken', when: { turn: 1 } });
  });

  it('wait for what they are bound to', () => {
    const condition = { issue: 2, level: 1 };
    const table = start()
      .order('ussr', { kind: 'K4', issue: 0, level: 1, publicity: 0, if: condition })
      .turn()
      .order('us', { kind: 'K4', issue: 2, level: 2, publicity: 0 })
      .turn();
    const [made] = archive(table).pledges;
    expect(made).toMatchObject({ by: 'ussr', awaited: condition, signed: false });
    expect(made?.stages.map(({ stage, when }) => [stage, when.turn])).toMatchObject([
      ['waiting', 0],
      ['made', 1],
      ['in-progress', 1],
    ]);
  });
});

describe('what else was kept', () => {
  const sinceOf = (table: Table, code: string) =>
    archive(table).known.find(({ fact }) => fact.code === code)?.since;

  it('are the missiles found, until the speech', () => {
    const table = openTable(THIRTEEN_DAYS).turn().order('us', { kind: 'P1' }).turn();
    const since = sinceOf(table, 'found');
    expect(since?.['us-intelligence']?.turn).toBe(0);
    expect(since?.['ussr-leader']?.turn).toBe(1);
    expect(since?.[WORLD]?.turn).toBe(1);
    expect(sinceOf(start().turn(), 'found')).toBeUndefined();
  });

  it('is what commanders in Cuba may do, which only Moscow’s soldiers and its leader know', () => {
    const since = sinceOf(start().turn(), 'tactical') ?? {};
    const knew = Object.keys(since).filter((seat) => since[seat] !== null);
    expect(knew.sort()).toEqual(['ussr-leader', 'ussr-military']);
  });

  it('is an ultimatum that no paper prints', () => {
    const since = sinceOf(start().order('us', { kind: 'C4', hours: 24 }).turn().pass(1), 'ultimatum') ?? {};
    expect(since['us-leader']?.turn).toBe(0);
    expect(since['ussr-leader']).not.toBeNull();
    expect(since['ussr-military']).toBeNull();
    expect(since[WORLD]).toBeNull();
  });
});

describe('the archive of any game', () => {
  it.each([1, 2, 3, 4])('agrees with what both sides saw at its end (%i)', (seed) => {
    const game = played('random', 'random', seed);
    const { letters, pledges, secrets, known, orders } = debriefOf(game).archive;
    const last = replayOf(game).at(-1)?.state;
    if (last === undefined) throw new Error('no state');
    const { offers } = observe(scenario, last, 'all');
    for (const offer of [...offers.us, ...offers.ussr]) {
      if (offer === null) continue;
      const filed = letters.find(
        ({ from, channel, sent, act }) =>
          act === 'offer' && from === offer.from && channel === offer.channel && sent.hour === offer.sentHour,
      );
      expect(filed?.fate?.status).toBe(offer.status);
      expect(filed?.heardHour).toBe(
        offer.status === 'sent' || offer.status === 'unheard' ? null : offer.arrivesHour,
      );
    }
    expect(pledges.map(({ stages }) => stages.at(-1)?.stage)).toEqual(
      last.pledges.map(({ status, awaits }) => (awaits !== null && status !== 'broken' ? 'waiting' : status)),
    );
    for (const { author, written, heard } of secrets) {
      expect(['us', 'ussr']).toContain(author);
      if (heard !== null) expect(heard.hour).toBeGreaterThanOrEqual(written.hour);
    }
    expect(known.length).toBeLessThanOrEqual(5);
    expect(orders.flatMap((turn) => [...turn.orders.us, ...turn.orders.ussr]).length).toBeGreaterThan(10);
  });
});

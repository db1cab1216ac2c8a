import { describe, expect, it, vi } from 'vitest';
import { type LabThread, openLab } from '../../src/debrief/lab/client.ts';
import type { Reply, Request } from '../../src/debrief/lab/messages.ts';
import type { BranchQuestion, EffectsReport, LuckReport } from '../../src/debrief/lab/types.ts';
import { recorded } from './labGames.ts';

const { scenario, episode } = await recorded({
  id: 'drill-rules',
  players: { us: 'hawk', ussr: 'hawk' },
  seed: 2,
});

const QUESTION: BranchQuestion = {
  change: { kind: 'order', turn: 1, side: 'us', desk: 'military', order: null },
  games: 3,
  onward: 'recorded',
};
const REPORT: EffectsReport = { done: 1, of: 2, effects: [], orders: 1 };
const LUCK: LuckReport = { done: 0, of: 1, spread: null, ledger: null, futures: [], dangers: [] };

const openFake = () => {
  const posted: Request[] = [];
  let reply: (reply: Reply) => void = () => undefined;
  let fail: () => void = () => undefined;
  const stop = vi.fn();
  const thread: LabThread = {
    post: (request) => posted.push(request),
    listen: (onReply, onFault) => {
      reply = onReply;
      fail = onFault;
    },
    stop,
  };
  return { posted, thread, stop, reply: (told: Reply) => reply(told), fail: () => fail() };
};

const ignore = (): void => undefined;

describe('the lab', () => {
  it('tells a thread the scenario once, passes on every report, and ends with the last', async () => {
    const fake = openFake();
    const lab = openLab(scenario, () => fake.thread);
    const told: EffectsReport[] = [];
    const { ended } = lab.effects(episode, (report) => told.push(report));
    fake.reply({ job: 1, report: REPORT, last: false });
    fake.reply({ job: 1, report: { ...REPORT, done: 2 }, last: true });
    fake.reply({ job: 1, report: REPORT, last: true });
    expect(await ended).toEqual({ kind: 'done' });
    expect(told.map(({ done }) => done)).toEqual([1, 2]);
    expect(fake.posted.map(({ kind }) => kind)).toEqual(['scenario', 'job']);
  });

  it('hears nothing of a job that was stopped, and has the thread told', async () => {
    const fake = openFake();
    const lab = openLab(scenario, () => fake.thread);
    const tell = vi.fn();
    const job = lab.branch(episode, QUESTION, tell);
    job.stop();
    job.stop();
    fake.reply({
      job: 1,
      report: { question: QUESTION, done: 1, of: 6, changed: null, unchanged: null, futures: [] },
      last: false,
    });
    expect(await job.ended).toEqual({ kind: 'stopped' });
    expect(tell).not.toHaveBeenCalled();
    expect(fake.posted.slice(2)).toEqual([{ kind: 'stop', job: 1 }]);
  });

  it('lets a newer question replace an older one of its kind, and no branch another', async () => {
    const fake = openFake();
    const lab = openLab(scenario, () => fake.thread);
    const tell = vi.fn();
    const first = lab.luck(episode, ignore);
    lab.branch(episode, QUESTION, ignore);
    lab.branch(episode, QUESTION, ignore);
    const second = lab.luck(episode, tell);
    expect(await first.ended).toEqual({ kind: 'stopped' });
    fake.reply({ job: 4, report: LUCK, last: true });
    expect(await second.ended).toEqual({ kind: 'done' });
    expect(tell).toHaveBeenCalledTimes(1);
    expect(fake.posted.filter(({ kind }) => kind === 'stop')).toEqual([{ kind: 'stop', job: 1 }]);
  });

  it('ends everything when it is closed, and begins nothing any more', async () => {
    const fake = openFake();
    const lab = openLab(scenario, () => fake.thread);
    const job = lab.luck(episode, ignore);
    lab.close();
    expect(await job.ended).toEqual({ kind: 'stopped' });
    expect(await lab.effects(episode, ignore).ended).toEqual({ kind: 'stopped' });
    expect(fake.stop).toHaveBeenCalledTimes(1);
  });

  it('passes on refusals and faults', async () => {
    const fake = openFake();
    const lab = openLab(scenario, () => fake.thread);
    const one = lab.branch(episode, QUESTION, ignore);
    const two = lab.branch(episode, QUESTION, ignore);
    fake.reply({ job: 1, refused: { code: 'not-now', detail: '' } });
    fake.reply({ job: 2, fault: 'out of order' });
    expect(await one.ended).toEqual({ kind: 'refused', refusal: { code: 'not-now', detail: '' } });
    expect(await two.ended).toEqual({ kind: 'failed', detail: 'out of order' });
  });
});

describe('without a thread', () => {
  it.each([
    ['there are none', () => null],
    [
      'one does not start',
      () => {
        throw new Error('forbidden');
      },
    ],
  ])('the page does the same work where %s', async (_, start) => {
    const lab = openLab(scenario, start);
    const reports: number[] = [];
    const branch = lab.branch(episode, QUESTION, ({ done }) => reports.push(done));
    const effects = lab.effects(episode, ignore);
    expect(await branch.ended).toEqual({ kind: 'done' });
    expect(reports.at(-1)).toBe(6);
    effects.stop();
    expect(await effects.ended).toEqual({ kind: 'stopped' });
    lab.close();
  });

  it('goes on for a thread that dies, from the beginning', async () => {
    const fake = openFake();
    const start = vi.fn(() => fake.thread);
    const lab = openLab(scenario, start);
    const branch = lab.branch(episode, QUESTION, ignore);
    fake.fail();
    expect(await branch.ended).toEqual({ kind: 'done' });
    expect(start).toHaveBeenCalledTimes(1);
    lab.close();
  });

  it('refuses a change that is not allowed', async () => {
    const lab = openLab(scenario, () => null);
    const change = { ...QUESTION.change, turn: 99 };
    const { ended } = lab.branch(episode, { ...QUESTION, change }, ignore);
    expect((await ended).kind).toBe('refused');
  });

  it('leaves the page time between two slices, and stops at once', async () => {
    const lab = openLab(scenario, () => null);
    const tell = vi.fn();
    const told = new Promise<void>((resolve) => tell.mockImplementation(() => resolve()));
    const job = lab.branch(episode, { ...QUESTION, games: 1000 }, tell);
    await told;
    job.stop();
    const heard = tell.mock.calls.length;
    expect(await job.ended).toEqual({ kind: 'stopped' });
    // The slice after the stop, had there been one, stands in line before this.
    await new Promise((resolve) => setTimeout(resolve));
    expect(tell.mock.calls.length).toBe(heard);
  });
});

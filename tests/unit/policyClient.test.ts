import { describe, expect, it, vi } from 'vitest';
import type { Advice } from '../../src/policy/advisers/advice.ts';
import { advise } from '../../src/policy/advisers/advise.ts';
import { openThinker, type Thread } from '../../src/policy/client.ts';
import { decide } from '../../src/policy/decide.ts';
import type { Choice } from '../../src/policy/leader.ts';
import type { AdviceQuestion, Question, Reply, Request } from '../../src/policy/messages.ts';
import { drill, openDrill, until } from './sessionGame.ts';

const question: Question = await (async () => {
  const port = openDrill().port({ side: 'us' });
  const { observation, legal } = await until(port, (update) => update.legal.length > 0);
  return {
    leader: { policy: 'random', nodes: 10, doctrine: 'hidden' },
    seen: observation,
    legal,
    seed: 5,
    ply: 3,
  };
})();
const advising: AdviceQuestion = { seen: question.seen, legal: question.legal, seed: 5, lately: [] };
const advice: readonly Advice[] = advise(drill, question.seen, question.legal, 5);
const answer: Choice = decide(question.leader, drill, question.seen, question.legal, question);

/** A thread that says only what the test makes it say. */
const openFake = () => {
  const posted: Request[] = [];
  const stop = vi.fn();
  let reply: (reply: Reply) => void = () => undefined;
  let fail: () => void = () => undefined;
  const thread: Thread = {
    post: (request) => posted.push(request),
    listen: (onReply, onFault) => {
      reply = onReply;
      fail = onFault;
    },
    stop,
  };
  return { thread, posted, stop, reply: (sent: Reply) => reply(sent), fail: () => fail() };
};

const jobOf = (request: Request | undefined): number =>
  request === undefined || request.kind === 'scenario' ? -1 : request.job;

describe('the thinker', () => {
  it('tells a thread the scenario once and asks it one question after another', async () => {
    const fake = openFake();
    const thinker = openThinker(drill, () => fake.thread);
    for (const index of [1, 2]) {
      const asked = thinker.choose(question);
      fake.reply({ job: jobOf(fake.posted.at(-1)), choice: answer });
      expect(await asked).toEqual(answer);
      expect(fake.posted).toHaveLength(1 + index);
    }
    expect(fake.posted[0]).toEqual({ kind: 'scenario', scenario: drill });
    expect(fake.stop).not.toHaveBeenCalled();
  });

  it('rejects when the policy fails, and goes on', async () => {
    const fake = openFake();
    const thinker = openThinker(drill, () => fake.thread);
    const asked = thinker.choose(question);
    fake.reply({ job: jobOf(fake.posted.at(-1)), fault: 'out of order' });
    await expect(asked).rejects.toThrow('out of order');
    const again = thinker.choose(question);
    fake.reply({ job: jobOf(fake.posted.at(-1)), choice: answer });
    expect(await again).toEqual(answer);
  });

  it('gives up a question when a newer one comes, and never hears its answer', async () => {
    const fakes = [openFake(), openFake()];
    const start = vi.fn(() => fakes[start.mock.calls.length - 1]?.thread ?? null);
    const thinker = openThinker(drill, start);
    const first = thinker.choose(question);
    const second = thinker.choose(question);
    await expect(first).rejects.toThrow('replaced');
    expect(fakes[0]?.stop).toHaveBeenCalledTimes(1);
    fakes[0]?.reply({ job: 1, choice: { action: { kind: 'seal', side: 'ussr' }, note: null } });
    fakes[0]?.fail();
    fakes[1]?.reply({ job: 2, choice: answer });
    expect(await second).toEqual(answer);
    const third = thinker.choose(question);
    fakes[1]?.reply({ job: 3, choice: answer });
    expect(await third).toEqual(answer);
    expect(jobOf(fakes[1]?.posted.at(-1))).toBe(3);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('passes on how far a question has been thought through, and nothing of one that was given up', async () => {
    const fakes = [openFake(), openFake()];
    const start = vi.fn(() => fakes[start.mock.calls.length - 1]?.thread ?? null);
    const thinker = openThinker(drill, start);
    const told: number[] = [];
    const first = thinker.choose(question, (donePpm) => told.push(donePpm));
    fakes[0]?.reply({ job: 1, donePpm: 100_000 });
    fakes[0]?.reply({ job: 1, donePpm: 200_000 });
    const second = thinker.choose(question);
    await expect(first).rejects.toThrow('replaced');
    fakes[0]?.reply({ job: 1, donePpm: 300_000 });
    fakes[1]?.reply({ job: 2, donePpm: 400_000 });
    fakes[1]?.reply({ job: 2, choice: answer });
    expect(await second).toEqual(answer);
    expect(told).toEqual([100_000, 200_000]);
  });

  it.each([
    ['there are no threads', () => null],
    [
      'a thread does not start',
      () => {
        throw new Error('forbidden');
      },
    ],
  ])('thinks on the page where %s', async (_, start) => {
    const thinker = openThinker(drill, start);
    expect(await thinker.choose(question)).toEqual(answer);
    expect(await thinker.choose(question)).toEqual(answer);
  });

  it('finishes on the page what a dying thread left, and starts no other', async () => {
    const fake = openFake();
    const start = vi.fn(() => fake.thread);
    const thinker = openThinker(drill, start);
    const asked = thinker.choose(question);
    fake.fail();
    expect(await asked).toEqual(answer);
    expect(await thinker.choose(question)).toEqual(answer);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('answers nothing any more once it is closed', async () => {
    const fake = openFake();
    const thinker = openThinker(drill, () => fake.thread);
    const asked = thinker.choose(question);
    thinker.close();
    await expect(asked).rejects.toThrow('closed');
    await expect(thinker.choose(question)).rejects.toThrow('closed');
    expect(fake.stop).toHaveBeenCalledTimes(1);
  });

  it('asks for advice beside a choice, and neither disturbs the other', async () => {
    const fake = openFake();
    const thinker = openThinker(drill, () => fake.thread);
    const choice = thinker.choose(question);
    const said = thinker.advise(advising);
    expect(fake.posted.map(({ kind }) => kind)).toEqual(['scenario', 'choose', 'advise']);
    fake.reply({ job: jobOf(fake.posted[2]), advice });
    fake.reply({ job: jobOf(fake.posted[1]), choice: answer });
    expect(await said).toEqual(advice);
    expect(await choice).toEqual(answer);
  });

  it('lets newer advice replace older without stopping the thread', async () => {
    const fake = openFake();
    const thinker = openThinker(drill, () => fake.thread);
    const first = thinker.advise(advising);
    const second = thinker.advise(advising);
    await expect(first).rejects.toThrow('replaced');
    fake.reply({ job: jobOf(fake.posted[1]), advice: [] });
    fake.reply({ job: jobOf(fake.posted[2]), advice });
    expect(await second).toEqual(advice);
    expect(fake.stop).not.toHaveBeenCalled();
  });

  it('asks a new thread for the advice that a stopped one owed', async () => {
    const fakes = [openFake(), openFake()];
    const start = vi.fn(() => fakes[start.mock.calls.length - 1]?.thread ?? null);
    const thinker = openThinker(drill, start);
    const said = thinker.advise(advising);
    const replaced = expect(thinker.choose(question)).rejects.toThrow('replaced');
    const choice = thinker.choose(question);
    await replaced;
    expect(fakes[1]?.posted.map(({ kind }) => kind)).toEqual(['scenario', 'advise', 'choose']);
    fakes[1]?.reply({ job: jobOf(fakes[1]?.posted[1]), advice });
    fakes[1]?.reply({ job: jobOf(fakes[1]?.posted[2]), choice: answer });
    expect([await said, await choice]).toEqual([advice, answer]);
  });

  it('works advice out on the page where there are no threads', async () => {
    const thinker = openThinker(drill, () => null);
    expect(await Promise.all([thinker.advise(advising), thinker.choose(question)])).toEqual([advice, answer]);
  });
});

describe('a search', () => {
  it('tells about ten times how far it has come', () => {
    const leader = { policy: 'search', nodes: 40, doctrine: 'hawk' } as const;
    const told: number[] = [];
    decide(leader, drill, question.seen, question.legal, { seed: 6, ply: 3 }, (donePpm) =>
      told.push(donePpm),
    );
    expect(told.length).toBeGreaterThanOrEqual(9);
    expect(told.length).toBeLessThanOrEqual(11);
    expect(told).toEqual(told.toSorted((one, two) => one - two));
    expect(told.every((donePpm) => donePpm >= 0 && donePpm <= 1_000_000)).toBe(true);
  });
});

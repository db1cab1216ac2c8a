/** Ten of the hundred kills of `npm run kill`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOnDisk } from '../../tools/kill/onDisk.ts';
import { endRun, type KillRun, playRound, startRun } from '../../tools/kill/rounds.ts';

const ROUNDS = 10;
const PATIENCE = 240_000;

let run: KillRun;
let remove: () => void = () => undefined;

beforeAll(async () => {
  const made = await planOnDisk({
    seed: 27_101_962,
    classes: 1,
    students: 10,
    longest: 400,
    retryMilliseconds: 100,
  });
  remove = made.remove;
  run = await startRun(made.plan);
}, PATIENCE);

afterAll(async () => {
  await run.server.kill();
  remove();
});

describe('a server that is killed in the middle of its classes', () => {
  it(`has lost, doubled and invented nothing after ${ROUNDS} kills, and every seat comes back by itself`, {
    timeout: PATIENCE,
  }, async () => {
    const faults: string[] = [];
    let acknowledged = 0;
    for (let round = 1; round <= ROUNDS; round++) {
      const line = await playRound(run, round);
      faults.push(...line.faults);
      acknowledged = line.acknowledged;
    }
    faults.push(...(await endRun(run)));
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThan(10 * ROUNDS);
  });
});

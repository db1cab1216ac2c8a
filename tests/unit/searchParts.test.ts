import { describe, expect, it } from 'vitest';
import { openRng } from '../../src/base/random.ts';
import { cast, openDice, startDice } from '../../src/policy/search/dice.ts';
import {
  bestArm,
  decideArm,
  learn,
  matchRegret,
  played,
  tried,
  worthOf,
} from '../../src/policy/search/selection.ts';
import { addNode, bytesOf, openArms, openTree } from '../../src/policy/search/tree.ts';

describe('the luck of a future', () => {
  it('falls alike at the same step, whatever was drawn elsewhere', () => {
    const one = openDice();
    const two = openDice();
    startDice(one, 5);
    startDice(two, 5);
    cast(one, 3, 'recon');
    cast(one, 3, 'garble');
    expect(cast(one, 3, 'incident')).toBe(cast(two, 3, 'incident'));
    expect(cast(one, 4, 'delay')).toBe(cast(two, 4, 'delay'));
  });

  it('differs from draw to draw of a step, from turn to turn and from future to future', () => {
    const dice = openDice();
    startDice(dice, 5);
    const words = [cast(dice, 3, 'leak'), cast(dice, 3, 'leak'), cast(dice, 4, 'leak')];
    startDice(dice, 6);
    words.push(cast(dice, 3, 'leak'));
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('the tree', () => {
  it('keeps what it holds as it grows', () => {
    const tree = openTree();
    const first = addNode(tree, 0, [7, -7]);
    learn(tree, 1, 100);
    for (let node = 0; node < 2000; node++) addNode(tree, 0, [0, 0, 0]);
    expect([tree.visits[1], tree.total[1], tree.bonus[0], tree.count[first]]).toEqual([1, 100, 7, 2]);
  });

  it('opens few arms at first, and all of them in time', () => {
    const tree = openTree();
    const node = addNode(
      tree,
      0,
      Array.from({ length: 20 }, () => 0),
    );
    const before = openArms(tree, node);
    tree.seen[node] = 10_000;
    expect([before < 20, openArms(tree, node)]).toEqual([true, 20]);
  });

  it('takes at most 64 bytes an arm, node and all', () => {
    const tree = openTree();
    for (let node = 0; node < 100; node++) addNode(tree, 0, [0, 0]);
    expect(bytesOf(tree) / tree.arms).toBeLessThanOrEqual(64);
  });
});

describe('an arm', () => {
  it('moves from what was thought of it to what came of it', () => {
    const tree = openTree();
    addNode(tree, 0, [0, 500]);
    const thoughts = [0, 1, 10, 1000].map((times) => {
      while ((tree.visits[1] ?? 0) < times) learn(tree, 1, 1000);
      return Math.round(worthOf(tree, 1));
    });
    expect(thoughts).toEqual([500, 700, 1214, 1496]);
  });
});

/** A node of three arms with these gains, after so many comparisons of all. */
const nodeWith = (gains: readonly number[], times: number) => {
  const tree = openTree();
  const node = addNode(
    tree,
    0,
    gains.map(() => 0),
  );
  for (let time = 0; time < times; time++) {
    for (const [arm, gain] of gains.entries()) learn(tree, arm, gain);
    matchRegret(tree, node);
  }
  return { tree, node };
};

describe('a rule of selection', () => {
  it('plays what has proved best, and never what has proved worse', () => {
    const { tree, node } = nodeWith([0, 900, -900], 50);
    const rng = openRng(3);
    const plays = Array.from({ length: 200 }, () => played(tree, node, 'mixed', rng));
    expect([bestArm(tree, node), new Set(plays)]).toEqual([1, new Set([1])]);
  });

  it('mixes by regret what has been best in turn', () => {
    const tree = openTree();
    const node = addNode(tree, 0, [0, 0]);
    for (let time = 0; time < 44; time++) {
      learn(tree, 0, time < 20 ? 400 : -400);
      learn(tree, 1, time < 20 ? -400 : 400);
      matchRegret(tree, node);
    }
    const rng = openRng(3);
    const ones = Array.from({ length: 400 }, () => played(tree, node, 'mixed', rng)).filter(
      (arm) => arm === 1,
    );
    expect(ones.length).toBeGreaterThan(20);
    expect(ones.length).toBeLessThan(380);
  });

  it('tries every open arm before long', () => {
    const tree = openTree();
    const node = addNode(tree, 0, [0, 0, 0, 0, 0]);
    const rng = openRng(1);
    for (let time = 0; time < 20; time++) {
      learn(tree, tried(tree, node, 'puct', rng), 0);
      tree.seen[node] = time;
    }
    expect([0, 1, 2, 3, 4].map((arm) => (tree.visits[arm] ?? 0) > 0)).toEqual([true, true, true, true, true]);
  });

  it('decides for the best, and by mood for what is nearly as good', () => {
    const { tree, node } = nodeWith([0, 300, 250], 100);
    const rng = openRng(9);
    const choices = (mood: number) =>
      new Set(Array.from({ length: 100 }, () => decideArm(tree, node, mood, rng)));
    expect([choices(0), choices(200)]).toEqual([new Set([1]), new Set([1, 2])]);
  });
});

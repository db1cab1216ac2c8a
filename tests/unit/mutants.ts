/** Seeded mutants of texts and of JSON: what a careless hand, a mail program or a curious student may make of a record. */
import { drawBelow, drawFrom, type Rng } from '../../src/base/random.ts';

const LETTERS = 'ABCxyz019.-_#={}[]",: \n%é';

/** One of a few small accidents at a random place. */
export const mutateText = (rng: Rng, text: string): string => {
  const at = drawBelow(rng, text.length);
  const [before, letter, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
  switch (drawBelow(rng, 5)) {
    case 0:
      return before + (drawFrom(rng, [...LETTERS]) ?? '') + after;
    case 1:
      return before;
    case 2:
      return before + letter + letter + after;
    case 3:
      return before + after.slice(0, 1) + letter + after.slice(1);
    default:
      return before + after.slice(drawBelow(rng, 40));
  }
};

type Node = { [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** An object or list inside, the deeper the rarer. */
const somewhereIn = (rng: Rng, root: Node): Node => {
  const inner = drawFrom(rng, Object.values(root).filter(isNode));
  return inner === undefined || drawBelow(rng, 3) === 0 ? root : somewhereIn(rng, inner);
};

const STRANGE = [
  0,
  1,
  2,
  99,
  -1,
  0.5,
  1e300,
  null,
  true,
  '',
  'us',
  'hold',
  'M1',
  '__proto__',
  [],
  {},
  [[]],
  { kind: 'seal' },
];

const strangeFor = (rng: Rng, value: unknown): unknown => {
  if (typeof value === 'number' && drawBelow(rng, 2) === 0) return value + drawBelow(rng, 5) - 2;
  return drawFrom(rng, STRANGE);
};

/** The same JSON with one value changed, taken away, or swapped with another of its list or object. */
export const mutateJson = (rng: Rng, json: object): object => {
  const copy = structuredClone(json) as Node;
  const node = somewhereIn(rng, copy);
  const [one = '', other = ''] = [0, 1].map(() => drawFrom(rng, Object.keys(node)));
  switch (drawBelow(rng, 4)) {
    case 0:
      if (Array.isArray(node)) node.splice(Number(one), 1);
      else delete node[one];
      break;
    case 1:
      [node[one], node[other]] = [node[other], node[one]];
      break;
    default:
      node[one] = strangeFor(rng, node[one]);
  }
  return copy;
};

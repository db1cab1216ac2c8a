/** Broken scenarios are written as small changes to the sound one, by path. */

type Key = string | number;
const keysOf = (path: string): readonly Key[] =>
  [...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));

type Node = { [key: Key]: unknown };

const parentOf = (root: object, keys: readonly Key[]): Node => {
  let node = root as Node;
  for (const key of keys.slice(0, -1)) node = node[key] as Node;
  return node;
};

const put = (root: object, path: string, value: unknown): void => {
  const keys = keysOf(path);
  parentOf(root, keys)[keys.at(-1) ?? ''] = value;
};

const drop = (root: object, path: string): void => {
  const keys = keysOf(path);
  const parent = parentOf(root, keys);
  const last = keys.at(-1) ?? '';
  if (Array.isArray(parent) && typeof last === 'number') parent.splice(last, 1);
  else delete parent[last];
};

export interface Broken {
  readonly about: string;
  readonly replace?: unknown;
  readonly set?: { readonly [path: string]: unknown };
  readonly remove?: readonly string[];
  readonly setTexts?: { readonly [key: string]: string };
  readonly removeTexts?: readonly string[];
  readonly faults: readonly { readonly path: string; readonly code: string; readonly found: string }[];
}

/** The sound scenario with a broken one's changes: values set first, then things taken away. */
export const breakScenario = (sound: unknown, broken: Broken): unknown => {
  if ('replace' in broken) return broken.replace;
  const copy = structuredClone(sound) as object;
  for (const [path, value] of Object.entries(broken.set ?? {})) put(copy, path, value);
  for (const path of broken.remove ?? []) drop(copy, path);
  return copy;
};

/** The same for its strings. Keys are not paths here. */
export const breakTexts = (sound: unknown, broken: Broken): unknown => {
  const texts: { [key: string]: unknown } = { ...(sound as object), ...broken.setTexts };
  for (const key of broken.removeTexts ?? []) delete texts[key];
  return texts;
};

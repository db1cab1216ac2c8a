import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type ModuleFacts, moduleFacts } from './moduleFacts.ts';
import { FORBIDDEN, PACKAGES, ROOMS, STATE_ROOMS, WINDOW } from './plan.ts';

const BUILTINS = new Set(builtinModules);
const STATE = 'engine/state';

/** `src/engine/rules/ships.ts` is `engine/rules/ships`: a path in the house, without its ending. */
const placeOf = (path: string): string => path.replace(/^src\//, '').replace(/\.(?:d\.)?tsx?$/, '');
const roomOf = (place: string): string => place.split('/')[0] ?? '';
const isIn = (place: string, part: string): boolean => place === part || place.startsWith(`${part}/`);
const isBuiltin = (name: string): boolean =>
  name.startsWith('node:') || BUILTINS.has(name.split('/')[0] ?? '');

/** The path from the top of the tree that a relative or rooted specifier means; undefined for a package. */
function targetOf(from: string, specifier: string): string | undefined {
  const bare = specifier.replace(/[?#].*$/, '');
  if (bare.startsWith('/')) return bare.slice(1);
  return bare.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), bare)) : undefined;
}

function packageFault(place: string, name: string): string | undefined {
  if (isBuiltin(name))
    return ROOMS[roomOf(place)]?.node ? undefined : `imports ${name}: node belongs to server and cli`;
  const places = PACKAGES.find(([pattern]) => pattern.test(name))?.[1];
  if (places === undefined) return `imports ${name}: the plan gives this package to no room`;
  return places.some((part) => isIn(place, part))
    ? undefined
    : `imports ${name}: it belongs to ${places.join(', ')}`;
}

function roomFault(place: string, target: string): string | undefined {
  const room = roomOf(place);
  const to = placeOf(target);
  if (isIn(to, STATE) && !STATE_ROOMS.includes(room))
    return `imports ${to}: the truth is out of reach of ${room}`;
  if (roomOf(to) === room) return undefined;
  return ROOMS[room]?.may.some((part) => isIn(to, part))
    ? undefined
    : `imports ${to}: no arrow from ${room} to it`;
}

function importFault(path: string, specifier: string): string | undefined {
  const place = placeOf(path);
  const target = targetOf(path, specifier);
  if (target === undefined) return packageFault(place, specifier);
  if (!/\.\w+$/.test(target)) return `imports ${specifier}: a relative import names its file's ending`;
  if (target.startsWith('src/')) return roomFault(place, target);
  const outside = ROOMS[roomOf(place)]?.outside ?? [];
  return outside.some((start) => target.startsWith(start)) ? undefined : `imports ${target}: outside src`;
}

function usageFaults(room: string, uses: ReadonlySet<string>): string[] {
  const forbidden = FORBIDDEN.flatMap(([rooms, names]) => (rooms.includes(room) ? names : []));
  return forbidden.filter((name) => uses.has(name)).map((name) => `uses ${name}`);
}

function fileFaults(path: string, facts: ModuleFacts): string[] {
  const room = roomOf(placeOf(path));
  if (ROOMS[room] === undefined) return [`${path} stands in no room`];
  const imports = facts.imports.map((specifier) => importFault(path, specifier));
  const all = [...imports, ...usageFaults(room, facts.uses)];
  return all.filter((fault) => fault !== undefined).map((fault) => `${path} ${fault}`);
}

/** Faults of the window: a file that the screen may name must not lead to State by any chain of imports. */
function windowFaults(facts: ReadonlyMap<string, ModuleFacts>): string[] {
  const next = (path: string): string[] =>
    (facts.get(path)?.imports ?? [])
      .map((name) => targetOf(path, name))
      .filter((target) => target !== undefined);
  const pathTo = (path: string, before: readonly string[]): readonly string[] | undefined => {
    const trail = [...before, path];
    if (isIn(placeOf(path), STATE)) return trail;
    if (before.includes(path)) return undefined;
    return next(path)
      .map((target) => pathTo(target, trail))
      .find((found) => found !== undefined);
  };
  const windows = [...facts.keys()].filter((path) => WINDOW.some((part) => isIn(placeOf(path), part)));
  const trails = windows.map((path) => pathTo(path, [])).filter((trail) => trail !== undefined);
  return trails.map((trail) => `${trail[0]} leads to State: ${trail.map(placeOf).join(' > ')}`);
}

/** Rooms of the plan that have no file among the given paths. */
export function emptyRooms(paths: readonly string[]): string[] {
  const rooms = new Set(paths.map((path) => roomOf(placeOf(path))));
  return Object.keys(ROOMS).filter((room) => !rooms.has(room));
}

/** Every breach of the plan in the given modules (paths from the top of the tree, as `src/engine/types.ts`), one line each. */
export function checkRooms(files: ReadonlyMap<string, string>): string[] {
  const facts = new Map([...files].map(([path, text]) => [path, moduleFacts(path, text)]));
  return [...[...facts].flatMap(([path, found]) => fileFaults(path, found)), ...windowFaults(facts)];
}

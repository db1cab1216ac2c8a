/** Tells those who listen to a room what is new to each of them: at once after a rest, and then at a modest pace. */
import type { AnyView } from '../../classroom/viewTypes.ts';
import { differenceOf } from './diff.ts';
import { type Listener, type Live, roleOf } from './live.ts';

export interface TellPorts {
  now(): number;
  /** The same news to several connections: a `News` as JSON. */
  send(connections: readonly string[], news: string): void;
  view(live: Live, listener: Listener): AnyView;
  failed(error: unknown): void;
}

/** Milliseconds between two views of a room: what happens meanwhile is told together. */
const PACE = 25;

interface Group {
  readonly news: string;
  readonly connections: string[];
}

/** Adds a listener to those who are told the same. */
const addNews = (
  groups: Map<string, Group>,
  live: Live,
  listener: Listener,
  view: AnyView,
  now: number,
): void => {
  const { known } = listener;
  const difference = differenceOf(known?.view ?? null, view);
  listener.known = { version: difference === null ? (known?.version ?? 0) : live.version, view };
  if (difference === null) return;
  listener.connection.told();
  const head = `{"role":"${roleOf(listener)}","from":${known?.version ?? 0},"to":${live.version},"now":${now}`;
  const name = head + difference.name;
  const group = groups.get(name);
  if (group !== undefined) group.connections.push(listener.connection.id);
  else
    groups.set(name, {
      news: `${head},"parts":${difference.write()}}`,
      connections: [listener.connection.id],
    });
};

/** Whoever is busy is passed over: the next time they are told all that is new to them by then. */
const tellAll = (ports: TellPorts, live: Live): void => {
  const now = ports.now();
  // A number that says when, and not how often anything happened behind somebody's back.
  live.version = Math.max(now, live.version + 1);
  const groups = new Map<string, Group>();
  for (const listener of live.listeners.values()) {
    listener.isBehind = listener.connection.isBusy();
    if (!listener.isBehind) addNews(groups, live, listener, ports.view(live, listener), now);
  }
  for (const { connections, news } of groups.values()) ports.send(connections, news);
};

export const makeTell =
  (ports: TellPorts) =>
  (live: Live): void => {
    if (live.isTelling || live.listeners.size === 0) return;
    live.isTelling = true;
    const wait = live.version + PACE - ports.now();
    const tell = (): void => {
      live.isTelling = false;
      try {
        tellAll(ports, live);
      } catch (error) {
        ports.failed(error);
      }
    };
    if (wait > 0) setTimeout(tell, wait);
    else setImmediate(tell);
  };

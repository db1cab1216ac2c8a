/**
 * The port of a game over the requests of a class. A submit resolves when the room's news of it has come; where somebody else was
 * first and the turn is still the same, it is asked again.
 */
import type { ClassRefusal } from '../../../../classroom/types.ts';
import type { Action, Refusal, Viewer } from '../../../../engine/types.ts';
import type { Port, Update } from '../../../../session/port.ts';
import type { Ask } from '../../../../store/classroom.ts';

export interface AskPort extends Port {
  /** The seat's latest update has come. */
  tell(update: Update): void;
}

export interface AskPortSetup {
  readonly viewer: Viewer;
  readonly first: Update;
  readonly ask: Ask;
  /** The students' words that go with an action, or null. */
  readonly letterOf: (action: Action) => string | null;
  /** Milliseconds to wait for news of what was asked. */
  readonly patience: number;
}

/** Often enough for both sides' leaders to press at once. */
const TRIES = 4;

/** Put before the code of a refusal that is the room's own and not the engine's. */
const ROOM = 'class:';

/** A room's refusal as one that panels can show; its own code travels in `detail`. */
export const asRefusal = ({ code, detail }: ClassRefusal): Refusal => {
  if (code === 'order') return { code: detail as Refusal['code'], detail: '' };
  return { code: code === 'stale' ? 'stale' : 'not-now', detail: `${ROOM}${code}` };
};

/** The room's own code in a refusal of this port; null where the engine refused. */
export const roomCode = ({ detail }: Refusal): ClassRefusal['code'] | null =>
  detail.startsWith(ROOM) ? (detail.slice(ROOM.length) as ClassRefusal['code']) : null;

export const openAskPort = ({ viewer, first, ask, letterOf, patience }: AskPortSetup): AskPort => {
  const listeners = new Set<(update: Update) => void>();
  let latest = first;
  const moved = (from: number): Promise<boolean> =>
    new Promise((resolve) => {
      if (latest.ply !== from) return resolve(true);
      const done = (has: boolean): void => {
        clearTimeout(timer);
        listeners.delete(look);
        resolve(has);
      };
      const look = ({ ply }: Update): void => {
        if (ply !== from) done(true);
      };
      const timer = setTimeout(() => done(false), patience);
      listeners.add(look);
    });
  const submit = async (ply: number, action: Action): Promise<Refusal | null> => {
    const { turn } = latest.observation.pub;
    // Once the clock or the teacher has closed the talks, the room itself has sealed.
    const isMoot = ({ code }: ClassRefusal): boolean =>
      action.kind === 'seal' && (code === 'not-now' || latest.observation.pub.turn !== turn);
    const end = (refused: ClassRefusal): Refusal | null => (isMoot(refused) ? null : asRefusal(refused));
    let at = ply;
    for (let tries = 1; ; tries += 1) {
      const refused = await ask({ kind: 'act', ply: at, action, letter: letterOf(action) });
      if (refused === null || refused.code === 'stale') {
        const has = await moved(at);
        if (refused === null) return null;
        if (!has || tries === TRIES || latest.observation.pub.turn !== turn) return end(refused);
        at = latest.ply;
      } else return end(refused);
    }
  };
  return {
    viewer,
    submit,
    subscribe: (listener) => {
      listener(latest);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (update) => {
      latest = update;
      for (const listener of listeners) listener(update);
    },
  };
};

/** A drill opened for tests of the session: people, computers, and how to wait for what a seat is sent. */
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { choiceSeed, choose, type PolicyName } from '../../src/policy/choose.ts';
import { openScenario, type ScenarioId } from '../../src/scenario/catalogue.ts';
import type { Scenario, Side } from '../../src/scenario/types.ts';
import type { Policy } from '../../src/session/policySeat.ts';
import type { Port, Update } from '../../src/session/port.ts';
import { openSession, type Session, type SessionSetup } from '../../src/session/session.ts';

export const loadScenario = async (id: ScenarioId): Promise<Scenario> => {
  const opened = await openScenario(id);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error.slice(0, 5)));
  return opened.value.scenario;
};

export const drill = await loadScenario('drill-first-turns');

export const computer =
  (name: PolicyName, scenario: Scenario, seed: number): Policy =>
  async (seen, legal, ply) =>
    choose(name, scenario, seen, legal, choiceSeed(seed, ply), 200);

export const LEADERS = [{ side: 'us' }, { side: 'ussr' }] as const;

/** A session over the drill with both leaders, the public and the teacher looking in; people on both sides unless said. */
export const openDrill = (setup: Partial<SessionSetup> = {}): Session =>
  openSession({
    scenario: drill,
    settings: DEFAULT_SETTINGS,
    seed: 7,
    seats: [...LEADERS, 'public', 'all'],
    policies: {},
    ...setup,
  });

/** The latest update of a port. */
export const present = (port: Port): Update => {
  let latest: Update | null = null;
  port.subscribe((update) => {
    latest = update;
  })();
  if (latest === null) throw new Error('subscribing sends the present update at once');
  return latest;
};

/** Resolves with the first update that satisfies the condition. */
export const until = (port: Port, holds: (update: Update) => boolean): Promise<Update> =>
  new Promise((resolve) => {
    let stop: (() => void) | null = null;
    let found = false;
    stop = port.subscribe((update) => {
      if (found || !holds(update)) return;
      found = true;
      stop?.();
      resolve(update);
    });
    if (found) stop();
  });

export const isOver = (update: Update): boolean => update.outcome !== null;

/** Plays a person's seat by the first listed action that is no order, so that every turn is sealed at once. */
export const sealThrough = async (session: Session, sides: readonly Side[]): Promise<void> => {
  const ports = sides.map((side) => session.port({ side }));
  for (let round = 0; round < 400; round++) {
    for (const port of ports) {
      const { legal, ply } = present(port);
      const action = legal.at(-1);
      if (action !== undefined) await port.submit(ply, action);
    }
    if (ports.some((port) => isOver(present(port)))) return;
  }
  throw new Error('the game does not end');
};

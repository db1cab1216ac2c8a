/** Where on the map a grave happening is, as far as its viewer can say. */
import type { Event } from '../../../engine/types.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { Target } from '../../../store/types.ts';
import { clashAt } from './clash.ts';

const BOATS: ReadonlySet<Event['code']> = new Set(['surfaced', 'held-down', 'contact']);

/** Null where it has no one place. `at` is the index of the happening in the log. */
export function placeOf(scenario: Scenario, log: readonly Event[], at: number): Target | null {
  const event = log[at];
  if (event === undefined) return null;
  if (event.code === 'strike' || event.code === 'landing') return someSite(scenario);
  if (event.code !== 'incident') return null;
  const { ship, incident } = event.params;
  if (ship !== undefined) return { kind: 'ship', id: String(ship) };
  switch (incident) {
    case 'submarine':
      return boatBefore(log, at);
    case 'shoot-down':
    case 'strike':
      return someSite(scenario);
    case 'combat':
      return clashAt(log, at)?.ground === 'battery' ? someSite(scenario) : shipBefore(log, at);
    case 'false-alarm':
      return { kind: 'capital', id: String(event.params.side) };
    default:
      return null;
  }
}

const someSite = ({ sites }: Scenario): Target | null => {
  const site = sites[0];
  return site === undefined ? null : { kind: 'site', id: site.id };
};

/** The ship that had to do with the line last in the same turn. */
function shipBefore(log: readonly Event[], at: number): Target | null {
  const turn = log[at]?.turn;
  const met = log.slice(0, at).findLast((event) => event.code === 'ship' && event.turn === turn);
  return met === undefined ? null : { kind: 'ship', id: String(met.params.ship) };
}

/** The boat that was last heard of. */
function boatBefore(log: readonly Event[], at: number): Target | null {
  const heard = log.slice(0, at).findLast(({ code }) => BOATS.has(code));
  return heard === undefined ? null : { kind: 'submarine', id: String(heard.params.submarine) };
}

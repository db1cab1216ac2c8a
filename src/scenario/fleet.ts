/** What stands on the map: ships and boats with their routes, and sites. Units as in `types.ts`. */
import type { ShipClass, ShipInstruction } from './names.ts';
import type { Claim, TextKey } from './types.ts';

export interface Waypoint {
  readonly lon: number;
  readonly lat: number;
}

/** A merchant ship. Its place is the distance in nm it has run along `route`; the route is a modelling choice. */
export interface Ship {
  readonly id: string;
  readonly name: TextKey;
  readonly shipClass: ShipClass;
  readonly flag: 'ussr' | 'neutral';
  readonly knots: number;
  readonly route: readonly Waypoint[];
  /** nm along the route at the first turn, at the quarantine line (500 nm from Cape Maisi), and at the Cuban port. */
  readonly startNm: number;
  readonly lineNm: number;
  readonly portNm: number;
  readonly instruction: ShipInstruction;
  /** `fix`: placed from a report; `schematic`: no fix is known. */
  readonly basis: 'fix' | 'schematic';
  readonly about: Claim;
}

export interface Submarine {
  readonly id: string;
  readonly name: TextKey;
  readonly knots: number;
  readonly route: readonly Waypoint[];
  readonly startNm: number;
  /** nm along the route at which it lies in its patrol area. */
  readonly stationNm: number;
  readonly about: Claim;
}

export interface Warship {
  readonly id: string;
  readonly name: TextKey;
  readonly lon: number;
  readonly lat: number;
  readonly kind: 'carrier' | 'cruiser' | 'destroyer';
  readonly about: Claim;
}

export interface MissileSite {
  readonly id: string;
  readonly name: TextKey;
  readonly lon: number;
  readonly lat: number;
  readonly kind: 'mrbm' | 'irbm';
  readonly launchers: number;
  /** The turn from which Washington knows of it (0 for the first). */
  readonly foundOnTurn: number;
  /** Order in which launchers become ready: lower first. A modelling choice where sources differ. */
  readonly readyRank: number;
  readonly about: Claim;
}

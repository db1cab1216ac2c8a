/** Ships, boats and sites: routes that lead somewhere, distances in order along them, launchers that add up. */
import type { Fault, MissileSite, Scenario, Ship, Submarine } from '../types.ts';
import { type Check, duplicates, fault } from './check.ts';

const shortRoute = (path: string, { route }: Ship | Submarine): readonly Fault[] =>
  route.length >= 2 ? [] : [fault(`${path}.route`, 'route-too-short', route.length)];

const shipFaults = (ship: Ship, index: number): readonly Fault[] => {
  const path = `ships[${index}]`;
  return [
    ...shortRoute(path, ship),
    ...(ship.lineNm < ship.portNm ? [] : [fault(`${path}.lineNm`, 'line-beyond-port', ship.lineNm)]),
    ...(ship.startNm <= ship.portNm ? [] : [fault(`${path}.startNm`, 'start-beyond-port', ship.startNm)]),
  ];
};

export const SHIPS: Check = {
  needs: ['ships'],
  find: ({ ships }) => [...duplicates('ships', ships), ...ships.flatMap(shipFaults)],
};

export const SUBMARINES: Check = {
  needs: ['submarines'],
  find: ({ submarines }) => [
    ...duplicates('submarines', submarines),
    ...submarines.flatMap((boat, index) => shortRoute(`submarines[${index}]`, boat)),
  ],
};

export const WARSHIPS: Check = {
  needs: ['warships'],
  find: ({ warships }) => duplicates('warships', warships),
};

const launchersOf = (sites: readonly MissileSite[]): number =>
  sites.filter((site) => site.kind === 'mrbm').reduce((sum, site) => sum + site.launchers, 0);

const tooManyReady = ({ sites, initial }: Scenario): readonly Fault[] =>
  initial.launchers <= launchersOf(sites) * 1000
    ? []
    : [fault('initial.launchers', 'more-ready-than-built', initial.launchers)];

const sameRank = (sites: readonly MissileSite[]): readonly Fault[] =>
  sites.flatMap((site, index) =>
    sites.findIndex((first) => first.readyRank === site.readyRank) < index
      ? [fault(`sites[${index}].readyRank`, 'rank-taken', site.readyRank)]
      : [],
  );

export const SITES: Check = {
  needs: ['sites', 'initial'],
  find: (scenario) => [
    ...duplicates('sites', scenario.sites),
    ...sameRank(scenario.sites),
    ...tooManyReady(scenario),
  ],
};

/** Every claim names at least one source, and every name is known. */
import { claimsOf } from '../walk.ts';
import { type Check, fault } from './check.ts';

export const SOURCES: Check = {
  needs: ['sources'],
  find: (scenario) =>
    claimsOf(scenario).flatMap(({ path, value }) =>
      value.length === 0
        ? [fault(path, 'unsourced', '')]
        : value.flatMap((id, index) =>
            typeof id === 'string' && !Object.hasOwn(scenario.sources, id)
              ? [fault(`${path}.sources[${index}]`, 'unknown-source', id)]
              : [],
          ),
    ),
};

/** A source that nothing cites is a leftover. */
export const CITED: Check = {
  needs: [
    'sources',
    'people',
    'briefings',
    'ships',
    'submarines',
    'warships',
    'sites',
    'channels',
    'nearMisses',
    'openings',
    'events',
    'history',
    'historyDays',
    'milestones',
    'misconceptions',
    'thenAndNow',
  ],
  find: (scenario) => {
    const cited = new Set(claimsOf(scenario).flatMap(({ value }) => value));
    return Object.keys(scenario.sources).flatMap((id) =>
      cited.has(id) ? [] : [fault(`sources.${id}`, 'unused-source', id)],
    );
  },
};

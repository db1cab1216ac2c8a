/** Where the files of each scenario lie. Every path is written out, so that a build finds them and loads each when it is asked for. */

/** In the order in which a list shows them. */
export const SCENARIO_IDS = [
  'october-1962',
  'october-1962-short',
  'drill-first-turns',
  'drill-rules',
  'drill-washington',
  'drill-moscow',
  'class-2',
  'class-5',
  'class-7',
] as const;
export type ScenarioId = (typeof SCENARIO_IDS)[number];

type Json = Promise<{ readonly default: unknown }>;
export interface ScenarioFiles {
  /** The scenario it stands on. */
  readonly base: ScenarioId | null;
  readonly scenario: () => Json;
  readonly texts: { readonly [language: string]: () => Json };
}

export const FILES: { readonly [id in ScenarioId]: ScenarioFiles } = {
  'october-1962': {
    base: null,
    scenario: () => import('../../scenarios/october-1962/scenario.json', { with: { type: 'json' } }),
    texts: {
      en: () => import('../../scenarios/october-1962/text/en.json', { with: { type: 'json' } }),
      es: () => import('../../scenarios/october-1962/text/es.json', { with: { type: 'json' } }),
      ru: () => import('../../scenarios/october-1962/text/ru.json', { with: { type: 'json' } }),
    },
  },
  'october-1962-short': {
    base: 'october-1962',
    scenario: () => import('../../scenarios/october-1962-short/scenario.json', { with: { type: 'json' } }),
    texts: {
      en: () => import('../../scenarios/october-1962-short/text/en.json', { with: { type: 'json' } }),
      es: () => import('../../scenarios/october-1962-short/text/es.json', { with: { type: 'json' } }),
      ru: () => import('../../scenarios/october-1962-short/text/ru.json', { with: { type: 'json' } }),
    },
  },
  'drill-first-turns': {
    base: 'october-1962-short',
    scenario: () => import('../../scenarios/drills/first-turns/scenario.json', { with: { type: 'json' } }),
    texts: {
      en: () => import('../../scenarios/drills/first-turns/text/en.json', { with: { type: 'json' } }),
      es: () => import('../../scenarios/drills/first-turns/text/es.json', { with: { type: 'json' } }),
      ru: () => import('../../scenarios/drills/first-turns/text/ru.json', { with: { type: 'json' } }),
    },
  },
  'drill-rules': {
    base: 'october-1962',
    scenario: () => import('../../scenarios/drills/rules/scenario.json', { with: { type: 'json' } }),
    texts: {
      en: () => import('../../scenarios/drills/rules/text/en.json', { with: { type: 'json' } }),
      es: () => import('../../scenarios/drills/rules/text/es.json', { with: { type: 'json' } }),
      ru: () => import('../../scenarios/drills/rules/text/ru.json', { with: { type: 'json' } }),
    },
  },
  'drill-washington': {
    base: 'october-1962-short',
    scenario: () => import('../../scenarios/drills/washington/scenario.json', { with: { type: 'json' } }),
    texts: {
      en: () => import('../../scenarios/drills/washington/text/en.json', { with: { type: 'json' } }),
      es: () => import('../../scenarios/drills/washington/text/es.json', { with: { type: 'json' } }),
      ru: () => import('../../scenarios/drills/washington/text/ru.json', { with: { type: 'json' } }),
    },
  },
  'drill-moscow': {
    base: 'october-1962-short',
    scenario: () => import('../../scenarios/drills/moscow/scenario.json', { with: { type: 'json' } }),
    texts: {
      en: () => import('../../scenarios/drills/moscow/text/en.json', { with: { type: 'json' } }),
      es: () => import('../../scenarios/drills/moscow/text/es.json', { with: { type: 'json' } }),
      ru: () => import('../../scenarios/drills/moscow/text/ru.json', { with: { type: 'json' } }),
    },
  },
  'class-2': {
    base: 'october-1962-short',
    scenario: () => import('../../scenarios/classes/two/scenario.json', { with: { type: 'json' } }),
    texts: {
      en: () => import('../../scenarios/classes/two/text/en.json', { with: { type: 'json' } }),
      es: () => import('../../scenarios/classes/two/text/es.json', { with: { type: 'json' } }),
      ru: () => import('../../scenarios/classes/two/text/ru.json', { with: { type: 'json' } }),
    },
  },
  'class-5': {
    base: 'october-1962-short',
    scenario: () => import('../../scenarios/classes/five/scenario.json', { with: { type: 'json' } }),
    texts: {
      en: () => import('../../scenarios/classes/five/text/en.json', { with: { type: 'json' } }),
      es: () => import('../../scenarios/classes/five/text/es.json', { with: { type: 'json' } }),
      ru: () => import('../../scenarios/classes/five/text/ru.json', { with: { type: 'json' } }),
    },
  },
  'class-7': {
    base: 'october-1962-short',
    scenario: () => import('../../scenarios/classes/seven/scenario.json', { with: { type: 'json' } }),
    texts: {
      en: () => import('../../scenarios/classes/seven/text/en.json', { with: { type: 'json' } }),
      es: () => import('../../scenarios/classes/seven/text/es.json', { with: { type: 'json' } }),
      ru: () => import('../../scenarios/classes/seven/text/ru.json', { with: { type: 'json' } }),
    },
  },
};

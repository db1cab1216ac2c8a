/**
 * What the engine shows and what it takes: Observation, Action, Event. Never imports State.
 * Units as in scenario/types: hours, nm, milli-points, ppm. Everything is plain readonly JSON.
 */
export * from './types/actions.ts';
export * from './types/episode.ts';
export * from './types/events.ts';
export * from './types/facts.ts';
export * from './types/observation.ts';
export * from './types/talks.ts';

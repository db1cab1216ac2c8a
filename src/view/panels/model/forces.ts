/** Own forces in sentences: how ready they are, and what they do by themselves until told otherwise. */
import type { Observation, UsIntelligence, UsMilitary, UssrMilitary } from '../../../engine/types.ts';
import { momentOf, type Words } from '../words/words.ts';
import { usMilitary, ussrMilitary } from './situation.ts';

export function forcesOf(words: Words, seen: Observation): readonly string[] {
  const us = usMilitary(seen);
  if (us !== null) return washingtonsForces(words, seen, us);
  const ussr = ussrMilitary(seen);
  return ussr === null ? [] : moscowsForces(words, seen, ussr);
}

function washingtonsForces(words: Words, seen: Observation, us: UsMilitary): readonly string[] {
  const { text } = words;
  return [
    text.say('situation.force.strike', { value: text.points(us.strike) }),
    text.say('situation.force.invasion', { value: text.points(us.invasion) }),
    text.say('situation.force.roe', { roe: us.roe }),
    ...flightsOf(words, seen),
    text.say('situation.force.hunt', { on: us.hunt ? 1 : 0 }),
    ...(us.campaign ? [text.say('situation.force.campaign')] : []),
  ];
}

function flightsOf({ text }: Words, { own }: Observation): readonly string[] {
  const film = own?.side === 'us' ? (own.intelligence as UsIntelligence | null) : null;
  return film === null ? [] : [text.say('situation.force.flights', { schedule: film.schedule })];
}

function moscowsForces(words: Words, seen: Observation, ussr: UssrMilitary): readonly string[] {
  const { text } = words;
  const film = seen.own?.intelligence;
  const landing =
    film !== null && film !== undefined && 'invasion' in film && film.hour >= 0
      ? [
          text.say('situation.force.landing', {
            value: text.points(film.invasion),
            when: momentOf(words, film.hour),
          }),
        ]
      : [];
  return [
    text.say('situation.force.work', {
      pace: ussr.workStopped ? 'stopped' : ussr.fastWork ? 'fast' : 'normal',
    }),
    text.say('situation.force.air', {
      orders: ussr.samFree ? 'free' : ussr.crewsHeld ? 'held' : 'none',
    }),
    text.say('situation.force.roe', { roe: ussr.roe }),
    text.say('situation.submarine.order', { instruction: ussr.submarineOrder }),
    ...landing,
  ];
}

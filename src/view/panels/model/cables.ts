/** What lies on the desk as paper: reports and letters, newest first. */
import type { Event, EventCode } from '../../../engine/types.ts';
import type { Claim, Scenario, ScenarioEvent } from '../../../scenario/types.ts';
import { eventWords } from '../words/eventWords.ts';
import { otherSide, type Words } from '../words/words.ts';
import { turnHour } from './clock.ts';

export interface Cable {
  readonly key: string;
  readonly hour: number;
  readonly turn: number;
  readonly priority: 'FLASH' | 'ROUTINE' | 'PERSONAL';
  readonly from: string;
  readonly title: string;
  readonly body: string;
  /** The scenario's claim behind it, with its sources, or null for a report made by the game. */
  readonly claim: Claim | null;
  readonly answerable: boolean;
}

const REPORTS: ReadonlySet<EventCode> = new Set([
  'photographs',
  'agent-report',
  'assessment',
  'contact',
  'ship-report',
  'leaked',
]);

export function cablesOf(words: Words, log: readonly Event[]): readonly Cable[] {
  return log.flatMap((event, at) => cableOf(words, event, at) ?? []).reverse();
}

function cableOf(words: Words, event: Event, at: number): Cable | null {
  if (event.code === 'told') return scenarioCable(words, event, at);
  if (event.code === 'heard')
    return event.params.side === otherSide(words.side) ? letterCable(words, event, at) : null;
  if (!REPORTS.has(event.code)) return null;
  return { ...blank(words, event, at), from: fromWords(words, event.code), body: eventWords(words, event) };
}

const blank = ({ scenario }: Words, event: Event, at: number): Cable => ({
  key: `${at}`,
  hour: turnHour(scenario, event.turn),
  turn: event.turn,
  priority: 'ROUTINE',
  from: '',
  title: '',
  body: '',
  claim: null,
  answerable: false,
});

const scenarioEvent = (scenario: Scenario, id: unknown): ScenarioEvent | undefined =>
  scenario.events.find((event) => event.id === id);

function scenarioCable(words: Words, event: Event, at: number): Cable | null {
  const found = scenarioEvent(words.scenario, event.params.id);
  if (found === undefined) return null;
  return {
    ...blank(words, event, at),
    priority: found.effects.length > 0 ? 'FLASH' : 'ROUTINE',
    from:
      found.to === 'public'
        ? words.text.say('cables.from.public')
        : words.text.say('cables.from.scenario', { side: words.side }),
    title: words.names.of(found.title),
    body: words.names.of(found.claim.text),
    claim: found.claim,
  };
}

function letterCable(words: Words, event: Event, at: number): Cable {
  const who = words.text.say(`side.${otherSide(words.side)}`);
  return {
    ...blank(words, event, at),
    priority: 'PERSONAL',
    from: words.text.say('cables.from.heard', { who }),
    title: '',
    body: eventWords(words, event),
    answerable: event.params.act === 'offer',
  };
}

function fromWords({ text, side }: Words, code: EventCode): string {
  switch (code) {
    case 'photographs':
    case 'agent-report':
    case 'contact':
    case 'ship-report':
    case 'leaked':
      return text.say(`cables.from.${code}`);
    default:
      return text.say('cables.from.assessment', { side });
  }
}

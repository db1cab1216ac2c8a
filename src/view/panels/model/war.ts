/** A war as it is told when it is over: whether there was one, and what is known to have been lost in it. */
import type { EndCode, Event } from '../../../engine/types.ts';
import type { Update } from '../../../session/port.ts';
import { eventWords } from '../words/eventWords.ts';
import { momentOf, type Words } from '../words/words.ts';
import { withClash } from './clash.ts';
import { turnHour } from './clock.ts';

const WARS: ReadonlySet<EndCode> = new Set(['E8', 'E9', 'E10', 'E11']);

export const isWar = (end: EndCode): boolean => WARS.has(end);

export interface Loss {
  readonly at: number;
  readonly when: string;
  readonly text: string;
}

const OF_WAR: ReadonlySet<Event['code']> = new Set(['strike', 'landing', 'reprisal', 'nuclear', 'ceasefire']);

/** In the order in which it happened, as far as this side knows. */
export const lossesOf = (words: Words, { log }: Update): readonly Loss[] =>
  log.flatMap((event, at) =>
    OF_WAR.has(event.code) || event.params.severity === 'bloodshed'
      ? [
          {
            at,
            when: momentOf(words, turnHour(words.scenario, event.turn)),
            text: eventWords(words, withClash(log, at, event)),
          },
        ]
      : [],
  );

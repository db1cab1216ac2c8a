/** Reports of one's own analysts: which there are, from whom they come, and how sure they are (RULES 8). */
import type { Event, EventCode } from '../../../engine/types.ts';
import type { Confidence } from '../../../scenario/types.ts';
import type { Words } from '../words/words.ts';
import { FULL_LAUNCHERS } from './counts.ts';

export interface Estimate {
  /** What is said of how sure it is. */
  readonly sure: EstimateCode | 'agent-report.low';
  readonly confidence: Confidence;
  /** What was counted; null where nothing was. */
  readonly count: Count | null;
}

/** Shares of the whole scale, 0 to 1, and the number at its end. */
export interface Count {
  readonly value: number;
  readonly spread: number;
  readonly full: number;
}

const ESTIMATES = ['photographs', 'agent-report', 'assessment', 'source-report'] as const;
export type EstimateCode = (typeof ESTIMATES)[number];
export const isEstimate = (code: EventCode): code is EstimateCode =>
  (ESTIMATES as readonly EventCode[]).includes(code);

/** The office that a kind of report comes from. */
export function estimateFrom({ text, side }: Words, code: EstimateCode): string {
  switch (code) {
    case 'assessment':
      return text.say('cables.from.assessment', { side });
    case 'source-report':
      return text.say('document.from.source-report');
    default:
      return text.say(`cables.from.${code}`);
  }
}

/** Thousandths of a point: the least by which a false alarm about the landing force is too high (RULES 8.3). */
const FALSE_ALARM = 24_000;

/** How sure a report is, and what it counted. */
export function estimateOf({ params }: Event, code: EstimateCode): Estimate {
  switch (code) {
    case 'photographs':
      return {
        sure: code,
        confidence: Number(params.spread) > 2000 ? 'medium' : 'high',
        count: {
          value: Number(params.launchers) / FULL_LAUNCHERS,
          spread: Number(params.spread) / FULL_LAUNCHERS,
          full: FULL_LAUNCHERS / 1000,
        },
      };
    case 'agent-report': {
      const count = outOfHundred(params.invasion);
      return Number(params.invasion) < FALSE_ALARM
        ? { sure: 'agent-report.low', confidence: 'high', count }
        : { sure: code, confidence: 'medium', count };
    }
    case 'assessment':
      return { sure: code, confidence: 'low', count: outOfHundred(params.home) };
    case 'source-report':
      return { sure: code, confidence: 'medium', count: null };
  }
}

const outOfHundred = (milli: unknown): Count => ({ value: Number(milli) / 100_000, spread: 0, full: 100 });

/** A phase of the period in words. */
import type { Phase } from '../../../classroom/types.ts';
import type { Text } from '../../../text/text.ts';

/** What it is called, with its turn counted from 1. */
export const phaseWords = ({ say }: Text, phase: Phase): string =>
  say('seat.phase', { phase: phase.kind, turn: 'turn' in phase ? phase.turn + 1 : 0 });

/** What it asks of a student, in one sentence. */
export const phaseMeans = ({ say }: Text, phase: Phase): string => say('seat.means', { phase: phase.kind });

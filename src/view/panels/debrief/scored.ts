import type { EndCode } from '../../../scenario/types.ts';

/** Whether scores are told of this end: after general war there is no one left to keep them. */
export const isScored = (end: EndCode): boolean => end !== 'E11';

/** What the lab of a finished game needs, in one chunk. */
export { openLab } from '../debrief/lab/client.ts';
export { branchChoices, branchStart } from '../debrief/lab/opening.ts';
export { startLabThread } from './labThread.ts';

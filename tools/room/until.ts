/** Waits for a state, looking often; false when it has not come in time. */
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_MILLISECONDS = 5;

export const until = async (holds: () => boolean | Promise<boolean>, patience: number): Promise<boolean> => {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) return false;
    await wait(LOOK_MILLISECONDS);
  }
  return true;
};

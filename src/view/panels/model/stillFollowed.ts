/** Whether a ship about which her side is asked is one it had followed, and that has not stopped since. */
import type { Event, Reaction } from '../../../engine/types.ts';

/** `log` as the asked side knows it. */
export function isStillFollowed(log: readonly Event[], { code, subject }: Reaction): boolean {
  if (code !== 'ship-refuses') return false;
  const answered = log.findLastIndex(
    (event) => event.code === 'reaction' && event.params.subject === subject,
  );
  return log[answered]?.params.choice === 'shadow' && !log.slice(answered).some(hasMovedOn);

  function hasMovedOn({ code: happened, params }: Event): boolean {
    const status = happened === 'ship-report' ? params.status : happened === 'ship' ? params.to : undefined;
    return params.ship === subject && status !== undefined && status !== 'hailed';
  }
}

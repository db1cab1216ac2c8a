/** Letters that were accepted when they could no longer be: the yes was under way while they ran out or were replaced. */
import type { Event, Offer } from '../../../engine/types.ts';
import { otherSide, type Scenario, SIDES, type Side } from '../../../scenario/types.ts';
import { turnHour } from './clock.ts';

interface Heard {
  readonly channel: string;
  readonly turn: number;
}

/** The offer that lay in this slot of its author's before an entry of the log; null where the log does not tell. */
function lastHeard(log: readonly Event[], author: Side, slot: number, before: number): Heard | null {
  const heard = log
    .slice(0, before)
    .findLast(
      ({ code, params }) =>
        code === 'heard' && params.act === 'offer' && params.side === author && params.slot === slot,
    );
  return heard === undefined ? null : { channel: String(heard.params.channel), turn: heard.turn };
}

const isAcceptance = ({ params }: Event, by: Side, slot: number): boolean =>
  params.act === 'accept' && params.side === by && params.slot === slot;

/** The letters among `offers`, as far as the log tells which. */
export function acceptedTooLate(
  scenario: Scenario,
  log: readonly Event[],
  offers: readonly Offer[],
): readonly Offer[] {
  return log.flatMap((event, at) => {
    const by = SIDES.find((side) => side === event.params.side);
    if (event.code !== 'heard' || event.params.late !== 1 || by === undefined) return [];
    const slot = Number(event.params.slot);
    const sent = log.findLastIndex(
      (each, index) => index < at && each.code === 'sent' && isAcceptance(each, by, slot),
    );
    const meant = lastHeard(log, otherSide(by), slot, sent < 0 ? at : sent);
    if (meant === null) return [];
    const [from, to] = [turnHour(scenario, meant.turn), turnHour(scenario, meant.turn + 1)];
    const came = ({ from: author, channel, arrivesHour }: Offer): boolean =>
      author === otherSide(by) && channel === meant.channel && arrivesHour >= from && arrivesHour < to;
    return offers.findLast(came) ?? [];
  });
}

/** What was so, as lines, topic by topic as in the panes of the two sides. */
import type { State } from '../engine/state.ts';
import type { Event, Offer } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { countArms, countBoats, line } from './sideLines.ts';
import type { Line } from './types.ts';

const underWay = (offers: readonly (Offer | null)[]): number =>
  offers.filter((offer) => offer?.status === 'sent').length;

const isOpen = (offer: Offer | null): boolean => offer?.status === 'open' || offer?.status === 'countered';

const forceLines = (scenario: Scenario, { us, ussr, pub }: State): readonly Line[] => [
  line('launchers', 'launchers.known', { countMilli: ussr.military.launchers }),
  ...(pub.disclosed === 'no' && us.common.reconTier > 0 ? [line('secret', 'secret.found')] : []),
  line('ships', 'ships.known', countArms(scenario, ussr.military.ships)),
  line('submarines', 'submarines.known', countBoats(ussr.military.submarines)),
  line('landing', 'landing.known', { readyMilli: us.military.invasion }),
  line('tactical', 'tactical.known', { tactical: ussr.military.tactical }),
];

const leaderLines = ({ us, ussr, offers, dark }: State): readonly Line[] => [
  line('alert', 'alert.known', { us: us.common.alert, ussr: ussr.common.alert }),
  line('temper', 'temper.known', { us: us.common.temper, ussr: ussr.common.temper }),
  line('home', 'home.known', { usMilli: us.common.home, ussrMilli: ussr.common.home }),
  line('talks', 'talks.known', {
    us: underWay(offers.us),
    ussr: underWay(offers.ussr),
    open: [...offers.us, ...offers.ussr].filter(isOpen).length,
  }),
  line('risk', 'risk.known', { runPpm: dark.riskRun }),
];

/** Messages and answers, which are meant to be heard later and not to be noticed. */
const isMessage = (kind: string): boolean => kind.startsWith('C') || kind.startsWith('K');

/** Orders that the other side neither heard announced nor noticed. */
const unnoticed = (events: readonly Event[]): readonly Line[] => {
  const orders = events.filter(({ code }) => code === 'order');
  return orders.flatMap(({ to, params }) => {
    if ((to !== 'us' && to !== 'ussr') || to !== params.side || isMessage(String(params.kind))) return [];
    const noticed = orders.some(
      (told) => told.to !== to && told.params.side === to && told.params.kind === params.kind,
    );
    return noticed ? [] : [line('order', 'order.unnoticed', { side: to, kind: String(params.kind) })];
  });
};

/** The truth of a moment. `events`: everything that has happened since the last lines. */
export const trueLines = (scenario: Scenario, state: State, events: readonly Event[]): readonly Line[] => [
  ...forceLines(scenario, state),
  ...leaderLines(state),
  ...unnoticed(events),
];

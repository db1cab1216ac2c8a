/** Misreadings of forces: launchers, ships, submarines, readiness to land, and what the other side has found out. */
import type { OrderKind, ShipClass } from '../scenario/types.ts';
import { type Deed, type Found, found, orderAmong } from './deed.ts';

const STRIKES: readonly OrderKind[] = ['S1', 'S3', 'S4'];
/** Orders of Moscow that answer a landing it fears or does not fear. */
const LANDING_ORDERS: readonly OrderKind[] = ['M8', 'M9', 'M12', 'B9', 'K1', 'K4', 'C1', 'C2', 'C3', 'K2'];
/** Orders that set warships on ships, where a submarine may lie in wait. */
const LINE_ORDERS: readonly OrderKind[] = ['B1', 'B2', 'B3', 'B4'];
/** What Moscow does while it believes that nobody has seen. */
const UNSEEN_ORDERS: readonly OrderKind[] = ['M9', 'P4', 'I5'];
const SPREADS = 2;
const LAUNCHERS_A_SITE = 4000;
const LANDING_MISJUDGED = 20_000;

const launchersOff = (deed: Deed): readonly Found[] => {
  const { intelligence, common } = deed.state.us;
  const { launchers } = deed.state.ussr.military;
  const off = Math.abs(intelligence.launchers - launchers);
  const params = {
    believedMilli: intelligence.launchers,
    spreadMilli: intelligence.spread,
    trueMilli: launchers,
  };
  const reach = common.sitesKnown * LAUNCHERS_A_SITE;
  const strike = orderAmong(deed, STRIKES);
  return [
    ...found('launchers-off', strike, off > SPREADS * intelligence.spread ? off : 0, params),
    ...found('sites-unknown', strike, launchers - reach, { known: common.sitesKnown, readyMilli: launchers }),
  ];
};

/** Classes of ships an order of this turn set the line against, with the order's kind. */
const aimedAt = ({ chapter }: Deed): readonly { readonly kind: OrderKind; readonly shipClass: ShipClass }[] =>
  chapter.orders.us.flatMap(({ order }): { kind: OrderKind; shipClass: ShipClass }[] => {
    if (order.kind === 'B4') return [{ kind: order.kind, shipClass: order.shipClass }];
    if (order.kind === 'B2') return [{ kind: order.kind, shipClass: 'fuel' }];
    return order.kind === 'B1' ? [{ kind: order.kind, shipClass: 'arms' }] : [];
  });

const shipsHadTurned = (
  { scenario, state }: Deed,
  shipClass: ShipClass,
  kind: OrderKind,
): readonly Found[] => {
  const gone = scenario.ships.flatMap(({ id, shipClass: of }, index) => {
    const believed = state.us.military.ships[index];
    const truth = state.ussr.military.ships[index]?.status;
    const thought = believed?.status === 'underway' || believed?.status === 'at-line';
    const turned = truth === 'turned' || truth === 'stopped';
    return of === shipClass && thought && turned ? [{ id, hours: state.pub.hour - believed.hour }] : [];
  });
  const hours = Math.max(0, ...gone.map((ship) => ship.hours));
  return found('ships-had-turned', kind, gone.length, {
    count: gone.length,
    ships: gone.map(({ id }) => id).join(' '),
    hours,
  });
};

const submarinesUnseen = (deed: Deed): readonly Found[] => {
  const { us, ussr } = deed.state;
  const unseen = ussr.military.submarines.filter(
    ({ status }, index) => status === 'on-station' && us.military.contacts[index] === null,
  );
  return found('submarines-unseen', orderAmong(deed, LINE_ORDERS), unseen.length, { count: unseen.length });
};

const landingOff = (deed: Deed): readonly Found[] => {
  const { invasion, hour } = deed.state.ussr.intelligence;
  const truth = deed.state.us.military.invasion;
  const off = Math.abs(invasion - truth);
  const params = { believedMilli: invasion, trueMilli: truth };
  return found(
    'landing-off',
    orderAmong(deed, LANDING_ORDERS),
    hour >= 0 && off > LANDING_MISJUDGED ? off : 0,
    params,
  );
};

/** Moscow went on as if nothing had been found. */
const thoughtUnseen = (deed: Deed): readonly Found[] => {
  const { pub, us } = deed.state;
  if (pub.disclosed !== 'no' || us.intelligence.hour < 0) return [];
  const hours = pub.hour - deed.scenario.startHour;
  return found('thought-unseen', orderAmong(deed, UNSEEN_ORDERS), Math.max(1, hours), { hours });
};

export const seaMisreadings = (deed: Deed): readonly Found[] =>
  deed.side === 'us'
    ? [
        ...launchersOff(deed),
        ...aimedAt(deed).flatMap(({ shipClass, kind }) => shipsHadTurned(deed, shipClass, kind)),
        ...submarinesUnseen(deed),
      ]
    : [...landingOff(deed), ...thoughtUnseen(deed)];

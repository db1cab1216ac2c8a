/** Misreadings of the other leader: his temper, his alert, his standing at home, and the letter he had already sent. */
import type { OrderKind } from '../scenario/types.ts';
import { type Deed, type Found, found, orderAmong } from './deed.ts';

/** Orders that press, and are wise only against one who yields or is bent on war. */
const PRESSING: readonly OrderKind[] = [
  'M1',
  'M2',
  'M8',
  'B1',
  'B2',
  'B4',
  'M13',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'P2',
  'P7',
  'C4',
  'K3',
];
/** Orders that speak to the other side. */
const TALKING: readonly OrderKind[] = ['C1', 'C2', 'C3', 'C4', 'K1', 'K2', 'K3', 'K4', 'P2', 'P5'];
/** Orders whose danger grows with the other side's alert. */
const PROVOKING: readonly OrderKind[] = [
  'M1',
  'M5',
  'M8',
  'I2',
  'B4',
  'B9',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'M13',
  'P2',
];
const RAISING: readonly OrderKind[] = ['M1', 'M8', 'S1', 'S2', 'S3', 'S4', 'S5'];
const SURE = 600_000;
const [DOVE, HAWK] = [0, 2];
const HOME_MISJUDGED = 20_000;

const temperMisread = (deed: Deed): readonly Found[] => {
  const { belief } = deed.state[deed.side].common;
  const { temper } = deed.state[deed.foe].common;
  const [dove = 0, , hawk = 0] = belief;
  const kind = orderAmong(deed, PRESSING) ?? orderAmong(deed, TALKING);
  return [
    ...found('took-for-hawk', kind, temper !== HAWK && hawk > SURE ? hawk : 0, { chancePpm: hawk, temper }),
    ...found('took-for-dove', kind, temper !== DOVE && dove > SURE ? dove : 0, { chancePpm: dove, temper }),
  ];
};

const alertMisread = (deed: Deed): readonly Found[] => {
  const believed = deed.state.pub.alertShown[deed.foe];
  const truth = deed.state[deed.foe].common.alert;
  return [
    ...found('alert-underrated', orderAmong(deed, PROVOKING), truth - believed, { believed, truth }),
    ...found('alert-overrated', orderAmong(deed, RAISING), believed - truth, { believed, truth }),
  ];
};

const homeMisread = (deed: Deed): readonly Found[] => {
  const believed = deed.state[deed.side].common.otherHome;
  const truth = deed.state[deed.foe].common.home;
  const off = Math.abs(believed - truth);
  const params = { believedMilli: believed, trueMilli: truth };
  return found('home-off', orderAmong(deed, TALKING), off > HOME_MISJUDGED ? off : 0, params);
};

/** Words were sent while the other side's own were still on their way. */
const letterUnderWay = (deed: Deed): readonly Found[] => {
  const { pub, offers } = deed.state;
  const waits = offers[deed.foe].flatMap((offer) =>
    offer?.status === 'sent' ? [offer.arrivesHour - pub.hour] : [],
  );
  const hours = Math.max(0, ...waits);
  return found('letter-underway', orderAmong(deed, TALKING), waits.length === 0 ? 0 : Math.max(1, hours), {
    hours,
  });
};

export const leaderMisreadings = (deed: Deed): readonly Found[] => [
  ...temperMisread(deed),
  ...alertMisread(deed),
  ...homeMisread(deed),
  ...letterUnderWay(deed),
];

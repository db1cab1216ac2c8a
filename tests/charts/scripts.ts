/** Short games for the steps of the charts that random play seldom takes. */
import type { Event, Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import {
  FROM_THE_SPEECH,
  oneShip,
  openTable,
  startingWith,
  type Table,
  THIRTEEN_DAYS,
} from '../cases/table.ts';

const PROCLAIM: Order = { kind: 'B1' };
const LOW_FLIGHT: Order = { kind: 'I2' };
const STRIKE: Order = { kind: 'S1' };
const COUNTER: Order = {
  kind: 'K2',
  slot: 0,
  channel: 'ambassador',
  bundle: bundleOf([2, 0, 0, 0, 0]),
  hours: 48,
};
const HOME: Order = { kind: 'K4', issue: 0, level: 2, publicity: 0 };
const ready = startingWith(FROM_THE_SPEECH, { strike: 60_000 });

const start = (): Table => openTable(FROM_THE_SPEECH);
const accept = (slot = 0): Order => ({ kind: 'K1', slot, rider: false });
const radio = (instruction: 'run' | 'stop' | 'turn-back'): Order => ({
  kind: 'B8',
  ships: ['ship'],
  instruction,
});

/** An incident of the next turn, and what becomes of it. */
const incident = (table: Table, severity: 1 | 2, scale: 0 | 1): Table =>
  table.turn({ incidents: 1, severity }).answer('us', 'hold', { nuclear: 1, scale });
const flown = (): Table => openTable(ready).order('us', LOW_FLIGHT).turn();
const survivor = (scale: 0 | 1): Table =>
  openTable(ready).order('us', STRIKE).turn({ strike: 2, survivor: 1, scale });

/** The line in force from the first turn, the ship far out. */
const line = (): Table =>
  openTable(oneShip('fuel', 'run', 900))
    .order('us', PROCLAIM)
    .turn();
const extended = (): Table => line().turn().order('us', { kind: 'B2' }).turn();
const suspended = (): Table => line().order('us', { kind: 'B7' }).turn();
/** A line that will be in force a day later. */
const proclaimed = (): Table => start().order('us', PROCLAIM).turn();

/** The ship at the line in the first turn, held under guns if it runs. */
const met = (shipClass: 'fuel' | 'arms', instruction: 'run' | 'stop' | 'turn-back' | 'inspect'): Table =>
  openTable(oneShip(shipClass, instruction)).order('us', PROCLAIM).turn();
const held = (): Table => met('arms', 'run').answer('us', 'shadow');
const cleared = (): Table => {
  const table = openTable(oneShip('fuel', 'inspect', 180))
    .order('us', PROCLAIM)
    .turn();
  return table.order('us', { kind: 'B4', shipClass: 'fuel', instruction: 'board' }).turn();
};
/** No line, so the ship sails past where it would be, far from port. */
const atSea = (): Table => openTable(oneShip('arms', 'run', 900));

const offered = (terms: readonly number[], hours = 48): Table => {
  const message = { act: 'offer', bundle: bundleOf(terms), hours } as const;
  return start().order('ussr', { kind: 'C2', message }).turn();
};

/** Each game with the steps it is for. */
export const SCRIPTS: readonly (readonly [string, () => readonly Event[]])[] = (
  [
    ['war by accident before anything is known, stopped', () => incident(openTable(THIRTEEN_DAYS), 1, 0)],
    ['war by accident before anything is known, general', () => incident(openTable(THIRTEEN_DAYS), 1, 1)],
    ['war by accident in the crisis, stopped', () => incident(start(), 1, 0)],
    ['war by accident in the crisis, general', () => incident(start(), 1, 1)],
    ['war by accident in contact, stopped', () => incident(flown(), 1, 0)],
    ['war by accident in contact, general', () => incident(flown(), 1, 1)],
    ['war out of bloodshed, stopped', () => incident(start(), 2, 0)],
    ['war out of bloodshed, general', () => incident(start(), 2, 1)],
    [
      'a strike out of the crisis, and a ceasefire',
      () => openTable(ready).order('us', STRIKE).turn().answer('ussr', 'hold').turn({ ceasefire: 1 }),
    ],
    ['a strike out of contact', () => flown().order('us', STRIKE).turn()],
    [
      'a strike on the day an aircraft is lost',
      () =>
        openTable(ready)
          .order('us', LOW_FLIGHT)
          .order('us', STRIKE)
          .turn({ 'recon-risk': 1 })
          .answer('us', 'hold'),
    ],
    ['a launcher that survives fires, limited', () => survivor(0)],
    ['a launcher that survives fires, general', () => survivor(1)],
    ['a line extended, then suspended', () => extended().order('us', { kind: 'B7' }).turn()],
    ['a line extended, then lifted', () => extended().order('ussr', HOME).turn()],
    ['a line suspended, then proclaimed again', () => suspended().order('us', PROCLAIM).turn()],
    ['a line suspended, then lifted', () => suspended().order('ussr', HOME).turn()],
    ['a line lifted before it was in force', () => proclaimed().order('ussr', HOME).turn()],
    ['a line suspended before it was in force', () => proclaimed().order('us', { kind: 'B7' }).turn()],
    [
      'a ship stopped at sea, then sent on',
      () => atSea().order('ussr', radio('stop')).turn().turn().order('ussr', radio('run')).turn().turn(),
    ],
    [
      'a ship stopped at sea, then turned',
      () =>
        atSea().order('ussr', radio('stop')).turn().turn().order('ussr', radio('turn-back')).turn().turn(),
    ],
    [
      'a ship turned, then sent on',
      () => atSea().order('ussr', radio('turn-back')).turn().turn().order('ussr', radio('run')).turn().turn(),
    ],
    ['a ship that stops at the line', () => met('arms', 'stop')],
    ['a ship that turns at the line', () => met('arms', 'turn-back')],
    ['a ship searched at the line and turned away', () => met('arms', 'inspect')],
    ['a ship searched, cleared and arrived', () => cleared().pass(8)],
    [
      'a ship held under guns that stops',
      () => held().order('ussr', radio('stop')).turn().answer('us', 'shadow').turn(),
    ],
    [
      'a ship held under guns that turns',
      () => held().order('ussr', radio('turn-back')).turn().answer('us', 'shadow').turn(),
    ],
    ['a ship held under guns and boarded', () => met('arms', 'run').answer('us', 'board')],
    ['a ship held under guns and disabled', () => met('arms', 'run').answer('us', 'disable')],
    [
      'a ship let through that turns all the same',
      () => met('fuel', 'run').answer('us', 'pass').order('ussr', radio('turn-back')).turn().turn(),
    ],
    [
      'an offer countered, then accepted',
      () => offered([1, 0, 0, 0, 0]).order('us', COUNTER).turn().order('us', accept(), 'public').turn(),
    ],
    [
      'an offer countered, then refused',
      () => offered([1, 0, 0, 0, 0]).order('us', COUNTER).turn().order('us', { kind: 'K3', slot: 0 }).turn(),
    ],
    [
      'an acceptance that arrives after its hour',
      () => offered([2, 0, 0, 0, 0], 24).order('us', accept(), 'private').turn({ delay: 1 }).turn(),
    ],
    [
      'a promise broken on the day it is made',
      () =>
        offered([1, 0, 0, 0, 0])
          .order('us', accept(), 'private')
          .turn({ delay: 1 })
          .order('ussr', { kind: 'M9', on: true })
          .turn(),
    ],
    [
      'a promise kept for a day, then broken',
      () =>
        offered([1, 1, 0, 0, 0])
          .order('us', accept(), 'public')
          .turn()
          .turn()
          .order('ussr', { kind: 'K5', pledge: 0 })
          .turn(),
    ],
    [
      'an envoy who is not believed',
      () =>
        start()
          .order('ussr', {
            kind: 'C3',
            message: { act: 'offer', bundle: bundleOf([1, 0, 0, 0, 0]), hours: 24 },
          })
          .turn({ garble: 1 }),
    ],
  ] as const
).map(([name, play]) => [name, () => play().events]);

/** Whole games made by hand, each with the misreadings a careful reader of it would name, and no others. */
import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../src/debrief/chapters.ts';
import { misreadingsOf } from '../../src/debrief/misreadings.ts';
import type { Misreading } from '../../src/debrief/types.ts';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { FROM_THE_SPEECH, openTable, startingWith, type Table, THIRTEEN_DAYS } from '../cases/table.ts';

const STRIKE: Order = { kind: 'S1' };
const RAISE: Order = { kind: 'M8', step: 1 };
const WARN: Order = { kind: 'C2', message: { act: 'warn' } };
const LETTER: Order = {
  kind: 'C1',
  message: { act: 'offer', bundle: bundleOf([2, 1, 2, 1, 1]), hours: 48 },
};
/** What was ordered is noticed by the other side. */
const SEEN = { notice: 1 } as const;

interface Game {
  readonly about: string;
  readonly play: () => Table;
  /** Of whom, which, in which turn, how far off, and what followed that turned on it. */
  readonly read: readonly (readonly [
    Misreading['side'],
    Misreading['code'],
    turn: number,
    by: number,
    ledTo: string | null,
  ])[];
}

const airReady = startingWith(FROM_THE_SPEECH, { strike: 60_000, launchers: 4000 });

const GAMES: readonly Game[] = [
  { about: 'nothing is ordered', play: () => openTable(FROM_THE_SPEECH).pass(3), read: [] },
  {
    about: 'Moscow hurries for five turns; Washington strikes on a count of 4 when 19 are ready',
    play: () =>
      openTable(airReady)
        .order('ussr', { kind: 'M9', on: true })
        .turn()
        .pass(4)
        .order('us', STRIKE)
        .turn()
        .answer('ussr', 'restrain'),
    read: [['us', 'launchers-off', 5, 15_000, 'strike']],
  },
  {
    about: 'a strike on a sound count, every site known',
    play: () =>
      openTable(startingWith(FROM_THE_SPEECH, { strike: 60_000 }))
        .order('us', STRIKE)
        .turn()
        .answer('ussr', 'restrain'),
    read: [],
  },
  {
    about: 'a strike on 16 October, when three sites of six are known and 16 launchers ready',
    play: () =>
      openTable(startingWith(THIRTEEN_DAYS, { strike: 60_000, launchers: 16_000 }))
        .order('us', STRIKE)
        .turn()
        .answer('ussr', 'restrain'),
    read: [['us', 'sites-unknown', 0, 4000, 'strike']],
  },
  {
    about:
      'three ships turn back; two turns later Washington, which knows of one, sets the line on the others',
    play: () =>
      openTable(FROM_THE_SPEECH)
        .order('us', { kind: 'B1' })
        .turn()
        .order('ussr', {
          kind: 'B8',
          ships: ['kimovsk', 'gagarin', 'poltava'],
          instruction: 'turn-back',
        })
        .turn()
        .pass(1)
        .order('us', { kind: 'B4', shipClass: 'arms', instruction: 'hail' })
        .turn(),
    read: [['us', 'ships-had-turned', 3, 2, null]],
  },
  {
    about: 'Moscow raises its alert unseen, and Washington flies low',
    play: () => openTable(FROM_THE_SPEECH).order('ussr', RAISE).turn().order('us', { kind: 'I2' }).turn(),
    read: [['us', 'alert-underrated', 1, 1, null]],
  },
  {
    about: 'the same, but the alert was seen',
    play: () => openTable(FROM_THE_SPEECH).order('ussr', RAISE).turn(SEEN).order('us', { kind: 'I2' }).turn(),
    read: [],
  },
  {
    about: 'Moscow steps down unseen, and Washington steps up',
    play: () =>
      openTable(FROM_THE_SPEECH)
        .order('ussr', RAISE)
        .turn(SEEN)
        .order('ussr', { kind: 'M8', step: -1 })
        .turn()
        .order('us', { kind: 'M1', step: 1 })
        .turn(),
    read: [['us', 'alert-overrated', 2, 1, 'alert']],
  },
  {
    about: 'a dove in Moscow shows force for four turns, and Washington raises its alert against a hawk',
    play: () =>
      openTable(FROM_THE_SPEECH, { ussr: 'dove' })
        .order('ussr', RAISE)
        .order('ussr', { kind: 'P4' })
        .turn(SEEN)
        .order('ussr', RAISE)
        .order('ussr', { kind: 'C4', hours: 48 })
        .turn(SEEN)
        .order('ussr', { kind: 'M13' })
        .order('ussr', { kind: 'P7' })
        .turn(SEEN)
        .order('ussr', { kind: 'M13' })
        .turn(SEEN)
        .order('us', { kind: 'M1', step: 1 })
        .turn(),
    read: [['us', 'took-for-hawk', 4, 811_619, null]],
  },
  {
    about: 'the world expects doves; a hawk in Washington is warned by Moscow as if he were one',
    play: () =>
      openTable(
        startingWith(FROM_THE_SPEECH, { types: { dove: 700_000, moderate: 200_000, hawk: 100_000 } }),
        { us: 'hawk', ussr: 'dove' },
      )
        .order('ussr', WARN)
        .turn(),
    read: [['ussr', 'took-for-dove', 0, 700_000, null]],
  },
  {
    about: 'Moscow sends a letter; before it is there Washington warns',
    play: () => openTable(FROM_THE_SPEECH).order('ussr', LETTER).turn().order('us', WARN).turn(),
    read: [['us', 'letter-underway', 1, 1, null]],
  },
  {
    about: 'an agent tells Moscow of a landing force hardly begun; two turns of work later it trusts to that',
    play: () =>
      openTable(startingWith(FROM_THE_SPEECH, { invasion: 20_000 }))
        .order('ussr', { kind: 'I4' })
        .turn({ agent: 0 })
        .order('us', { kind: 'M2', force: 'landing' })
        .turn()
        .order('us', { kind: 'M2', force: 'landing' })
        .turn()
        .order('ussr', { kind: 'M12', on: true })
        .turn(),
    read: [['ussr', 'landing-off', 3, 52_000, null]],
  },
  {
    about: 'Washington boards tankers with two submarines beside the line that it has not found',
    play: () =>
      openTable(FROM_THE_SPEECH)
        .order('us', { kind: 'B1' })
        .turn()
        .pass(5)
        .order('us', { kind: 'B4', shipClass: 'fuel', instruction: 'board' })
        .turn(),
    read: [['us', 'submarines-unseen', 6, 2, null]],
  },
  {
    about: 'on 16 October Moscow hurries the sites as if nobody had seen them',
    play: () => openTable(THIRTEEN_DAYS).order('ussr', { kind: 'M9', on: true }).turn(),
    read: [['ussr', 'thought-unseen', 0, 1, null]],
  },
];

describe('the misreadings of a game made by hand', () => {
  it.each(GAMES)('$about', ({ play, read }) => {
    const { scenario, steps } = play();
    const found = misreadingsOf(scenario, chaptersOf(steps));
    expect(
      found.map(({ side, code, turn, by, ledTo }) => [side, code, turn, by, ledTo?.code ?? null]),
    ).toEqual(read);
  });
});

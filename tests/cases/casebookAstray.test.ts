import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/copy.ts';
import { task } from '../../src/engine/game.ts';
import { leakWeights } from '../../src/engine/rules/messages.ts';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { CHANNELS } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, moved, openTable, type Table } from './table.ts';

const LETTER = bundleOf([2, 1, 2, 1, 1]);
const start = (scenario = FROM_THE_SPEECH): Table => openTable(scenario);
const offer = (kind: 'C1' | 'C2'): Order => ({ kind, message: { act: 'offer', bundle: LETTER, hours: 48 } });
const warning = (kind: 'C1' | 'C2' | 'C3'): Order => ({ kind, message: { act: 'warn' } });

describe('words that go astray', () => {
  it('Case 631 (RULES 6.5): a warning by an envoy who is not believed is never heard', () => {
    const table = start().order('us', warning('C3')).turn({ garble: 1 });
    expect([table.state.us.channel.couriers, table.told('heard')]).toEqual([[], []]);
  });

  it('Case 632 (RULES 6.5): a leak is told with its side and channel, and costs the sender 3 points at home and with the allies', () => {
    const table = start().order('ussr', offer('C1')).turn({ leak: 1 });
    expect(table.told('leaked').map(({ params }) => params)).toEqual([{ side: 'ussr', channel: 'letter' }]);
    expect([moved(table, 'home', 'ussr', 'leak'), moved(table, 'allies', 'ussr', 'leak')]).toEqual([
      -3000, -3000,
    ]);
  });

  it('Case 633 (RULES 6.5): what leaks after it was heard is read by the world all the same', () => {
    const table = start().order('ussr', offer('C2')).turn({ leak: 1 });
    expect(table.state.offers.ussr[0]).toMatchObject({ status: 'open', known: 2 });
  });

  it('Case 634 (RULES 6.5): a warning that leaks is no news', () => {
    const table = start().order('us', warning('C1')).turn({ leak: 1 });
    expect(table.told('leaked')).toEqual([]);
  });

  it('Case 635 (RULES 6.5): each channel leaks with its own chance, and none when the end is decided', () => {
    const { scenario, state } = start();
    const running = { scenario, state: copyState(state), heard: null };
    const ended = { scenario, state: copyState(state), heard: null };
    ended.state.pub.end = 'E6';
    CHANNELS.forEach((channel, index) => {
      const chance = scenario.channels[channel].leakPpm;
      const sent = task('leak', 'us', index, 0);
      expect(leakWeights(running, sent)).toEqual(chance === 0 ? null : [1_000_000 - chance, chance]);
      expect(leakWeights(ended, sent)).toBe(null);
    });
  });

  it('Case 636 (RULES 7.6): a private deadline threatens when it is heard, whatever else is heard before', () => {
    const { ambassador } = FROM_THE_SPEECH.channels;
    const delays = [0, 48].map((hours) => ({ hours, ppm: 500_000 }));
    const slow = {
      ...FROM_THE_SPEECH,
      channels: { ...FROM_THE_SPEECH.channels, ambassador: { ...ambassador, delays } },
    };
    const table = start(slow).order('us', { kind: 'C4', hours: 72 }).turn({ delay: 1 });
    table.order('us', warning('C2')).turn({ delay: 0 });
    expect([table.told('heard').length, table.state.ussr.channel.threat]).toEqual([1, null]);
    table.pass(3);
    expect([table.told('heard').length, table.state.ussr.channel.threat]).toEqual([2, 156 + 72]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { parseScript } from '../../src/cli/scriptFile.ts';

const { scenario } = await loadScenario('october-1962');
const ROW = { turn: 6, side: 'us', desk: 'public', order: { kind: 'P1' } };

const faultsOf = (rows: unknown): readonly string[] => {
  const script = parseScript(JSON.stringify(rows), scenario, 'us');
  return script.ok ? [] : script.error;
};

describe('a script of dated orders', () => {
  it('may be what the scenario says of history', () => {
    const script = parseScript(JSON.stringify(scenario.history), scenario, 'ussr');
    expect(script).toEqual({ ok: true, value: scenario.history });
  });

  it.each([
    ['is JSON', '{', 'is not JSON'],
    ['is a list', '{}', 'must be a list of dated orders'],
    ['has an order for its side', '[]', 'has no order for us'],
  ])('%s', (_, text, fault) => {
    expect(parseScript(text, scenario, 'us')).toEqual({ ok: false, error: [fault] });
  });

  it.each([
    ['a row that is no object', 7, 'row 0: is no object'],
    ['a turn outside the calendar', { ...ROW, turn: 20 }, 'row 0: turn must be a whole number from 0 to 19'],
    ['an unknown side', { ...ROW, side: 'cuba' }, 'row 0: side must be one of us, ussr'],
    [
      'an unknown desk',
      { ...ROW, desk: 'naval' },
      'row 0: desk must be one of military, public, intelligence, private',
    ],
    ['what is no order', { ...ROW, order: { kind: 'P2' } }, 'row 0: order is not an order'],
    ['an unknown key', { ...ROW, day: 22 }, 'row 0: has an unknown key day'],
    ["the other side's order", { ...ROW, order: { kind: 'U6' } }, 'row 0: order U6 is not for us'],
    [
      'an order at another desk',
      { ...ROW, desk: 'military' },
      'row 0: order P1 is not for the military desk',
    ],
  ])('refuses %s', (_, row, fault) => {
    expect(faultsOf([row])).toEqual([fault]);
  });

  it('refuses a second order at the same desk in the same turn', () => {
    expect(faultsOf([ROW, ROW])).toEqual(['row 1: there is an order for turn 6, us, public already']);
  });

  it('names every fault', () => {
    expect(faultsOf([{ ...ROW, turn: -1, side: 'x' }, 7])).toHaveLength(3);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';

const simulate = (...options: string[]) =>
  spawnSync(process.execPath, ['src/cli/simulate.ts', ...options], { encoding: 'utf8' });

const linesOf = (...options: string[]): string[] =>
  simulate(...options)
    .stdout.trim()
    .split('\n');

const fileWith = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'script-')), 'line.json');
  writeFileSync(path, text);
  return path;
};

const { scenario } = await loadScenario('october-1962');
const PAIR = ['--us', 'hawk', '--ussr', 'random'];
const FIRST_KEYS =
  'seed scenario us ussr end removed nuclear scores turns endedAt incidents alert launchersReady settlement actions';
const LATER_KEYS = 'contact roe terms risk estimates launchers disclosed tempers standing settings';

describe('simulate', () => {
  it('gives the same lines on three threads as on one', () => {
    const one = linesOf(...PAIR, '--seed', '5:84');
    expect(one).toHaveLength(80);
    expect(linesOf(...PAIR, '--seed', '5:84', '--jobs', '3')).toEqual(one);
  });

  it('splits a range of seeds without changing a line', () => {
    const parts = ['7:9', '10:13'].flatMap((range) => linesOf(...PAIR, '--seed', range));
    expect(parts).toEqual(linesOf(...PAIR, '--games', '7', '--seed', '7'));
  });

  it('names its keys, the older ones first', () => {
    const [line = '{}'] = linesOf(...PAIR);
    expect(Object.keys(JSON.parse(line))).toEqual(`${FIRST_KEYS} ${LATER_KEYS}`.split(' '));
  });

  it('plays a script as the policy that plays by the same line', () => {
    const path = fileWith(JSON.stringify(scenario.history));
    const [scripted = ''] = linesOf('--us', path, '--ussr', 'history', '--seed', '4');
    const [named = ''] = linesOf('--us', 'history', '--ussr', 'history', '--seed', '4');
    expect(JSON.parse(scripted)).toEqual({ ...JSON.parse(named), us: path });
  });

  it('says what each side announced and kept secret', () => {
    const [line = ''] = linesOf('--us', 'history', '--ussr', 'history', '--seed', '1');
    expect(JSON.parse(line).terms.us).toEqual([
      {
        turn: 18,
        channel: 'ambassador',
        announced: {
          weapons: 'missiles',
          verification: 'air-sea',
          invasion: 'public',
          quarantine: 'on-inspection',
        },
        private: {},
        secret: { jupiters: 'quiet-later' },
      },
    ]);
  });

  it('has one entry a turn in every list of turns', () => {
    for (const line of linesOf(...PAIR, '--seed', '1:5')) {
      const game = JSON.parse(line);
      const lists = [game.alert, game.contact, game.roe, game.launchers, ...Object.values(game.estimates)];
      expect(lists.map((list) => list.length)).toEqual(lists.map(() => game.turns));
    }
  });

  it.each([
    ['a file that is not there', ['--us', 'nowhere.json'], '--us: nowhere.json cannot be read.'],
    ['a policy of the other side', ['--ussr', 'passive-us'], '--ussr must be one of'],
    [
      'an unknown setting',
      ['--audience', 'deaf'],
      '--audience must be one of off, low, classic, high, not deaf.',
    ],
    ['a range that runs backwards', ['--seed', '9:3'], '--seed must be a whole number from 9 to'],
    [
      'a range and a number of games',
      ['--seed', '1:3', '--games', '3'],
      '--games says how many from one seed',
    ],
    ['no threads', ['--jobs', '0'], '--jobs must be a whole number from 1 to 256, not 0.'],
  ])('refuses %s', (_, options, fault) => {
    const { status, stderr } = simulate(...options);
    expect({ status, says: stderr.startsWith(fault) }).toEqual({ status: 2, says: true });
  });

  it('names the file and the row of a bad script', () => {
    const path = fileWith('[{"turn":0}]');
    expect(simulate('--ussr', path).stderr).toContain(`--ussr: ${path}: row 0: order is not an order`);
  });
});

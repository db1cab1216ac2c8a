import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { chooserOfPlayers } from '../../src/cli/chooser.ts';
import { reportGame } from '../../src/cli/gameReport.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playerNamed } from '../../src/cli/player.ts';
import { playMatch } from '../../src/cli/referee/match.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { commandOf, playDrill, program } from './refereeGame.ts';

const SCRIPT = 'src/cli/referee.ts';
const DRILL = ['--scenario', 'drill-first-turns'];
const SEALS = commandOf('refereeProgram.mjs', 'seals');

const referee = (...options: string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...DRILL, ...options], { encoding: 'utf8', timeout: 25_000 });

const linesOf = (...options: string[]): string[] => {
  const { stdout } = referee(...options);
  return stdout.trim().split('\n');
};

describe('the referee', () => {
  it('says what simulate says of a game, and how the programs behaved', async () => {
    const [line = '{}'] = linesOf('--us', SEALS, '--ussr', 'random', '--seed', '5');
    const { losses, replaced, ...game } = JSON.parse(line);
    const simulated = spawnSync(
      process.execPath,
      ['src/cli/simulate.ts', ...DRILL, '--us', 'random', '--ussr', 'random', '--seed', '5'],
      { encoding: 'utf8' },
    );
    expect(Object.keys(game)).toEqual(Object.keys(JSON.parse(simulated.stdout)));
    expect({ losses, replaced }).toEqual({
      losses: { us: [], ussr: [] },
      replaced: { us: null, ussr: null },
    });
  });

  it('plays a game alike alone and within a range', () => {
    const players = ['--us', SEALS, '--ussr', SEALS];
    const whole = linesOf(...players, '--games', '2', '--seed', '4');
    expect(whole.map((line) => JSON.parse(line).seed)).toEqual([4, 5]);
    expect(linesOf(...players, '--seed', '5:5')).toEqual(whole.slice(1));
  });

  it('lets a program that plays as a policy play the same game as that policy', async () => {
    const { scenario } = await loadScenario('october-1962-short');
    const players = { us: playerNamed('hawk'), ussr: playerNamed('random') };
    const names = { us: 'mirror', ussr: 'random' };
    const chooser = chooserOfPlayers(scenario, players);
    const mirror = { name: 'mirror', command: commandOf('refereeMirror.mjs', 'hawk') };
    const match = { scenario, settings: DEFAULT_SETTINGS, entrants: { ...players, us: mirror } };
    const { losses, replaced, ...game } = await playMatch({ ...match, patience: 600_000 }, 3, 1);
    expect(losses.us).toEqual([]);
    expect(replaced.us).toBe(null);
    expect(game).toEqual(reportGame(scenario, DEFAULT_SETTINGS, 3, names, chooser));
  });

  it('takes an action by its index or in full', async () => {
    const byIndex = await playDrill(program('seals'));
    const inFull = await playDrill(program('seals-in-full'));
    expect(inFull).toEqual({ ...byIndex, us: 'seals-in-full' });
  });

  it('passes a program over to its error stream', () => {
    const { stderr } = referee('--us', `echo here >&2; ${SEALS}`, '--ussr', 'random');
    expect(stderr).toContain('here');
  });

  it('ends what a program has started, too', () => {
    // The child keeps the error stream open, so this run would not come to its end while it lives.
    const { status } = referee('--us', commandOf('refereeProgram.mjs', 'leaves-a-child'), '--ussr', 'random');
    expect(status).toBe(0);
  });

  it('leaves no program behind when it is stopped itself', async () => {
    const command = commandOf('refereeProgram.mjs', 'will-not-end');
    const run = spawn(process.execPath, [SCRIPT, ...DRILL, '--us', command, '--patience', '3600000']);
    await once(run.stderr, 'data');
    run.kill('SIGTERM');
    // The program holds the error stream: it closes when the program has ended.
    await expect(once(run, 'close')).resolves.toEqual([143, null]);
  });

  it.each([
    ['no patience', ['--patience', '0'], '--patience must be a whole number from 1 to 3600000, not 0.'],
    ['nobody', ['--us', ' '], "--us must be a policy's name or a command."],
    ['a policy of the other side', ['--ussr', 'passive-us'], '--ussr must be one of'],
    ['a script that is not there', ['--us', 'nowhere.json'], '--us: nowhere.json cannot be read.'],
  ])('refuses %s', (_, options, fault) => {
    const { status, stderr } = referee(...options);
    expect({ status, says: stderr.startsWith(fault) }).toEqual({ status: 2, says: true });
  });
});

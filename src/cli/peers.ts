/** Measures the other engines in the same run: `tools/peers.mjs` installs them on first use and prints a line for each. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Peer {
  readonly engine: string;
  readonly gamesPerSecond: number;
  readonly transitionsPerSecond: number;
  readonly bytesPerTransition: number;
}

const TOOL = join(import.meta.dirname, '..', '..', 'tools', 'peers.mjs');

/** Empty when they could not be installed; the tool then says so on the error stream. */
export const measurePeers = (): readonly Peer[] => {
  const { stdout } = spawnSync(process.execPath, [TOOL], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Peer => JSON.parse(line));
};

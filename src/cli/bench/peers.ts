/** Measures other engines and bots in the same run: `tools/peers.mjs` installs them on first use and prints a line for each. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Peer {
  readonly engine: string;
  readonly gamesPerSecond: number;
  readonly transitionsPerSecond: number;
  readonly bytesPerTransition: number;
}

export interface PeerBot {
  readonly search: string;
  readonly iterationsPerSecond: number;
}

const TOOL = join(import.meta.dirname, '..', '..', '..', 'tools', 'peers.mjs');

const linesOf = (kind: 'engines' | 'bots'): readonly string[] => {
  const { stdout } = spawnSync(process.execPath, [TOOL, kind], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return stdout.split('\n').filter((line) => line !== '');
};

/** Empty when they could not be installed; the tool then says so on the error stream. */
export const measurePeers = (): readonly Peer[] => linesOf('engines').map((line): Peer => JSON.parse(line));

/** Bots that search, on the toy; empty as above. */
export const measureBots = (): readonly PeerBot[] => linesOf('bots').map((line): PeerBot => JSON.parse(line));

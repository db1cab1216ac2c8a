/** The addresses by which other devices of the same network reach this machine. */
import { networkInterfaces } from 'node:os';

/** None where the server listens on one address only. */
export const addressesForOthers = (host: string | undefined, port: number): readonly string[] =>
  host !== undefined
    ? []
    : Object.values(networkInterfaces())
        .flatMap((found) => found ?? [])
        .filter(({ family, internal }) => family === 'IPv4' && !internal)
        .map(({ address }) => `http://${address}:${port}/class`);

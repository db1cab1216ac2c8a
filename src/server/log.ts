/** What the server writes down of its own doings: JSON, a line each, on standard output. */
import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

/**
 * Callers log codes of rooms' states, counts and durations. What students or teachers write, names, codes, tokens and addresses are
 * never handed to it.
 */
export const makeLog = (level: Config['logLevel']): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** What may be said of an error: messages of databases can quote the values of a row. */
export const faultOf = (error: unknown): { readonly name: string; readonly code: string } => {
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { name, code };
};

/** How the server is set: read once from the environment, documented in docs/RUNNING.md. */
import { parsePort } from './port.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

export interface Config {
  readonly port: number;
  /** Undefined listens on every address. */
  readonly host: string | undefined;
  /** Folder of the embedded database. */
  readonly dataDir: string;
  /** A PostgreSQL that several processes share; null keeps rooms in `dataDir`. */
  readonly databaseUrl: string | null;
  /** How long a room is kept after its last move. */
  readonly keepMilliseconds: number;
  /** How long a room is kept that its teacher asked to keep. */
  readonly keptMilliseconds: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Whether `/metrics` answers: to nobody, to everybody, or to whoever knows the token. */
  readonly metrics: 'off' | 'on' | { readonly token: string };
  /** Proxies in front of this server whose word on the sender's address is taken. */
  readonly trustProxy: number;
  /** The address in the browser's bar where a proxy hides it; null asks the request itself. */
  readonly origin: string | null;
  readonly mostRooms: number;
  readonly mostConnections: number;
  /** Rooms that one address may open in an hour. */
  readonly opensAnHour: number;
  /** How many times faster the clock of the rooms goes than the machine's: for trying a whole period in a few minutes. */
  readonly clockSpeed: number;
  /** Server processes behind the one address. */
  readonly processes: number;
  /** Which of them this one is; the front says so. */
  readonly place: number | null;
  /** When the clock of the rooms began to go faster, the same for all processes; the front says so. Null: as this one starts. */
  readonly clockFrom: number | null;
}

type Environment = Readonly<Record<string, string | undefined>>;
const HOUR = 3_600_000;

/** A setting that cannot be used; the message says what would be. */
export class ConfigFault extends Error {}

const present = (env: Environment, name: string): string | null => {
  const text = env[name];
  return text === undefined || text === '' ? null : text;
};

const whole = (env: Environment, name: string, usual: number, least: number, most: number): number => {
  const text = present(env, name);
  if (text === null) return usual;
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value;
  throw new ConfigFault(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
};

const readPort = (env: Environment): number => {
  const port = parsePort(env['PORT']);
  if (port !== undefined) return port;
  throw new ConfigFault(`PORT must be a whole number from 0 to 65535, not "${env['PORT']}".`);
};

const readLogLevel = (env: Environment): Config['logLevel'] => {
  const text = present(env, 'LOG_LEVEL') ?? 'info';
  const level = LOG_LEVELS.find((known) => known === text);
  if (level !== undefined) return level;
  throw new ConfigFault(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${text}".`);
};

const readMetrics = (env: Environment): Config['metrics'] => {
  const text = present(env, 'METRICS') ?? 'off';
  if (text === 'on' || text === 'off') return text;
  if (text.length >= 16) return { token: text };
  throw new ConfigFault('METRICS must be on, off, or a token of at least 16 characters.');
};

/** The text itself is not repeated: it may hold a password. */
const readDatabaseUrl = (env: Environment): string | null => {
  const text = present(env, 'DATABASE_URL');
  if (text === null || (/^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text))) return text;
  throw new ConfigFault('DATABASE_URL must look like postgresql://user:password@host:5432/database.');
};

const readOrigin = (env: Environment): string | null => {
  const text = present(env, 'ORIGIN');
  if (text === null) return null;
  const origin = URL.canParse(text) ? new URL(text).origin : '';
  if (/^https?:/.test(origin) && text.replace(/\/$/, '') === origin) return origin;
  throw new ConfigFault(`ORIGIN must look like https://class.school.example, not "${text}".`);
};

const readProcesses = (env: Environment): number => {
  const processes = whole(env, 'PROCESSES', 1, 1, 64);
  if (processes === 1 || present(env, 'DATABASE_URL') !== null) return processes;
  throw new ConfigFault('PROCESSES above 1 needs DATABASE_URL: one file is for one process.');
};

const readClockFrom = (env: Environment): number | null => {
  const text = present(env, 'CLOCK_FROM');
  if (text === null || /^\d{13}$/.test(text)) return text === null ? null : Number(text);
  throw new ConfigFault(`CLOCK_FROM must be a moment in milliseconds, not "${text}".`);
};

/** Everything at once, so that a server starts wholly right or not at all. Throws a ConfigFault. */
export const readConfig = (env: Environment): Config => ({
  port: readPort(env),
  host: present(env, 'HOST') ?? undefined,
  dataDir: present(env, 'DATA_DIR') ?? './data',
  databaseUrl: readDatabaseUrl(env),
  keepMilliseconds: whole(env, 'KEEP_HOURS', 48, 1, 8_760) * HOUR,
  keptMilliseconds: whole(env, 'KEPT_DAYS', 30, 1, 3_650) * 24 * HOUR,
  logLevel: readLogLevel(env),
  metrics: readMetrics(env),
  trustProxy: whole(env, 'TRUST_PROXY', 0, 0, 9),
  origin: readOrigin(env),
  mostRooms: whole(env, 'MOST_ROOMS', 2_000, 1, 1_000_000),
  mostConnections: whole(env, 'MOST_CONNECTIONS', 5_000, 1, 1_000_000),
  opensAnHour: whole(env, 'OPENS_PER_HOUR', 60, 1, 1_000_000),
  clockSpeed: whole(env, 'CLOCK_SPEED', 1, 1, 60),
  processes: readProcesses(env),
  place: present(env, 'PLACE') === null ? null : whole(env, 'PLACE', 0, 0, 63),
  clockFrom: readClockFrom(env),
});

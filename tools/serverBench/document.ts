/** `docs/CLASSROOM-BENCH.md`, from the figures of one run. */
import { cpus } from 'node:os';
import { arePinned } from './processes.ts';
import type { ManyResult, OursResult, Plan, Ratios } from './stages.ts';
import type { Highest, Step } from './step.ts';

export interface Figures {
  readonly plan: Plan;
  readonly ours: OursResult;
  readonly echo: Highest;
  readonly toy: Highest | null;
  readonly ratios: Ratios;
  readonly many: ManyResult;
}

const at = (highest: Highest | null, of: (step: Step) => number | null): string => {
  const value = highest?.best === null || highest === null ? null : of(highest.best);
  return value === null ? 'not measured' : value.toLocaleString('en-US');
};

const rateOf = (highest: Highest | null): string =>
  highest === null
    ? 'not measured'
    : `${highest.bounded ? '' : 'at least '}${highest.rate.toLocaleString('en-US')}`;

const rowOf = (name: string, highest: Highest | null): string =>
  `| ${[
    name,
    rateOf(highest),
    at(highest, ({ p50 }) => p50),
    at(highest, ({ p99 }) => p99),
    at(highest, ({ cpuAnOrder }) => cpuAnOrder),
    at(highest, ({ messagesAnOrder }) => messagesAnOrder),
    at(highest, ({ bytesAMessage }) => bytesAMessage),
  ].join(' | ')} |`;

const equalRates = ({ cpuAtEqualRates }: Ratios): string =>
  cpuAtEqualRates.length === 0
    ? 'none'
    : cpuAtEqualRates.map(({ rate, times }) => `${times} at ${rate.toLocaleString('en-US')}`).join(', ');

const times = (value: number | null): string => (value === null ? 'not measured' : `${value} times`);

const machine = (): string => {
  const [first] = cpus();
  return `${cpus().length} cores of ${first?.model ?? 'an unknown processor'}, Node ${process.versions.node}`;
};

const ABOUT = `Written by \`npm run -s bench:server\`. Figures of one run on one machine; compare ratios rather than rates.

**An order** is a proposal at a desk or an order given by a leader. It counts when it has been judged, is on the disk, has been
acknowledged, and its news has come to every client whom it concerns: the cabinet of its side, and the teacher. The time is counted
from the moment at which it was due to be sent, also where the sender was late.

**A rate holds** when 99 of 100 orders are through in less than 100 ms. Orders are sent at a fixed rate whether or not the last ones
are through; the rate is doubled until it does not hold, and the gap then halved twice. A rate that fails is tried once more.

**Beside it, in the same run:** *bare ws*, which takes an order in and gives news of ours to the same clients at once, written out
once for each kind of viewer, judging and keeping nothing (the teacher's are two, as ours are told of the cabinet that has proposed and not of the other); and boardgame.io with a toy of a few numbers, whose every move goes to the
whole room and which keeps nothing on disk. Ours tells what happens in a room within 25 ms together, so it sends fewer messages an
order the more there is to do.`;

/** Every step in the order in which it was tried, so that what failed can be read as well. */
const stepRow =
  (name: string) =>
  (step: Step): string =>
    `| ${[name, step.rate, step.p50, step.p99, step.done, step.refused, step.cpuAnOrder, step.messagesAnOrder].map((value) => value ?? 'none').join(' | ')} |`;

const stepRows = ({ ours, echo, toy }: Figures): string =>
  [
    ...ours.highest.steps.map(stepRow('this server')),
    ...echo.steps.map(stepRow('bare ws')),
    ...(toy?.steps ?? []).map(stepRow('boardgame.io')),
  ].join('\n');

export const writeDocument = (figures: Figures): string => {
  const { plan, ours, echo, toy, ratios, many } = figures;
  return `# What the class server carries

${ABOUT}

${plan.rooms} rooms of ${plan.clients} clients: ${plan.clients - 1} students and the teacher. ${machine()}; ${
    arePinned
      ? 'the server on one core, all clients on the other'
      : 'server and clients on whatever cores there were'
  }. SQLite, every transaction on the disk before it is acknowledged.

| | orders/s that hold | median ms | 99th percentile ms | processor µs an order | messages an order | bytes a message |
|---|---|---|---|---|---|---|
${rowOf('this server', ours.highest)}
${rowOf('bare ws', echo)}
${rowOf('boardgame.io, toy', toy)}

- Rate to boardgame.io: ${times(ratios.rateToToy)}. Processor time of an order to bare ws, at the rate nearest to ours: ${times(ratios.cpuToEcho)};
  at the rates that both held: ${equalRates(ratios)}.
- At 100 orders/s, ${ours.steady.sent.toLocaleString('en-US')} orders: median ${ours.steady.p50} ms, 99th percentile ${ours.steady.p99} ms, longest ${ours.steady.max} ms.
- Memory: ${ours.kilobytesARoom.toLocaleString('en-US')} kB a room of ${plan.clients}, ${ours.kilobytesAClient} kB a client, connections included.
- ${many.rooms.toLocaleString('en-US')} rooms of a teacher and two leaders on one process: ${many.megabytes.toLocaleString('en-US')} MB in all, ${many.kilobytesARoom} kB a room;
  at 100 orders/s the 99th percentile is ${many.steady.p99} ms.

## Every step
Compare processor time at equal rates. Ours also judges, keeps and tells the record; what is asked within 8 to 16 ms is written in one
transaction, and the higher the rate, the more is told and written together.

| | orders/s | median ms | 99th percentile ms | share that came | refused | processor µs an order | messages an order |
|---|---|---|---|---|---|---|---|
${stepRows(figures)}
`;
};

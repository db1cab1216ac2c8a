/** Figures for whoever runs the server. Labels are kinds and codes from fixed lists: nothing that anybody wrote. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** A request was answered: what was asked, `ok` or the refusal's code, and how long it took. */
  answered(asked: string, result: string, seconds: number): void;
  /** Entries were written down in one transaction. */
  kept(entries: number, seconds: number): void;
  /** News left for so many connections. */
  told(connections: number): void;
  /** Read when the figures are asked for. */
  watch(counts: () => { readonly rooms: number; readonly connections: number }): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

const LATENCIES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500];

const makeInstruments = (registry: Registry) => {
  const registers = [registry];
  return {
    requests: new Counter({
      name: 'knot_requests_total',
      help: 'Requests over sockets by what was asked and what came of it.',
      labelNames: ['asked', 'result'],
      registers,
    }),
    latency: new Histogram({
      name: 'knot_request_seconds',
      help: 'From a request to its acknowledgement.',
      labelNames: ['asked'],
      buckets: LATENCIES,
      registers,
    }),
    commits: new Histogram({
      name: 'knot_commit_seconds',
      help: 'Time of one transaction of the store.',
      buckets: LATENCIES,
      registers,
    }),
    entries: new Histogram({
      name: 'knot_commit_entries',
      help: 'Entries written down in one transaction.',
      buckets: SIZES,
      registers,
    }),
    news: new Counter({ name: 'knot_news_total', help: 'Views sent to connections.', registers }),
    rooms: new Gauge({ name: 'knot_rooms', help: 'Rooms in the memory of this process.', registers }),
    connections: new Gauge({
      name: 'knot_connections',
      help: 'Open connections of this process.',
      registers,
    }),
  };
};

export const makeMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const of = makeInstruments(registry);
  let counts = () => ({ rooms: 0, connections: 0 });
  return {
    answered: (asked, result, seconds) => {
      of.requests.inc({ asked, result });
      of.latency.observe({ asked }, seconds);
    },
    kept: (entries, seconds) => {
      of.entries.observe(entries);
      of.commits.observe(seconds);
    },
    told: (connections) => of.news.inc(connections),
    watch: (read) => {
      counts = read;
    },
    text: () => {
      const now = counts();
      of.rooms.set(now.rooms);
      of.connections.set(now.connections);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
};

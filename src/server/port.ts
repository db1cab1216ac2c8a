const DEFAULT_PORT = 8080;

/** The port that a `PORT` setting names: 8080 when it is unset or empty, undefined when it is not a port number. */
export function parsePort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(text)) return undefined;
  const port = Number(text);
  return port <= 65535 ? port : undefined;
}

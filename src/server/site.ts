import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cacheControl, openerPolicy, SECURITY_HEADERS } from './headers.ts';
import type { Reading, Readings } from './readings.ts';

function sendText(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(`${text}\n`);
}

/** Names that begin with a dot (the build's manifest among them) are nobody's business. */
const hasDotSegment = (url: string): boolean => /(?:\/|%2f)(?:\.|%2e)/i.test(url);

function staticFiles(dist: string): (req: IncomingMessage, res: ServerResponse) => void {
  const serve = sirv(dist, {
    // `dev` looks on the disk at each request, so a rebuild under a running server gives new files and not a crash.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (res, pathname) => res.setHeader('Cache-Control', cacheControl(pathname)),
  });
  return (req, res) => {
    // No file of ours needs parts of itself sent, and sirv throws on a range that ends before it begins.
    delete req.headers.range;
    // A file that vanishes between look-up and reading must end one answer, not the server.
    res.on('pipe', (source: NodeJS.ReadableStream) => source.on('error', () => res.destroy()));
    serve(req, res, () => sendText(res, 404, 'Not found'));
  };
}

const sendReading = (res: ServerResponse, { status, type, text }: Reading): void => {
  res.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  res.end(text);
};

/** Where nobody says better, a server that answers is well. */
const WELL: Readings = new Map([
  ['/healthz', async () => ({ status: 200, type: 'text/plain; charset=utf-8', text: 'ok\n' })],
]);

/** An HTTP server, not yet listening, for the built page in `dist` and for readings. Every answer carries the security headers. */
export function createSite(dist: string, readings: Readings = WELL): Server {
  const files = staticFiles(dist);
  return createServer((req, res) => {
    const opener = openerPolicy(req.headers.host, String(req.headers['x-forwarded-proto']));
    for (const [name, value] of Object.entries({ ...SECURITY_HEADERS, ...opener }))
      res.setHeader(name, value);
    const url = req.url ?? '/';
    const reading = readings.get(url.replace(/\?.*$/, ''));
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD');
      sendText(res, 405, 'Method not allowed');
    } else if (reading !== undefined)
      reading(req).then(
        (found) => sendReading(res, found),
        () => sendText(res, 500, 'Fault'),
      );
    else if (hasDotSegment(url)) sendText(res, 404, 'Not found');
    else files(req, res);
  });
}

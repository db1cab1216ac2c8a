/** The thread of the lab. */
import { openAnswerer } from './answer.ts';
import type { Request } from './messages.ts';

/** Milliseconds: a stop is heard in good time. */
const SLICE = 40;

const answerer = openAnswerer(SLICE, (reply) => self.postMessage(reply));

self.onmessage = ({ data }: MessageEvent<Request>) => answerer.hear(data);

/** The computer's thread as a browser worker. */
import type { Thread } from '../policy/client.ts';
import type { Reply } from '../policy/messages.ts';

export const startThread = (): Thread => {
  const worker = new Worker(new URL('../policy/worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (request) => worker.postMessage(request),
    listen: (onReply, onFault) => {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => onReply(data);
      worker.onerror = (event) => {
        event.preventDefault();
        onFault();
      };
      worker.onmessageerror = onFault;
    },
    stop: () => worker.terminate(),
  };
};

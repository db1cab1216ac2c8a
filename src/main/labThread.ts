/** The lab's thread as a browser worker. */
import type { LabThread } from '../debrief/lab/client.ts';
import type { Reply } from '../debrief/lab/messages.ts';

export const startLabThread = (): LabThread => {
  const worker = new Worker(new URL('../debrief/lab/worker.ts', import.meta.url), { type: 'module' });
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

/** A browser worker as a thread that is asked and answers. */
export interface WorkerThread<Request, Reply> {
  post(request: Request): void;
  /** `onFault`: it did not start, has died, or said what could not be read. */
  listen(onReply: (reply: Reply) => void, onFault: () => void): void;
  stop(): void;
}

export const threadOf = <Request, Reply>(worker: Worker): WorkerThread<Request, Reply> => ({
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
});

/** The thread that paints the ground: an order in, a bitmap out. */
import { type GroundOrder, paintGround } from './ground.ts';

export interface GroundJob extends GroundOrder {
  readonly job: number;
}

export interface GroundReply {
  readonly job: number;
  /** Null when this browser cannot paint in a thread. */
  readonly bitmap: ImageBitmap | null;
}

const answer = ({ job, ...order }: GroundJob): GroundReply => {
  const { view, density } = order;
  const canvas = new OffscreenCanvas(Math.ceil(view.width * density), Math.ceil(view.height * density));
  const ctx = canvas.getContext('2d');
  if (ctx === null) return { job, bitmap: null };
  paintGround(ctx, order);
  return { job, bitmap: canvas.transferToImageBitmap() };
};

self.onmessage = ({ data }: MessageEvent<GroundJob>) => {
  const reply = answer(data);
  self.postMessage(reply, { transfer: reply.bitmap === null ? [] : [reply.bitmap] });
};

/**
 * An event of the socket library whose value is text already: written out once for all who are sent it, and framed once for all who
 * have a web socket. The library would encode the value again.
 */

export interface Packet {
  /** For the library's transport. */
  readonly text: string;
  /** `wsPreEncodedFrame` is the library's own: without it the text is framed for each connection. */
  readonly options: { readonly compress: boolean; readonly wsPreEncodedFrame: readonly Buffer[] };
}

/** Of the library's protocol: a message that is an event. */
const MESSAGE = '4';
const EVENT = '2';

/** Of RFC 6455: the last frame of a text, and how its length is told. */
const LAST_TEXT = 0x81;
const SHORT = 126;
const MIDDLE = 65_536;

const headOf = (length: number): Buffer => {
  if (length < SHORT) return Buffer.from([LAST_TEXT, length]);
  const head = Buffer.alloc(length < MIDDLE ? 4 : 10);
  head[0] = LAST_TEXT;
  if (length < MIDDLE) {
    head[1] = SHORT;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = SHORT + 1;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return head;
};

const frameOf = (text: string): Buffer => {
  const length = Buffer.byteLength(text);
  const head = headOf(length);
  const frame = Buffer.allocUnsafe(head.length + length);
  head.copy(frame);
  frame.write(text, head.length);
  return frame;
};

/** `value` is JSON. */
export const packetOf = (event: string, value: string): Packet => {
  const text = `${EVENT}["${event}",${value}]`;
  return { text, options: { compress: true, wsPreEncodedFrame: [frameOf(MESSAGE + text)] } };
};

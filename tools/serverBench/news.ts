/** What is read of a view's bytes without parsing them: whose orders are in it, and how far the game has come. */

const REASON = Buffer.from('"reason":"#');
const PLY = Buffer.from('"ply":');

const numberAt = (bytes: Buffer, from: number): { readonly value: number; readonly end: number } => {
  let value = 0;
  let end = from;
  for (; ; end++) {
    const digit = (bytes[end] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return { value, end };
    value = value * 10 + digit;
  }
};

/** A reason that names the client who asks and counts its orders. */
export const reasonOf = (asker: number, order: number): string => `#${asker}.${order}`;

export const hasReason = (bytes: Buffer): boolean => bytes.includes(REASON);

/** Calls back for every reason of `reasonOf` in a message. */
export const readReasons = (bytes: Buffer, found: (asker: number, order: number) => void): void => {
  for (let at = bytes.indexOf(REASON); at >= 0; at = bytes.indexOf(REASON, at)) {
    const asker = numberAt(bytes, at + REASON.length);
    const order = numberAt(bytes, asker.end + 1);
    found(asker.value, order.value);
    at = order.end;
  }
};

/** The game's own count of choices as this viewer has it; null where the message tells nothing of the game. */
export const readPly = (bytes: Buffer): number | null => {
  const at = bytes.indexOf(PLY);
  return at < 0 ? null : numberAt(bytes, at + PLY.length).value;
};

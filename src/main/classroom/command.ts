/** An id for something that is asked, the same when it is asked again. By hand: `crypto.randomUUID` is missing on a plain http address. */
export const newCommand = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

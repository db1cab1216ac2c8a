/** Bytes as text for an address (RFC 4648, section 5, unpadded). By hand, because not every JavaScript engine that replays a game has it built in. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));
const LETTER_BITS = 6;
const BYTE_BITS = 8;

/** Regroups the bits of `values`; what is left over at the end and no whole group is given as `rest` with its number of bits. */
const regroup = (values: Iterable<number>, from: number, to: number) => {
  const groups: number[] = [];
  let rest = 0;
  let bits = 0;
  for (const value of values) {
    rest = (rest << from) | value;
    bits += from;
    while (bits >= to) {
      bits -= to;
      groups.push(rest >> bits);
      rest &= (1 << bits) - 1;
    }
  }
  return { groups, rest, bits };
};

export const toBase64Url = (bytes: Uint8Array): string => {
  const { groups, rest, bits } = regroup(bytes, BYTE_BITS, LETTER_BITS);
  if (bits > 0) groups.push(rest << (LETTER_BITS - bits));
  return groups.map((group) => ALPHABET[group]).join('');
};

/** The bytes; null when a letter is no letter of the alphabet. */
export const fromBase64Url = (text: string): Uint8Array | null => {
  const values: number[] = [];
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) return null;
    values.push(value);
  }
  return Uint8Array.from(regroup(values, LETTER_BITS, BYTE_BITS).groups);
};

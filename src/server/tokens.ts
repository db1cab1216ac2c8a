/** What opens a room: a code for its door, and tokens for its seats, its control room and its wall. */
import { createHash, randomBytes, randomInt } from 'node:crypto';

/** No vowels, so that no word comes out, and nothing that is taken for something else when read from a wall. */
const CODE_LETTERS = 'BCDFGHJKMNPQRTVWXY34679';
const CODE_LENGTH = 6;
const TOKEN_BYTES = 24;

/** 192 random bits as 32 characters of base64url. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** The seat's token that a student's own secret for joining comes to: the same in every process, and another in every room. */
export const tokenFor = (code: string, secret: string): string =>
  createHash('sha256')
    .update(`seat ${code} ${secret}`)
    .digest()
    .subarray(0, TOKEN_BYTES)
    .toString('base64url');

/** All that is kept of a token. It is random, so a plain hash cannot be turned back. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{32}$/.test(value);

/** The code as it is kept, from what somebody typed: small letters, spaces and hyphens do no harm. Null when it can be no code. */
export const readCode = (typed: string): string | null => {
  if (typed.length > 4 * CODE_LENGTH) return null;
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter))
    ? code
    : null;
};

/** Words from people, made fit to be kept: bounded, and without marks that would reorder or hide what stands around them. */

/** Control characters but for line ends, marks of direction, and characters that take no room. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export const plainText = (text: string): string => text.replace(UNSEEN, '').trim();

/** The same on one line. */
export const plainLine = (text: string): string => plainText(text.replace(/\s+/g, ' '));

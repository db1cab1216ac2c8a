/** English made longer and accented, so that a layout that would burst in another language bursts in a test. */

const PLAIN = 'aceinosuyAEIOUN';
const ACCENTED = 'áçéíñöšüýÅÉÎÖÛÑ';
const PADDING = ' one two three four five six seven eight nine ten eleven twelve';

/** About 40% longer, accented and in brackets; `{holes}` are kept as they are. */
export function pseudo(plain: string): string {
  const bent = plain.replace(/\{[^}]*\}|./gs, (piece) => (piece.length > 1 ? piece : accent(piece)));
  return `[${bent}${padding(plain.length)}]`;
}

export const accent = (letters: string): string =>
  letters.replace(/./gs, (letter) => {
    const index = PLAIN.indexOf(letter);
    return index < 0 ? letter : (ACCENTED[index] ?? letter);
  });

/** What makes a text of `length` letters 40% longer, the brackets included. */
export const padding = (length: number): string => {
  const wanted = Math.max(0, Math.ceil(length * 0.4) - 2);
  return PADDING.repeat(Math.ceil(wanted / PADDING.length)).slice(0, wanted);
};

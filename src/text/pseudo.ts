/** English made longer and accented, so that a layout that would burst in another language bursts in a test. */
import { IntlMessageFormat } from 'intl-messageformat';

const PLAIN = 'aceinosuyAEIOUN';
const ACCENTED = 'áçéíñöšüýÅÉÎÖÛÑ';
const PADDING = ' one two three four five six seven eight nine ten eleven twelve';

/** About 40% longer, accented and in brackets; `{holes}` are kept as they are. */
export function pseudo(plain: string): string {
  const bent = plain.replace(/\{[^}]*\}|./gs, (piece) => (piece.length > 1 ? piece : accent(piece)));
  return `[${bent}${padding(plain.length)}]`;
}

const accent = (letters: string): string =>
  letters.replace(/./gs, (letter) => {
    const index = PLAIN.indexOf(letter);
    return index < 0 ? letter : (ACCENTED[index] ?? letter);
  });

/** What makes a text of `length` letters 40% longer, the brackets included. */
const padding = (length: number): string => {
  const wanted = Math.max(0, Math.ceil(length * 0.4) - 2);
  return PADDING.repeat(Math.ceil(wanted / PADDING.length)).slice(0, wanted);
};

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Piece = Ast[number];

/** A pseudo-translation of an ICU message: its words are bent, its holes and its choices are kept. */
export function pseudoMessage(source: string): Ast {
  const ast = new IntlMessageFormat(source, 'en').getAst();
  const length = literalLength(ast);
  const edge = (value: string): Piece => ({ type: 0, value }) as Piece;
  return [edge('['), ...ast.map(bend), edge(`${padding(length)}]`)];
}

function bend(piece: Piece): Piece {
  if ('value' in piece && piece.type === 0) return { ...piece, value: accent(piece.value) } as Piece;
  if (!('options' in piece)) return piece;
  const options = Object.entries(piece.options).map(([name, option]) => [
    name,
    { ...option, value: option.value.map(bend) },
  ]);
  return { ...piece, options: Object.fromEntries(options) } as Piece;
}

/** Letters said by the longest way through the message. */
function literalLength(ast: Ast): number {
  return ast.reduce((sum, piece) => sum + pieceLength(piece), 0);
}

function pieceLength(piece: Piece): number {
  if ('options' in piece) {
    return Math.max(...Object.values(piece.options).map((option) => literalLength(option.value)));
  }
  return piece.type === 0 && 'value' in piece ? piece.value.length : 4;
}

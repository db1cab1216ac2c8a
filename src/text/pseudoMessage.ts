/** A pseudo-translation of an ICU message: its words are bent, its holes and its choices are kept. */
import { IntlMessageFormat } from 'intl-messageformat';
import { accent, padding } from './pseudo.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Piece = Ast[number];

export function pseudoMessage(source: string): Ast {
  const ast = new IntlMessageFormat(source, 'en').getAst();
  const length = literalLength(ast);
  const edge = (value: string): Piece => ({ type: 0, value }) as Piece;
  return [edge('['), ...ast.map(bend), edge(`${padding(length)}]`)];
}

function bend(piece: Piece): Piece {
  if ('value' in piece && piece.type === 0) return { ...piece, value: accent(piece.value) } as Piece;
  if (!('options' in piece)) return piece;
  const options = Object.entries(piece.options).map(([name, option]) => [name, { ...option, value: option.value.map(bend) }]);
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

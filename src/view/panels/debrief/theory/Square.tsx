/** The square: blockade or strike against leaving or staying, with ranks, points and the way to where it would end. */
import type { SquareTheory } from '../../../../debrief/theoryTypes.ts';
import { SIDES } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import { pathsOf, type Step } from './squarePath.ts';
import { choiceIn, combinationWords } from './theoryWords.ts';

interface SquareProps {
  readonly square: SquareTheory;
  /** The combination in which the game stood. */
  readonly now: number;
}

export function Square({ square, now }: SquareProps) {
  const words = useWords();
  const { text } = words;
  const { cells } = square;
  const paths = pathsOf(square);
  const steps = paths.flat();
  const rows = [cells.slice(0, 2), cells.slice(2)];
  return (
    <>
      <table className="theory-square">
        <caption className="hidden">{text.say('theory.square.title')}</caption>
        <thead>
          <tr>
            <td className="theory-corner" />
            {cells.slice(0, 2).map(({ code }) => (
              <th key={code} scope="col">
                {choiceIn(words, 'ussr', code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.code}>
              <th scope="row" className="theory-row">
                {choiceIn(words, 'us', row[0]?.code ?? 0)}
              </th>
              {row.map((cell) => (
                <Cell
                  key={cell.code}
                  cell={cell}
                  square={square}
                  now={now}
                  leaving={steps.filter(({ from }) => from === cell.code)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {paths.map((path) => (
        <p key={path.map(({ to }) => to).join()}>
          {text.say('theory.square.path', {
            steps: [square.from, ...path.map(({ to }) => to)]
              .map((code) => combinationWords(words, code))
              .join(' → '),
          })}
        </p>
      ))}
    </>
  );
}

interface CellProps extends SquareProps {
  readonly cell: SquareTheory['cells'][number];
  readonly leaving: readonly Step[];
}

function Cell({ cell, square, now, leaving }: CellProps) {
  const { text } = useWords();
  return (
    <td className={cell.code === square.from ? 'theory-cell theory-cell-here' : 'theory-cell'}>
      {SIDES.map((side) => (
        <p key={side} className={`theory-rank theory-of-${side}`}>
          <span>{text.say(`side.${side}`)}</span> <b>{cell.ranks[side]}</b>{' '}
          <small>{text.say('theory.square.points', { points: text.points(cell[side]) })}</small>
        </p>
      ))}
      <Tags cell={cell} square={square} now={now} />
      {leaving.map(({ direction }) => (
        <svg
          key={direction}
          className={`theory-arrow theory-arrow-${direction}`}
          viewBox="0 0 24 24"
          aria-hidden="true"
        >
          <path d="M3 12H20M13 5l7 7-7 7" />
        </svg>
      ))}
    </td>
  );
}

function Tags({ cell: { code, nash }, square, now }: Omit<CellProps, 'leaving'>) {
  const { text } = useWords();
  const ends =
    square.end === null
      ? SIDES.filter((side) => square.ifFirst[side] === code).map((side) =>
          text.say('theory.square.first', { who: text.say(`side.${side}`) }),
        )
      : square.end === code
        ? [text.say('theory.square.end')]
        : [];
  const here =
    code === square.from ? [text.say(code === now ? 'theory.square.here' : 'theory.square.near')] : [];
  return (
    <ul className="theory-tags">
      {here.map((tag) => (
        <li key={tag} className="theory-tag theory-tag-here">
          {tag}
        </li>
      ))}
      {ends.map((tag) => (
        <li key={tag} className="theory-tag theory-tag-end">
          {tag}
        </li>
      ))}
      {nash ? <li className="theory-tag">{text.say('theory.square.nash')}</li> : null}
    </ul>
  );
}

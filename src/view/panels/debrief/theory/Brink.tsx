/** Brinkmanship: the most risk worth running to each side beside what it reckoned and what both truly ran. */
import type { BrinkTheory } from '../../../../debrief/theoryTypes.ts';
import { SIDES, type Side } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import { riskWords } from './theoryWords.ts';

export function Brink({ brink }: { readonly brink: BrinkTheory }) {
  const { text } = useWords();
  const { worth, reckoned, run, ahead, verdict } = brink;
  const most = Math.max(worth.us, worth.ussr, reckoned.us, reckoned.ussr, run, ahead, 1);
  const group = (side: Side) => (
    <tbody key={side} className={`theory-of-${side}`}>
      <GroupHead title={text.say(`side.${side}`)} />
      <Bar name="worth" ppm={worth[side]} most={most} />
      <Bar name="reckoned" ppm={reckoned[side]} most={most} />
      <tr>
        <td colSpan={3} className="theory-verdict">
          {text.say(`theory.brink.${verdict[side]}`)}
        </td>
      </tr>
    </tbody>
  );
  return (
    <table className="theory-bars">
      <caption className="hidden">{text.say('theory.brink.title')}</caption>
      {SIDES.map(group)}
      <tbody>
        <GroupHead title={text.say('theory.brink.both')} />
        <Bar name="run" ppm={run} most={most} />
        <Bar name="ahead" ppm={ahead} most={most} />
      </tbody>
    </table>
  );
}

const GroupHead = ({ title }: { readonly title: string }) => (
  <tr>
    <th scope="rowgroup" colSpan={3} className="theory-bars-name theory-group">
      {title}
    </th>
  </tr>
);

interface BarProps {
  readonly name: 'worth' | 'reckoned' | 'run' | 'ahead';
  readonly ppm: number;
  /** ppm at the full width. */
  readonly most: number;
}

function Bar({ name, ppm, most }: BarProps) {
  const words = useWords();
  return (
    <tr>
      <th scope="row" className="theory-bars-name">
        {words.text.say(`theory.brink.${name}`)}
      </th>
      <td className="theory-bar" aria-hidden="true">
        <span className={`theory-bar-${name}`} style={{ width: `${(ppm * 100) / most}%` }} />
      </td>
      <td className="theory-figure">{riskWords(words, ppm)}</td>
    </tr>
  );
}

/** A new game against the orders of either side of this one. */
import '../../styles/archive.css';
import { useState } from 'react';
import { SIDES, type Side } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { sideParams } from '../words/words.ts';

export interface GhostButtonProps {
  /** `ghost`: whose orders are played again. */
  readonly onGhost: (ghost: Side, sameLuck: boolean) => void;
}

export function GhostButton({ onGhost }: GhostButtonProps) {
  const words = useWords();
  const { text, side: own } = words;
  const [sameLuck, setSameLuck] = useState(false);
  return (
    <section className="ghost" aria-labelledby="ghost-title">
      <h2 id="ghost-title">{text.say('ghost.title')}</h2>
      <p>{text.say('ghost.about')}</p>
      <label className="ghost-luck">
        <input
          type="checkbox"
          checked={sameLuck}
          aria-describedby="ghost-luck"
          onChange={({ currentTarget }) => setSameLuck(currentTarget.checked)}
        />
        {text.say('ghost.luck')}
      </label>
      <p id="ghost-luck" className="quiet">
        {text.say('ghost.luck.about')}
      </p>
      <div className="row">
        {[own, ...SIDES.filter((side) => side !== own)].map((side) => (
          <button key={side} type="button" className="button" onClick={() => onGhost(side, sameLuck)}>
            {text.say('ghost.play', sideParams(words, side))}
          </button>
        ))}
      </div>
    </section>
  );
}

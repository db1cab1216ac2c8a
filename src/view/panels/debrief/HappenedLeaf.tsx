/** The first leaf: the moments that mattered, what each side believed beside what was true, and what came of it. */
import type { Comparison, Debrief } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { Accidents } from './Accidents.tsx';
import { GivenOrders } from './GivenOrders.tsx';
import { Leaves } from './Leaves.tsx';
import { Misreadings, TurningPoints } from './Moments.tsx';
import { Scrubber } from './Scrubber.tsx';

export interface TurnProps {
  readonly debrief: Debrief;
  /** Index of the turn shown; one past the last is the moment at which it was over. */
  readonly at: number;
  readonly onTurn: (at: number) => void;
}

export function HappenedLeaf({ debrief, at, onTurn }: TurnProps) {
  const { text } = useWords();
  const { turns, end, turningPoints, accidents } = debrief;
  const turn = turns[at];
  const page: Comparison = turn ?? end;
  return (
    <>
      <TurningPoints points={turningPoints} shown={at} onTurn={onTurn} />
      <section className="debrief-turn" aria-labelledby="debrief-title">
        <h2 id="debrief-title">{text.say('debrief.title')}</h2>
        <Scrubber at={at} debrief={debrief} onTurn={onTurn} />
        <Leaves page={page} />
        {turn === undefined ? null : <GivenOrders page={turn} />}
      </section>
      <Misreadings debrief={debrief} shown={at} onTurn={onTurn} />
      <Accidents accidents={accidents} shown={at} onTurn={onTurn} />
    </>
  );
}

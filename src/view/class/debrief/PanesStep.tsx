/** Three moments of the game, each with what Washington believed, what was true, and what Moscow believed. */
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../../panels/context.tsx';
import { GivenOrders } from '../../panels/debrief/GivenOrders.tsx';
import { Leaves } from '../../panels/debrief/Leaves.tsx';
import { TurningPoints } from '../../panels/debrief/Moments.tsx';
import { Scrubber } from '../../panels/debrief/Scrubber.tsx';
import { momentsOf } from './picks.ts';

export interface AtProps {
  readonly debrief: Debrief;
  /** The turn shown, from 0; one past the last is the end. */
  readonly at: number;
  readonly onAt: (at: number) => void;
}

export function PanesStep({ debrief, at, onAt }: AtProps) {
  const { text } = useWords();
  const points = momentsOf(debrief);
  const turn = debrief.turns[at];
  return (
    <>
      <p>{text.say(points.length === 0 ? 'classDebrief.panes.none' : 'classDebrief.panes.about')}</p>
      {points.length === 0 ? null : <TurningPoints points={points} shown={at} onTurn={onAt} />}
      <p className="class-question">{text.say('classDebrief.panes.ask')}</p>
      <section className="debrief-turn" aria-labelledby="debrief-title">
        <h3 id="debrief-title">{text.say('debrief.title')}</h3>
        <Scrubber at={at} debrief={debrief} onTurn={onAt} />
        <Leaves page={turn ?? debrief.end} />
        {turn === undefined ? null : <GivenOrders page={turn} />}
      </section>
    </>
  );
}

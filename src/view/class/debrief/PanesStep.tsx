/** Three moments of the game, each with what Washington believed, what was true, and what Moscow believed. */
import { useState } from 'react';
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../../panels/context.tsx';
import { GivenOrders } from '../../panels/debrief/GivenOrders.tsx';
import { Leaves } from '../../panels/debrief/Leaves.tsx';
import { TurningPoints } from '../../panels/debrief/Moments.tsx';
import { Scrubber } from '../../panels/debrief/Scrubber.tsx';
import { momentsOf } from './picks.ts';

export function PanesStep({ debrief }: { readonly debrief: Debrief }) {
  const { text } = useWords();
  const points = momentsOf(debrief);
  const [at, setAt] = useState(points[0]?.turn ?? 0);
  const turn = debrief.turns[at];
  return (
    <>
      <p>{text.say(points.length === 0 ? 'classDebrief.panes.none' : 'classDebrief.panes.about')}</p>
      {points.length === 0 ? null : <TurningPoints points={points} shown={at} onTurn={setAt} />}
      <p className="class-question">{text.say('classDebrief.panes.ask')}</p>
      <section className="debrief-turn" aria-labelledby="debrief-title">
        <h3 id="debrief-title">{text.say('debrief.title')}</h3>
        <Scrubber at={at} debrief={debrief} onTurn={setAt} />
        <Leaves page={turn ?? debrief.end} />
        {turn === undefined ? null : <GivenOrders page={turn} />}
      </section>
    </>
  );
}

/** What a side knows before it decides, and what the whole room may know, in large letters. */
import { useMemo } from 'react';
import type { ControlView } from '../../../../classroom/viewTypes.ts';
import { otherSide, type Side } from '../../../../scenario/types.ts';
import { useWords } from '../../../panels/context.tsx';
import { papersOf } from '../../../panels/model/cables.ts';
import { linesOf, spoken } from '../../../panels/model/lines.ts';
import { bundleWords } from '../../../panels/words/offerWords.ts';
import { sideUpdate } from '../sides.ts';

export interface SideNewsProps {
  readonly view: ControlView;
  readonly side: Side;
}

/** The briefing before the first turn; after it the cables, letters and happenings since. */
export function SideNews({ view, side }: SideNewsProps) {
  const given = useWords();
  const words = useMemo(() => ({ ...given, side }), [given, side]);
  const found = view.worlds[0];
  if (found === undefined) return null;
  const update = sideUpdate(words.scenario, found, side);
  const cables = papersOf(words, update.log).filter(
    ({ at, title }) => at >= update.resolutionFrom && title !== '',
  );
  const lines = spoken(linesOf(words, update.log, { from: update.resolutionFrom, reader: side }));
  const offers = update.observation.offers[otherSide(side)].flatMap((offer) =>
    offer?.status === 'open' ? [offer] : [],
  );
  const letters = view.papers.filter(
    ({ kind, from, state, come }) =>
      kind === 'letter' && from === otherSide(side) && state === 'sent' && come === true,
  );
  return (
    <div className="one-news">
      {update.observation.pub.turn === 0 ? <Brief side={side} /> : null}
      {cables.map((paper) => (
        <article key={paper.key} className="paper-card">
          <h3>{paper.title}</h3>
          <p>{paper.body}</p>
        </article>
      ))}
      {offers.map((offer) => (
        <article key={offer.sentHour} className="paper-card">
          <h3>{words.text.say('cables.from.heard', { who: words.text.say(`side.${otherSide(side)}`) })}</h3>
          <p>{bundleWords(words, offer.bundle)}</p>
        </article>
      ))}
      {letters.slice(-1).map((letter) => (
        <blockquote key={letter.id} className="paper-card" dir="auto">
          {letter.text}
        </blockquote>
      ))}
      {update.observation.pub.turn === 0 ? null : (
        <ul className="truth-lines">
          {lines.map((line) => (
            <li key={line.at}>{line.text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Brief({ side }: { readonly side: Side }) {
  const { text, scenario, names } = useWords();
  const { situation, aims } = scenario.briefings[side];
  return (
    <>
      {situation.map((claim) => (
        <p key={claim.text}>{names.of(claim.text)}</p>
      ))}
      <p>
        <b>{text.say('briefing.want')}</b> {aims.map((claim) => names.of(claim.text)).join(' ')}
      </p>
    </>
  );
}

/** What is public of the last turn. */
export function RoomNews({ view }: { readonly view: ControlView }) {
  const words = useWords();
  const found = view.worlds[0];
  if (found === undefined) return null;
  const known = found.log.slice(found.game.resolutionFrom).filter(({ to }) => to === 'public');
  const lines = linesOf(words, known);
  return lines.length === 0 ? (
    <p>{words.names.of(words.scenario.summary)}</p>
  ) : (
    <ul className="truth-lines">
      {lines.map((line) => (
        <li key={line.at}>{line.text}</li>
      ))}
    </ul>
  );
}

/** The offers that lie on the table, each with the words that students wrote around it. */
import type { WorldPaper } from '../../../classroom/viewTypes.ts';
import type { Observation, Offer } from '../../../engine/types.ts';
import { SIDES } from '../../../scenario/types.ts';
import { letterTitle } from '../../panels/words/letterWords.ts';
import { bundleWords, offerState } from '../../panels/words/offerWords.ts';
import type { Words } from '../../panels/words/words.ts';
import { LetterWords } from '../LetterWords.tsx';
import { paperOn } from '../paperOn.ts';

export interface OfferListProps {
  readonly words: Words;
  readonly seen: Observation;
  /** Of this world, and such as may be read where the offers are seen from. */
  readonly papers: readonly WorldPaper[];
}

export function OfferList({ words, seen, papers }: OfferListProps) {
  const { text } = words;
  const offers = SIDES.flatMap((side) =>
    seen.offers[side].flatMap((offer) => (offer === null ? [] : [offer])),
  );
  return (
    <section>
      <h4 className="label">{text.say('control.truths.letters')}</h4>
      {offers.length === 0 ? <p className="quiet">{text.say('control.truths.none')}</p> : null}
      <ul className="truth-lines">
        {offers.map((offer) => (
          <li key={`${offer.from} ${offer.sentHour} ${offer.channel}`}>
            <b>{letterTitle(words, offer)}</b> {bundleWords(words, offer.bundle)} ({offerState(words, offer)})
            <WordsOf words={words} offer={offer} papers={papers} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WordsOf({
  words,
  offer,
  papers,
}: Pick<OfferListProps, 'words' | 'papers'> & { readonly offer: Offer }) {
  return (['letter', 'answer'] as const).map((part) => {
    const paper = paperOn(papers, offer, part);
    if (paper === null) return null;
    return (
      <LetterWords key={part} paper={paper} part={part} own={false}>
        {paper.state === 'sent' ? null : (
          <p className="letter-stands">{words.text.say('control.paper.state', { state: paper.state })}</p>
        )}
      </LetterWords>
    );
  });
}

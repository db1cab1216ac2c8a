/** Talks, one part at a time: the letters that have passed, the offer being written, two offers side by side, the ledger of pledges. */
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { isOnTable, type Letter, lettersOf } from '../model/letters.ts';
import { Compare, type Picked } from './Compare.tsx';
import { Composer } from './Composer.tsx';
import { Couriers } from './Couriers.tsx';
import { Letters } from './Letters.tsx';
import { Pledges } from './Pledges.tsx';

const PARTS = ['letters', 'draft', 'compare', 'pledges'] as const;
type Part = (typeof PARTS)[number];

const TITLES = {
  letters: 'offers.letters',
  draft: 'talks.compose',
  compare: 'offers.compare',
  pledges: 'talks.pledges',
} as const;

/** A part, and how often one was gone to: each time its heading is shown and takes the focus. */
interface Visit {
  readonly part: Part;
  readonly count: number;
}

export function Talks({ view, actions }: DeskProps) {
  const { text } = useWords();
  const { update, composer } = view;
  const letters = lettersOf(update);
  const [{ part, count }, setVisit] = useState<Visit>(() => ({ part: firstPart(view, letters), count: 0 }));
  const [picked, setPicked] = useState<Picked | null>(null);
  const goTo = useCallback((to: Part) => setVisit((before) => ({ part: to, count: before.count + 1 })), []);
  const { sought } = composer;
  const { seekDraft } = actions;
  useEffect(() => {
    if (!sought) return;
    goTo('draft');
    seekDraft(false);
  }, [sought, seekDraft, goTo]);
  const heading = (
    <h3 key={count} id="talks-part" tabIndex={-1} ref={count === 0 ? undefined : show}>
      {text.say(part === 'draft' && composer.answering !== null ? 'talks.counter' : TITLES[part])}
    </h3>
  );
  return (
    <div className="talks">
      <Parts open={part} letters={letters.length} onGo={goTo} />
      <section className="talks-body" aria-labelledby="talks-part">
        {part === 'draft' ? (
          <Composer letters={letters} heading={heading} view={view} actions={actions} />
        ) : (
          heading
        )}
        {part === 'letters' ? (
          <>
            <Letters
              letters={letters}
              view={view}
              actions={actions}
              onCounter={(slot, offer) => {
                actions.answerOffer(slot, offer);
                goTo('draft');
              }}
              onCompare={({ key }) => {
                setPicked({ one: key, two: 'draft' });
                goTo('compare');
              }}
            />
            <Couriers
              couriers={update.observation.own?.channel?.couriers ?? []}
              now={update.observation.pub.hour}
            />
          </>
        ) : null}
        {part === 'compare' ? (
          <Compare letters={letters} composer={composer} picked={picked} onPick={setPicked} />
        ) : null}
        {part === 'pledges' ? <Pledges seen={update.observation} /> : null}
      </section>
    </div>
  );
}

/** What lies on the table is read first; a counter-offer that has been begun, or where nothing lies there, what is written. */
const firstPart = ({ composer }: DeskProps['view'], letters: readonly Letter[]): Part =>
  composer.answering === null && letters.some((letter) => isOnTable(letter) || letter.lapsed)
    ? 'letters'
    : 'draft';

const show = (heading: HTMLElement | null): void => {
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

interface PartsProps {
  readonly open: Part;
  readonly letters: number;
  readonly onGo: (part: Part) => void;
}

/** The way to each part, above what scrolls. */
function Parts({ open, letters, onGo }: PartsProps) {
  const { text } = useWords();
  return (
    <nav className="talks-parts" aria-label={text.say('offers.jump')}>
      {PARTS.map((part) => (
        <button key={part} type="button" aria-pressed={part === open} onClick={() => onGo(part)}>
          {text.say(`offers.jump.${part}`, { count: letters })}
        </button>
      ))}
    </nav>
  );
}

/** Talks: the letters that have passed, the offer being written, two offers side by side, and the ledger of pledges. */
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { lettersOf } from '../model/letters.ts';
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

export function Talks({ view, actions }: DeskProps) {
  const { text } = useWords();
  const headings = useRef(new Map<Part, HTMLElement>());
  const [picked, setPicked] = useState<Picked | null>(null);
  const { update, composer } = view;
  const letters = lettersOf(update);
  const goTo = (part: Part) => show(headings.current.get(part));
  const { sought } = composer;
  const { seekDraft } = actions;
  useEffect(() => {
    if (!sought) return;
    show(headings.current.get('draft'));
    seekDraft(false);
  }, [sought, seekDraft]);
  const heading = (part: Part) => (
    <h3
      id={`talks-${part}`}
      tabIndex={-1}
      ref={(element) => {
        if (element !== null) headings.current.set(part, element);
      }}
    >
      {text.say(part === 'draft' && composer.answering !== null ? 'talks.counter' : TITLES[part])}
    </h3>
  );
  return (
    <div className="talks">
      <Jump letters={letters.length} onGo={goTo} />
      <div className="talks-body">
        <section aria-labelledby="talks-letters">
          {heading('letters')}
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
        </section>
        <section aria-labelledby="talks-draft">
          <Composer letters={letters} heading={heading('draft')} view={view} actions={actions} />
        </section>
        <section aria-labelledby="talks-compare">
          {heading('compare')}
          <Compare letters={letters} composer={composer} picked={picked} onPick={setPicked} />
        </section>
        <section aria-labelledby="talks-pledges">
          {heading('pledges')}
          <Pledges seen={update.observation} />
        </section>
      </div>
    </div>
  );
}

const show = (heading: HTMLElement | undefined): void => {
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

interface JumpProps {
  readonly letters: number;
  readonly onGo: (part: Part) => void;
}

/** The way to each part, above what scrolls. */
function Jump({ letters, onGo }: JumpProps) {
  const { text } = useWords();
  return (
    <nav className="talks-jump" aria-label={text.say('offers.jump')}>
      {PARTS.map((part) => (
        <button key={part} type="button" className="button button-small" onClick={() => onGo(part)}>
          {text.say(`offers.jump.${part}`, { count: letters })}
        </button>
      ))}
    </nav>
  );
}

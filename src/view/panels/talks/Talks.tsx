/** Talks: the letters that have passed, the offer being written, two offers side by side, and the ledger of pledges. */
import { useRef, useState } from 'react';
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
  const goTo = (part: Part) => {
    const heading = headings.current.get(part);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
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
      <nav className="talks-jump" aria-label={text.say('offers.jump')}>
        {PARTS.map((part) => (
          <button key={part} type="button" className="button button-small" onClick={() => goTo(part)}>
            {text.say(`offers.jump.${part}`, { count: letters.length })}
          </button>
        ))}
      </nav>
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
          <Couriers couriers={update.observation.own?.channel?.couriers ?? []} />
        </section>
        <section aria-labelledby="talks-draft">
          {heading('draft')}
          <Composer letters={letters} view={view} actions={actions} />
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

/** A text in which the terms of the glossary can be pressed to read what they mean. Not for headings, nor inside of buttons. */
import { useMemo, useRef, useState } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import type { Text } from '../../../text/text.ts';
import { themeOf, useWords } from '../context.tsx';
import { type Finder, openFinder } from './find.ts';
import type { TermId } from './terms.ts';

export interface TermsProps {
  readonly text: string;
  /** So many terms at most: each is a stop on the way of whoever goes by keys. */
  readonly most?: number;
}

/** Building one takes longer than using it, and every text on the page needs the same. */
const finders = new WeakMap<Text, Finder>();
const finderOf = (text: Text): Finder => {
  const known = finders.get(text) ?? openFinder(text);
  finders.set(text, known);
  return known;
};

export function Terms({ text: words, most = 2 }: TermsProps) {
  const { text } = useWords();
  const pieces = useMemo(() => finderOf(text)(words, most), [text, words, most]);
  const [open, setOpen] = useState<TermId | null>(null);
  const pressed = useRef<HTMLButtonElement | null>(null);
  return (
    <>
      {pieces.map(({ words: piece, term }) =>
        term === null ? (
          piece
        ) : (
          <button
            key={term}
            type="button"
            className="term"
            aria-haspopup="dialog"
            aria-expanded={open === term}
            onClick={(event) => {
              pressed.current = event.currentTarget;
              setOpen(open === term ? null : term);
            }}
          >
            {piece}
          </button>
        ),
      )}
      {open === null ? null : (
        <Popover
          isOpen
          triggerRef={pressed}
          onOpenChange={(still) => (still ? undefined : setOpen(null))}
          className="popover"
        >
          <TermCard term={open} />
        </Popover>
      )}
    </>
  );
}

function TermCard({ term }: { readonly term: TermId }) {
  const { text, side } = useWords();
  return (
    <Dialog className="term-card" data-theme={themeOf(side)}>
      <Heading slot="title">{text.say(`term.${term}.name`)}</Heading>
      <p>{text.say(`term.${term}.about`)}</p>
    </Dialog>
  );
}

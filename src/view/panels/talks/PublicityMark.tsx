/** Who may know a clause, as a sign and a word; and the stamp on a paper, which says how many clauses are hidden. */
import { type Bundle, PUBLICITIES, type Publicity } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import { publicitiesOf, publicityWords, stampWords, strictestOf } from '../words/offerWords.ts';

/** A loud-hailer, an envelope, a key. */
const SHAPES: { readonly [publicity in (typeof PUBLICITIES)[number]]: string } = {
  public: 'M2 6h3l6-4v12l-6-4H2zM13 5.5a3 3 0 0 1 0 5M14.5 3.5a6 6 0 0 1 0 9',
  private: 'M1.5 3.5h13v9h-13zM1.5 3.5 8 9l6.5-5.5',
  secret: 'M5 8m-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0M8.2 8H15M12 8v3M14.5 8v3',
};

const nameOf = (publicity: number) => PUBLICITIES[publicity as Publicity] ?? 'public';

export function PublicityIcon({ publicity }: { readonly publicity: number }) {
  return (
    <svg className="publicity-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[nameOf(publicity)]} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

export function PublicityMark({ publicity }: { readonly publicity: number }) {
  const words = useWords();
  return (
    <small className="publicity-mark">
      <PublicityIcon publicity={publicity} />
      {publicityWords(words, publicity)}
    </small>
  );
}

/** The same for a whole offer, in a line. */
export function OfferMark({ bundle }: { readonly bundle: Bundle }) {
  const words = useWords();
  const publicities = publicitiesOf(bundle);
  return (
    <small className="publicity-mark">
      <PublicityIcon publicity={strictestOf(publicities)} />
      {stampWords(words, publicities)}
    </small>
  );
}

/** `publicities`: those of its clauses. */
export function StampOf({ publicities }: { readonly publicities: readonly number[] }) {
  const words = useWords();
  return (
    <p className={`stamp stamp-${nameOf(strictestOf(publicities))}`}>
      <span className="hidden">{words.text.say('talks.publicity')}: </span>
      {stampWords(words, publicities)}
    </p>
  );
}

export const Stamp = ({ bundle }: { readonly bundle: Bundle }) => (
  <StampOf publicities={publicitiesOf(bundle)} />
);

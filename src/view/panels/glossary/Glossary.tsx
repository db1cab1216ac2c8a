/** Every term and what it means, by the alphabet of the page's language, with sources where it tells of the past. */
import { Heading } from 'react-aria-components';
import type { SourceId } from '../../../scenario/types.ts';
import { Sources } from '../Claim.tsx';
import { themeOf, useWords } from '../context.tsx';
import { Scrolling } from '../Scrolling.tsx';
import { Sheet } from '../Sheet.tsx';
import type { Words } from '../words/words.ts';
import { TERM_IDS, TERMS, type TermId } from './terms.ts';

export interface GlossaryProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function Glossary({ open, onClose }: GlossaryProps) {
  const words = useWords();
  const { text, side } = words;
  return (
    <Sheet open={open} theme={themeOf(side)} width="wide" className="glossary" onClose={onClose}>
      <header className="picker-head">
        <Heading slot="title">{text.say('glossary.title')}</Heading>
        <button type="button" className="button button-small" onClick={onClose}>
          {text.say('glossary.close')}
        </button>
      </header>
      <Scrolling className="glossary-body" label={text.say('glossary.title')}>
        <dl>
          {termsByName(words).map(({ term, name }) => (
            <div key={term}>
              <dt>{name}</dt>
              <dd>
                {text.say(`term.${term}.about`)}
                <TermSources term={term} />
              </dd>
            </div>
          ))}
        </dl>
      </Scrolling>
    </Sheet>
  );
}

const termsByName = ({ text }: Words): readonly { readonly term: TermId; readonly name: string }[] => {
  const order = new Intl.Collator(text.tag);
  const letters = (name: string): string => name.replaceAll(/[«»]/g, '');
  return TERM_IDS.map((term) => ({ term, name: text.say(`term.${term}.name`) })).sort((one, other) =>
    order.compare(letters(one.name), letters(other.name)),
  );
};

/** A shorter scenario cites fewer works; what it does not know is left out. */
function TermSources({ term }: { readonly term: TermId }) {
  const { scenario } = useWords();
  const cited: readonly SourceId[] = TERMS[term];
  const known = cited.filter((id) => Object.hasOwn(scenario.sources, id));
  const [first] = known;
  if (first === undefined) return null;
  const confidence = scenario.sources[first]?.confidence ?? 'low';
  return <Sources claim={{ text: `term.${term}.about`, sources: known, confidence }} />;
}

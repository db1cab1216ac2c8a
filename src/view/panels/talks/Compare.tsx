/** Any two offers beside each other, clause by clause: what differs, and what each is worth to us. */
import type { Bundle } from '../../../engine/types.ts';
import type { Composer } from '../../../store/types.ts';
import { useWords } from '../context.tsx';
import { type ComparedClause, type ComparedRow, type Comparison, compare } from '../model/comparison.ts';
import type { Letter } from '../model/letters.ts';
import { letterTitle } from '../words/letterWords.ts';
import { levelWords } from '../words/offerWords.ts';
import { PublicityMark } from './PublicityMark.tsx';

/** Keys of letters, or `draft`. */
export interface Picked {
  readonly one: string;
  readonly two: string;
}

interface CompareProps {
  readonly letters: readonly Letter[];
  readonly composer: Composer;
  /** Null until somebody picks: then their latest letter, or ours, stands beside the draft. */
  readonly picked: Picked | null;
  readonly onPick: (picked: Picked) => void;
}

interface Choice {
  readonly key: string;
  readonly title: string;
  readonly bundle: Bundle;
}

export function Compare({ letters, composer, picked, onPick }: CompareProps) {
  const words = useWords();
  const { text, scenario, side } = words;
  const draft: Choice = { key: 'draft', title: text.say('offers.draft'), bundle: composer.bundle };
  const choices = [
    draft,
    ...letters.map(({ key, offer }) => ({ key, title: letterTitle(words, offer), bundle: offer.bundle })),
  ];
  const usual = letters.find(({ offer }) => offer.from !== side) ?? letters[0];
  const find = (key: string | undefined): Choice => choices.find((each) => each.key === key) ?? draft;
  const [one, two] = [find(picked?.one ?? usual?.key), find(picked?.two)];
  if (letters.length === 0) return <p className="quiet">{text.say('offers.compare.none')}</p>;
  return (
    <>
      <div className="compare-picks">
        {(['one', 'two'] as const).map((which) => (
          <label key={which}>
            {text.say(`offers.compare.${which}`)}
            <select
              value={which === 'one' ? one.key : two.key}
              onChange={(event) => onPick({ one: one.key, two: two.key, [which]: event.currentTarget.value })}
            >
              {choices.map(({ key, title }) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <CompareTable one={one} two={two} found={compare(scenario, side, one.bundle, two.bundle)} />
    </>
  );
}

interface TableProps {
  readonly one: Choice;
  readonly two: Choice;
  readonly found: Comparison;
}

function CompareTable({ one, two, found }: TableProps) {
  const { text } = useWords();
  const differing = found.rows.filter(({ differs }) => differs).length;
  return (
    <table className="talks-table compare">
      <caption>{text.say('offers.compare.caption', { count: differing })}</caption>
      <thead>
        <tr>
          <th scope="col">{text.say('offers.compare.clause')}</th>
          <th scope="col">{one.title}</th>
          <th scope="col">{two.title}</th>
          <th scope="col">{text.say('offers.compare.change')}</th>
        </tr>
      </thead>
      <tbody>
        {found.rows.map((row) => (
          <ClauseRow key={row.issue} row={row} />
        ))}
      </tbody>
      <tfoot>
        {(['own', 'other'] as const).map((whose) => (
          <tr key={whose}>
            <th scope="row">{text.say(whose === 'own' ? 'offers.forUs' : 'offers.forThemAbout')}</th>
            <td>{text.change(found[whose].one)}</td>
            <td>{text.change(found[whose].two)}</td>
            <td>{text.change(found[whose].two - found[whose].one)}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

function ClauseRow({ row }: { readonly row: ComparedRow }) {
  const { text } = useWords();
  return (
    <tr className={row.differs ? 'compare-differs' : undefined}>
      <th scope="row">
        <span aria-hidden="true">{row.differs ? '≠ ' : '= '}</span>
        {text.say(`issue.${row.issue}`)}
        <span className="hidden"> ({text.say(row.differs ? 'offers.differs' : 'offers.same')})</span>
      </th>
      <ClauseCell clause={row.one} issue={row.index} />
      <ClauseCell clause={row.two} issue={row.index} />
      <td>{row.change === 0 ? text.say('offers.noChange') : text.change(row.change)}</td>
    </tr>
  );
}

function ClauseCell({ clause, issue }: { readonly clause: ComparedClause; readonly issue: number }) {
  const words = useWords();
  return (
    <td>
      <span className="compare-level">{levelWords(words, issue, clause.level)}</span>{' '}
      {clause.level === 0 ? null : <PublicityMark publicity={clause.publicity} />}{' '}
      <span className="compare-worth">{words.text.change(clause.worth)}</span>
    </td>
  );
}

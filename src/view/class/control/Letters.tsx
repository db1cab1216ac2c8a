/** What students have written for others, to read before it goes or afterwards. */

import type { ControlView, WorldPaper } from '../../../classroom/viewTypes.ts';
import { otherSide } from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import type { Words } from '../../panels/words/words.ts';
import { injectWords } from '../seat/injectWords.ts';
import { useAsk } from './ask.ts';
import { authorName } from './chairWords.ts';
import { Verdicts } from './Verdicts.tsx';

export function Letters({ view }: { readonly view: ControlView }) {
  const { text } = useWords();
  const ask = useAsk();
  const waiting = view.papers.filter(({ state }) => state === 'held');
  const back = view.papers.filter(({ state }) => state === 'rewrite');
  const rest = view.papers.filter(({ state }) => state === 'sent').toReversed();
  return (
    <section className="letters-column" aria-labelledby="letters-title">
      <header className="cabinet-head">
        <h2 id="letters-title">{text.say('control.letters')}</h2>
        <label className="switch">
          <input
            type="checkbox"
            checked={view.holdLetters}
            onChange={({ target }) => ask({ kind: 'hold-letters', on: target.checked })}
          />
          {text.say('control.hold')}
        </label>
        <label className="switch">
          <input
            type="checkbox"
            checked={view.filterWords}
            onChange={({ target }) => ask({ kind: 'filter-words', on: target.checked })}
          />
          {text.say('control.filter')}
        </label>
      </header>
      <div aria-live="polite">
        {waiting.length === 0 ? (
          <p className="quiet">
            {text.say('control.letters.none', { hold: view.holdLetters ? 'yes' : 'no' })}
          </p>
        ) : null}
        {[...waiting, ...back].map((paper) => (
          <PaperCard key={paper.id} paper={paper} worlds={view.worlds.length} />
        ))}
      </div>
      {rest.length === 0 ? null : (
        <details className="letters-sent">
          <summary>{text.say('control.letters.sent', { count: rest.length })}</summary>
          {rest.map((paper) => (
            <PaperCard key={paper.id} paper={paper} worlds={view.worlds.length} />
          ))}
        </details>
      )}
    </section>
  );
}

/** Who wrote it and who is to read it. */
function wayOf(words: Words, paper: WorldPaper, worlds: number): string {
  const { text } = words;
  const to =
    paper.kind === 'letter' && (paper.from === 'us' || paper.from === 'ussr')
      ? text.say(`side.${otherSide(paper.from)}`)
      : text.say('control.paper.all');
  const way = text.say('control.paper.way', { from: authorName(words, paper), to });
  return worlds > 1 && paper.world !== null
    ? `${way} · ${text.say('control.world', { n: paper.world + 1 })}`
    : way;
}

function PaperCard({ paper, worlds }: { readonly paper: WorldPaper; readonly worlds: number }) {
  const words = useWords();
  const { text } = words;
  return (
    <article className="paper-card">
      <header>
        <h3 className="label">{wayOf(words, paper, worlds)}</h3>
        <span>{standing(words, paper)}</span>
      </header>
      {paper.state === 'sent' || paper.back === undefined || paper.back.reason === '' ? null : (
        <p className="quiet" dir="auto">
          {text.say('letters.tray.reason', { reason: paper.back.reason })}
        </p>
      )}
      <p className="paper-words" dir="auto">
        {paper.inject === null ? paper.text : injectWords(words, paper.inject)}
      </p>
      {paper.kind === 'inject' || (paper.state === 'sent' && paper.kind !== 'letter') ? null : (
        <Verdicts paper={paper} />
      )}
    </article>
  );
}

/** What waits is told by who may read it; and whether it has been written anew. */
function standing({ text }: Words, { state, kind, back }: WorldPaper): string {
  const is =
    state === 'held' ? text.say('control.paper.kind', { kind }) : text.say('control.paper.state', { state });
  const count = back?.anew ?? 0;
  return count === 0 ? is : `${is} · ${text.say('letters.tray.anew', { count })}`;
}

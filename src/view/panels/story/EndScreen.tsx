/** How it ended, a war by itself first: the outcome in words, both scores, what the world thinks, and truth beside both beliefs turn by turn. */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ForecastReport } from '../../../debrief/forecastTypes.ts';
import type { Papers } from '../../../debrief/papers.ts';
import type { Debrief } from '../../../debrief/types.ts';
import type { Outcome } from '../../../engine/types.ts';
import { SIDES } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';
import { themeOf, useWords } from '../context.tsx';
import type { Keeping } from '../debrief/KeepLeaf.tsx';
import type { Lab } from '../debrief/lab.ts';
import { isScored } from '../debrief/scored.ts';
import { isWar } from '../model/war.ts';
import { brokenWords, knownOf, spanWords } from '../words/endWords.ts';
import { keptWords } from '../words/keptWords.ts';
import { pledgeKey, pledgeState } from '../words/offerWords.ts';
import { momentOf } from '../words/words.ts';
import { AgreementPaper } from './AgreementPaper.tsx';
import { EndRope } from './EndRope.tsx';
import { fetchDebrief } from './fetchDebrief.ts';
import { UsedSettings } from './UsedSettings.tsx';
import { WarEnd } from './WarEnd.tsx';

const DebriefBook = lazy(async () => ({ default: (await fetchDebrief()).DebriefBook }));

export interface EndProps extends Keeping {
  readonly update: Update;
  readonly outcome: Outcome;
  /** Null while it is being worked out. */
  readonly debrief: Debrief | null;
  /** Null where two people played. */
  readonly papers: Papers | null;
  /** Null until it is begun. */
  readonly forecasts: ForecastReport | null;
  readonly lab: Lab;
  readonly onAgain: () => void;
}

export function EndScreen(props: EndProps) {
  const { update, outcome } = props;
  const war = isWar(outcome.end);
  const [read, setRead] = useState(false);
  if (war && !read && !props.lab.supposed)
    return <WarEnd update={update} outcome={outcome} onContinue={() => setRead(true)} />;
  return <Reckoning {...props} war={war} />;
}

interface ReckoningProps extends EndProps {
  /** After a war nothing is shown as won. */
  readonly war: boolean;
}

function Reckoning({
  update,
  outcome,
  debrief,
  papers,
  forecasts,
  lab,
  war,
  onAgain,
  ...keeping
}: ReckoningProps) {
  const words = useWords();
  const { text, side } = words;
  const when = momentOf(words, update.observation.pub.hour);
  const isOut = outcome.end === 'E1' && knownOf(update.observation.pledges) === 'all';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (war) heading.current?.focus();
  }, [war]);
  return (
    <main className={war ? 'end end-war' : 'end'} data-theme={themeOf(side)}>
      {lab.supposed ? <Supposed onReturn={() => void lab.page.returnToRun()} /> : null}
      <header className="end-head">
        <div>
          <p className="label">{text.say('end.title')}</p>
          <h1 ref={heading} tabIndex={-1}>
            {text.say(`end.${outcome.end}.title`)}
          </h1>
          <p className="end-about">
            {isOut ? text.say('end.E1.out') : text.say(`end.${outcome.end}.about`, { when })}
          </p>
          <p className="quiet">{spanWords(words, update.observation.pub)}</p>
          {SIDES.map((each) => brokenWords(words, update.observation.pledges, each))
            .filter((broken) => broken !== null)
            .map((broken) => (
              <p key={broken} className="line-grave">
                {broken}
              </p>
            ))}
          {SIDES.filter((each) => outcome.removed[each]).map((each) => (
            <p key={each} className="line-grave">
              {text.say('end.removed', { who: text.say(`side.${each}`) })}
            </p>
          ))}
        </div>
        {isScored(outcome.end) ? <Scores outcome={outcome} /> : null}
      </header>
      {war ? null : <EndRope update={update} />}
      <section className="end-settings">
        <UsedSettings settings={update.observation.settings} changedOnly />
      </section>
      <div className="end-terms">
        <Settlement update={update} />
        <Kept update={update} />
      </div>
      {debrief === null ? null : (
        <Suspense fallback={<p className="quiet">{text.say('book.opening')}</p>}>
          <DebriefBook debrief={debrief} papers={papers} forecasts={forecasts} lab={lab} {...keeping} />
        </Suspense>
      )}
      <footer className="row end-foot">
        <button type="button" className="button button-main" onClick={onAgain}>
          {text.say('end.home')}
        </button>
        <button type="button" className="button" onClick={keeping.onExport}>
          {text.say('end.export')}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {text.say('print.page')}
        </button>
      </footer>
    </main>
  );
}

/** What is shown was never played. */
function Supposed({ onReturn }: { readonly onReturn: () => void }) {
  const { text } = useWords();
  return (
    <p className="end-supposed" role="note">
      <span>{text.say('luck.supposed')}</span>
      <button type="button" className="button button-small" onClick={onReturn}>
        {text.say('luck.return')}
      </button>
    </p>
  );
}

function Scores({ outcome }: { readonly outcome: Outcome }) {
  const { text } = useWords();
  return (
    <section className="scores" aria-label={text.say('end.scores')}>
      {SIDES.map((side) => (
        <div key={side} className={`score score-${side}`}>
          <span>{text.say('end.score', { who: text.say(`side.${side}`) })}</span>
          <b>{text.points(outcome.scores[side])}</b>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="6" className="meter-back" />
            <rect width={outcome.scores[side] / 1000} height="6" className="meter-full" />
          </svg>
        </div>
      ))}
      <p className="score-seen">
        {text.say('end.seen')} <b>{text.say(`end.seen.${outcome.perceived}`)}</b>
      </p>
      <p className="quiet">{text.say('end.seen.why')}</p>
      <p className="quiet">{text.say('end.scores')}</p>
    </section>
  );
}

/** What both have promised, as the paper that they agreed on has it, with what has become of each promise. */
function Settlement({ update }: { readonly update: Update }) {
  const words = useWords();
  const pledges = update.observation.pledges.filter(({ awaits }) => awaits === null);
  if (pledges.length === 0) return null;
  return (
    <section className="end-settlement">
      <AgreementPaper
        clauses={pledges.map((pledge) => ({
          ...pledge,
          key: pledgeKey(pledge),
          fate: pledgeState(words, pledge),
          broken: pledge.status === 'broken',
        }))}
        head={<h2>{words.text.say('end.settlement')}</h2>}
        notes={[]}
      />
    </section>
  );
}

/** The weeks after a settlement. */
function Kept({ update }: { readonly update: Update }) {
  const words = useWords();
  const lines = keptWords(words, update);
  if (lines.length === 0) return null;
  return (
    <section className="end-settlement">
      <h2>{words.text.say('end.kept')}</h2>
      <ul className="facts">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

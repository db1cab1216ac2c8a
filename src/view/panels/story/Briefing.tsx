/** What a side knows before its first turn: a few sentences and the way on; everything else, with its sources, folded below. */
import { type Claim, DESKS } from '../../../scenario/types.ts';
import { ClaimText } from '../Claim.tsx';
import { themeOf, useWords } from '../context.tsx';
import { Terms } from '../glossary/Terms.tsx';

const RULES = [1, 2, 3, 4] as const;

export function Briefing({ onBegin }: { readonly onBegin: () => void }) {
  const { text, scenario, names, side } = useWords();
  return (
    <main className="briefing" data-theme={themeOf(side)}>
      <div className="briefing-sheet">
        <div className="briefing-card">
          <header>
            <p className="label">{text.say('briefing.for', { who: text.say(`side.${side}`) })}</p>
            <h1>{names.of(scenario.title)}</h1>
            <p className="briefing-summary">{names.of(scenario.summary)}</p>
          </header>
          <InBrief />
          <button type="button" className="button button-main briefing-begin" onClick={onBegin}>
            {text.say('briefing.begin')}
          </button>
        </div>
        <details className="briefing-more">
          <summary>{text.say('briefing.more')}</summary>
          <InFull />
          <button type="button" className="button" onClick={() => window.print()}>
            {text.say('print.page')}
          </button>
        </details>
      </div>
    </main>
  );
}

/** The newest of the situation and the first of the aims. No more than sixty words stand before the first choice. */
function InBrief() {
  const { text, scenario, names, side } = useWords();
  const { situation, aims } = scenario.briefings[side];
  return (
    <div className="briefing-brief">
      {situation.slice(0, 1).map((claim) => (
        <p key={claim.text}>
          <Terms text={names.of(claim.text)} />
        </p>
      ))}
      {aims.slice(0, 1).map((claim) => (
        <p key={claim.text}>
          <b>{text.say('briefing.want')}</b> {names.of(claim.text)}
        </p>
      ))}
    </div>
  );
}

function InFull() {
  const { text, scenario, side } = useWords();
  const briefing = scenario.briefings[side];
  return (
    <>
      <div className="briefing-columns">
        <ClaimList title={text.say('briefing.situation')} claims={briefing.situation} />
        <div>
          <ClaimList title={text.say('briefing.aims')} claims={briefing.aims} />
          <section>
            <h2>{text.say('briefing.rules')}</h2>
            <ol className="briefing-rules">
              {RULES.map((rule) => (
                <li key={rule}>{text.say(`briefing.rule.${rule}`)}</li>
              ))}
            </ol>
          </section>
        </div>
      </div>
      <h2>{text.say('briefing.desks')}</h2>
      <div className="briefing-desks">
        {DESKS.map((desk) => (
          <section key={desk}>
            <h3>
              {text.say(`desk.${desk}`)} <small>{text.say(`desk.${desk}.body`, { side })}</small>
            </h3>
            {briefing.deskNotes[desk].map((claim) => (
              <ClaimText key={claim.text} claim={claim} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

function ClaimList({ title, claims }: { readonly title: string; readonly claims: readonly Claim[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {claims.map((claim) => (
        <ClaimText key={claim.text} claim={claim} />
      ))}
    </section>
  );
}

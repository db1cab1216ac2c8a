/** What a side knows before its first turn: short, each statement with its sources. */
import { type Claim, DESKS } from '../../../scenario/types.ts';
import { ClaimText } from '../Claim.tsx';
import { themeOf, useWords } from '../context.tsx';

const RULES = [1, 2, 3, 4] as const;

export function Briefing({ onBegin }: { readonly onBegin: () => void }) {
  const { text, scenario, names, side } = useWords();
  const briefing = scenario.briefings[side];
  return (
    <main className="briefing" data-theme={themeOf(side)}>
      <div className="briefing-sheet">
        <header>
          <p className="label">{text.say('briefing.for', { who: text.say(`side.${side}`) })}</p>
          <h1>{names.of(scenario.title)}</h1>
          <p className="briefing-summary">{names.of(scenario.summary)}</p>
        </header>
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
      </div>
      <footer className="row briefing-foot">
        <button type="button" className="button button-main" onClick={onBegin}>
          {text.say('briefing.begin')}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {text.say('print.page')}
        </button>
      </footer>
    </main>
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

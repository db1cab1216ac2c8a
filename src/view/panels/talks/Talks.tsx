/** Talks: offers on the table, the offer being written, and the ledger of pledges. */
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { Composer } from './Composer.tsx';
import { Pledges } from './Pledges.tsx';
import { Thread } from './Thread.tsx';

export function Talks({ view, actions }: DeskProps) {
  const { text } = useWords();
  return (
    <div className="talks">
      <section aria-labelledby="thread-title">
        <h3 id="thread-title">{text.say('talks.thread')}</h3>
        <Thread view={view} actions={actions} />
      </section>
      <section aria-labelledby="composer-title">
        <h3 id="composer-title">
          {text.say(view.composer.answering === null ? 'talks.compose' : 'talks.counter')}
        </h3>
        <Composer view={view} actions={actions} />
      </section>
      <section aria-labelledby="pledges-title">
        <h3 id="pledges-title">{text.say('talks.pledges')}</h3>
        <Pledges seen={view.update.observation} />
      </section>
    </div>
  );
}

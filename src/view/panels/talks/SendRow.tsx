/** How the offer travels, how long it stands, and the seal. */
import { CHANNELS, type Channel } from '../../../scenario/types.ts';
import type { Composer } from '../../../store/types.ts';
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { composedRefusal } from '../model/composed.ts';
import { mayStandLonger, STANDS_FOR } from '../model/standsFor.ts';
import { WhyButton } from '../WhyButton.tsx';
import { channelWords } from '../words/channelWords.ts';
import { Word } from './Word.tsx';

export function SendRow({ view, actions }: DeskProps) {
  const words = useWords();
  const { text, scenario } = words;
  const { composer } = view;
  const seen = view.update.observation;
  const refused = composedRefusal(actions, composer);
  return (
    <footer className="composer-foot">
      <Picks composer={composer} actions={actions} />
      <p className="quiet">{channelWords(words, composer.channel, seen.settings)}</p>
      {mayStandLonger(scenario, seen, composer.channel, composer.hours) ? (
        <p className="quiet">{text.say('talks.leaves')}</p>
      ) : null}
      {refused === null ? null : (
        <p className="refused">{text.say('talks.blocked', { why: text.say(`refusal.${refused.code}`) })}</p>
      )}
      <div className="row">
        <WhyButton
          className="button button-main"
          why={refused === null ? null : text.say(`refusal.${refused.code}`)}
          onPress={actions.chooseComposed}
        >
          {text.say('talks.seal')}
        </WhyButton>
        <button type="button" className="button" onClick={actions.clearComposer}>
          {text.say(composer.answering === null ? 'talks.clear' : 'talks.cancelCounter')}
        </button>
      </div>
      <Word view={view} actions={actions} />
    </footer>
  );
}

function Picks({
  composer,
  actions,
}: {
  readonly composer: Composer;
  readonly actions: DeskProps['actions'];
}) {
  const { text } = useWords();
  const hours = STANDS_FOR.includes(composer.hours as 12) ? STANDS_FOR : [composer.hours, ...STANDS_FOR];
  return (
    <div className="composer-picks">
      <label>
        {text.say('talks.channel')}
        <select
          value={composer.channel}
          onChange={(event) => actions.setChannel(event.currentTarget.value as Channel)}
        >
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {text.say(`channel.${channel}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.say('talks.expiry')}
        <select
          value={composer.hours}
          onChange={(event) => actions.setHours(Number(event.currentTarget.value))}
        >
          {hours.map((each) => (
            <option key={each} value={each}>
              {text.say('talks.hours', { hours: each })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** How the offer travels and how long it stands. */
import { CHANNELS, type Channel } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { mayStandLonger, STANDS_FOR } from '../model/standsFor.ts';
import { channelWords } from '../words/channelWords.ts';

export function Envelope({ view, actions }: DeskProps) {
  const words = useWords();
  const { text, scenario } = words;
  const { channel, hours } = view.composer;
  const seen = view.update.observation;
  const about = channelWords(words, channel, seen.settings);
  const longer = mayStandLonger(scenario, seen, channel, hours) ? ` ${text.say('talks.leaves')}` : '';
  return (
    <div className="envelope">
      <Picks channel={channel} hours={hours} actions={actions} />
      <p className="quiet">{`${about}${longer}`}</p>
    </div>
  );
}

interface PicksProps extends Pick<DeskProps, 'actions'> {
  readonly channel: Channel;
  readonly hours: number;
}

function Picks({ channel, hours, actions }: PicksProps) {
  const { text } = useWords();
  const choices = STANDS_FOR.includes(hours as 12) ? STANDS_FOR : [hours, ...STANDS_FOR];
  return (
    <div className="composer-picks">
      <label>
        <span>{text.say('talks.channel')}</span>
        <select
          value={channel}
          onChange={(event) => actions.setChannel(event.currentTarget.value as Channel)}
        >
          {CHANNELS.map((each) => (
            <option key={each} value={each}>
              {text.say(`channel.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{text.say('talks.expiry')}</span>
        <select value={hours} onChange={(event) => actions.setHours(Number(event.currentTarget.value))}>
          {choices.map((each) => (
            <option key={each} value={each}>
              {text.say('talks.hours', { hours: each })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What is known of a channel before a letter goes by it. */
import type { Settings } from '../../../engine/types.ts';
import type { Channel } from '../../../scenario/types.ts';
import type { Words } from './words.ts';

/** What kind of channel it is, how long it takes, and how likely its bearer is not heard. */
export function channelWords({ text, scenario }: Words, channel: Channel, { delays }: Settings): string {
  const rule = scenario.channels[channel];
  const took = delays === 'none' ? [] : rule.delays;
  const when = took.map(({ hours, ppm }) =>
    text.say(took.length === 1 ? 'offers.delay' : 'offers.delay.chance', {
      hours,
      chance: text.percent(ppm),
    }),
  );
  return [
    text.say('offers.channel', { about: text.say(`channel.${channel}.about`) }),
    channel === 'broadcast' || when.length === 0 ? '' : text.say('offers.arrives', { when: when.join(', ') }),
    rule.garblePpm === 0 ? '' : text.say('offers.unheard', { chance: text.percent(rule.garblePpm) }),
  ]
    .filter((said) => said !== '')
    .join(' ');
}

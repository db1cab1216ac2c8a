/** The whole catalogue, in ICU messages. Each message is parsed when it is first said. */
import { IntlMessageFormat } from 'intl-messageformat';
import { openClock } from './clock.ts';
import type { MessageKey } from './keys.ts';
import { GAME_EN } from './messages/game.en.ts';
import { TITLE_EN } from './messages/title.en.ts';
import type { Language, Text } from './text.ts';

const CATALOGUE: { readonly [key in MessageKey]: string } = { ...TITLE_EN, ...GAME_EN };

export async function openFullText(language: Language): Promise<Text> {
  const bend = language === 'qps' ? (await import('./pseudo.ts')).pseudoMessage : (source: string) => source;
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const messageOf = (key: MessageKey): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const message = new IntlMessageFormat(bend(CATALOGUE[key]), 'en');
    parsed.set(key, message);
    return message;
  };
  return {
    language,
    tag: 'en',
    ...openClock('en'),
    say: (key, params) => String(messageOf(key).format(params)),
    has: (key): key is MessageKey => Object.hasOwn(CATALOGUE, key),
  };
}

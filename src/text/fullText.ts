/** The whole catalogue, in ICU messages. Each message is parsed when it is first said. */
import { IntlMessageFormat } from 'intl-messageformat';
import { openClock } from './clock.ts';
import type { MessageKey } from './keys.ts';
import { GAME_EN } from './messages/game.en.ts';
import { TITLE_EN } from './messages/title.en.ts';
import { pseudoMessage } from './pseudoMessage.ts';
import type { Language, Text } from './text.ts';

export const CATALOGUE: { readonly [key in MessageKey]: string } = { ...TITLE_EN, ...GAME_EN };

export function openFullText(language: Language): Text {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const messageOf = (key: MessageKey): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const source = CATALOGUE[key];
    const message = new IntlMessageFormat(language === 'qps' ? pseudoMessage(source) : source, 'en');
    parsed.set(key, message);
    return message;
  };
  return {
    language,
    tag: 'en',
    ...openClock('en'),
    say: (key, params) => String(messageOf(key).format(params)),
  };
}

/** Whether a composed key has a message. */
export const isKey = (key: string): key is MessageKey => Object.hasOwn(CATALOGUE, key);

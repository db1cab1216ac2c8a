/** The catalogue, in ICU messages. Each message is parsed when it is first said. */
import { IntlMessageFormat } from 'intl-messageformat';
import { openClock } from './clock.ts';
import type { MessageKey } from './keys.ts';
import { type Language, type Offered, tagOf } from './languages.ts';
import type { Reading, Text } from './text.ts';

type Catalogue = { readonly [key in MessageKey]?: string };

const CATALOGUES: { readonly [language in Offered]: () => Promise<Catalogue> } = {
  en: async () => ({
    ...(await import('./messages/title.en.ts')).TITLE_EN,
    ...(await import('./messages/game.en.ts')).GAME_EN,
  }),
  es: async () => ({
    ...(await import('./messages/title.es.ts')).TITLE_ES,
    ...(await import('./messages/game.es.ts')).GAME_ES,
  }),
  ru: async () => ({
    ...(await import('./messages/title.ru.ts')).TITLE_RU,
    ...(await import('./messages/game.ru.ts')).GAME_RU,
  }),
};

/** What only the pages of a class say. */
const OF_CLASS: { readonly [language in Offered]: () => Promise<Catalogue> } = {
  en: async () => (await import('./messages/class.en.ts')).CLASS_EN,
  es: async () => (await import('./messages/class.es.ts')).CLASS_ES,
  ru: async () => (await import('./messages/class.ru.ts')).CLASS_RU,
};

/** Plain words for some of the messages. */
const PLAIN: { readonly [language in Offered]: () => Promise<Catalogue> } = {
  en: async () => (await import('./messages/plain.en.ts')).PLAIN_EN,
  es: async () => (await import('./messages/plain.es.ts')).PLAIN_ES,
  ru: async () => (await import('./messages/plain.ru.ts')).PLAIN_RU,
};

/** Without those of a class a message that only a class says throws. */
export async function openFullText(language: Language, reading: Reading, withClass: boolean): Promise<Text> {
  const bend = language === 'qps' ? (await import('./pseudo.ts')).pseudoMessage : (source: string) => source;
  const tag = tagOf(language);
  const [game, ofClass] = await Promise.all([CATALOGUES[tag](), withClass ? OF_CLASS[tag]() : {}]);
  const full: Catalogue = { ...game, ...ofClass };
  const catalogue: Catalogue = reading === 'plain' ? { ...full, ...(await PLAIN[tag]()) } : full;
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const messageOf = (key: MessageKey): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const source = catalogue[key];
    if (source === undefined) throw new Error(`The message ${key} is not loaded on this page.`);
    const message = new IntlMessageFormat(bend(source), tag);
    parsed.set(key, message);
    return message;
  };
  return {
    language,
    reading,
    tag,
    ...openClock(tag),
    say: (key, params) => String(messageOf(key).format(params)),
    has: (key): key is MessageKey => Object.hasOwn(catalogue, key),
  };
}

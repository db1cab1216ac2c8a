/** The page's words in one language. Codes in, sentences out. */

import { type Clock, openClock } from './clock.ts';
import type { MessageKey, TitleKey, Translated } from './keys.ts';
import { type Language, type Offered, tagOf } from './languages.ts';
import type { TITLE_EN } from './messages/title.en.ts';

export type Params = { readonly [name: string]: string | number };

/** `say` fills a message; a parameter the message names and does not get is a programmer's mistake and throws. */
export interface Text<Key extends string = MessageKey> extends Clock {
  readonly language: Language;
  readonly reading: Reading;
  /** The tag for the page's `lang` attribute. */
  readonly tag: string;
  readonly say: (key: Key, params?: Params) => string;
  /** Whether a composed key has a message. */
  readonly has: (key: string) => key is Key;
}
export type TitleText = Text<TitleKey>;

/** Long texts in full, or in short sentences and everyday words where somebody has written them so. */
export type Reading = 'full' | 'plain';

type Words = Translated<typeof TITLE_EN>;
const TITLES: { readonly [language in Offered]: () => Promise<Words> } = {
  en: async () => (await import('./messages/title.en.ts')).TITLE_EN,
  es: async () => (await import('./messages/title.es.ts')).TITLE_ES,
  ru: async () => (await import('./messages/title.ru.ts')).TITLE_RU,
};

/** What the title needs, with nothing loaded beyond its own words, which are short at every reading level. */
export async function openTitleText(language: Language): Promise<TitleText> {
  const bend = language === 'qps' ? (await import('./pseudo.ts')).pseudo : (plain: string) => plain;
  const tag = tagOf(language);
  const words = await TITLES[tag]();
  return {
    language,
    reading: 'full',
    tag,
    ...openClock(tag),
    say: (key, params = {}) => fill(bend(words[key]), params),
    has: (key): key is TitleKey => Object.hasOwn(words, key),
  };
}

/** Every word. Loads the message parser and the rest of the catalogue. */
export async function openText(language: Language, reading: Reading = 'full'): Promise<Text> {
  const { openFullText } = await import('./fullText.ts');
  return openFullText(language, reading, true);
}

/** The same without the words of a class, for a page that says none of them. */
export async function openGameText(language: Language, reading: Reading): Promise<Text> {
  const { openFullText } = await import('./fullText.ts');
  return openFullText(language, reading, false);
}

/** `{name}` holes only; what is richer than that belongs in the part of the catalogue that is loaded with the desk. */
function fill(message: string, params: Params): string {
  return message.replace(/\{([a-z]+)\}/gi, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The message lacks its parameter ${name}.`);
    return String(value);
  });
}

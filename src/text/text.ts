/** The page's words in one language. Codes in, sentences out. */

import { type Clock, openClock } from './clock.ts';
import type { MessageKey, TitleKey } from './keys.ts';
import { TITLE_EN } from './messages/title.en.ts';

/** Languages the page can be opened in. `qps` is English made 40% longer, to try layouts with. */
export const LANGUAGES = ['en', 'qps'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Params = { readonly [name: string]: string | number };

/** `say` fills a message; a parameter the message names and does not get is a programmer's mistake and throws. */
export interface Text<Key extends string = MessageKey> extends Clock {
  readonly language: Language;
  /** The tag for the page's `lang` attribute. */
  readonly tag: string;
  readonly say: (key: Key, params?: Params) => string;
  /** Whether a composed key has a message. */
  readonly has: (key: string) => key is Key;
}
export type TitleText = Text<TitleKey>;

export const asLanguage = (asked: string | null): Language =>
  LANGUAGES.find((language) => language === asked) ?? 'en';

/** What the title needs, with nothing loaded beyond English. */
export async function openTitleText(language: Language): Promise<TitleText> {
  const bend = language === 'qps' ? (await import('./pseudo.ts')).pseudo : (plain: string) => plain;
  return {
    language,
    tag: 'en',
    ...openClock('en'),
    say: (key, params = {}) => fill(bend(TITLE_EN[key]), params),
    has: (key): key is TitleKey => Object.hasOwn(TITLE_EN, key),
  };
}

/** Every word of the game. Loads the message parser and the rest of the catalogue. */
export async function openText(language: Language): Promise<Text> {
  const { openFullText } = await import('./fullText.ts');
  return openFullText(language);
}

/** `{name}` holes only; what is richer than that belongs in the part of the catalogue that is loaded with the desk. */
function fill(message: string, params: Params): string {
  return message.replace(/\{([a-z]+)\}/gi, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The message lacks its parameter ${name}.`);
    return String(value);
  });
}

/** The keys of the catalogue, and the closed lists of codes they cover. Types only. */
import type { CLASS_EN } from './messages/class.en.ts';
import type { GAME_EN } from './messages/game.en.ts';
import type { TITLE_EN } from './messages/title.en.ts';

/** The same keys in another language. */
export type Translated<Catalogue> = { readonly [key in keyof Catalogue]: string };

export type TitleKey = keyof typeof TITLE_EN;
export type GameKey = keyof typeof GAME_EN;
type ClassKey = keyof typeof CLASS_EN;
export type MessageKey = TitleKey | GameKey | ClassKey;

/** The codes that have a message `<prefix><code>`. A code of the engine that is missing here does not compile. */
export type CodeOf<Prefix extends string> = MessageKey extends infer Key
  ? Key extends `${Prefix}${infer Code}`
    ? Code
    : never
  : never;

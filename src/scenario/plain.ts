/**
 * The plain reading of a scenario's long texts: the same facts in short sentences and everyday words. A file lies beside the
 * full texts of a language and holds some of their keys; whatever it does not hold is read in full.
 */
import type { ScenarioId } from './files.ts';
import type { ScenarioTexts } from './types.ts';

type Json = Promise<{ readonly default: ScenarioTexts }>;

const MAIN: { readonly [language: string]: () => Json } = {
  en: () => import('../../scenarios/october-1962/text/en.plain.json', { with: { type: 'json' } }),
  es: () => import('../../scenarios/october-1962/text/es.plain.json', { with: { type: 'json' } }),
  ru: () => import('../../scenarios/october-1962/text/ru.plain.json', { with: { type: 'json' } }),
};
const SHORT: { readonly [language: string]: () => Json } = {
  en: () => import('../../scenarios/october-1962-short/text/en.plain.json', { with: { type: 'json' } }),
  es: () => import('../../scenarios/october-1962-short/text/es.plain.json', { with: { type: 'json' } }),
  ru: () => import('../../scenarios/october-1962-short/text/ru.plain.json', { with: { type: 'json' } }),
};

/** Whose plain texts a scenario may use: its own, and before them those of what it stands on. */
const FILES: { readonly [id in ScenarioId]: readonly (typeof MAIN)[] } = {
  'october-1962': [MAIN],
  'october-1962-short': [MAIN, SHORT],
  'drill-first-turns': [MAIN, SHORT],
  'drill-rules': [MAIN],
  'drill-washington': [MAIN, SHORT],
  'drill-moscow': [MAIN, SHORT],
  'class-2': [MAIN, SHORT],
  'class-5': [MAIN, SHORT],
  'class-7': [MAIN, SHORT],
};

/** The plain words of a language for those of these texts that have any. */
export const plainTexts = async (
  id: ScenarioId,
  language: string,
  texts: ScenarioTexts,
): Promise<ScenarioTexts> => {
  const files = await Promise.all(FILES[id].map(async (file) => (await file[language]?.())?.default ?? {}));
  const plain = Object.assign({}, ...files) as ScenarioTexts;
  return Object.fromEntries(Object.entries(plain).filter(([key]) => Object.hasOwn(texts, key)));
};

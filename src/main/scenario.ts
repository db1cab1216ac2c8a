/** A scenario with its words, as a reader wants them. */
import { isScenarioId, languagesOf, openScenario } from '../scenario/catalogue.ts';
import { plainTexts } from '../scenario/plain.ts';
import type { Scenario, ScenarioTexts } from '../scenario/types.ts';
import type { Preferences } from '../store/preferences.ts';

export interface Loaded {
  readonly scenario: Scenario;
  readonly texts: ScenarioTexts;
}

/** Where a scenario has no words in the page's language, they are English; the trial language bends those. */
const wordsFor = async (texts: ScenarioTexts, language: string): Promise<ScenarioTexts> => {
  if (language !== 'qps') return texts;
  const { pseudo } = await import('../text/pseudo.ts');
  return Object.fromEntries(Object.entries(texts).map(([key, words]) => [key, pseudo(words)]));
};

/** The language the texts shall be in, and whether the long ones are to be plain. */
export type Reader = Pick<Preferences, 'language' | 'reading'>;

/**
 * A scenario, as it was at a hash that is kept, with its words. Rejects when it is unknown, when its files cannot be fetched, or
 * with the first of its faults.
 */
export const loadScenario = async (
  id: string,
  { language, reading }: Reader,
  hash?: string,
): Promise<Loaded> => {
  if (!isScenarioId(id)) throw new Error(`no scenario ${id}`);
  const spoken = languagesOf(id).includes(language) ? language : 'en';
  const opened = await openScenario(id, spoken, hash);
  if (opened.ok) {
    const { scenario, texts } = opened.value;
    const plain = reading === 'plain' ? await plainTexts(id, spoken, texts) : {};
    return { scenario, texts: await wordsFor({ ...texts, ...plain }, language) };
  }
  const [first] = opened.error;
  throw new Error(`scenario ${id}: ${first?.path} ${first?.code}`);
};

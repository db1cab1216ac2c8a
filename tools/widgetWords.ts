import type { Plugin } from 'vite';

/** The words that the accessible widgets bring with them, in over thirty languages, as files `intl/PART/LANGUAGE`. */
const WORDS =
  /\/react-(?:aria|aria-components|stately)\/dist\/private\/intl\/(?:[a-z]+\/)?([a-z]{2}-[A-Z]{2})\.mjs$/;
/** Those of the page. */
const SPOKEN = ['en-US', 'ru-RU', 'es-ES'];

/** Leaves out the widgets' words in languages that the page does not speak: English stands in their place, as it does for any other. */
export const widgetWords = (): Plugin => ({
  name: 'widget-words',
  enforce: 'pre',
  load(id) {
    const [, language] = WORDS.exec(id.replaceAll('\\', '/')) ?? [];
    if (language === undefined || SPOKEN.includes(language)) return null;
    return `export { default } from './en-US.mjs';`;
  },
});

import { type Plugin, runnerImport } from 'vite';

/** The page whose first screen stands in its own HTML. */
const TITLE_PAGE = '/index.html';
const EMPTY = '<div id="root"></div>';

/** Outside a page there is nothing to style. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0style' : null),
  load: (id) => (id === '\0style' ? '' : null),
};

/**
 * Writes the title into the built page, so that it is painted before any script has arrived. It is inert until the script takes
 * it over; `data-words` says in which language it is.
 */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        if (path !== TITLE_PAGE) return html;
        if (!html.includes(EMPTY)) throw new Error('The page has no empty #root to write the title into.');
        const { module } = await runnerImport<typeof import('../src/view/titleHtml.tsx')>(
          './src/view/titleHtml.tsx',
          { plugins: [withoutStyles] },
        );
        const { LANGUAGE, TITLE_HTML } = module;
        return html.replace(EMPTY, () => `<div id="root" data-words="${LANGUAGE}" inert>${TITLE_HTML}</div>`);
      },
    },
  };
}

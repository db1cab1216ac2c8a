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

const STYLES = /\n\s*<link rel="stylesheet"[^>]*>/g;
const SCRIPTS = /<script type="module"|<link rel="modulepreload"/g;

/**
 * Puts what is painted before what is run: a browser opens six connections at most, paints nothing without styles, and would
 * else fetch scripts with the same haste.
 */
export function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        if (path !== TITLE_PAGE) return html;
        const styles = html.match(STYLES)?.join('') ?? '';
        return html
          .replace(STYLES, '')
          .replace(/\n\s*<link rel="preload"/, (first) => styles + first)
          .replace(SCRIPTS, (tag) => `${tag} fetchpriority="low"`);
      },
    },
  };
}

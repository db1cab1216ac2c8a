import type { Plugin, Rolldown } from 'vite';

const TITLE_PAGE = '/index.html';
const STYLES = /\n\s*<link rel="stylesheet"[^>]*>/g;
const SCRIPTS = /\n\s*(?:<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)/g;
const FIRST_PRELOAD = /\n\s*<link rel="preload"/;

/**
 * The one script that stands in the page: when the browser tells of a painting, or after a second if it tells of none, it has all
 * files of `files` fetched together and runs the first. A page in the background is not painted before somebody looks at it. The
 * content policy names this text by its hash (`src/server/headers.ts`), so it must not change from build to build.
 */
export const AFTER_PAINT = [
  `const urls=document.querySelector('meta[name=files]').content.split(' ');`,
  `const preload=(href)=>document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}));`,
  `const begin=()=>{const [first]=urls;urls.splice(0).forEach(preload);if(first)import(first)};`,
  `if(document.hidden)begin();`,
  `else{new PerformanceObserver(begin).observe({type:'paint',buffered:true});setTimeout(begin,1000)}`,
].join('');

/** The files of a chunk and of all that it imports at once or asks for as it runs, itself first; those of other pages are not among them. */
const filesOf = (name: string, bundle: Rolldown.OutputBundle, isFollowed: boolean): readonly string[] => {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk') return [];
  const next = chunk.imports.flatMap((file) => filesOf(file, bundle, false));
  const asked = isFollowed ? chunk.dynamicImports.flatMap((file) => filesOf(file, bundle, false)) : [];
  return [...new Set([name, ...next, ...asked])];
};

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
      handler(html, { path, bundle, chunk }) {
        if (path !== TITLE_PAGE || bundle === undefined || chunk === undefined) return html;
        const files = filesOf(chunk.fileName, bundle, true).map((file) => `/${file}`);
        const styles = html.match(STYLES)?.join('') ?? '';
        return html
          .replace(STYLES, '')
          .replace(SCRIPTS, '')
          .replace(FIRST_PRELOAD, (first) => styles + first)
          .replace(
            '</head>',
            () => `  <meta name="files" content="${files.join(' ')}">
    <script type="module">${AFTER_PAINT}</script>
  </head>`,
          );
      },
    },
  };
}

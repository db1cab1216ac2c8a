/**
 * The rooms of `src/` and the arrows between them: the table in `docs/ARCHITECTURE.md`, as data. An entry of `may` is a room, or
 * one file of a room without its ending.
 */

/** What a screen may name: types, and rules that need no more than a scenario and what one side sees. */
export const WINDOW = [
  'scenario/types',
  'engine/types',
  'engine/claims',
  'engine/alsoMoved',
  'engine/commitments',
  'engine/concessions',
  'engine/deadlines',
  'engine/legal',
  'engine/secrets',
  'engine/settings',
  'engine/riskParts',
  'engine/rulesVersion',
  'engine/worth',
  'policy/advisers/advice',
  'policy/doctrines/doctrine',
  'policy/note',
  'policy/opponent',
  'session/port',
  'classroom/types',
  'classroom/viewTypes',
  'classroom/autopilot',
  'classroom/capacity',
  'classroom/deals',
  'classroom/injects',
  'classroom/wire',
  'debrief/beside/types',
  'debrief/classTypes',
  'debrief/lab/types',
  'debrief/forecastTypes',
  'debrief/papers',
  'debrief/questionTypes',
  'debrief/theoryTypes',
  'debrief/tableWords',
  'debrief/types',
] as const;

interface Room {
  readonly may: readonly string[];
  /** Beginnings of paths outside `src/` that it may read at build time. */
  readonly outside?: readonly string[];
  readonly node?: true;
  readonly dom?: true;
}

const RULES = ['base', 'scenario', 'engine'] as const;

export const ROOMS: Readonly<Record<string, Room>> = {
  base: { may: [] },
  // The catalogue of the scenarios that come with the game.
  scenario: { may: ['base'], outside: ['scenarios/'] },
  engine: { may: ['base', 'scenario'] },
  policy: { may: RULES },
  session: { may: RULES },
  // A class at play: a record of moves, folded to what each seat may see. No clock, no dice, no sockets.
  classroom: { may: [...RULES, 'policy', 'session'] },
  debrief: { may: [...RULES, 'policy', 'text'] },
  store: { may: [...WINDOW, 'text/languages'] },
  text: { may: ['base'] },
  // The guides of a class have their pictures from the documents.
  view: { may: [...WINDOW, 'store', 'text'], outside: ['assets/', 'docs/pictures/class-'], dom: true },
  server: {
    may: [...RULES, 'policy', 'session', 'debrief', 'classroom', 'text'],
    outside: ['assets/', 'scenarios/', 'dist/', 'package.json'],
    node: true,
  },
  cli: {
    may: [...RULES, 'policy', 'session', 'debrief'],
    outside: ['assets/', 'scenarios/', 'dist/', 'package.json'],
    node: true,
  },
  // `src/main.tsx` and what it keeps in `src/main/`.
  main: {
    may: [...RULES, 'policy', 'session', 'debrief', 'classroom', 'store', 'text', 'view'],
    outside: ['assets/', 'scenarios/'],
    dom: true,
  },
};

/** Who may name the type State and the functions that need it. */
export const STATE_ROOMS: readonly string[] = ['engine', 'session', 'policy', 'cli', 'debrief'];

const BROWSER = ['view', 'main'] as const;

/** Packages and the rooms (or parts of one) that may import them. What is not here may be imported nowhere. */
export const PACKAGES: readonly (readonly [pattern: RegExp, places: readonly string[]])[] = [
  [/^phaser$/, ['view/map']],
  [/^zustand(?:\/|$)/, ['store', ...BROWSER]],
  [/^(?:react|react-dom|react-aria|react-aria-components|react-stately)(?:\/|$)/, BROWSER],
  [/^@(?:internationalized|fontsource)\//, BROWSER],
  [/^(?:idb-keyval|workbox-precaching)$/, ['main']],
  [/^obscenity$/, ['classroom/words']],
  [/^valibot$/, ['scenario', 'session', 'server']],
  [/^fflate$/, ['session', 'main']],
  [/^intl-messageformat$/, ['text']],
  [
    /^(?:sirv|socket\.io|@socket\.io\/postgres-adapter|better-sqlite3|pg|pino|prom-client|rate-limiter-flexible)$/,
    ['server'],
  ],
  [/^socket\.io-client$/, ['main', 'cli']],
  [/^uqr$/, ['view']],
];

const DOM = ['document', 'window', 'localStorage', 'sessionStorage', 'indexedDB', 'navigator'];
const CLOCK_AND_DICE = ['Date', 'Date.now', 'performance', 'crypto', 'Math', 'Math.random'];
/** Not a clock, but what they make of a date without a zone depends on the machine; only `scenario` reads dates. */
const DATES = ['Date.parse', 'Date.UTC'];
/** What JavaScript engines are free to round differently. */
const INEXACT_MATH =
  'pow exp expm1 log log2 log10 log1p sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh cbrt hypot';
const INEXACT = ['**', ...INEXACT_MATH.split(' ').map((name) => `Math.${name}`)];

const withoutDom = Object.keys(ROOMS).filter((room) => ROOMS[room]?.dom !== true);

/** Globals and operators that rooms must not use: the same seed must give the same game on every machine. */
export const FORBIDDEN: readonly (readonly [rooms: readonly string[], names: readonly string[]])[] = [
  [['base', 'scenario', 'engine', 'policy', 'classroom'], CLOCK_AND_DICE],
  [['base', 'engine', 'policy'], DATES],
  [['base', 'scenario', 'engine'], INEXACT],
  [withoutDom, DOM],
  // An import whose target is computed cannot be checked.
  [Object.keys(ROOMS), ['import(…)']],
];

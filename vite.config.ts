import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { FETCH_CHUNK, PHASER_CHUNK, REACT_CHUNK, TITLE_CHUNK } from './tools/chunks.ts';
import { LongFirst } from './tools/longFirst.ts';
import { offline, SERVICE_WORKER } from './tools/offline.ts';
import { paintFirst } from './tools/paintFirst.ts';
import { phaserParts } from './tools/phaserParts.ts';
import { precompress } from './tools/precompress.ts';
import { prerender } from './tools/prerender.ts';
import { widgetWords } from './tools/widgetWords.ts';

/**
 * What is drawn again at every change of a running game: there React's compiler keeps what has not changed. Elsewhere what it
 * adds to the files would not pay.
 */
const REDRAWN = ['Game.tsx', 'useScene.tsx', 'desk', 'guide', 'map', 'story', 'talks'].map(
  (part) => `/src/view/panels/${part}`,
);

const TESTS = ['tests/**/*.test.{ts,tsx}'];
const NO_TESTS = ['tests/e2e/**', 'node_modules/**'];
/** These start servers of their own and kill them. */
const OF_PROCESSES = ['kill', 'scale', 'processes'].map((name) => `tests/server/${name}.test.ts`);
/** These put something else in the place of a module or of a global. */
const ALONE = ['useView', 'classLine', 'hints', 'mapLive', 'ghostPage', 'rulesPart', 'sealedNotes'].map(
  (name) => `tests/unit/${name}.test.ts`,
);

export default defineConfig({
  plugins: [
    react({ compiler: { sources: REDRAWN } }),
    phaserParts(),
    widgetWords(),
    prerender(),
    paintFirst(),
    offline(),
    precompress(),
  ],
  // Files that keep their names: the page's own manifest, its icons, robots.txt.
  publicDir: 'assets/site',
  build: {
    target: 'es2023',
    // Read by `npm run sizes` and by the browser test of what the title loads.
    manifest: true,
    // The content policy has no data: for scripts, styles or fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    // Every browser that runs the target preloads modules by itself.
    modulePreload: { polyfill: false },
    // The parts of Phaser that are used are one file of about 0.8 MB; it is loaded when a game starts.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // Compression is meant to take its second or two; no advice about it on every build.
      checks: { bundlerTimings: false },
      input: { index: 'index.html', class: 'class.html', serviceWorker: 'src/main/serviceWorker.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'serviceWorker' ? SERVICE_WORKER : 'assets/[name]-[hash].js'),
        codeSplitting: { groups: [FETCH_CHUNK, REACT_CHUNK, PHASER_CHUNK, TITLE_CHUNK] },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      // Most tests leave nothing behind and share a thread with what they have loaded; that saves a minute.
      {
        extends: true,
        test: {
          name: 'shared',
          include: TESTS,
          exclude: [...NO_TESTS, ...ALONE, ...OF_PROCESSES],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      // Servers that are killed are to be back within seconds: nothing else runs beside them.
      {
        extends: true,
        test: { name: 'processes', include: OF_PROCESSES, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
    environment: 'node',
    globalSetup: 'tests/folder.ts',
    // By itself the runner leaves one core to the developer; on two that is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The runner asks for a second by itself, which the thinking of a computer beside other tests can outlast.
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});

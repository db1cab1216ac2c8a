import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (name: string): string => fileURLToPath(new URL(`tools/mutate/${name}.ts`, import.meta.url));

/** One module of the mutated engine and the tests that judge it, written for tools/mutate/runner.ts. */
export default defineConfig({
  publicDir: false,
  resolve: {
    alias: [
      { find: 'vitest', replacement: path('register') },
      { find: /^.*\/loadScenario\.ts$/, replacement: path('loadOnce') },
    ],
  },
  build: {
    ssr: 'tools/mutate/all.ts',
    outDir: 'mutants',
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: 'all.js', codeSplitting: false } },
  },
});

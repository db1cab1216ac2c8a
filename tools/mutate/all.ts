/** Every test that judges mutants, as one module: loading it anew gives a fresh engine, and its tests file by file. */
import { collect } from './register.ts';

// The engine first, so that what runs while it loads is not taken for a part of the first test file.
import.meta.glob('../../src/engine/**/*.ts', { eager: true });

const sources = {
  // Without the two that judge the casebook itself: one reads numbers, one plays every case again to see it fail.
  ...import.meta.glob([
    '../../tests/cases/*.test.ts',
    '!../../tests/cases/casebook.test.ts',
    '!../../tests/cases/casebookReading.test.ts',
  ]),
  ...import.meta.glob('../../tests/laws/steps.test.ts'),
  ...import.meta.glob('./games.test.ts'),
};

export const files = Object.entries(sources).map(([path, load]) => {
  const name = path.replace('../../', '').replace('./', 'tools/mutate/');
  return { name, collect: () => collect(name, load) };
});

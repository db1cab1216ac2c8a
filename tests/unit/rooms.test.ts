import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkRooms, emptyRooms } from '../../tools/rooms/check.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));

function readSource(): Map<string, string> {
  const paths = globSync('src/**/*.{ts,tsx,mts,cts,js,jsx,mjs}', { cwd: top }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(top + path, 'utf8')]));
}

const check = (path: string, text: string): string[] => checkRooms(new Map([[path, text]]));

describe('the source', () => {
  const source = readSource();

  it('was read', () => {
    expect(source.size).toBeGreaterThan(0);
    expect(emptyRooms([...source.keys()])).toEqual([]);
  });

  it('keeps to the arrows between the rooms', () => {
    expect(checkRooms(source)).toEqual([]);
  });
});

describe('the check finds', () => {
  it.each([
    ['src/base/a.ts', "import '../scenario/types.ts'", 'no arrow from base'],
    ['src/scenario/a.ts', "import type { A } from '../engine/types.ts'", 'no arrow from scenario'],
    ['src/engine/a.ts', "export * from '../policy/random.ts'", 'no arrow from engine'],
    ['src/engine/rules/a.ts', "export { a } from '../../session/port.ts'", 'no arrow from engine'],
    ['src/policy/a.ts', "const a = await import('../session/port.ts')", 'no arrow from policy'],
    ['src/session/a.ts', "type A = import('../policy/random.ts').A", 'no arrow from session'],
    [
      'src/session/a.ts',
      "new Worker(new URL('../policy/worker.ts', import.meta.url))",
      'no arrow from session',
    ],
    ['src/store/a.ts', "import type { A } from '../engine/rules.ts'", 'no arrow from store'],
    ['src/store/a.ts', "import { a } from '../view/panels/a.tsx'", 'no arrow from store'],
    ['src/store/a.ts', "import { a } from '../base/result.ts'", 'no arrow from store'],
    ['src/text/a.ts', "import { a } from '../store/a.ts'", 'no arrow from text'],
    ['src/view/a.tsx', "import { a } from '../session/session.ts'", 'no arrow from view'],
    ['src/view/a.tsx', "import { a } from '../engine/typesafe.ts'", 'no arrow from view'],
    ['src/cli/a.ts', "import { a } from '../text/en.ts'", 'no arrow from cli'],
    ['src/server/a.ts', "import { a } from '../store/a.ts'", 'no arrow from server'],
    ['src/main.tsx', "import { a } from './server/site.ts'", 'no arrow from main'],
    ['src/view/a.tsx', "import type { State } from '../engine/state.ts'", 'out of reach of view'],
    ['src/server/a.ts', "import type { State } from '../engine/state.ts'", 'out of reach of server'],
    ['src/main.tsx', "import type { State } from '/src/engine/state.ts'", 'out of reach of main'],
    ['src/view/panels/a.tsx', "import * as Phaser from 'phaser'", 'belongs to view/map'],
    ['src/policy/a.ts', "import { createStore } from 'zustand/vanilla'", 'belongs to store'],
    ['src/store/a.ts', "import { useState } from 'react'", 'belongs to view, main'],
    ['src/engine/a.ts', "import * as v from 'valibot'", 'belongs to scenario'],
    ['src/cli/a.ts', "import x from 'left-pad'", 'gives this package to no room'],
    ['src/session/a.ts', "import { readFile } from 'node:fs/promises'", 'node belongs to'],
    ['src/view/a.tsx', "import { join } from 'path'", 'node belongs to'],
    ['src/engine/a.ts', "import data from '../../scenarios/drill/scenario.json'", 'outside src'],
    ['src/view/a.tsx', "import.meta.glob(['../../scenarios/*.json'])", 'outside src'],
    ['src/main.tsx', "import { a } from '../tests/unit/a.ts'", 'outside src'],
    ['src/engine/a.ts', "import { a } from './b'", "names its file's ending"],
    ['src/main.tsx', 'const a = (n: string) => import(n)', 'uses import(…)'],
    ['src/helpers.ts', 'export const a = 1', 'stands in no room'],
    ['src/engine/a.ts', 'export const a = Math.random()', 'uses Math.random'],
    ['src/engine/a.ts', "export const a = Math['random']()", 'uses Math.random'],
    ['src/engine/a.ts', 'const { random } = Math', 'uses Math'],
    ['src/engine/a.ts', 'export const a = Date.now()', 'uses Date.now'],
    ['src/engine/a.ts', "export const a = Date.parse('1962-10-16')", 'uses Date.parse'],
    ['src/engine/a.ts', 'export const a = new Date()', 'uses Date'],
    ['src/policy/a.ts', 'export const a = globalThis.performance.now()', 'uses performance'],
    ['src/engine/a.ts', 'export const a = (b: number) => b ** 2', 'uses **'],
    ['src/engine/a.ts', 'export const a = Math.exp(1) + Math.floor(2)', 'uses Math.exp'],
    ['src/store/a.ts', 'export const a = document.title', 'uses document'],
    ['src/session/a.ts', "export const a = () => localStorage.getItem('a')", 'uses localStorage'],
  ])('%s: %s', (path, text, fault) => {
    const found = check(path, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fault);
  });

  it('a way to State through a file that the screen may name', () => {
    const files = new Map([
      ['src/engine/legal.ts', "import { a } from './board.ts'"],
      ['src/engine/board.ts', "import type { State } from './state.ts'; import './legal.ts'"],
      ['src/engine/state.ts', 'export type State = number'],
    ]);
    expect(checkRooms(files)).toEqual([
      'src/engine/legal.ts leads to State: engine/legal > engine/board > engine/state',
    ]);
  });

  it('rooms without files', () => {
    expect(emptyRooms([])).toContain('engine');
    expect(emptyRooms(['src/engine/a.ts', 'src/main.tsx'])).not.toContain('engine');
    expect(emptyRooms(['src/engine/a.ts', 'src/main.tsx'])).not.toContain('main');
  });

  it('a file that does not parse', () => {
    expect(() => check('src/engine/a.ts', 'export const = 1')).toThrow('does not parse');
  });
});

describe('the check lets pass', () => {
  it.each([
    ['src/engine/rules/a.ts', "import { a } from '../../base/result.ts'; import { b } from '../state.ts'"],
    [
      'src/engine/a.ts',
      '// Math.random() and 2 ** 3\nexport const a = "Date.now()" + Math.floor(Math.sqrt(2))',
    ],
    ['src/scenario/a.ts', "export const a = Date.parse('1962-10-16T08:00:00-04:00')"],
    ['src/engine/a.ts', 'export const a = (window: { document: number }) => window.document'],
    ['src/engine/a.ts', 'export const a = { performance: 1 }; export interface B { readonly Date: string }'],
    ['src/policy/a.ts', "import type { State } from '../engine/state.ts'; export const a = Math.exp(1)"],
    ['src/view/map/a.ts', "import * as Phaser from 'phaser'; import coast from '../../../assets/coast.json'"],
    [
      'src/view/panels/a.tsx',
      "import './a.css'; import { useStore } from 'zustand'; import { t } from '../../text/en.ts'",
    ],
    [
      'src/store/a.ts',
      "import type { Observation } from '../engine/types.ts'; import { createStore } from 'zustand/vanilla'",
    ],
    ['src/main.tsx', "new Worker(new URL('./policy/worker.ts', import.meta.url)); document.title = 'a'"],
    ['src/main.tsx', "import.meta.glob('../scenarios/*/text/*.json')"],
    ['src/cli/a.ts', "import { readFile } from 'node:fs/promises'; export const a = performance.now()"],
  ])('%s: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });
});

import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { expect, it } from 'vitest';
import { entryText, readCorpus } from '../../src/cli/corpus/entry.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { labelOf } from '../../src/session/record.ts';
import { bundleDoor } from './bundle.ts';

/** An interpreter takes seconds for a long game. These few meet nearly every kind of order and event; Chromium plays all (`tests/e2e/links.spec.ts`). */
const PLAYED = [
  'drill-moscow',
  'freeze-rules-drill',
  'other-luck',
  'random-full-902',
  'random-short-1659',
  'running-at-chance',
  'slot-reused-2',
  'day-deadline-2',
];

const quickjs = await newQuickJSWASMModuleFromVariant(variant);
const context = quickjs.newContext();
context.unwrapResult(context.evalCode(await bundleDoor())).dispose();

const evaluate = (code: string): string =>
  context.unwrapResult(context.evalCode(code)).consume((value) => context.getString(value));

const chosen = readCorpus().filter(([name]) => PLAYED.includes(name));

it('knows every record that it means to play', () => expect(chosen).toHaveLength(PLAYED.length));

it.each(chosen)('%s replays byte for byte in QuickJS', async (_, entry) => {
  const text = entryText(entry);
  const about = labelOf(text);
  const { scenario } = await loadScenario(about.scenario, about.hash);
  const call = `replayText(${JSON.stringify(text)}, ${JSON.stringify(JSON.stringify(scenario))})`;
  expect(JSON.parse(evaluate(call))).toEqual({ ok: true, value: entry.replay });
});

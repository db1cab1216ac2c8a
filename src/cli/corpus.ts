/**
 * The corpus of records that every version replays: `npm run -s corpus -- add NAME FILE|LINK ABOUT` adds one and prints what it
 * comes to; `npm run -s corpus -- keep SCENARIO` keeps a scenario as it is now, before what the rules read of it is changed.
 * Neither overwrites anything.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { canonical } from '../base/canonical.ts';
import { isScenarioId, readScenario, SCENARIO_IDS } from '../scenario/catalogue.ts';
import { hashScenario } from '../scenario/hash.ts';
import { addEntry } from './corpus/entry.ts';
import { loadScenario } from './loadScenario.ts';
import { textOf } from './openRecord.ts';
import { refuseOption } from './options.ts';

const KEPT_FOLDER = 'scenarios/kept/';

const add = async (name: string, argument: string, about: string): Promise<void> => {
  const added = await addEntry(name, textOf(argument).trim(), about);
  if (added.ok) console.log(JSON.stringify(added.value));
  else refuseOption(added.error);
};

const keep = async (id: string): Promise<void> => {
  if (!isScenarioId(id)) return refuseOption(`no scenario ${id}; there are ${SCENARIO_IDS.join(', ')}`);
  const hash = hashScenario((await loadScenario(id)).scenario);
  const name = `${id}-${hash}`;
  const file = `${KEPT_FOLDER}${name}.json`;
  mkdirSync(KEPT_FOLDER, { recursive: true });
  writeFileSync(file, `${canonical(await readScenario(id))}\n`, { flag: 'wx' });
  console.log(`${file}: name it in src/scenario/kept.ts as ${name}`);
};

const [doing, ...given] = process.argv.slice(2);
const [first = '', second = '', third = ''] = given;
if (doing === 'add' && given.length === 3) await add(first, second, third);
else if (doing === 'keep' && given.length === 1) await keep(first);
else
  refuseOption(
    'usage: npm run -s corpus -- add NAME FILE|LINK ABOUT, or: npm run -s corpus -- keep SCENARIO',
  );

/**
 * `npm run -s bench`: how fast the rules and the search are, beside other engines and their bot. Medians of five runs on one core,
 * in the main scenario; the others play their toy, in the same run. `--only rules`, `--only search` and `--only lab` measure one of the
 * three; the lab, which takes minutes, is measured only so. `--alone` leaves the others out. One JSON line each; exit status 0 even without the others.
 */
import type { Settings } from '../engine/settings.ts';
import type { Scenario } from '../scenario/types.ts';
import { measureLab } from './bench/lab.ts';
import { measureBots, measurePeers } from './bench/peers.ts';
import { gatherPositions } from './bench/positions.ts';
import { measureRules } from './bench/rules.ts';
import { measureSearch } from './bench/search.ts';
import { MAIN_SCENARIO, rounded } from './bench/timing.ts';
import { measureWorkers } from './bench/workers.ts';
import { loadScenario } from './loadScenario.ts';
import { readOneOf, readOptions } from './options.ts';
import { readSettingOptions, SETTING_DEFAULTS } from './settingOptions.ts';

const PARTS = ['all', 'rules', 'search', 'lab'] as const;

const print = (figures: object): void => console.log(JSON.stringify(figures));

/** Ours to theirs: our whole game against their toy, transitions as a multiple, bytes as a share. */
const benchRules = (scenario: Scenario, settings: Settings, alone: boolean): void => {
  const ours = measureRules(scenario, settings);
  print(ours);
  for (const peer of alone ? [] : measurePeers()) {
    print(peer);
    const transitions = rounded(ours.transitionsPerSecond / peer.transitionsPerSecond, 1);
    print({
      to: peer.engine,
      transitions,
      bytes: `1/${Math.round(peer.bytesPerTransition / ours.bytesPerTransition)}`,
    });
  }
};

/** Ours to theirs: our looks ahead in the whole game against their iterations on the toy. */
const benchSearch = async (scenario: Scenario, settings: Settings, alone: boolean): Promise<void> => {
  const positions = gatherPositions(scenario, settings);
  const ours = measureSearch(scenario, positions);
  print(ours);
  print(await measureWorkers(positions.slice(0, positions.length / 2)));
  for (const bot of alone ? [] : measureBots()) {
    print(bot);
    print({ to: bot.search, looks: rounded(ours.looksPerSecond / bot.iterationsPerSecond, 1) });
  }
};

const options = readOptions({ ...SETTING_DEFAULTS, only: 'all' }, ['alone']);
const only = readOneOf('only', options.only, PARTS);
const settings = readSettingOptions(options);
const { scenario } = await loadScenario(MAIN_SCENARIO);
if (only === 'all' || only === 'rules') benchRules(scenario, settings, options.alone);
if (only === 'all' || only === 'search') await benchSearch(scenario, settings, options.alone);
if (only === 'lab') print(measureLab(scenario, settings));

/** Every table of `npm run papers`, in the order in which it is printed. docs/PAPERS.md says what each rests on. */
import { GOLDEN_FOLDER } from '../golden/files.ts';
import { loadScenario } from '../loadScenario.ts';
import { ESCALATION } from './escalation.ts';
import { liveTable } from './liveWorths.ts';
import { MODEL_DEALS } from './modelWorths.ts';
import { OPTION_GAMES } from './options.ts';
import { RAISES } from './raises.ts';
import { SQUARES } from './squares.ts';
import type { PaperTable } from './table.ts';
import { THREATS } from './threats.ts';

const LIVE = 'october-1962';

export const paperTables = async (): Promise<readonly PaperTable[]> => {
  const { scenario } = await loadScenario(LIVE);
  return [
    ...SQUARES,
    ...OPTION_GAMES,
    ...ESCALATION,
    ...THREATS,
    ...RAISES,
    ...MODEL_DEALS,
    liveTable(scenario, `${GOLDEN_FOLDER}${LIVE}.deals.json`),
  ];
};

/**
 * `npm run fit-forecast`: plays games of hidden doctrines against each other and fits what a leader foretells to what became of them.
 * `--stage weights` (the usual one) fits the chances of war and of a settlement to positions, and writes
 * src/policy/search/weights.generated.ts; `--stage noted`, after it, fits how much of the chance of war is noted, and writes
 * src/policy/search/noted.generated.ts. `--games N --seed S --nodes N`. Prints one JSON line: of the weights the rows, and squared errors
 * beside those of the base rate, on games kept apart; of the notes both shares.
 */
import { writeFileSync } from 'node:fs';
import { NOTED } from '../policy/search/noted.generated.ts';
import { gatherGame, type Row } from './forecast/gather.ts';
import { fitNoted } from './forecast/scale.ts';
import { brier, fitChance } from './forecast/train.ts';
import { openRows } from './ladder/playRow.ts';
import { loadScenario } from './loadScenario.ts';
import { readOneOf, readOptions, readWhole } from './options.ts';
import { playerNamed } from './player.ts';

const FOLDER = 'src/policy/search/';
/** One game in so many is kept apart for the check. */
const APART = 5;
const RIDGE = 30;
/** The second stage plays games of its own. */
const OTHER_GAMES = 100_000;

const options = readOptions({ stage: 'weights', games: '1000', seed: '500000', nodes: '250' });
const stage = readOneOf('stage', options.stage, ['weights', 'noted'] as const);
const games = readWhole('games', options.games, 10, 1_000_000);
const seed = readWhole('seed', options.seed, 0, 4_000_000_000);
const nodes = readWhole('nodes', options.nodes, 1, 100_000);

const isWar = ({ war }: Row): boolean => war;
const isDeal = ({ deal }: Row): boolean => deal;
const inPeace = (rows: readonly Row[]): readonly Row[] => rows.filter(({ war }) => !war);

const list = (name: string, values: readonly number[]): string =>
  `export const ${name}: readonly number[] = [\n${values.map((value) => `  ${value},`).join('\n')}\n];\n`;

const fitWeights = async (): Promise<object> => {
  const { scenario } = await loadScenario('october-1962');
  const player = playerNamed(`search:${nodes}`);
  const fitted: Row[] = [];
  const apart: Row[] = [];
  for (let game = 0; game < games; game++) {
    const rows = gatherGame(scenario, { us: player, ussr: player }, seed + game);
    (game % APART === 0 ? apart : fitted).push(...rows);
  }
  const war = fitChance(fitted, isWar, RIDGE);
  const deal = fitChance(inPeace(fitted), isDeal, RIDGE);
  writeFileSync(
    `${FOLDER}weights.generated.ts`,
    `/** Made by \`npm run fit-forecast\`; see docs/OPPONENTS.md. */\n${list('WAR', war)}${list('DEAL', deal)}`,
  );
  const checked = { war: brier(war, apart, isWar), deal: brier(deal, inPeace(apart), isDeal) };
  return { games, rows: fitted.length, ...checked };
};

/** Notes are made with the share that is in force; it is taken out of them again. */
const fitShares = async (): Promise<object> => {
  const play = await openRows();
  const name = `search:${nodes}`;
  const rows = Array.from({ length: games }, (_, game) =>
    play({ us: name, ussr: name, seed: seed + OTHER_GAMES + game }),
  );
  const shares = fitNoted(rows);
  const [us, ussr] = [shares.us * NOTED.us, shares.ussr * NOTED.ussr].map((share) =>
    Math.round(share / 1_000_000),
  );
  writeFileSync(
    `${FOLDER}noted.generated.ts`,
    `/** Made by \`npm run fit-forecast -- --stage noted\`; see docs/OPPONENTS.md. */\nexport const NOTED = { us: ${us}, ussr: ${ussr} } as const;\n`,
  );
  return { games, us, ussr };
};

console.log(JSON.stringify(await (stage === 'weights' ? fitWeights() : fitShares())));

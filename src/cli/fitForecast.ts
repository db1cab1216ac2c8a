/**
 * `npm run fit-forecast`: plays games of hidden doctrines against each other, fits the chances of war and of a settlement to what
 * became of their positions, and writes src/policy/search/weights.generated.ts. `--games N --seed S --nodes N`. Prints one JSON
 * line: rows, and squared errors beside those of the base rate, on games kept apart.
 */
import { writeFileSync } from 'node:fs';
import { gatherGame, type Row } from './forecast/gather.ts';
import { brier, fitChance } from './forecast/train.ts';
import { loadScenario } from './loadScenario.ts';
import { readOptions, readWhole } from './options.ts';
import { playerNamed } from './player.ts';

const options = readOptions({ games: '1000', seed: '500000', nodes: '250' });
const games = readWhole('games', options.games, 10, 1_000_000);
const seed = readWhole('seed', options.seed, 0, 4_000_000_000);
const nodes = readWhole('nodes', options.nodes, 1, 100_000);
/** One game in so many is kept apart for the check. */
const APART = 5;
const RIDGE = 30;

const { scenario } = await loadScenario('october-1962');
const player = playerNamed(`search:${nodes}`);
const fitted: Row[] = [];
const apart: Row[] = [];
for (let game = 0; game < games; game++) {
  const rows = gatherGame(scenario, { us: player, ussr: player }, seed + game);
  (game % APART === 0 ? apart : fitted).push(...rows);
}

const isWar = ({ war }: Row): boolean => war;
const isDeal = ({ deal }: Row): boolean => deal;
const inPeace = (rows: readonly Row[]): readonly Row[] => rows.filter(({ war }) => !war);
const war = fitChance(fitted, isWar, RIDGE);
const deal = fitChance(inPeace(fitted), isDeal, RIDGE);

const list = (name: string, values: readonly number[]): string =>
  `export const ${name}: readonly number[] = [\n${values.map((value) => `  ${value},`).join('\n')}\n];\n`;
writeFileSync(
  'src/policy/search/weights.generated.ts',
  `/** Made by \`npm run fit-forecast\`; see docs/OPPONENTS.md. */\n${list('WAR', war)}${list('DEAL', deal)}`,
);
const checked = { war: brier(war, apart, isWar), deal: brier(deal, inPeace(apart), isDeal) };
console.log(JSON.stringify({ games, rows: fitted.length, ...checked }));

/**
 * `npm run fit-worth`: plays games between many kinds of leaders, fits the worth of positions to what became of them, and writes
 * src/policy/search/weights.generated.ts. `--games N --seed S --epochs N --nodes N --jobs`. Prints one JSON line: rows and losses on games kept apart.
 */
import { writeFileSync } from 'node:fs';
import { drawBelow, openRng } from '../base/random.ts';
import type { BySide } from '../scenario/types.ts';
import { loadScenario } from './loadScenario.ts';
import { readOptions, readWhole } from './options.ts';
import { type Player, playerNamed } from './player.ts';
import { gatherGame, type Row } from './worth/gather.ts';
import { layersOf, losses, train } from './worth/train.ts';

const options = readOptions({ games: '2000', seed: '1', epochs: '30', nodes: '60' });
const games = readWhole('games', options.games, 10, 1_000_000);
const seed = readWhole('seed', options.seed, 0, 4_000_000_000);
const epochs = readWhole('epochs', options.epochs, 1, 10_000);
const nodes = readWhole('nodes', options.nodes, 1, 100_000);

const US = ['heuristic', 'history', 'dove', 'hawk', 'grit', 'brink-us', 'strike-us', 'passive-us', 'random'];
const USSR = ['heuristic', 'history', 'dove', 'hawk', 'grit', 'stone-su', 'adaptive-su', 'random'];
/** Of so many games one side, or both, are played by the search itself. */
const SEARCHED = 7;
const IN = 10;

const { scenario } = await loadScenario('october-1962');
const rng = openRng(seed);

const draw = (names: readonly string[]): Player =>
  drawBelow(rng, IN) < SEARCHED
    ? playerNamed(`search:${nodes}`)
    : playerNamed(names[drawBelow(rng, names.length)] ?? 'heuristic');

const rows: Row[][] = [[], []];
for (let game = 0; game < games; game++) {
  const players: BySide<Player> = { us: draw(US), ussr: draw(USSR) };
  rows[game % IN === 0 ? 1 : 0]?.push(...gatherGame(scenario, players, seed + game));
}
const [fitted = [], apart = []] = rows;
const weights = train(fitted, epochs, seed);
const { first, second } = layersOf(weights);
const list = (name: string, values: readonly number[]): string =>
  `export const ${name}: readonly number[] = [\n${values.map((value) => `  ${value},`).join('\n')}\n];\n`;
writeFileSync(
  'src/policy/search/weights.generated.ts',
  `/** Made by \`npm run fit-worth\`; see docs/OPPONENTS.md. */\n${list('FIRST', first)}${list('SECOND', second)}`,
);
console.log(JSON.stringify({ games, rows: fitted.length, fitted: losses(weights, fitted), apart: losses(weights, apart) }));

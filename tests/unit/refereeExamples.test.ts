import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playerNamed } from '../../src/cli/player.ts';
import { type Entrant, playMatch } from '../../src/cli/referee/match.ts';
import { MOST_TEXT } from '../../src/cli/referee/program.ts';
import { MOST_LOSSES } from '../../src/cli/referee/programSeat.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { SIDES, type Side } from '../../src/scenario/types.ts';

const PAGE = readFileSync('docs/REFEREE.md', 'utf8');
const { scenario } = await loadScenario('october-1962-short');
const hasPython = spawnSync('python3', ['--version']).status === 0;

const EXAMPLES = [
  {
    file: 'leader.mjs',
    language: 'js',
    command: `"${process.execPath}" docs/examples/leader.mjs`,
    runs: true,
  },
  { file: 'leader.py', language: 'python', command: 'python3 docs/examples/leader.py', runs: hasPython },
];

const play = async (side: Side, command: string) => {
  const example: Entrant = { name: 'example', command };
  const entrants = { us: playerNamed('dove'), ussr: playerNamed('dove'), [side]: example };
  return playMatch({ scenario, settings: DEFAULT_SETTINGS, entrants, patience: 600_000 }, 2, 1);
};

describe.each(EXAMPLES)('the example $file', ({ file, language, command, runs }) => {
  it('is what the page shows', () => {
    const text = readFileSync(`docs/examples/${file}`, 'utf8');
    expect(PAGE).toContain(`\`\`\`${language}\n${text}\`\`\`\n`);
  });

  it.runIf(runs).each(SIDES)('plays a whole game as %s, and comes to terms', async (side) => {
    const { losses, replaced, settlement, actions } = await play(side, command);
    expect({ losses: losses[side], replaced: replaced[side] }).toEqual({ losses: [], replaced: null });
    expect(settlement).not.toBe(null);
    expect(new Set(actions[side].map(([, kind]) => kind)).size).toBeGreaterThan(2);
  });
});

describe('the page', () => {
  it('states the limits as they are', () => {
    expect(PAGE).toContain(`${MOST_TEXT.toLocaleString('en')} characters`);
    expect(PAGE).toContain(`${MOST_LOSSES} losses`);
  });
});

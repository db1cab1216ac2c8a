/** A case played through the checked door, as the moments at which it expects something. */
import type { State, TaskCode } from '../../../src/engine/state.ts';
import type { Event } from '../../../src/engine/types.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { SIDES } from '../../../src/scenario/types.ts';
import type { Luck, Table } from '../table.ts';
import { tableFor } from './opening.ts';
import type { Expect, Game, Turn } from './shape.ts';

interface Draw {
  readonly code: TaskCode;
  readonly weights: readonly number[];
}

/** What stands at a moment, and what has happened since the turn began, or since the case began. */
export interface Moment {
  readonly where: string;
  readonly expect: Expect;
  readonly scenario: Scenario;
  readonly state: State;
  readonly events: readonly Event[];
  readonly draws: readonly Draw[];
}

/** Luck that names a step at which nothing was drawn, or a draw that could not fall, is a slip of the case. */
const drawn = (table: Table, luck: Luck, run: () => void): void => {
  const before = table.draws.length;
  run();
  for (const [code, wanted] of Object.entries(luck)) {
    const first = [wanted].flat()[0] ?? 0;
    const draw = table.draws.slice(before).find((made) => made.code === code);
    if (draw === undefined || (draw.weights[first] ?? 0) <= 0)
      throw new Error(
        `luck ${code} ${String(wanted)}: ${draw === undefined ? 'nothing drawn' : draw.weights.join(' ')}`,
      );
  }
};

const playTurn = (table: Table, turn: Turn): void => {
  for (const side of SIDES) for (const { order, desk } of turn[side] ?? []) table.order(side, order, desk);
  if (turn.sealed === false) return;
  const { answers = [], luck = {} } = turn;
  drawn(table, luck, () => (answers.length > 0 ? table.deal(luck) : table.turn(luck)));
  for (const answer of answers)
    drawn(table, answer.luck ?? {}, () => table.answer(answer.side, answer.choice, answer.luck));
};

/** Plays the case; throws, naming the action, when one of its own actions is refused. */
export const playCase = (game: Game): readonly Moment[] => {
  const table = tableFor(game);
  const moments: Moment[] = [];
  const since = (where: string, expect: Expect | undefined, events: number, draws: number): void => {
    if (expect === undefined) return;
    const { scenario, state } = table;
    const told = { events: table.events.slice(events), draws: table.draws.slice(draws) };
    moments.push({ where, expect, scenario, state, ...told });
  };
  game.turns.forEach((turn, index) => {
    const [events, draws] = [table.events.length, table.draws.length];
    for (let time = 0; time < (turn.repeat ?? 1); time++) playTurn(table, turn);
    since(`turn ${index + 1}`, turn.expect, events, draws);
  });
  since('at the end', game.expect, 0, 0);
  return moments;
};

/** The asymmetric escalation game (Zagare and Kilgour), all types known: eight rows. Moscow challenges, Washington defends. */
import type { Payoffs } from '../../debrief/solve/conflict.ts';
import { backwardInduction, type Tree } from '../../debrief/solve/tree.ts';
import type { Json, PaperTable } from './table.ts';

type Temper = 'hard' | 'soft';
const TEMPERS: readonly Temper[] = ['hard', 'soft'];

/** Worst first; + is the place of an outcome for a hard type, - for a soft one. */
const CHALLENGER = ['EE-', 'DE', 'EE+', 'DD', 'ED', 'SQ', 'DC'];
const DEFENDER = ['EE-', 'ED', 'EE+', 'DD-', 'DC', 'DD+', 'DE', 'SQ'];

interface Types {
  readonly challenger: Temper;
  /** Whether the defender would rather fight a limited conflict than concede. */
  readonly tactical: Temper;
  /** Whether it would rather escalate than be escalated upon. */
  readonly strategic: Temper;
}

const sign = (temper: Temper): string => (temper === 'hard' ? '+' : '-');

const payoffsOf = (outcome: string, { challenger, tactical, strategic }: Types): Payoffs => {
  const first = outcome === 'EE' ? `EE${sign(challenger)}` : outcome;
  const signed: { readonly [outcome: string]: string } = {
    EE: `EE${sign(strategic)}`,
    DD: `DD${sign(tactical)}`,
  };
  return [CHALLENGER.indexOf(first), DEFENDER.indexOf(signed[outcome] ?? outcome)];
};

const gameOf = (types: Types): { readonly whole: Tree; readonly challenged: Tree } => {
  const end = (name: string): Tree => ({ kind: 'end', name, payoffs: payoffsOf(name, types) });
  const choice = (at: string, player: 0 | 1, options: { readonly [name: string]: Tree }): Tree => ({
    kind: 'choice',
    at,
    player,
    options: Object.entries(options).map(([name, leads]) => ({ name, leads })),
  });
  const inKind = choice('after an answer in kind', 0, {
    D: end('DD'),
    E: choice('after escalation', 1, { D: end('ED'), E: end('EE') }),
  });
  const escalated = choice('after an escalating answer', 0, { D: end('DE'), E: end('EE') });
  const challenged = choice('challenged', 1, { C: end('DC'), D: inKind, E: escalated });
  return { whole: choice('start', 0, { C: end('SQ'), D: challenged }), challenged };
};

/** The defender's plan, the outcome, and what would follow a challenge. */
const rowOf = (types: Types): Json => {
  const { whole, challenged } = gameOf(types);
  const solved = backwardInduction(whole);
  const [outcome = ''] = solved.ends.keys();
  const [ifChallenged = ''] = backwardInduction(challenged).ends.keys();
  return [solved.plan.get('challenged') ?? '', outcome, ifChallenged];
};

const ROWS: readonly Types[] = TEMPERS.flatMap((challenger) =>
  TEMPERS.flatMap((tactical) => TEMPERS.map((strategic) => ({ challenger, tactical, strategic }))),
);

export const ESCALATION: readonly PaperTable[] = [
  {
    table: 'zagare-kilgour-types-known',
    expected: {
      'hard/hard/hard': ['D', 'SQ', 'DD'],
      'hard/hard/soft': ['C', 'DC', 'DC'],
      'hard/soft/hard': ['C', 'DC', 'DC'],
      'hard/soft/soft': ['C', 'DC', 'DC'],
      'soft/hard/hard': ['E', 'SQ', 'DE'],
      'soft/hard/soft': ['E', 'SQ', 'DE'],
      'soft/soft/hard': ['E', 'SQ', 'DE'],
      'soft/soft/soft': ['E', 'SQ', 'DE'],
    },
    find: () =>
      Object.fromEntries(
        ROWS.map((types) => [`${types.challenger}/${types.tactical}/${types.strategic}`, rowOf(types)]),
      ),
  },
];

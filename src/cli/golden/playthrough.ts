/** One whole game as text to read and to compare: what is seen, what may be done, what is done, what happens. */
import { hashText } from '../../base/hash.ts';
import { observe } from '../../engine/observe.ts';
import { outcome } from '../../engine/outcome.ts';
import type { State } from '../../engine/state.ts';
import type { Action, Event, Settings, Viewer } from '../../engine/types.ts';
import type { PolicyName } from '../../policy/choose.ts';
import { type BySide, type Scenario, SIDES } from '../../scenario/types.ts';
import { chooserOf } from '../chooser.ts';
import { playGame } from '../playGame.ts';
import { isTurnsBeginning, legalCounts } from './legalRows.ts';

/** Enough for a policy that looks ahead; the others do not count. */
const NODES = 60;

/** The settings are told once, at the head; the rules are always the present ones. */
const digest = (scenario: Scenario, state: State, viewer: Viewer): string => {
  const seen = observe(scenario, state, viewer);
  return hashText(JSON.stringify({ ...seen, rules: undefined, settings: { danger: seen.settings.danger } }));
};

const turnLines = (scenario: Scenario, state: State): readonly string[] => {
  const { turn, hour } = state.pub;
  const digests = SIDES.map((side) => `${side} ${digest(scenario, state, { side })}`);
  return [
    '',
    `turn ${turn + 1}, hour ${hour}`,
    `  seen by ${digests.join(', ')}, public ${digest(scenario, state, 'public')}`,
    ...SIDES.map((side) => `  ${legalCounts(scenario, state, side)}`),
  ];
};

const actionLine = (state: State, action: Action): string => {
  switch (action.kind) {
    case 'order': {
      const { kind, ...args } = action.order;
      const told = Object.keys(args).length === 0 ? '' : ` ${JSON.stringify(args)}`;
      return `  ${action.side} orders ${kind} at ${action.desk}${told}`;
    }
    case 'seal':
      return `  ${action.side} seals`;
    case 'reaction':
      return `  ${action.side} answers ${action.choice}`;
    case 'chance':
      return `  drawn ${state.dark.agenda[0]?.code ?? ''} ${action.draw}`;
  }
};

const eventLine = ({ code, to, desk, params }: Event): string => {
  const told = Object.entries(params).map(([name, value]) => `${name}=${value}`);
  return `    ${code} to ${desk === null ? to : `${to}/${desk}`} ${told.join(' ')}`.trimEnd();
};

const endLines = (scenario: Scenario, state: State): readonly string[] => {
  const reckoning = outcome(scenario, state);
  if (reckoning === null) return [];
  const { end, scores, perceived } = reckoning;
  return ['', `end ${end}, us ${scores.us}, ussr ${scores.ussr}, seen to win: ${perceived}`];
};

/** The game these policies play on this seed. Same arguments, same text. */
export const playthrough = (
  scenario: Scenario,
  settings: Settings,
  seed: number,
  names: BySide<PolicyName>,
): string => {
  const heard: Event[] = [];
  const lines = [
    `${scenario.id}: us ${names.us}, ussr ${names.ussr}, seed ${seed}, danger ${settings.danger}`,
  ];
  const before = (state: State, action: Action): void => {
    if (isTurnsBeginning(state)) lines.push(...turnLines(scenario, state));
    lines.push(actionLine(state, action));
  };
  const after = (): void => {
    lines.push(...heard.splice(0).map(eventLine));
  };
  const chooser = chooserOf(scenario, names, NODES);
  const { state } = playGame(scenario, settings, seed, chooser, { heard, before, after });
  return [...lines, ...endLines(scenario, state)].join('\n');
};

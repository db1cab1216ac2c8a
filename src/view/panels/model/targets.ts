/** The choices that concern a desk or a thing on the map, in groups: one list, wherever it is opened from. */
import type { OrderChoice } from '../../../engine/types.ts';
import type { OrderKind, Scenario } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';
import { ordersFor, ordersOf } from '../../../store/targets.ts';
import type { Selection } from '../../../store/types.ts';

export const GROUPS = ['I', 'M', 'B', 'S', 'P', 'U', 'C', 'K'] as const;
export type Group = (typeof GROUPS)[number];

export interface ChoiceGroup {
  readonly group: Group;
  readonly choices: readonly OrderChoice[];
}

/** The choices that concern what is selected, grouped; empty groups are left out. What can be ordered now comes first, and so do groups that hold any of it. */
export function groupsOf(scenario: Scenario, update: Update, selection: Selection): readonly ChoiceGroup[] {
  const concerning = concerningOf(scenario, update, selection);
  const groups = GROUPS.flatMap((group) => {
    const choices = openFirst(
      concerning.filter(({ kind }) => kind.startsWith(group)),
      isOpen,
    );
    return choices.length === 0 ? [] : [{ group, choices }];
  });
  return openFirst(groups, ({ choices }) => choices.some(isOpen));
}

const isOpen = ({ refusal }: OrderChoice): boolean => refusal === null;

/** In the order in which they came otherwise. */
const openFirst = <T>(all: readonly T[], opens: (one: T) => boolean): readonly T[] => [
  ...all.filter(opens),
  ...all.filter((one) => !opens(one)),
];

function concerningOf(
  scenario: Scenario,
  { choices, observation }: Update,
  selection: Selection,
): readonly OrderChoice[] {
  switch (selection.kind) {
    case 'none':
      return [];
    case 'desk':
      return ordersOf(selection.desk, choices);
    case 'target':
      return ordersFor(selection.target, choices, observation, scenario);
  }
}

/** Kinds that shed blood, and how often they are asked. */
export const confirmations = (kind: OrderKind): 0 | 1 | 2 => {
  if (kind === 'S6' || kind === 'S7') return 2;
  return kind.startsWith('S') ? 1 : 0;
};

export const isTalk = (kind: OrderKind): boolean => ['C1', 'C2', 'C3', 'P5', 'K2'].includes(kind);

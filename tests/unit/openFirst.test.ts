/** On the first turn what can be ordered stands above what cannot. */
import { expect, it } from 'vitest';
import { orderChoices } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import { SIDES } from '../../src/scenario/types.ts';
import { groupsOf } from '../../src/view/panels/model/targets.ts';
import { scenario } from './debriefGames.ts';

it.each(SIDES)('the public desk of %s lists the orders that are open first', (side) => {
  const observation = observe(scenario, initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION), { side });
  const update = { observation, choices: orderChoices(scenario, observation) } as unknown as Parameters<
    typeof groupsOf
  >[1];
  const groups = groupsOf(scenario, update, { kind: 'desk', desk: 'public' });
  const open = groups.map(({ choices }) => choices.map(({ refusal }) => refusal === null));
  for (const group of open) expect(group).toEqual(group.toSorted((one, two) => Number(two) - Number(one)));
  const some = open.map((group) => group.includes(true));
  expect(some).toEqual(some.toSorted((one, two) => Number(two) - Number(one)));
});

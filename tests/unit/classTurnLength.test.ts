/** Words of a game whose turns last days: none of them counts in days or hours what is over with the turn. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import { openScenario, type ScenarioId } from '../../src/scenario/catalogue.ts';
import { settleChance, startPosition } from '../../src/session/position.ts';
import { makeSeat, updateOf } from '../../src/session/seat.ts';
import { openText } from '../../src/text/text.ts';
import { metersOf } from '../../src/view/panels/model/meters.ts';
import { openWords } from '../../src/view/panels/words/words.ts';

const text = await openText('en');

/** The clock in the last turn, in which nothing is left but the end. */
const lastClock = async (id: ScenarioId): Promise<string | undefined> => {
  const opened = await openScenario(id);
  if (!opened.ok) throw new Error(`scenario ${id} has faults`);
  const { scenario, texts } = opened.value;
  const words = openWords(text, scenario, texts, 'us');
  const terms = { settings: DEFAULT_SETTINGS, rules: RULES_VERSION };
  const update = updateOf(
    scenario,
    makeSeat({ side: 'us' }),
    settleChance(scenario, 7, startPosition(scenario, terms)),
  );
  const turn = scenario.calendar.length - 1;
  const hours = scenario.calendar.slice(0, turn).reduce((sum, each) => sum + each.hours, 0);
  const { observation } = update;
  const pub = { ...observation.pub, turn, hour: scenario.startHour + hours };
  return metersOf(words, { ...update, observation: { ...observation, pub } }).find(
    ({ id: meter }) => meter === 'clock',
  )?.value;
};

describe('the next deadline', () => {
  it('is the turn itself where it lasts days and the game ends with it', async () => {
    expect(await lastClock('class-2')).toBe(text.say('clock.turn'));
  });

  it('is in hours where a turn is a day', async () => {
    expect(await lastClock('class-7')).toBe(text.say('clock.hours', { hours: 24 }));
  });
});

it('a missing deal costs the same by the hour, so no turn is called a day', () => {
  expect(text.say('cause.clock.no-deal')).not.toContain('day');
});

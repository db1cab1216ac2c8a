/** A pause is proposed until the Secretary-General has asked for one, and agreed to from then on. */
import { describe, expect, it } from 'vitest';
import type { Event, Observation } from '../../src/engine/types.ts';
import { openScenario, type ScenarioId } from '../../src/scenario/catalogue.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { eventWords } from '../../src/view/panels/words/eventWords.ts';
import { hasAppealed, nowIn } from '../../src/view/panels/words/now.ts';
import { orderName } from '../../src/view/panels/words/orderWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

const words = openWords(await openText('en'), scenario, texts, 'us');
/** The first turn that begins after 14:00 in New York on 24 October. */
const APPEAL = scenario.calendar.findIndex(({ at }) => at.startsWith('1962-10-24T20'));

const pubAt = (turn: number, ready: Partial<Observation['pub']['pauseAccepted']> = {}) =>
  ({ blockade: 'none', turn, pauseAccepted: { us: false, ussr: false, ...ready } }) as Observation['pub'];

describe('the pause of the United Nations', () => {
  const nameAt = (pub: Observation['pub']) =>
    orderName({ ...words, now: nowIn(scenario, { pub, own: null }) }, 'U3');

  it('is proposed before the Secretary-General has asked, and agreed to afterwards', () => {
    expect(nameAt(pubAt(APPEAL - 1))).toBe('Propose a pause through the UN');
    expect(nameAt(pubAt(APPEAL))).toBe('Agree to a UN pause');
  });

  it('is agreed to as well where the other side was ready for it before', () => {
    expect(nameAt(pubAt(APPEAL - 1, { ussr: true }))).toBe('Agree to a UN pause');
  });

  it.each(OFFERED_LANGUAGES)('is told as it was, in %s', async (language) => {
    const told = openWords(await openText(language), scenario, texts, 'us');
    const line = (turn: number, code: 'order' | 'pause') => {
      const params = { side: 'ussr', desk: 'public', kind: 'U3', state: 'accepted' };
      return eventWords(told, { code, to: 'public', desk: null, turn, params } satisfies Event);
    };
    for (const code of ['order', 'pause'] as const) {
      expect(line(APPEAL - 1, code)).not.toBe(line(APPEAL, code));
      expect(line(APPEAL, code)).toBe(line(APPEAL + 3, code));
    }
  });

  it.each(['october-1962', 'october-1962-short'] satisfies ScenarioId[])(
    'is asked for on 24 October in %s',
    async (id) => {
      const opened = await openScenario(id);
      if (!opened.ok) throw new Error('the scenario has faults');
      const { calendar } = opened.value.scenario;
      const first = calendar.findIndex((_, turn) => hasAppealed(opened.value.scenario, turn));
      expect(calendar[first]?.at.slice(0, 10)).toBe('1962-10-24');
    },
  );
});

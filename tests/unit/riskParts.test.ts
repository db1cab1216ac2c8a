/** The largest cause of the risk of accidents is the one the rules multiply it by most, from what a side can see. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import { riskFactors } from '../../src/engine/riskParts.ts';
import { incidentRate, nuclearChance } from '../../src/engine/rules/hazard.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import { openText } from '../../src/text/text.ts';
import { metersOf } from '../../src/view/panels/model/meters.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './debriefGames.ts';

const start = initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION);
const KAPPA = 1_000_000_000;

/** Washington at DEFCON 3, Moscow's alert as shown. */
const raised = (shown: number, held = 0) => ({
  ...start,
  pub: { ...start.pub, alertShown: { us: 2, ussr: shown } },
  us: { ...start.us, common: { ...start.us.common, alert: 2 } },
  ussr: { ...start.ussr, common: { ...start.ussr.common, alert: held } },
});
const seenBy = (side: 'us' | 'ussr', state = raised(0)) => observe(scenario, state, { side });

describe('what makes accidents likelier', () => {
  it('is weighed as the rules weigh it', () => {
    const risk = (steps: number): number =>
      incidentRate(scenario.hazard, steps, 0, 2, 0, 12) * nuclearChance(KAPPA, steps, 'shoot-down', 1000);
    const alert = riskFactors(scenario, seenBy('us')).find(({ part }) => part === 'alert');
    expect((alert?.times ?? 0) / 1000).toBeCloseTo(risk(2) / risk(0), 2);
  });

  it('comes greatest first, and is the other side’s alert where that is what they see', () => {
    const moscow = riskFactors(scenario, seenBy('ussr'));
    expect(moscow[0]?.part).toBe('their-alert');
    const times = moscow.map((factor) => factor.times);
    expect(times).toEqual(times.toSorted((one, two) => two - one));
  });

  it('is the same for Washington whatever Moscow hides', () => {
    expect(riskFactors(scenario, seenBy('us', raised(1, 4)))).toEqual(
      riskFactors(scenario, seenBy('us', raised(1, 0))),
    );
  });

  it('is nothing where accidents are left out', () => {
    const seen = seenBy('us');
    const settings = { ...seen.settings, incidents: false };
    expect(riskFactors(scenario, { ...seen, settings })).toEqual([]);
  });

  it('is named on the meter of risk', async () => {
    const words = openWords(await openText('en'), scenario, texts, 'us');
    const update = { observation: seenBy('us'), log: [], resolutionFrom: 0 } as unknown as Parameters<
      typeof metersOf
    >[1];
    const risk = metersOf(words, update).find(({ id }) => id === 'risk');
    expect(risk?.why.join()).toContain('our own alert');
  });
});

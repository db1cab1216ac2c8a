/** Once it is agreed how the crisis ends, the desk counts down to nothing and explains nothing of the crisis. */
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/engine/types.ts';
import type { Update } from '../../src/session/port.ts';
import { NO_DRAFTS } from '../../src/store/view.ts';
import { openText } from '../../src/text/text.ts';
import { nextHint } from '../../src/view/panels/guide/hints.ts';
import { type MeterId, metersOf } from '../../src/view/panels/model/meters.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { leaderAt, scenario, start, texts } from './classSeatGame.ts';

const words = openWords(await openText('en'), scenario, texts, 'us');
const begun = leaderAt(start);
const { hour } = begun.observation.pub;

const offer: Offer = {
  from: 'us',
  channel: 'letter',
  bundle: { terms: [2, 0, 1, 0, 0], publicity: [0, 0, 0, 0, 0] },
  sentHour: hour,
  arrivesHour: hour,
  expiresHour: hour + 60,
  status: 'open',
  known: 1,
  agreedInPublic: false,
  counter: false,
};

const withEnd = (end: Update['observation']['pub']['end']): Update => ({
  ...begun,
  observation: {
    ...begun.observation,
    pub: { ...begun.observation.pub, end },
    offers: { ...begun.observation.offers, us: [offer] },
  },
});

const meter = (update: Update, asked: MeterId) => {
  const found = metersOf(words, update).find(({ id }) => id === asked);
  if (found === undefined) throw new Error(`no meter ${asked}`);
  return found;
};

describe('the desk', () => {
  it('counts down to what runs out while nothing is agreed', () => {
    expect(meter(withEnd(null), 'clock')).toMatchObject({ value: '60 h', note: 'our offer runs out' });
  });

  it('has no deadline once it is agreed', () => {
    expect(meter(withEnd('E1'), 'clock')).toMatchObject({ value: 'none', note: '', grave: false });
  });

  it('reckons no launchers as ready once they are to leave, and does where they stay', () => {
    expect(meter(withEnd('E3'), 'launchers')).toMatchObject({ value: 'leaving', level: null });
    expect(meter(withEnd('E6'), 'launchers').value).toBe(meter(withEnd(null), 'launchers').value);
  });

  it('says that the knot is untied once they have agreed, and how tight it is until then', () => {
    const settled = { code: 'settled', to: 'public', desk: null, turn: 1, params: { end: 'E1' } } as const;
    const agreed = { ...withEnd('E1'), log: [...begun.log, settled] };
    expect(meter(agreed, 'knot')).toMatchObject({ value: 'Untied', change: '', level: null });
    expect(meter(begun, 'knot').value).toMatch(/of 100$/);
  });

  it('hints at nothing once it is agreed', () => {
    const met = { drafts: NO_DRAFTS, panel: 'cables', side: 'us' } as const;
    expect(nextHint({ ...met, update: withEnd(null) }, ['cable'])).not.toBeNull();
    expect(nextHint({ ...met, update: withEnd('E1') }, ['cable'])).toBeNull();
  });
});

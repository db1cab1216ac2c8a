/** A letter goes out for its sender and comes in for whoever gets it; whoever stands outside is told it neutrally. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import type { Side } from '../../src/scenario/types.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText, type Text } from '../../src/text/text.ts';
import { type Line, linesOf } from '../../src/view/panels/model/lines.ts';
import { openWords } from '../../src/view/panels/words/words.ts';

const opened = await openScenario('october-1962');
if (!opened.ok) throw new Error('the scenario has faults');
const { scenario, texts } = opened.value;
let english: Text;
beforeAll(async () => {
  english = await openText('en');
});

const event = (code: Event['code'], params: Event['params']): Event => ({
  code,
  to: 'both',
  desk: null,
  turn: 1,
  params,
});
const heard = (act: string, channel = 'letter'): Event =>
  event('heard', { side: 'us', channel, act, slot: 0 });
/** A letter that arrives after the allies have been asked in the same turn. */
const LOG = [event('order', { side: 'us', desk: 'public', kind: 'U1' }), heard('offer')];

const told = (log: readonly Event[], reader: Side | null, text = english): readonly Line[] =>
  linesOf(openWords(text, scenario, texts, reader ?? 'us'), log, { reader });
const last = (log: readonly Event[], reader: Side | null): readonly (string | undefined)[] => {
  const line = told(log, reader).at(-1);
  return [line?.step, line?.text];
};

describe('a letter from Washington', () => {
  it('goes out for Washington, as its own', () => {
    const own = ['messages', 'Our offer has arrived by formal letter.'];
    expect(last(LOG, 'us')).toEqual(own);
    expect(last([heard('offer')], 'us')).toEqual(own);
  });

  it('comes in for Moscow, also in the turn in which it left', () => {
    const theirs = ['cables', 'An offer from Washington arrived by formal letter.'];
    expect(last(LOG, 'ussr')).toEqual(theirs);
    expect(last([heard('offer')], 'ussr')).toEqual(theirs);
  });

  it('is neither for whoever stands outside both', () => {
    const neutral = 'An offer from Washington arrived by formal letter.';
    expect(last(LOG, null)).toEqual(['allies', neutral]);
    expect(last([heard('offer')], null)).toEqual(['cables', neutral]);
  });

  it('is a public word for everybody when it goes over the radio', () => {
    for (const reader of ['us', 'ussr', null] as const)
      expect(last([heard('offer', 'broadcast')], reader)[0]).toBe('public');
  });

  it('names no carrier on arrival where another may have brought it', () => {
    const arrived = (act: string) => [
      last([heard(act, 'ambassador')], 'us')[1],
      last([heard(act, 'ambassador')], 'ussr')[1],
    ];
    expect(arrived('reassure')).toEqual([
      'Our reassurance has arrived: we want no war.',
      'A reassurance from Washington arrived: they want no war.',
    ]);
    for (const act of ['warn', 'accept', 'claim'])
      for (const sentence of arrived(act)) expect(sentence).not.toContain('ambassador');
  });

  it.each(OFFERED_LANGUAGES)('has words of its own for whatever it brings, in %s', async (language) => {
    const text = await openText(language);
    for (const act of ['offer', 'accept', 'warn', 'ultimatum', 'reassure', 'claim']) {
      const [own, neutral] = [told([heard(act)], 'us', text), told([heard(act)], null, text)];
      expect(own[0]?.text).not.toBe(neutral[0]?.text);
      expect(own[0]?.text).not.toContain(text.say('side.us'));
    }
  });
});

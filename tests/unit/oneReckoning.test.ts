/** The advisers and the verdict of the talks on the same terms: where they differ the man says so, on every position of whole games. */
import { describe, expect, it } from 'vitest';
import { legalActions } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import type { Observation } from '../../src/engine/types.ts';
import { bundleIn } from '../../src/engine/worth.ts';
import { advise } from '../../src/policy/advisers/advise.ts';
import { SIDES } from '../../src/scenario/types.ts';
import { openText } from '../../src/text/text.ts';
import { voicesOf } from '../../src/view/panels/model/advisers.ts';
import { lettersOf } from '../../src/view/panels/model/letters.ts';
import { type Signing, theirView } from '../../src/view/panels/model/theirView.ts';
import { groundsOf } from '../../src/view/panels/words/adviceWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { played, replayOf, scenario, texts } from './debriefGames.ts';

const text = await openText('en');
const TOO_LITTLE: readonly Signing[] = ['loses', 'none', 'soft'];
const HOPES = text.say('advisers.because.hope');
const DOUBTS = text.say('advisers.because.doubt');
const OPENS = text.say('advisers.opening');
const dissentFrom = (signing: Signing) => `says “${text.say(`offers.signing.${signing}`)}”; he differs`;

/** Both leaders' observations at the beginning of every turn. */
function positions(): readonly Observation[] {
  const games = [
    played('random', 'random', 1),
    played('heuristic', 'heuristic', 2),
    played('random', 'heuristic', 6),
  ];
  return games.flatMap((game) => {
    const turns = replayOf(game).flatMap(({ state }) => (state.phase === 'orders' ? [state] : []));
    const starts = turns.filter(({ pub }, at) => pub.turn !== turns[at - 1]?.pub.turn);
    return starts.flatMap((state) => SIDES.map((side) => observe(scenario, state, { side })));
  });
}

interface Spoken {
  /** On an offer that is out, or on one that he would send. */
  readonly of: 'out' | 'sent';
  readonly signing: Signing;
  readonly lines: string;
}

/** What is said of terms of the own side, and the verdict on them. */
function spokenOn(seen: Observation): readonly Spoken[] {
  const { side } = seen;
  if (side === null) return [];
  const asked = { scenario, seen, side, letters: lettersOf({ observation: seen, filed: [] }) };
  const words = openWords(text, scenario, texts, side);
  const advice = advise(scenario, seen, legalActions(scenario, seen), 5);
  const voices = voicesOf(scenario, advice, seen.pub.turn).flatMap((desk) => desk.voices);
  return voices.flatMap(({ person, advice: { order, onOffer, ...rest } }) => {
    const verdict = (bundle: Parameters<typeof theirView>[1]) => theirView(asked, bundle).signing;
    const said = { order, ...rest, ...(onOffer === undefined ? {} : { onOffer }) };
    const lines = groundsOf(words, person, said, verdict).join(' ');
    const terms = order === null ? null : bundleIn(order);
    const out = onOffer?.whose === 'ours' ? onOffer.bundle : null;
    return [
      ...(out === null ? [] : [{ of: 'out', signing: verdict(out), lines } as const]),
      ...(terms === null ? [] : [{ of: 'sent', signing: verdict(terms), lines } as const]),
    ];
  });
}

describe('the advisers and the verdict', () => {
  const spoken = positions().flatMap(spokenOn);
  const little = spoken.filter(({ signing }) => TOO_LITTLE.includes(signing));
  const enough = spoken.filter(({ signing }) => !TOO_LITTLE.includes(signing));

  it('are never at odds on an offer that is out without its being said', () => {
    const out = (each: Spoken) => each.of === 'out';
    expect(little.filter(out).filter(({ lines }) => lines.includes(HOPES))).toEqual([]);
    expect(enough.filter(out).filter(({ lines }) => lines.includes(DOUBTS))).toEqual([]);
    expect(little.filter(out).some(({ lines, signing }) => lines.includes(dissentFrom(signing)))).toBe(true);
    expect(little.filter(out).some(({ lines }) => lines.includes(DOUBTS))).toBe(true);
    expect(enough.filter(out).some(({ lines }) => lines.includes(HOPES))).toBe(true);
  });

  it('who would send what the verdict finds too little says that he differs, or that he does not count on it', () => {
    const sent = little.filter((each) => each.of === 'sent');
    const silent = sent.filter(
      ({ lines, signing }) => !lines.includes(OPENS) && !lines.includes(dissentFrom(signing)),
    );
    expect(silent).toEqual([]);
    expect(sent.length).toBeGreaterThan(0);
  });
});

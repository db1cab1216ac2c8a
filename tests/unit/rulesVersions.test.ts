/** Games of an earlier version of the rules are opened, played on and taken apart by that version (docs/RECORDS.md). */
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/base/canonical.ts';
import { openRng } from '../../src/base/random.ts';
import { entryText, readCorpus } from '../../src/cli/corpus/entry.ts';
import { openRecord } from '../../src/cli/openRecord.ts';
import { branchStart, pointAt } from '../../src/debrief/lab/opening.ts';
import { openOtherLuck } from '../../src/debrief/otherLuck.ts';
import { observe } from '../../src/engine/observe.ts';
import { replay } from '../../src/engine/replay.ts';
import { isSince } from '../../src/engine/rulesVersion.ts';
import { sample } from '../../src/engine/sample.ts';
import { type Episode, RULES_VERSION } from '../../src/engine/types.ts';
import { ghostCourse, ghostOf } from '../../src/policy/ghost.ts';
import { hashScenario } from '../../src/scenario/hash.ts';
import { formatEpisode } from '../../src/session/formatEpisode.ts';
import { formatLink } from '../../src/session/link.ts';
import { parseEpisode } from '../../src/session/record.ts';
import { openSession } from '../../src/session/session.ts';
import { present } from './sessionGame.ts';

const corpus = new Map(readCorpus());

const recordOf = async (name: string) => {
  const entry = corpus.get(name);
  const opened = entry === undefined ? null : await openRecord(entryText(entry));
  if (!opened?.ok) throw new Error(`no ${name}`);
  return opened.value;
};

/** The same orders under each version: in the first an acceptance binds the offer that has taken its own one's slot, and ends the game. */
const first = await recordOf('slot-reused-1');
const second = await recordOf('slot-reused-2');
const { scenario } = first;

const stepsOf = (episode: Episode) => {
  const steps = replay(scenario, episode);
  if (!steps.ok) throw new Error(steps.error.code);
  return steps.value;
};
const endOf = (episode: Episode) => stepsOf(episode).at(-1)?.state.pub.end;

const known = { scenario, hash: hashScenario(scenario) };
const parsed = (text: string) => {
  const read = parseEpisode(text, () => known);
  return read.ok ? read.value : read.error;
};

describe('a record of version 1', () => {
  it('goes the old way, where the same orders go another under version 2', () => {
    expect([first.episode.rules, second.episode.rules]).toEqual([1, 2]);
    expect([endOf(first.episode), endOf(second.episode)]).toEqual(['E4', null]);
  });

  it('has states that say nothing of versions, down to a message on its way', () => {
    expect(
      stepsOf(first.episode).filter((step) => /"rules":\d|"(offered|late)":/.test(canonical(step))),
    ).toEqual([]);
    expect(canonical(stepsOf(second.episode))).toMatch(/"rules":2/);
  });

  it('stays one as a file and as a link', () => {
    for (const { episode } of [first, second]) {
      expect(parsed(formatEpisode(episode))).toEqual(episode);
      expect(parsed(formatLink('https://knot.example/', scenario, episode) ?? '')).toEqual(episode);
    }
  });

  it('is played on by its version, and a new game by the present one', () => {
    const setup = {
      scenario,
      settings: first.episode.settings,
      seed: 1,
      seats: ['all'],
      policies: {},
    } as const;
    const old = openSession({ ...setup, episode: { ...first.episode, actions: [] } });
    const fresh = openSession(setup);
    expect([old.episode().rules, fresh.episode().rules]).toEqual([1, RULES_VERSION]);
    expect(isSince(2, present(old.port('all')).observation)).toBe(false);
    expect(isSince(RULES_VERSION, present(fresh.port('all')).observation)).toBe(true);
  });

  it('ends with its own luck as it did, and branches into its own version', () => {
    const { episode } = first;
    expect(openOtherLuck(scenario, episode)(episode.seed).end.pub.end).toBe('E4');
    expect(isSince(2, pointAt(scenario, episode, 1)?.state ?? { rules: 2 })).toBe(false);
    const change = { kind: 'order', turn: 1, side: 'us', desk: 'public', order: null } as const;
    const started = branchStart(scenario, episode, change, { seed: 2, players: ['us'] });
    expect(started.ok && started.value.episode.rules).toBe(1);
  });

  it('is followed to its end by its own ghost', () => {
    for (const { episode } of [first, second])
      expect(ghostCourse(scenario, ghostOf(scenario, episode, 'us'), episode).departure).toBeNull();
  });
});

describe('a version', () => {
  it.each([0, 1.5, RULES_VERSION + 1])('%d that is not known is refused', (rules) => {
    expect(replay(scenario, { ...first.episode, rules })).toEqual({
      ok: false,
      error: { code: 'other-rules', rules },
    });
    expect(parsed(formatEpisode({ ...first.episode, rules }))).toMatchObject({
      code: Number.isInteger(rules) ? 'other-rules' : 'not-an-episode',
    });
  });

  it('is known to everybody who looks, and kept in the worlds they picture', () => {
    for (const { episode } of [first, second])
      for (const { state } of stepsOf(episode))
        for (const viewer of [{ side: 'us' }, { side: 'ussr', desk: 'private' }, 'public'] as const) {
          const seen = observe(scenario, state, viewer);
          expect(isSince(2, seen)).toBe(episode.rules === 2);
          expect(sample(scenario, seen, openRng(1)).state.rules).toBe(state.rules);
        }
  });
});

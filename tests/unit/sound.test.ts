/** What is heard and when: cues for events, samples for cues, and a sound desk that makes nothing before it may. */
import { describe, expect, it } from 'vitest';
import { EVENT_CODES } from '../../src/engine/types.ts';
import { CUES, cueBetween, cueOf } from '../../src/view/sound/cues.ts';
import { openSound, type SoundPage } from '../../src/view/sound/openSound.ts';
import { RATE, roomTone, samplesOf } from '../../src/view/sound/waves.ts';

describe('the cues', () => {
  it('are one or none for every event, and every one is used', () => {
    const used = EVENT_CODES.flatMap((code) => cueOf(code) ?? []);
    expect(new Set(used)).toEqual(new Set(CUES));
  });

  it('tell what is grave from what is daily', () => {
    expect(['incident', 'strike', 'landing'].map((code) => cueOf(code as 'incident'))).toEqual([
      'drum',
      'drum',
      'drum',
    ]);
    expect([cueOf('nuclear'), cueOf('contact'), cueOf('heard'), cueOf('rung')]).toEqual([
      'silence',
      'sonar',
      'teletype',
      null,
    ]);
  });

  it('follow the work at a desk: paper for a sealed order, the telephone for what cannot wait', () => {
    const quiet = { sealed: 1, urgent: false };
    expect(cueBetween(quiet, quiet)).toBeNull();
    expect(cueBetween(quiet, { sealed: 2, urgent: false })).toBe('paper');
    expect(cueBetween(quiet, { sealed: 0, urgent: false })).toBeNull();
    expect(cueBetween(quiet, { sealed: 2, urgent: true })).toBe('phone');
  });
});

describe('the samples', () => {
  const peak = (samples: Float32Array): number =>
    samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);

  it.each(CUES.filter((cue) => cue !== 'silence'))('of %s stay in range, begin and end quietly', (cue) => {
    const samples = samplesOf(cue, 1.5);
    expect(peak(samples)).toBeGreaterThan(0.05);
    expect(peak(samples)).toBeLessThanOrEqual(1);
    expect(peak(samples.slice(0, 3))).toBeLessThan(0.4);
    expect(peak(samples.slice(-20))).toBeLessThan(0.05);
  });

  it('are none for silence, and typing lasts as long as there is something to type, up to a limit', () => {
    expect(samplesOf('silence', 2).length).toBe(0);
    expect(samplesOf('teletype', 1).length).toBe(RATE);
    expect(samplesOf('teletype', 60).length).toBe(3 * RATE);
  });

  it('of the room join without a seam', () => {
    const tone = roomTone();
    expect(Math.abs((tone[0] ?? 0) - (tone.at(-1) ?? 0))).toBeLessThan(0.02);
    expect(peak(tone)).toBeLessThan(0.5);
  });
});

class FakePage extends EventTarget implements SoundPage {
  hidden = false;
  do(what: string): void {
    this.dispatchEvent(new Event(what));
  }
}

/** As much of a browser's sound as the desk uses, with a record of what goes on in it. */
class FakeContext {
  readonly playing = new Set<object>();
  currentTime = 0;
  state: 'running' | 'suspended' | 'closed' = 'running';
  readonly destination = {};
  readonly gains: { value: number }[] = [];

  createGain() {
    const gain = {
      value: 1,
      setTargetAtTime: (to: number) => {
        gain.value = to;
      },
    };
    this.gains.push(gain);
    return { gain, connect: () => undefined };
  }
  createBuffer() {
    return { copyToChannel: () => undefined };
  }
  createBufferSource() {
    const source = {
      buffer: null,
      loop: false,
      onended: null as (() => void) | null,
      connect: () => undefined,
      disconnect: () => undefined,
      start: () => this.playing.add(source),
      stop: () => {
        this.playing.delete(source);
        source.onended?.();
      },
    };
    return source;
  }
  async suspend() {
    this.state = 'suspended';
  }
  async resume() {
    this.state = 'running';
  }
  async close() {
    this.state = 'closed';
  }
}

const open = (woken = false) => {
  const page = new FakePage();
  const made: FakeContext[] = [];
  const make = (): AudioContext => {
    const context = new FakeContext();
    made.push(context);
    return context as unknown as AudioContext;
  };
  return { page, made, sound: openSound({ page, woken, level: 'soft', make }) };
};

describe('the sound desk', () => {
  it('makes nothing before the first gesture, and one context after it', () => {
    const { page, made, sound } = open();
    sound.play('bell', 1);
    sound.quiet(true);
    expect(made).toEqual([]);
    page.do('keydown');
    page.do('pointerdown');
    page.do('keydown');
    expect(made.length).toBe(1);
    sound.close();
  });

  it('plays on top of the tone of the room, and takes both away when the room goes quiet', () => {
    const { made, sound } = open(true);
    const [context] = made;
    expect(context?.playing.size).toBe(1);
    sound.play('sonar', 1);
    sound.play('silence', 1);
    expect(context?.playing.size).toBe(2);
    sound.quiet(true);
    expect(context?.playing.size).toBe(1);
    expect(context?.gains[1]?.value).toBe(0);
    sound.quiet(false);
    expect(context?.gains[1]?.value).toBeGreaterThan(0);
  });

  it('is louder when asked', () => {
    const { made, sound } = open(true);
    const soft = made[0]?.gains[0]?.value ?? 0;
    sound.level('full');
    expect(made[0]?.gains[0]?.value).toBeGreaterThan(soft);
  });

  it('is silent while the page is hidden', () => {
    const { page, made, sound } = open(true);
    page.hidden = true;
    page.do('visibilitychange');
    sound.play('drum', 1);
    expect(made[0]).toMatchObject({ state: 'suspended' });
    expect(made[0]?.playing.size).toBe(1);
    page.hidden = false;
    page.do('visibilitychange');
    expect(made[0]?.state).toBe('running');
  });

  it('stops all it started when it is closed, and hears no gesture after that', () => {
    const { page, made, sound } = open(true);
    sound.play('phone', 1);
    sound.close();
    expect(made[0]).toMatchObject({ state: 'closed' });
    expect(made[0]?.playing.size).toBe(0);
    const waiting = open();
    waiting.sound.close();
    waiting.page.do('keydown');
    page.do('visibilitychange');
    expect(waiting.made).toEqual([]);
  });
});

/** Of the person who played no temper is told as the truth: only what the computer took them for, as its guess. */
import { describe, expect, it } from 'vitest';
import { withoutTemperOf } from '../../src/debrief/tempers.ts';
import type { Debrief, Misreading } from '../../src/debrief/types.ts';
import { SIDES, type Side } from '../../src/scenario/types.ts';
import { openText } from '../../src/text/text.ts';
import { lineWords } from '../../src/view/panels/debrief/debriefWords.ts';
import { beliefWords } from '../../src/view/panels/debrief/paperWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { debriefOf, played, scenario, texts } from './debriefGames.ts';
import { handNote } from './handNotes.ts';

const words = openWords(await openText('en'), scenario, texts, 'us');
const whole = debriefOf(played('heuristic', 'heuristic', 3));
const toldTo = (led: Side, debrief: Debrief = whole): Debrief => withoutTemperOf(scenario, debrief, led);
const pane = { us: 'washington', ussr: 'moscow' } as const;
const NAMES = { us: 'Washington', ussr: 'Moscow' } as const;
const other = (side: Side): Side => (side === 'us' ? 'ussr' : 'us');

describe.each(SIDES)('a debrief told to whoever led %s', (led) => {
  const told = toldTo(led);
  const pages = [...told.turns, told.end];
  const said = (page: (typeof pages)[number], column: 'truth' | 'washington' | 'moscow'): string =>
    page[column]
      .filter(({ topic }) => topic === 'temper')
      .map((line) => lineWords(words, line))
      .join();

  it('has among the truth the temper of the computer alone', () => {
    for (const page of pages) {
      expect(said(page, 'truth')).toContain(`${NAMES[other(led)]} led by`);
      expect(said(page, 'truth')).not.toContain(NAMES[led]);
    }
  });

  it('tells what the computer took them for as a guess, and as neither right nor wrong', () => {
    for (const page of pages) {
      expect(said(page, pane[other(led)])).toContain(`its guess of ${NAMES[led]}`);
      expect(page.wrong[other(led)]).not.toContain('temper');
      expect(page.temper[other(led)].truth).toBeNull();
    }
  });

  it('keeps what they took the computer for, held against the truth', () => {
    for (const [at, page] of pages.entries()) {
      const before = [...whole.turns, whole.end][at];
      expect(page[pane[led]]).toEqual(before?.[pane[led]]);
      expect(page.wrong[led]).toEqual(before?.wrong[led]);
    }
  });

  it('counts taking them for another as no misreading', () => {
    const taken = (side: Side): Misreading => ({
      code: 'took-for-hawk',
      side,
      turn: 0,
      hour: 0,
      params: { chancePpm: 900_000, temper: 0, kind: 'M1' },
      ledTo: null,
      by: 1,
    });
    const misreadings = SIDES.map(taken);
    expect(toldTo(led, { ...whole, misreadings }).misreadings.map(({ side }) => side)).toEqual([led]);
  });
});

describe('a paper of the computer', () => {
  it('says what the other leader was only where nobody sat there', () => {
    const note = handNote();
    expect(beliefWords(words, note, 0).join(' ')).toContain('He was a dove.');
    expect(beliefWords(words, note, null).join(' ')).not.toContain('He was');
  });
});

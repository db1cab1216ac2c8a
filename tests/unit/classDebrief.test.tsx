/** What a class is told after its game: its story at the bell, three moments, five questions, its seats as a table. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { REASON_LENGTH, type Seat } from '../../src/classroom/types.ts';
import type { ControlView } from '../../src/classroom/viewTypes.ts';
import { openClassStory } from '../../src/debrief/classStory.ts';
import { classTable } from '../../src/debrief/classTable.ts';
import type { ClassRow } from '../../src/debrief/classTypes.ts';
import { csvOf } from '../../src/debrief/csv.ts';
import type { Debrief } from '../../src/debrief/types.ts';
import type { Episode } from '../../src/engine/types.ts';
import { tellOnce } from '../../src/main/classroom/tellOnce.ts';
import { SIDES } from '../../src/scenario/types.ts';
import { openText } from '../../src/text/text.ts';
import { tallyOf } from '../../src/view/class/debrief/everySeat.ts';
import { partsOf } from '../../src/view/class/debrief/evidence.ts';
import { keptOf, rowsOf } from '../../src/view/class/debrief/keptOf.ts';
import { OwnStep } from '../../src/view/class/debrief/OwnStep.tsx';
import { momentsOf, questionsAsked } from '../../src/view/class/debrief/picks.ts';
import { linesIn, MOST_LINES, rubricOf, usualRubric } from '../../src/view/class/debrief/rubric.ts';
import { lastSeat, seatsHeld, seatWords } from '../../src/view/class/debrief/seatWords.ts';
import { MINUTES, STEPS, sharedStep } from '../../src/view/class/debrief/steps.ts';
import { shownAt, stopOf, stopsOf } from '../../src/view/class/debrief/walk.ts';
import { topicsOf, WallPanes } from '../../src/view/class/wall/WallPanes.tsx';
import { WallPast } from '../../src/view/class/wall/WallPast.tsx';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { debriefOf, played, scenario, texts } from './debriefGames.ts';

const whole = played('heuristic', 'heuristic', 7);
const SEALS = 8;
/** The same game, stopped by the bell after a few turns. */
const stopped = ((): Episode => {
  let seals = 0;
  const at = whole.actions.findIndex(({ kind }) => kind === 'seal' && ++seals === SEALS);
  return { ...whole, actions: whole.actions.slice(0, at + 1) };
})();
const storyOf = (episode: Episode) => {
  const told = openClassStory(scenario, episode);
  if (!told.ok) throw new Error(told.error.code);
  return told.value;
};
/** What a class is told otherwise than a single player. */
const untempered = ({ turns, end, misreadings, questions }: Debrief) => ({
  turns,
  end,
  misreadings,
  questions,
});
const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');

describe('the story of a class', () => {
  it('is the debrief of the game where it was over', () => {
    const { debrief, stopped: early } = storyOf(whole);
    expect(early).toBe(false);
    expect(debrief).toEqual({ ...debriefOf(whole), ...untempered(debrief) });
  });

  it.each([7, 11, 19])('gives nobody in the room a temper (seed %i)', (seed) => {
    const episode = played('heuristic', 'heuristic', seed);
    const { turns, end, misreadings, questions } = storyOf(episode).debrief;
    for (const page of [...turns, end]) {
      expect([...page.washington, ...page.truth, ...page.moscow].map(({ topic }) => topic)).not.toContain(
        'temper',
      );
      expect([...page.wrong.us, ...page.wrong.ussr]).not.toContain('temper');
    }
    const asked = questions.flatMap(({ misreading }) => misreading ?? []);
    for (const { code } of [...misreadings, ...asked]) expect(code).not.toMatch(/^took-for/);
    expect(debriefOf(episode).end.truth.map(({ topic }) => topic)).toContain('temper');
  });

  it('is told as far as it went where the bell came first', () => {
    const { debrief, stopped: early } = storyOf(stopped);
    expect(early).toBe(true);
    expect(debrief.turns).toHaveLength(SEALS / 2);
    const all = debriefOf(whole).turns.slice(0, 3);
    expect(debrief.turns.slice(0, 3).map(({ orders }) => orders)).toEqual(all.map(({ orders }) => orders));
  });

  it('is refused for a record that is none', () => {
    expect(openClassStory(scenario, { ...whole, actions: whole.actions.slice(1) }).ok).toBe(false);
    expect(openClassStory(scenario, { ...whole, actions: [] }).ok).toBe(false);
    const other = { ...whole, scenario: { id: 'drill-rules', hash: '' } };
    expect(openClassStory(scenario, other).ok).toBe(false);
  });

  it('is told once, and again only where it could not be told', async () => {
    let times = 0;
    const story = tellOnce(async (_, episode) => (times++ === 0 ? null : storyOf(episode)));
    expect(await story(scenario, stopped)).toBe(null);
    const told = await story(scenario, stopped);
    expect(told?.stopped).toBe(true);
    expect(await story(scenario, { ...stopped })).toBe(told);
    expect((await story(scenario, whole))?.stopped).toBe(false);
    expect(times).toBe(3);
  });

  it('has at most three moments and five questions, in the order of the debrief', () => {
    for (const { debrief } of [storyOf(whole), storyOf(stopped)]) {
      const moments = momentsOf(debrief);
      expect(moments.length).toBe(Math.min(3, debrief.turningPoints.length));
      expect(debrief.turningPoints.filter((point) => moments.includes(point))).toEqual(moments);
      const asked = questionsAsked(debrief);
      expect(asked.length).toBe(Math.min(5, debrief.questions.length));
      expect(debrief.questions.filter((question) => asked.includes(question))).toEqual(asked);
    }
  });
});

const wrongIn = ({ turns }: Debrief, turn: number): number =>
  (turns[turn]?.wrong.us.length ?? 0) + (turns[turn]?.wrong.ussr.length ?? 0);

describe('the way through the debrief', () => {
  const { debrief } = storyOf(whole);
  const stops = stopsOf(STEPS.projector, debrief);

  it('counts the steps that everybody shares, alike for every page', () => {
    for (const audience of ['seat', 'control', 'projector'] as const) {
      const numbers = STEPS[audience].flatMap((step) => sharedStep(step) ?? []);
      expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }
    expect([sharedStep('own'), sharedStep('work'), sharedStep('keep')]).toEqual([null, null, null]);
  });

  it('stops at every step, moment and question, each of them once', () => {
    expect(stopsOf(STEPS.projector, null).map(({ step }) => step)).toEqual(STEPS.projector);
    expect([...new Set(stops.map(({ step }) => step))]).toEqual(STEPS.projector);
    const turns = [...new Set(momentsOf(debrief).map(({ turn }) => turn))];
    const shown = stops.flatMap(({ step, at }) => (step === 'panes' && at !== null ? [at] : []));
    expect(shown.toSorted((one, two) => one - two)).toEqual(turns);
    const wrong = turns.map((turn) => wrongIn(debrief, turn));
    expect(wrongIn(debrief, shown[0] ?? 0)).toBe(Math.max(...wrong));
    expect(shown.slice(1)).toEqual(turns.filter((turn) => turn !== shown[0]));
    expect(stops.filter(({ step }) => step === 'talk')).toHaveLength(questionsAsked(debrief).length);
  });

  it('knows the stop of every place, also of a turn between two moments', () => {
    for (const [n, stop] of stops.entries()) expect(stopOf(stops, stop)).toBe(n);
    const panes = stops.filter(({ step }) => step === 'panes');
    const first = stops.findIndex(({ step }) => step === 'panes');
    expect(stopOf(stops, { step: 'panes', at: null })).toBe(first);
    const latest = Math.max(...panes.map(({ at }) => at ?? 0));
    expect(stopOf(stops, { step: 'panes', at: 99 })).toBe(first + panes.findIndex(({ at }) => at === latest));
    expect(stopOf(stops, { step: 'past', at: 2 })).toBe(stops.findIndex(({ step }) => step === 'past'));
  });

  it('shows no turn and no question that is not there', () => {
    expect(shownAt({ step: 'panes', at: 99 }, debrief)).toBe(debrief.turns.length);
    expect(shownAt({ step: 'talk', at: 99 }, debrief)).toBe(questionsAsked(debrief).length - 1);
    expect(shownAt({ step: 'panes', at: null }, debrief)).toBe(
      stops.find(({ step }) => step === 'panes')?.at,
    );
    const left = debrief.beside.turns.findIndex(({ desks }) =>
      SIDES.some((side) => desks[side].some(({ stand }) => stand !== 'same' && stand !== 'overtaken')),
    );
    expect(left).toBeGreaterThanOrEqual(0);
    expect(shownAt({ step: 'past', at: null }, debrief)).toBe(left);
  });
});

describe('the wall', () => {
  const told = storyOf(whole).debrief;
  const shownOn = (view: ReactNode): string =>
    renderToStaticMarkup(<WordsProvider words={words}>{view}</WordsProvider>);

  it('shows of a moment a few topics, and every one that somebody had wrong', () => {
    for (const page of told.turns) {
      const topics = topicsOf(page);
      expect(topics.length).toBeGreaterThanOrEqual(4);
      expect(topics).toContain('submarines');
      for (const topic of [...page.wrong.us, ...page.wrong.ussr]) expect(topics).toContain(topic);
    }
  });

  it('calls a report that was only incomplete incomplete, and a false one false', () => {
    const [page] = told.turns;
    if (page === undefined) throw new Error('a story without a turn');
    const wrong = { us: ['submarines'], ussr: ['alert'] } as const;
    const shown = shownOn(<WallPanes debrief={{ ...told, turns: [{ ...page, wrong }] }} at={0} />);
    const marks = [...shown.matchAll(/<em>([^<]*)<\/em>/g)].map(([, mark]) => mark);
    expect(marks.toSorted()).toEqual([text.say('debrief.partly'), text.say('debrief.wrong')].toSorted());
  });

  it('has nothing to press', () => {
    for (const at of [0, 3, told.turns.length])
      for (const view of [
        <WallPanes key="panes" debrief={told} at={at} />,
        <WallPast key="past" debrief={told} at={at} />,
      ])
        expect(shownOn(view)).not.toMatch(/<(?:button|input|select|textarea|a) /);
  });
});

describe('the steps', () => {
  it('take 10 to 13 minutes on the wall', () => {
    const minutes = STEPS.projector.reduce((sum, step) => sum + MINUTES[step], 0);
    expect(minutes).toBeGreaterThanOrEqual(10);
    expect(minutes).toBeLessThanOrEqual(13);
  });
});

const HOSTILE = '<img src=x onerror=alert(1)> =1+1';
const seat: Seat = { world: 0, side: 'us', chair: 'military', deputy: false };
const OFFERED = {
  kind: 'C2',
  message: { act: 'offer', bundle: { terms: [2, 1, 2, 0, 1], publicity: [0, 0, 0, 0, 0] }, hours: 48 },
} as const;
const [first] = debriefOf(whole).turns[0]?.orders.us ?? [];
const evidence = {
  proposals: [
    { id: 3, turn: 0, by: 1, desk: 'military', order: first?.order ?? null, reason: HOSTILE, taken: true },
    { id: 9, turn: 1, by: 1, desk: 'military', order: null, reason: '', taken: false },
  ],
  deeds: [
    { world: 0, turn: 0, kind: 'order', given: { desk: 'public', order: { kind: 'U1' } } },
    { world: 0, turn: 0, kind: 'order', given: { desk: 'private', order: OFFERED } },
    { world: 0, turn: 0, kind: 'letter', given: null },
    { world: 0, turn: 0, kind: 'seal', given: null },
    { world: 0, turn: 0, kind: 'answer', given: null },
  ],
  seats: [seat],
  remarks: 2,
  answers: [HOSTILE],
} as const;

describe('a seat’s own part', () => {
  it('has for each proposal and order what the side had wrong then, and the risk of that turn', () => {
    const { debrief } = storyOf(whole);
    const parts = partsOf(debrief, 'us', evidence);
    expect(parts.map(({ turn, fate }) => [turn, fate])).toEqual([
      [0, 'taken'],
      [1, 'left'],
      [0, 'given'],
      [0, 'given'],
    ]);
    for (const { turn, wrong, ppm } of parts) {
      const page = debrief.turns[turn];
      expect(ppm).toBe(page?.risk.ppm);
      for (const { believed } of wrong) expect(page?.wrong.us).toContain(believed.topic);
    }
  });

  it('shows what people wrote as text, the teacher’s lines with it', () => {
    const shown = renderToStaticMarkup(
      <WordsProvider words={words}>
        <OwnStep story={storyOf(whole)} seat={seat} evidence={evidence} rubric={[HOSTILE]} />
      </WordsProvider>,
    );
    expect(shown).not.toContain('<img');
    expect(shown.split('&lt;img src=x onerror=alert(1)&gt;')).toHaveLength(4);
  });
});

describe('every seat at a glance', () => {
  it('counts what was done at it, not advice alone', () => {
    expect(tallyOf(evidence)).toEqual({
      proposed: 2,
      taken: 1,
      given: 3,
      sealed: 1,
      offers: 1,
      letters: 1,
      remarks: 2,
    });
  });

  it('keeps the seat that somebody had when they did it', () => {
    const had = seatWords(words, seat);
    expect(seatsHeld(words, seat, evidence)).toBe(had);
    expect(seatsHeld(words, null, evidence)).toBe(`${had} → ${seatWords(words, null)}`);
    expect(lastSeat(null, evidence)).toBe(seat);
  });
});

describe('the rubric', () => {
  it('is the usual one until the teacher writes another', () => {
    expect(rubricOf(text, [])).toEqual(usualRubric(text));
    expect(usualRubric(text)).toHaveLength(5);
    expect(rubricOf(text, ['One line'])).toEqual(['One line']);
  });

  it('keeps to what a room takes', async () => {
    const typed = Array.from({ length: 20 }, (_, line) => ` ${line} ${'x'.repeat(200)} `).join('\n\n');
    expect(linesIn(typed)).toHaveLength(MOST_LINES);
    expect(linesIn(typed).every((line) => line.length <= REASON_LENGTH)).toBe(true);
    for (const language of ['en', 'ru', 'es'] as const)
      for (const line of usualRubric(await openText(language)))
        expect(line.length).toBeLessThanOrEqual(REASON_LENGTH);
  });
});

describe('the table of the seats', () => {
  const row: ClassRow = {
    name: '=Amber Finch',
    world: 1,
    seat: 'Washington: "Defense", and more',
    proposals: [{ turn: 1, order: 'High alert', reason: 'They said\nno, twice', taken: true }],
    given: 4,
    sealed: 5,
    offers: 6,
    letters: 7,
    remarks: 3,
    answers: ['@cmd', '+1'],
  };

  it('is a row a seat, quoted, with nothing that a spreadsheet would run', () => {
    const [head, body] = csvOf(classTable([row])).split('\r\n');
    expect(head).toBe(
      '\uFEFFname,world,seat,proposals,taken,given,sealed,offers,letters,remarks,orders,answer_1,answer_2',
    );
    expect(body).toBe(
      `'=Amber Finch,1,"Washington: ""Defense"", and more",1,1,4,5,6,7,3,"1+: High alert (They said\nno, twice)",'@cmd,'+1`,
    );
  });

  it('leaves the cells of what was not handed in empty', () => {
    const [, body] = csvOf(classTable([{ ...row, proposals: [], answers: [], world: null }])).split('\r\n');
    expect(body?.endsWith(',0,0,4,5,6,7,3,,,')).toBe(true);
  });

  it('and the file to keep hold every participant, and every desk on paper', () => {
    const people = [
      { id: 0, name: 'Amber Finch', seat: null, muted: false },
      { id: 1, name: 'Blue Heron', seat, muted: false },
    ];
    const view = {
      class: {
        code: 'AB',
        scenario: whole.scenario,
        settings: whole.settings,
        preset: 'minutes-45',
        language: 'en',
      },
      people,
      evidence: [{ ...evidence, participant: 1 }],
      keyed: [
        { world: 0, side: 'ussr', turn: 0, desk: 'military', order: { kind: 'M3' }, reason: 'Just in case.' },
      ],
    } as unknown as ControlView;
    const rows = rowsOf(words, view);
    expect(rows.map(({ name, proposals }) => [name, proposals.length])).toEqual([
      ['Amber Finch', 0],
      ['Blue Heron', 2],
      ['On paper', 1],
    ]);
    expect(rows.at(-1)?.proposals[0]).toMatchObject({ turn: 1, reason: 'Just in case.', taken: true });
    const kept = keptOf(words, view, { episodes: [whole], pulse: [0, 1, 0, 0, 0], rubric: [] });
    expect(kept.episodes).toEqual([whole]);
    expect(kept.rubric).toEqual(usualRubric(text));
    expect(kept.seats).toEqual(rows);
  });
});

/** A class whose game is over before its debrief has begun: every page says so, and none has a next turn. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { openText } from '../../src/text/text.ts';
import { SendProvider } from '../../src/view/class/control/ask.ts';
import { OneScreen } from '../../src/view/class/control/byHand/OneScreen.tsx';
import { ControlBar } from '../../src/view/class/control/ControlBar.tsx';
import { Foot } from '../../src/view/class/control/Foot.tsx';
import { stretchesOf } from '../../src/view/class/control/period.ts';
import { isOverForAll } from '../../src/view/class/over.ts';
import { isNewAtTable } from '../../src/view/class/seat/late.ts';
import { phaseMeans, phaseWords } from '../../src/view/class/seat/phaseWords.ts';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { controlView, NOW, playedTo } from './classControlViews.ts';
import { scenario, texts } from './classSeatGame.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');
const watching = (choices: number) => {
  const view = controlView(scenario, playedTo(scenario, choices));
  const clock = { ...view.class.clock, phase: { kind: 'watching', turn: 1 } } as const;
  return { ...view, class: { ...view.class, clock } };
};
const [going, ended] = [watching(9), watching(1000)];

const control = (view: typeof going): string =>
  renderToString(
    <WordsProvider words={words}>
      <SendProvider value={() => undefined}>
        <ControlBar view={view} now={NOW} />
        <OneScreen view={view} onPrint={() => undefined} />
        <Foot view={view} now={NOW} onKey={() => undefined} />
      </SendProvider>
    </WordsProvider>,
  );

describe('the control room', () => {
  it('calls for the debrief, and for no turn, once every game is over', () => {
    const html = control(ended);
    for (const said of [text.say('control.over'), text.say('control.next', { kind: 'over' })])
      expect(html).toContain(said);
    for (const said of ['control.key', 'control.inject', 'control.end'] as const)
      expect(html).not.toContain(text.say(said));
    expect(html).not.toContain(text.say('control.next', { kind: 'watching' }));
    expect(stretchesOf(ended).some(({ kind, state }) => kind === 'turns' && state === 'next')).toBe(false);
  });

  it('has one button to the debrief, on one screen too', () => {
    const buttons = [...control(ended).matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, said]) => said);
    const wanted = text.say('control.next', { kind: 'over' });
    expect(buttons.filter((said) => said === wanted)).toEqual([wanted]);
    expect(buttons).not.toContain(text.say('one.told.next'));
    expect(control(going)).toContain(text.say('one.told.next'));
  });

  it('has no turn in the debrief either', () => {
    const clock = { ...ended.class.clock, phase: { kind: 'debrief' } } as const;
    const html = control({ ...ended, class: { ...ended.class, clock } } as unknown as typeof ended);
    expect(html).not.toContain('turn 5 of 5');
    expect(control(going)).toContain('turn 2 of 5');
  });

  it('goes on to the next turn while a game is not', () => {
    expect(isOverForAll(going)).toBe(false);
    expect(control(going)).toContain(text.say('control.next', { kind: 'watching' }));
    const [world] = going.worlds;
    const [over] = ended.worlds;
    if (world === undefined || over === undefined) throw new Error('a class without a world');
    expect(isOverForAll({ ...ended, worlds: [over, world] })).toBe(false);
  });
});

describe('a seat', () => {
  const seat = (view: typeof going, worlds = 1) => {
    const [world] = view.worlds;
    if (world === undefined) throw new Error('a class without a world');
    return { class: { ...view.class, worlds }, game: world.game };
  };

  it('shows its card to whoever comes late to a game that goes on, and not to who comes back', () => {
    const late = (view: typeof going, joined: boolean) =>
      isNewAtTable({ state: { joined }, view: seat(view) });
    expect([late(going, true), late(going, false), late(ended, true)]).toEqual([true, false, false]);
  });

  it('is told that its game is over, and what it waits for', () => {
    expect(phaseMeans(text, seat(ended))).toBe(text.say('seat.means', { phase: 'over' }));
    expect(phaseMeans(text, seat(ended, 2))).toBe(text.say('seat.means', { phase: 'waits' }));
    expect(phaseMeans(text, seat(going))).toBe(text.say('seat.means', { phase: 'watching' }));
    expect(phaseWords(text, { kind: 'watching', turn: 1 }, true)).not.toContain('2');
  });
});

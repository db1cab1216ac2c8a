/** A seat's page before the first turn and after the last: what there is to read while there is time, and how it ended. */
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Phase, Seat } from '../../src/classroom/types.ts';
import type { SeatView } from '../../src/classroom/viewTypes.ts';
import type { Side } from '../../src/scenario/types.ts';
import type { ClassPage } from '../../src/store/classroom.ts';
import { createClassStore } from '../../src/store/classroom.ts';
import { openText } from '../../src/text/text.ts';
import { Afterwards } from '../../src/view/class/seat/Afterwards.tsx';
import type { Room } from '../../src/view/class/seat/room.ts';
import { Waiting } from '../../src/view/class/seat/Waiting.tsx';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { controlView, playedTo } from './classControlViews.ts';
import { scenario, sentTo, start, texts } from './classSeatGame.ts';

const text = await openText('en');
const nothing = (): void => undefined;
const overlays = { openRole: nothing, openSettings: nothing, openGlossary: nothing, openRewrite: nothing };
const over = playedTo(scenario, 1000);

const roomAt = (seat: Seat, phase: Phase, position: typeof start): Room => {
  const { class: part, worlds } = controlView(scenario, position);
  const cabinet = 'side' in seat ? (worlds[0]?.cabinets[seat.side] ?? null) : null;
  const view = {
    ...sentTo('side' in seat ? { side: seat.side } : 'public', position),
    class: { ...part, clock: { ...part.clock, phase } },
    me: { id: 1, name: 'Quiet Maple', seat, muted: false },
    cabinet,
  } as unknown as SeatView;
  return { view, seat, page: {} as ClassPage, state: createClassStore().getState() };
};
const leader = (side: Side): Seat => ({ world: 0, side, chair: 'leader', deputy: false });
const press: Seat = { world: 0, outsider: 'press' };

const shown = (room: Room, page: ReactNode): string => {
  const side = 'side' in room.seat ? room.seat.side : 'us';
  const html = renderToString(
    <WordsProvider words={openWords(text, scenario, texts, side)}>{page}</WordsProvider>,
  );
  return html.replaceAll('<!-- -->', '').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
};

describe('the end of a class at a seat', () => {
  const ended = (phase: Phase, position: typeof start): string => {
    const room = roomAt(leader('us'), phase, position);
    return shown(
      room,
      <Afterwards room={room} overlays={overlays}>
        <p>the class’s own debrief</p>
      </Afterwards>,
    );
  };
  const title = (html: string): string => /<h2>([^<]*)<\/h2>/.exec(html)?.[1] ?? '';

  it('says how the game ended, what comes next, and has the debrief below', () => {
    const html = ended({ kind: 'debrief' }, over);
    const end = over.state.pub.end;
    if (end === null) throw new Error('the game is not over');
    expect(title(html)).toBe(text.say(`end.${end}.title`));
    expect(html).toContain(text.say('seat.means', { phase: 'debrief' }));
    expect(html.indexOf('the class’s own debrief')).toBeGreaterThan(html.indexOf(title(html)));
  });

  it('names no end where the class stopped the game before it had one', () => {
    const html = ended({ kind: 'debrief' }, start);
    expect(title(html)).toBe('');
    expect(html).toContain(text.say('seat.means', { phase: 'debrief' }));
  });

  it('says that the class is over once it is closed', () => {
    expect(ended({ kind: 'closed' }, over)).toContain(text.say('seat.means', { phase: 'closed' }));
  });
});

describe('the time for reading at a seat', () => {
  const waiting = (seat: Seat, kind: 'door' | 'reading'): string => {
    const room = roomAt(seat, { kind }, start);
    return shown(room, <Waiting room={room} overlays={overlays} />);
  };
  const heading = `waiting-known">${text.say('one.step', { step: 'brief' })}</h2>`;

  it.each(['us', 'ussr'] as const)('has what %s knows and wants, and nothing of the other side', (side) => {
    const html = waiting(leader(side), 'reading');
    const names = openWords(text, scenario, texts, side).names;
    expect(html).toContain(heading);
    for (const claim of [...scenario.briefings[side].situation, ...scenario.briefings[side].aims])
      expect(html).toContain(names.of(claim.text));
    const foe = side === 'us' ? 'ussr' : 'us';
    for (const claim of scenario.briefings[foe].aims) expect(html).not.toContain(names.of(claim.text));
  });

  it('is not there at the door, nor for whoever stands outside both sides', () => {
    expect(waiting(leader('us'), 'door')).not.toContain(heading);
    expect(waiting(press, 'reading')).not.toContain(heading);
  });
});

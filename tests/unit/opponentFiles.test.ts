/** What stands beside a record in a file: whom a lone player meets, and what the computer thought. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/policy/decide.ts';
import { type FiledNote, readNotes } from '../../src/policy/filedNotes.ts';
import { DEFAULT_OPPONENT, readOpponent, THINKING } from '../../src/policy/opponent.ts';
import { formatEpisode } from '../../src/session/formatEpisode.ts';
import type { Policy } from '../../src/session/policySeat.ts';
import { asideOf, labelOf, parseEpisode } from '../../src/session/record.ts';
import { filed, handNote, weighedAnswer, weighedOrder } from './handNotes.ts';
import { drill, isOver, openDrill, until } from './sessionGame.ts';

const episode = openDrill().episode();
const catalogue = () => ({ scenario: drill, hash: episode.scenario.hash });

describe('the opponent of a file', () => {
  it('is the one that was chosen', () => {
    const opponent = { nodes: THINKING.deep, doctrine: 'gambler' } as const;
    const { opponent: read } = asideOf(formatEpisode(episode, 'us', { opponent }));
    expect(readOpponent(read)).toEqual(opponent);
  });

  it.each([
    undefined,
    null,
    7,
    'hawk',
    [],
    {},
    { nodes: 0, doctrine: 'saint' },
    { nodes: 1.5, doctrine: 1 },
    { nodes: '1000' },
    { nodes: THINKING.deep + 1 },
  ])('is the usual one where %j is said', (found) => expect(readOpponent(found)).toEqual(DEFAULT_OPPONENT));

  it('keeps what is sound of it', () => {
    expect(readOpponent({ nodes: -1, doctrine: 'dove' })).toEqual({ ...DEFAULT_OPPONENT, doctrine: 'dove' });
    expect(readOpponent({ nodes: 250, doctrine: null })).toEqual({ ...DEFAULT_OPPONENT, nodes: 250 });
  });
});

describe('what stands beside a record', () => {
  const aside = { opponent: DEFAULT_OPPONENT, notes: [filed(3)] };
  const text = formatEpisode(episode, 'ussr', aside);

  it('comes back, and the record with it', () => {
    expect(asideOf(text)).toMatchObject(aside);
    expect(labelOf(text).mode).toBe('ussr');
    expect(parseEpisode(text, catalogue)).toEqual({ ok: true, value: episode });
  });

  it('spoils no record, whatever it is', () => {
    const spoilt = formatEpisode(episode, 'us', { opponent: 5, notes: { ply: 1 } });
    expect(parseEpisode(spoilt, catalogue)).toEqual({ ok: true, value: episode });
  });

  it.each(['', 'no record', '[1]'])('is nothing in %j', (found) => expect(asideOf(found)).toEqual({}));
});

const [option] = weighedOrder('military', null).options;
const weighed = weighedOrder('public', { kind: 'P1' });

describe('the notes of a file', () => {
  it('come back as they were written, in the order of the choices', () => {
    const notes = [filed(9, { weighed: [weighedAnswer('restrain')] }), filed(2, { weighed: [weighed] })];
    expect(readNotes(JSON.parse(JSON.stringify(notes)))).toEqual([...notes].reverse());
  });

  it('come back as a search wrote them, one for each turn at least', async () => {
    const notes: FiledNote[] = [];
    const leader = { policy: 'search', nodes: 40, doctrine: 'hidden' } as const;
    const think: Policy = async (seen, legal, ply) => {
      const { action, note } = decide(leader, drill, seen, legal, { seed: 7, ply });
      if (note !== null) notes.push({ ply, note });
      return action;
    };
    const session = openDrill({ policies: { us: think, ussr: think } });
    await until(session.port('public'), isOver);
    expect(notes.length).toBeGreaterThanOrEqual(drill.calendar.length);
    const text = formatEpisode(session.episode(), 'us', { notes });
    expect(readNotes(asideOf(text).notes)).toEqual(notes);
  });

  it('are one to a choice: the later one', () => {
    expect(readNotes([filed(2), filed(2, { doctrine: 'dove' })])).toEqual([filed(2, { doctrine: 'dove' })]);
  });

  it.each([undefined, null, 'notes', 4, { ply: 1, note: handNote() }])('are none in %j', (found) =>
    expect(readNotes(found)).toEqual([]),
  );

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['no ply', { note: handNote() }],
    ['a ply below 0', { ply: -1, note: handNote() }],
    ['no note', { ply: 1 }],
    ['a side that is none', { ply: 1, note: { ...handNote(), side: 'cuba' } }],
    ['a doctrine that is none', { ply: 1, note: { ...handNote(), doctrine: 'hidden' } }],
    ['a turn that is none', { ply: 1, note: { ...handNote(), turn: 'first' } }],
    ['futures that are none', { ply: 1, note: { ...handNote(), nodes: null } }],
    ['no beliefs', { ply: 1, note: { ...handNote(), believed: undefined } }],
    [
      'two tempers',
      { ply: 1, note: { ...handNote(), believed: { ...handNote().believed, tempers: [1, 2] } } },
    ],
    [
      'more than certainty',
      { ply: 1, note: { ...handNote(), believed: { ...handNote().believed, war: 1_000_001 } } },
    ],
    ['weighing that is no list', { ply: 1, note: { ...handNote(), weighed: {} } }],
    ['one desk twice', { ply: 1, note: handNote({ weighed: [weighed, weighed] }) }],
    ['a place that is no desk', { ply: 1, note: { ...handNote(), weighed: [{ ...weighed, at: 'court' }] } }],
    ['a choice outside its list', { ply: 1, note: handNote({ weighed: [{ ...weighed, chosen: 3 }] }) }],
    ['nothing to choose from', { ply: 1, note: handNote({ weighed: [{ ...weighed, options: [] }] }) }],
    [
      'an order that is none',
      { ply: 1, note: { ...handNote(), weighed: [{ ...weighed, options: [{ ...option, order: 'P1' }] }] } },
    ],
    [
      'an order that is an answer too',
      {
        ply: 1,
        note: handNote({
          weighed: [
            {
              ...weighed,
              options: [{ order: { kind: 'P1' }, answer: 'restrain', valueMilli: 0, sharePpm: 0 }],
            },
          ],
        }),
      },
    ],
    [
      'a value that is no number',
      {
        ply: 1,
        note: { ...handNote(), weighed: [{ ...weighed, options: [{ ...option, valueMilli: '1' }] }] },
      },
    ],
    [
      'a change of mind to nowhere',
      {
        ply: 1,
        note: handNote({ weighed: [{ ...weighed, reversal: { code: 'margin', byMilli: 1, option: 9 } }] }),
      },
    ],
    [
      'a change of mind without a name',
      { ply: 1, note: { ...handNote(), weighed: [{ ...weighed, reversal: { code: 'whim' } }] } },
    ],
  ])('drop one with %s, and keep the others', (_, broken) => {
    expect(readNotes([filed(1), broken, filed(8)])).toEqual([filed(1), filed(8)]);
  });
});

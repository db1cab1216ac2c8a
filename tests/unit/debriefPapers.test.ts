/** What the computer thought, lined up with the turns of the debrief and with what the record has. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Papers, papersOf } from '../../src/debrief/papers.ts';
import type { Debrief } from '../../src/debrief/types.ts';
import type { Action, Episode, Order } from '../../src/engine/types.ts';
import type { FiledNote } from '../../src/policy/filedNotes.ts';
import { DEFAULT_OPPONENT, type Opponent } from '../../src/policy/opponent.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { openText, type Text } from '../../src/text/text.ts';
import {
  aboutWords,
  beliefWords,
  facedWords,
  insteadWords,
  optionWords,
  reversalWords,
  valueWords,
} from '../../src/view/panels/debrief/paperWords.ts';
import { openWords, type Words } from '../../src/view/panels/words/words.ts';
import { debriefOf, played, scenario, texts } from './debriefGames.ts';
import { filed, handNote, weighedAnswer, weighedOrder } from './handNotes.ts';

const episode: Episode = played('history', 'history', 3);
const debrief: Debrief = debriefOf(episode);
const { actions } = episode;

const papers = (notes: readonly FiledNote[], opponent: Opponent = DEFAULT_OPPONENT): Papers =>
  papersOf(debrief, episode, notes, 'ussr', opponent);

const isOf = (action: Action | undefined, kind: Action['kind']): boolean =>
  action?.kind === kind && action.kind !== 'chance' && action.side === 'ussr';

/** Where Moscow begins to choose its orders, turn by turn. */
const begins = actions.flatMap((action, ply) => {
  const isFirst = isOf(action, 'order') || isOf(action, 'seal');
  const before = actions[ply - 1];
  return isFirst && !isOf(before, 'order') ? [ply] : [];
});
const orderAt = (desk: 'military' | 'private', ply: number): Order | null => {
  const seal = actions.findIndex((action, at) => at >= ply && isOf(action, 'seal'));
  const found = actions.slice(ply, seal).find((action) => action.kind === 'order' && action.desk === desk);
  return found?.kind === 'order' ? found.order : null;
};
const reactions = actions.flatMap((action, ply) => (isOf(action, 'reaction') ? [ply] : []));

describe('the papers', () => {
  it('stand with the turn on which they were written', () => {
    expect(begins.length).toBe(debrief.turns.length);
    expect(papers(begins.map((ply) => filed(ply))).papers.map(({ page }) => page)).toEqual(
      debrief.turns.map((_, page) => page),
    );
  });

  it('stand with the turn that was being resolved where they are about an answer', () => {
    const [ply = -1] = reactions;
    expect(ply).toBeGreaterThanOrEqual(0);
    const seals = actions.slice(0, ply).filter(({ kind }) => kind === 'seal').length;
    const note = filed(ply, { weighed: [weighedAnswer('restrain')] });
    expect(papers([note]).papers[0]?.page).toBe(Math.max(0, seals / 2 - 1));
  });

  it('say of each desk whether what was chosen was done', () => {
    const ply = begins.find((at) => orderAt('private', at) !== null) ?? -1;
    const done = orderAt('private', ply);
    const same = papers([filed(ply, { weighed: [weighedOrder('private', done)] })]).papers[0]?.decisions[0];
    expect(same).toMatchObject({ followed: true, given: { order: done, answer: null } });
    const other = papers([filed(ply, { weighed: [weighedOrder('private', { kind: 'I6' })] })]);
    expect(other.papers[0]?.decisions[0]).toMatchObject({ followed: false, given: { order: done } });
    const held = papers([filed(ply, { weighed: [weighedOrder('private', null)] })]);
    expect(held.papers[0]?.decisions[0]).toMatchObject({ followed: false, given: { order: done } });
  });

  it('say it of holding still too', () => {
    const ply = begins.find((at) => orderAt('military', at) === null) ?? -1;
    const held = papers([filed(ply, { weighed: [weighedOrder('military', null)] })]);
    expect(held.papers[0]?.decisions[0]).toMatchObject({ followed: true, given: { order: null } });
  });

  it('say it of an answer', () => {
    const [ply = -1] = reactions;
    const action = actions[ply];
    const choice = action?.kind === 'reaction' ? action.choice : '';
    const decide = (answer: string) =>
      papers([filed(ply, { weighed: [weighedAnswer(answer)] })]).papers[0]?.decisions[0];
    expect(decide(choice)).toMatchObject({ followed: true, given: { order: null, answer: choice } });
    expect(decide('no answer')).toMatchObject({ followed: false, given: { answer: choice } });
  });

  it('know what each answer was to', () => {
    const told = debrief.turns.flatMap(({ events }) =>
      events.filter(({ code, params }) => code === 'reaction' && params.side === 'ussr'),
    );
    expect(reactions.length).toBeGreaterThan(0);
    const notes = reactions.map((ply) => filed(ply, { weighed: [weighedAnswer('hold')] }));
    expect(papers(notes).papers.map(({ decisions }) => decisions[0]?.asked?.code)).toEqual(
      told.map(({ params }) => params.code),
    );
    const [ply = 0] = begins;
    expect(papers([filed(ply)]).papers[0]?.decisions[0]?.asked).toBeNull();
  });

  it('leave out what is on no choice of theirs', () => {
    const [ply = 0] = begins;
    const chance = actions.findIndex(({ kind }) => kind === 'chance');
    const american = actions.findIndex((action) => action.kind === 'order' && action.side === 'us');
    const notes = [filed(chance), filed(american), filed(actions.length), filed(ply, { side: 'us' })];
    expect(papers(notes).papers).toEqual([]);
  });

  it('name the leader as the notes do, else as it was chosen', () => {
    const [ply = 0] = begins;
    const gambler: Opponent = { nodes: 250, doctrine: 'gambler' };
    expect(papers([filed(ply, { doctrine: 'dove' })], gambler).doctrine).toBe('dove');
    expect(papers([], gambler).doctrine).toBe('gambler');
    expect(papers([]).doctrine).toBeNull();
  });
});

describe('the words of the papers', () => {
  let text: Text;
  let words: Words;
  beforeAll(async () => {
    text = await openText('en');
    words = openWords(text, scenario, texts, 'us');
  });

  it('tell who it was', () => {
    expect(facedWords(words, papers([], { nodes: 250, doctrine: 'hawk' }))).toBe(
      'You faced: The hard-liner. He would rather risk war than lose face.',
    );
    expect(facedWords(words, papers([]))).toBe(text.say('papers.unknown'));
    expect(aboutWords(words, papers([]))).toContain('1,000 futures');
  });

  it('tell what it believed', () => {
    expect(beliefWords(words, handNote(), 1)).toEqual([
      'It took Washington’s leader for a dove at 20%, a moderate at 50%, a hawk at 30%. He was a moderate.',
      'It put nuclear war before the end at 4%, and a signed settlement at 61%.',
      'The least it thought Washington would sign was worth −4.5 points to Washington, counted against no deal.',
    ]);
  });

  it('tell what it weighed, and what would have changed its mind', () => {
    const weighed = weighedOrder('military', null);
    expect(
      weighed.options.map((option) => [optionWords(words, option, null), valueWords(words, option)]),
    ).toEqual([
      ['Hold', '61.3 points'],
      ['Change the alert: a step up', '58 points'],
      ['Through the ambassador: Warn him privately that you will not give way', '41.7 points'],
    ]);
    expect(reversalWords(words, { weighed, asked: null })).toBe(
      '“Change the alert: a step up” would have been taken had it been worth 3.3 points more.',
    );
    expect(
      reversalWords(words, {
        weighed: { ...weighed, reversal: { code: 'margin', byMilli: 3, option: 1 } },
        asked: null,
      }),
    ).toContain('less than 0.1 points');
    expect(
      reversalWords(words, {
        weighed: { ...weighed, chosen: 1, reversal: { code: 'margin', byMilli: 1, option: 0 } },
        asked: null,
      }),
    ).toMatch(/^“Hold” promised 3\.3 points more\. Between choices so close its mood decided/);
    expect(reversalWords(words, { weighed: weighedAnswer('restrain'), asked: null })).toBe(
      'Sure of facing a hawk, it would have taken “Hit back”.',
    );
    expect(
      reversalWords(words, { weighed: { ...weighed, reversal: { code: 'nothing' } }, asked: null }),
    ).toBe('There was nothing else to choose.');
  });

  it('name a hard answer by what it did', () => {
    const named = (code: string) =>
      optionWords(words, { order: null, answer: 'retaliate' }, { code, subject: '' });
    expect(['submarine', 'false-alarm', 'shoot-down', 'strike', 'combat'].map(named)).toEqual([
      'Attack the boat',
      'Raise the alert',
      'Hit the battery that fired',
      'Hit back elsewhere',
      'Hit back',
    ]);
    const asked = { code: 'submarine', subject: '' };
    expect(reversalWords(words, { weighed: weighedAnswer('restrain'), asked })).toContain(
      '“Attack the boat”',
    );
  });

  it('tell an answer of the prelude in the words of the scenario', async () => {
    const opened = await openScenario('october-1962-short');
    if (!opened.ok) throw new Error('the scenario has faults');
    const { scenario: short, texts: shortTexts } = opened.value;
    const choices = short.openings.flatMap((opening) => opening.choices);
    const said = choices.map(({ id }) =>
      optionWords(openWords(text, short, shortTexts, 'us'), { order: null, answer: id }, null),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said).toEqual(choices.map((choice) => shortTexts[choice.text]?.replace(/\.$/, '')));
  });

  it('tell what was done instead', () => {
    const weighed = weighedOrder('military', null);
    const given = { order: { kind: 'M8', step: -1 }, answer: null } as const;
    expect(insteadWords(words, { weighed, asked: null, given, followed: true })).toBe('');
    expect(insteadWords(words, { weighed, asked: null, given, followed: false })).toBe(
      'It was not carried out. The record has “Change the alert: a step down”.',
    );
  });

  it('have something to say of every order that was ever given, with no code and no hole in it', () => {
    const orders = [1, 2, 3, 4].flatMap((seed) =>
      played('random', 'random', seed).actions.flatMap((action) =>
        action.kind === 'order' ? [action.order] : [],
      ),
    );
    const said = orders.map((order) => optionWords(words, { order, answer: null }, null));
    expect(new Set(orders.map(({ kind }) => kind)).size).toBeGreaterThan(30);
    expect(said.filter((each) => each === '' || /[{}[\]]|undefined|: $/.test(each))).toEqual([]);
  });
});

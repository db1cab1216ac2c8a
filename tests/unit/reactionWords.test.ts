/** What cannot wait, in words that fit what has happened: a ship followed before, men who have died, whose shots they were. */
import { describe, expect, it } from 'vitest';
import { type Event, INCIDENT_KINDS, type IncidentKind, type Reaction } from '../../src/engine/types.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { choiceAbout, choiceWords } from '../../src/view/panels/words/causeWords.ts';
import { eventWords } from '../../src/view/panels/words/eventWords.ts';
import { reactionWords } from '../../src/view/panels/words/reactionWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';

const opened = await openScenario('october-1962');
if (!opened.ok) throw new Error('the scenario has faults');
const { scenario, texts } = opened.value;
const words = openWords(await openText('en'), scenario, texts, 'us');
const [ship = '', another = ''] = scenario.ships.map(({ id }) => id);

const event = (code: Event['code'], params: Event['params']): Event => ({
  code,
  to: 'us',
  desk: null,
  turn: 8,
  params,
});
const answered = (choice: string, subject = ship): Event =>
  event('reaction', { code: 'ship-refuses', subject, side: 'us', choice });
const reported = (status: string): Event => event('ship-report', { ship, status });
const refused = event('incident', { incident: 'ship-refuses', severity: 'crisis', side: 'us', ship });

const REFUSES: Reaction = {
  code: 'ship-refuses',
  subject: ship,
  severity: 'crisis',
  choices: ['pass', 'shadow', 'board', 'disable'],
};
const title = (log: readonly Event[]): string => reactionWords(words, REFUSES, log).title;
const first = `${words.names.ship(ship)} will not stop`;
const still = `${words.names.ship(ship)} still will not stop`;

describe('a ship that will not stop', () => {
  it('is news the first time', () => {
    expect(title([])).toBe(first);
    expect(title([answered('shadow', another), refused])).toBe(first);
  });

  it('still will not, once she has been followed', () => {
    expect(title([answered('shadow'), reported('hailed'), refused])).toBe(still);
  });

  it('is news again once she has stopped', () => {
    expect(title([answered('shadow'), reported('stopped'), refused])).toBe(first);
  });

  it.each(OFFERED_LANGUAGES)('has another question the second time, in %s', async (language) => {
    const read = openWords(await openText(language), scenario, texts, 'us');
    const again = reactionWords(read, REFUSES, [answered('shadow')]).scene;
    expect(again).not.toBe(reactionWords(read, REFUSES).scene);
  });
});

describe('an answer as it is told', () => {
  it('says what following her settles', () => {
    expect(eventWords(words, answered('shadow'))).toBe(
      'Washington chose: Follow her. A destroyer keeps close to her; while she sails on, the question stays open.',
    );
    expect(eventWords(words, answered('pass'))).toBe('Washington chose: Let her through.');
  });
});

describe('an accident that has cost lives', () => {
  const accident = (code: IncidentKind, subject: string, severity: Reaction['severity']): Reaction => ({
    code,
    subject,
    severity,
    choices: ['restrain', 'hold', 'retaliate'],
  });
  const ACCIDENTS = [
    ...scenario.nearMisses.map(({ id, kind }) => [kind, id] as const),
    ...INCIDENT_KINDS.map((kind) => [kind, ''] as const),
  ];

  it('says whose sailors died, and by whose charges, and no longer what the boat may do', () => {
    expect(reactionWords(words, accident('submarine', 'nm-b59', 'bloodshed')).scene).toBe(
      'American destroyers dropped charges over a boat whose captain could not reach his capital. Sailors of the boat have died under them.',
    );
    expect(reactionWords(words, accident('submarine', 'nm-b59', 'crisis')).scene).toContain('it may fight');
  });

  it.each(OFFERED_LANGUAGES)('tells of the dead, and only then, in %s', async (language) => {
    const read = openWords(await openText(language), scenario, texts, 'us');
    const dead = /dead|died|погиб|muert/i;
    for (const [kind, id] of ACCIDENTS) {
      expect(reactionWords(read, accident(kind, id, 'bloodshed')).scene, `${kind} ${id}`).toMatch(dead);
      expect(reactionWords(read, accident(kind, id, 'crisis')).scene, `${kind} ${id}`).not.toMatch(dead);
    }
  });

  it.each(OFFERED_LANGUAGES)(
    'offers nobody to answer shots that were never fired at him, in %s',
    async (language) => {
      const read = openWords(await openText(language), scenario, texts, 'us');
      for (const choice of ['restrain', 'retaliate'])
        for (const kind of ['submarine', 'false-alarm'])
          expect(choiceAbout(read, kind, choice)).not.toBe(choiceAbout(read, 'shoot-down', choice));
      expect(choiceWords(read, 'submarine', 'retaliate', '')).not.toBe(
        choiceWords(read, 'combat', 'retaliate', ''),
      );
    },
  );
});

describe('the bombers after a settlement', () => {
  const promise = (level: number) =>
    ({
      by: 'ussr',
      signed: true,
      issue: 0,
      level,
      publicity: 0,
      madeHour: 200,
      status: 'made',
      awaits: null,
    }) as const;
  const about = (level: number) => choiceAbout(words, 'bombers', 'keep-bombers', [promise(level)]);

  it.each(OFFERED_LANGUAGES)('are asked about as promised where they were, in %s', async (language) => {
    const read = openWords(await openText(language), scenario, texts, 'ussr');
    const reaction: Reaction = {
      code: 'bombers',
      subject: '',
      severity: 'crisis',
      choices: ['take-out', 'keep-bombers'],
    };
    const asked = (level: number) => reactionWords(read, reaction, [], [promise(level)]);
    expect(asked(3).title).not.toBe(asked(2).title);
    expect(asked(3).scene).not.toBe(asked(2).scene);
    expect(asked(2)).toEqual(reactionWords(read, reaction));
  });

  it('are kept against the word where all offensive weapons were promised', () => {
    expect(about(3)).toMatch(/word is broken/);
    expect(about(2)).toMatch(/keep your word/);
  });
});

describe('an idea that reaches the press', () => {
  const floated = event('order', { kind: 'P8', side: 'ussr', desk: 'public' });

  it('is a guess for the other side, and a deed for its own', async () => {
    const own = openWords(await openText('en'), scenario, texts, 'ussr');
    expect(eventWords(words, floated)).toMatch(/traced to Moscow/);
    expect(eventWords(own, floated)).toMatch(/Moscow let/);
  });
});

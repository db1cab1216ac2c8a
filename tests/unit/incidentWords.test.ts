/** What is said of an incident fits what it was: a false alarm kills nobody by itself, and a strike says its dead once. */
import { describe, expect, it } from 'vitest';
import { INCIDENT_KINDS, SEVERITIES } from '../../src/engine/types.ts';
import { openScenario } from '../../src/scenario/catalogue.ts';
import { OFFERED_LANGUAGES } from '../../src/text/languages.ts';
import { openText } from '../../src/text/text.ts';
import { turningWords } from '../../src/view/panels/debrief/debriefWords.ts';
import { linesOf } from '../../src/view/panels/model/lines.ts';
import { eventWords } from '../../src/view/panels/words/eventWords.ts';
import { reactionWords } from '../../src/view/panels/words/reactionWords.ts';
import { openWords, type Words } from '../../src/view/panels/words/words.ts';

const opened = await openScenario('october-1962');
if (!opened.ok) throw new Error('the scenario has faults');
const { scenario, texts } = opened.value;
const english = openWords(await openText('en'), scenario, texts, 'us');

const told = (words: Words, incident: string, severity: string, pattern = ''): string =>
  eventWords(words, {
    code: 'incident',
    to: 'public',
    desk: null,
    turn: 1,
    params: { incident, severity, side: 'us', pattern },
  });

describe('an incident in words', () => {
  it.each([
    [
      'false-alarm',
      'nm-moorestown',
      'A radar reported a missile from Cuba: men died in the haste of the alert.',
    ],
    [
      'stray-flight',
      'nm-maultsby',
      'An American U-2 strayed over Chukotka, lost over Soviet land. Fighters rose, and men died before it was known to be lost.',
    ],
    ['shoot-down', 'nm-anderson', 'Missiles were fired at a U-2 over Cuba: a pilot died.'],
    ['submarine', 'nm-b59', 'Charges were dropped over a Soviet submarine: men died.'],
    ['combat', '', 'Shots were exchanged: men died.'],
    ['strike', '', 'Soviet soldiers died under American bombs.'],
  ])('that sheds blood: %s', (kind, pattern, sentence) => {
    expect(told(english, kind, 'bloodshed', pattern)).toBe(sentence);
  });

  it('that passes says what it was, where the flight strayed over Soviet land', () => {
    expect(told(english, 'stray-flight', 'absorbed', 'nm-maultsby')).toBe(
      'An American U-2 strayed over Chukotka, lost over Soviet land. Fighters of both sides rose; nobody fired, and it found its way home.',
    );
    expect(told(english, 'stray-flight', 'absorbed', 'nm-mongoose-teams')).toMatch(
      /: it passed without harm\.$/,
    );
  });

  it('that asks for an answer says whose, and is not read as a motive', () => {
    expect(told(english, 'submarine', 'crisis', 'nm-b59')).toBe(
      'Charges were dropped over a Soviet submarine: Washington’s answer could not wait.',
    );
  });

  it.each([
    [
      'ship',
      { to: 'disabled', cause: 'reaction.disable' },
      /An American warship fired on .* at the line: men died\.$/,
    ],
    [
      'ship',
      { to: 'boarded', cause: 'line-rule' },
      /^American sailors boarded .* captain’s will: men died\.$/,
    ],
    [
      'order',
      { kind: 'S2', side: 'us' },
      /^American aircraft bombed an air-defence battery in Cuba: men died\.$/,
    ],
  ] as const)('of shots says who fired and where: %s %o', (code, params, sentence) => {
    const before = { code, to: 'public', desk: null, turn: 1 } as const;
    const cause = { ...before, params: { ship: scenario.ships[0]?.id ?? '', ...params } };
    const combat = { incident: 'combat', severity: 'bloodshed', side: 'ussr', pattern: '' };
    const log = [cause, { ...before, code: 'incident', params: combat } as const];
    expect(linesOf(english, log).at(-1)?.text).toMatch(sentence);
    const reaction = {
      code: 'combat',
      subject: '',
      severity: 'bloodshed',
      choices: ['restrain', 'hold'],
    } as const;
    expect(reactionWords(english, reaction, log).scene).toMatch(/American .*\. Men are dead\.$/);
    expect(reactionWords(english, reaction).scene).toBe(
      'Each side says that the other began it. Men are dead.',
    );
  });

  it('names the ship that will not stop', () => {
    const ship = scenario.ships[0]?.id ?? '';
    const params = { incident: 'ship-refuses', severity: 'crisis', side: 'us', ship } as const;
    expect(eventWords(english, { code: 'incident', to: 'us', desk: null, turn: 1, params })).toBe(
      `${english.names.ship(ship)} would not stop at the line: Washington’s answer could not wait.`,
    );
  });

  it('is told alike as a moment that mattered', () => {
    const params = {
      incident: 'false-alarm',
      severity: 'bloodshed',
      pattern: '',
      choice: 'none',
      side: 'us',
    };
    expect(turningWords(english, { code: 'incident', params })).toBe(
      'A warning system raised a false alarm, and men died in the haste of the alert.',
    );
  });

  it.each(OFFERED_LANGUAGES)('has an ending of its own for a false alarm in %s', async (language) => {
    const text = await openText(language);
    const words = openWords(text, scenario, texts, 'us');
    const endings = (kind: string) =>
      SEVERITIES.map((severity) => told(words, kind, severity).replace(/^.*?:/, ''));
    const combat = endings('combat');
    expect(new Set(combat).size).toBe(SEVERITIES.length);
    expect(endings('false-alarm').slice(0, 2)).toEqual(combat.slice(0, 2));
    expect(endings('false-alarm')[2]).not.toBe(combat[2]);
    for (const kind of INCIDENT_KINDS)
      expect(text.say('severity.bloodshed', { kind: kind.replaceAll('-', '_') })).not.toMatch(/[{}]/);
  });
});

/** The catalogue covers every closed list of codes, every message can be said, and no message is left unsaid. */
import { globSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, it } from 'vitest';
import { SETTING_NAMES, SETTING_VALUES } from '../../src/engine/settings.ts';
import {
  END_CODES,
  EPILOGUE_CODES,
  EVENT_CODES,
  INCIDENT_KINDS,
  PUBLICITIES,
  REACTION_CHOICES,
  REFUSAL_CODES,
  RUNGS,
} from '../../src/engine/types.ts';
import { OPPONENT_DOCTRINES, THINKING } from '../../src/policy/opponent.ts';
import {
  CHANNELS,
  DANGERS,
  DESKS,
  DRIVERS,
  ISSUES,
  LEVELS,
  METERS,
  ORDER_KINDS,
  SIDES,
} from '../../src/scenario/types.ts';
import { RECORD_FAULT_CODES } from '../../src/session/port.ts';
import { asLanguage } from '../../src/text/languages.ts';
import { CLASS_EN } from '../../src/text/messages/class.en.ts';
import { GAME_EN } from '../../src/text/messages/game.en.ts';
import { TITLE_EN } from '../../src/text/messages/title.en.ts';
import { openText, openTitleText, type Text } from '../../src/text/text.ts';

const CATALOGUE: { readonly [key: string]: string } = { ...TITLE_EN, ...GAME_EN, ...CLASS_EN };
const KEYS = Object.keys(CATALOGUE);
const OFFERS = ['sent', 'open', 'accepted', 'countered', 'refused', 'expired', 'unheard'];
const PLEDGES = ['made', 'in-progress', 'verified', 'broken'];
const REACTIONS = ['opening', 'ship-refuses', 'strike', ...INCIDENT_KINDS];

/** Every key that a code of the engine, the scenario or the session asks for. */
const NEEDED: readonly string[] = [
  ...EVENT_CODES.map((code) => `event.${code}`),
  ...REFUSAL_CODES.map((code) => `refusal.${code}`),
  ...END_CODES.flatMap((code) => [`end.${code}.title`, `end.${code}.about`]),
  ...ORDER_KINDS.flatMap((kind) => ['name', 'about', 'done'].map((part) => `order.${kind}.${part}`)),
  ...new Set(ORDER_KINDS.map((kind) => `group.${kind.charAt(0)}`)),
  ...REACTIONS.flatMap((code) => [`reaction.${code}.title`, `reaction.${code}.question`, `incident.${code}`]),
  ...EPILOGUE_CODES.flatMap((code) => [`reaction.${code}.title`, `reaction.${code}.question`]),
  ...REACTION_CHOICES.flatMap((choice) => [`choice.${choice}.name`, `choice.${choice}.about`]),
  ...ISSUES.flatMap((issue) => [
    `issue.${issue}`,
    ...LEVELS[issue].flatMap((level) => [`clause.${issue}.${level}`, `pick.${issue}.${level}`]),
  ]),
  ...PUBLICITIES.map((publicity) => `publicity.${publicity}`),
  ...CHANNELS.flatMap((channel) => [`channel.${channel}`, `channel.${channel}.about`]),
  ...METERS.flatMap((meter) => [`meter.${meter}`, `meter.${meter}.about`]),
  ...DESKS.flatMap((desk) => [`desk.${desk}`, `desk.${desk}.body`]),
  ...[0, 1, 2, 3, 4].flatMap((step) => [`alert.us.${step}`, `alert.us.short.${step}`, `alert.ussr.${step}`]),
  ...OFFERS.map((status) => `offer.${status}`),
  ...PLEDGES.map((status) => `pledge.${status}`),
  ...DANGERS.flatMap((danger) => [`title.danger.${danger}`, `title.danger.${danger}.who`]),
  ...SETTING_NAMES.filter((name) => name !== 'danger').flatMap((name) => [
    `title.set.${name}`,
    ...SETTING_VALUES[name].map((value) => `title.set.${name}.${value}`),
  ]),
  ...RECORD_FAULT_CODES.map((code) => `fault.${code}`),
  ...Object.keys(THINKING).map((name) => `title.opponent.thinking.${name}`),
  ...OPPONENT_DOCTRINES.map((doctrine) => `title.opponent.${doctrine}`),
  ...OPPONENT_DOCTRINES.filter((doctrine) => doctrine !== 'hidden').flatMap((doctrine) =>
    SIDES.map((side) => `title.opponent.${doctrine}.${side}`),
  ),
  ...RUNGS.map((rung) => `rung.${rung}`),
  ...DRIVERS.map((driver) => `driver.${driver}`),
];

describe('the catalogue', () => {
  it.each(NEEDED)('has a message for %s', (key) => expect(CATALOGUE[key]).toBeTruthy());

  it('has messages that can be parsed', () => {
    const broken = KEYS.filter((key) => {
      try {
        return new IntlMessageFormat(CATALOGUE[key] ?? '', 'en').getAst().length === 0;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  it('has no key twice', () => {
    const parts = [TITLE_EN, GAME_EN, CLASS_EN].map((part) => Object.keys(part).length);
    expect(KEYS.length).toBe(parts.reduce((sum, part) => sum + part, 0));
  });

  it('has no key that nothing says', () => {
    const source = globSync('src/{view,debrief,server,main}/**/*.{ts,tsx}')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const patterns = templatesIn(source);
    const unsaid = KEYS.filter(
      (key) => !source.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unsaid).toEqual([]);
  });

  it('has the words of a class apart, and no other page says them', () => {
    const paths = globSync('src/{view,main,store}/**/*.{ts,tsx}').filter(
      (path) => !/^src\/(?:view\/class|main\/classroom)/.test(path),
    );
    expect(paths.length).toBeGreaterThan(100);
    const source = paths.map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(Object.keys(CLASS_EN).filter((key) => source.includes(`'${key}'`))).toEqual([]);
    const ofGame = Object.keys({ ...TITLE_EN, ...GAME_EN });
    const stray = templatesIn(source).filter(
      (pattern) =>
        Object.keys(CLASS_EN).some((key) => pattern.test(key)) && !ofGame.some((key) => pattern.test(key)),
    );
    expect(stray).toEqual([]);
  });

  it('speaks plainly: no raw code, no double space, no straight apostrophe', () => {
    expect(KEYS.filter((key) => / {2}|'|--/.test(CATALOGUE[key] ?? ''))).toEqual([]);
  });
});

/** A template as a pattern of the keys it can make. */
const asPattern = (template: string): RegExp =>
  new RegExp(
    `^${template
      .replace(/\$\{[^}]*\}/g, '\u0000')
      .replace(/[.*+?^()|[\]\\]/g, '\\$&')
      .replaceAll('\u0000', '[^ ]+')}$`,
  );

const templatesIn = (source: string): readonly RegExp[] =>
  [...source.matchAll(/`([a-zA-Z]+\.[^`\n]*\$\{[^`\n]*)`/g)].map(([, template = '']) => asPattern(template));

describe('the languages', () => {
  let english: Text;
  let pseudo: Text;
  beforeAll(async () => {
    english = await openText('en');
    pseudo = await openText('qps');
  });

  it('knows those it has and falls back on English', () => {
    expect([asLanguage('qps'), asLanguage('xx'), asLanguage(null)]).toEqual(['qps', 'en', 'en']);
  });

  it('says the title without the parser', async () => {
    const title = await openTitleText('en');
    expect(title.say('title.saved', { who: 'Moscow', turn: 3, when: 'now' })).toBe('Moscow, turn 3: now');
    expect(() => title.say('title.saved')).toThrow('who');
  });

  it('makes the pseudo-language at least 40% longer, holes and branches kept', () => {
    const plain = english.say('event.ceasefire');
    expect(pseudo.say('event.ceasefire').length).toBeGreaterThanOrEqual(plain.length * 1.4);
    expect(pseudo.say('talks.hours', { hours: 12 })).toContain('12');
    expect(pseudo.say('order.M2.pick', { force: 'air', feint: 'no' })).not.toBe(
      pseudo.say('order.M2.pick', { force: 'landing', feint: 'no' }),
    );
  });

  it('tells dates in both capitals, across the end of American summer time', () => {
    expect(english.date(194, 'us')).toBe('Wed 24 Oct 1962');
    expect([english.time(194, 'us'), english.time(194, 'ussr')]).toEqual(['10:00', '17:00']);
    expect(english.moment(288, 'us')).toBe('28 Oct, 07:00');
  });

  it('words numbers', () => {
    expect([english.change(-2500), english.change(3000), english.points(61_499)]).toEqual([
      '−2.5',
      '+3',
      '61',
    ]);
    expect([english.percent(300), english.percent(17_000), english.oneIn(5128), english.oneIn(0)]).toEqual([
      '0.03',
      '1.7',
      200,
      undefined,
    ]);
  });
});

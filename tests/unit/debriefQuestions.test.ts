import { describe, expect, it } from 'vitest';
import { QUESTION_CODES, type Question } from '../../src/debrief/questionTypes.ts';
import type { Debrief } from '../../src/debrief/types.ts';
import { debriefOf, played } from './debriefGames.ts';

const GAMES = [
  played('history', 'history', 1),
  played('heuristic', 'heuristic', 3),
  played('heuristic', 'random', 5),
  ...[1, 2, 3, 4, 5, 6].map((seed) => played('random', 'random', seed)),
].map(debriefOf);

const turnOf = ({ turns }: Debrief, { params }: Question) => {
  const page = turns.find(({ turn }) => turn === params.turn);
  if (page === undefined) throw new Error(`no turn ${params.turn}`);
  expect(page.hour).toBe(params.hour);
  return page;
};

const givenKinds = (debrief: Debrief, side: unknown, around: number): readonly string[] =>
  debrief.turns
    .filter(({ turn }) => Math.abs(turn - around) <= 1)
    .flatMap(({ orders }) => (side === 'us' || side === 'ussr' ? orders[side] : []))
    .map(({ order }) => order.kind);

/** What a question claims about its game, held against the debrief. */
const CHECKS: { readonly [code in Question['code']]: (debrief: Debrief, question: Question) => void } = {
  felt: (debrief, question) => expect(debrief.turningPoints).toContain(question.point),
  riskiest: (debrief, question) => {
    const { risk, orders } = turnOf(debrief, question);
    expect(risk.ppm).toBe(Math.max(...debrief.riskByTurn.map(({ ppm }) => ppm)));
    expect(risk.ppm).toBe(question.params.runPpm);
    expect(risk.causes.map(({ cause }) => cause)).toContain(question.params.cause);
    const kinds = [...orders.us, ...orders.ussr].map(({ order }) => order.kind);
    expect([...kinds, '']).toContain(question.params.kind);
  },
  misread: (debrief, { misreading }) => expect(debrief.misreadings[0]).toBe(misreading),
  closest: (debrief, { accident }) => expect(debrief.accidents).toContain(accident),
  crossed: (debrief, question) =>
    expect(turnOf(debrief, question).events.map(({ code }) => code)).toContain('crossed'),
  leaked: (debrief, question) =>
    expect(
      turnOf(debrief, question).events.some(
        ({ code, params }) => code === 'leaked' && params.side === question.params.side,
      ),
    ).toBe(true),
  underway: (debrief, question) =>
    expect(debrief.misreadings).toContainEqual(
      expect.objectContaining({ code: 'letter-underway', side: question.params.side }),
    ),
  war: ({ outcome, turns }, { params }) => {
    expect(outcome.nuclear).not.toBe('none');
    expect(turns.at(-1)?.turn).toBe(params.turn);
  },
  broken: ({ pledges }, { params }) =>
    expect(pledges).toContainEqual(
      expect.objectContaining({
        by: params.side,
        issue: params.issue,
        level: params.level,
        status: 'broken',
      }),
    ),
  secret: ({ deal }, { params }) => {
    expect(deal?.terms[Number(params.issue)]).toBe(params.level);
    expect(deal?.publicity[Number(params.issue)]).toBe(params.publicity);
  },
  open: ({ deal }, { params }) => {
    expect(deal?.terms[Number(params.issue)]).toBe(params.level);
    expect(deal?.publicity[Number(params.issue)]).toBe(0);
  },
  'no-deal': ({ deal }, { params }) => {
    expect(deal).toBeNull();
    expect(params.count).toBeGreaterThan(0);
  },
  'no-offer': ({ deal }) => expect(deal).toBeNull(),
  left: (debrief, question) => {
    const { turn } = turnOf(debrief, question);
    expect(givenKinds(debrief, question.params.side, turn)).not.toContain(question.params.kind);
  },
  'as-1962': ({ turns }) => expect(turns.length).toBeGreaterThan(0),
  limits: ({ settings }, { params }) => expect(params).toEqual({ danger: settings.danger }),
  today: ({ accidents }, { params }) => {
    if (params.about === 'accident') expect(accidents).not.toEqual([]);
  },
};

describe('questions for discussion', () => {
  it.each(GAMES)('of game %# name true things of it', (debrief) => {
    for (const question of debrief.questions) CHECKS[question.code](debrief, question);
  });

  it.each(GAMES)('of game %# are five to seven, each once, the last about today', ({ questions }) => {
    const codes = questions.map(({ code }) => code);
    expect(codes.length).toBeGreaterThanOrEqual(5);
    expect(codes.length).toBeLessThanOrEqual(7);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.slice(-2)).toEqual(['limits', 'today']);
  });

  it('differ from game to game, and are the same for the same game', () => {
    const all = GAMES.map(({ questions }) => JSON.stringify(questions));
    expect(new Set(all).size).toBe(all.length);
    expect(debriefOf(played('random', 'random', 1)).questions).toEqual(GAMES[3]?.questions);
  });

  it('ask of a game that followed 1962 only where it left it', () => {
    const codes = GAMES[0]?.questions.map(({ code }) => code) ?? [];
    expect(codes.some((code) => code === 'left' || code === 'as-1962')).toBe(true);
    expect(QUESTION_CODES).toEqual(expect.arrayContaining(codes));
  });
});

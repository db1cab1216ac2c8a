/** What of a game there is time for in a class: three moments, five questions. Pure. */
import type { Question, QuestionCode } from '../../../debrief/questionTypes.ts';
import type { Debrief, RiskTurn, TurningPoint } from '../../../debrief/types.ts';
import { SIDES } from '../../../scenario/types.ts';

const MOMENTS = 3;
const QUESTIONS = 5;

/** The heaviest, in the order of time. */
export const momentsOf = ({ turningPoints }: Debrief): readonly TurningPoint[] => {
  const heaviest = turningPoints.toSorted((one, two) => two.weight - one.weight).slice(0, MOMENTS);
  return turningPoints.filter((point) => heaviest.includes(point));
};

/** How much both sides had wrong as a turn began. */
const wrongIn = ({ turns }: Debrief, turn: number): number => {
  const page = turns[turn];
  return page === undefined ? 0 : page.wrong.us.length + page.wrong.ussr.length;
};

/** The turns of those moments: first the one that most was wrong in, then the others in the order of time. */
export const turnsShown = (debrief: Debrief): readonly number[] => {
  const turns = [...new Set(momentsOf(debrief).map(({ turn }) => turn))];
  const [first] = turns.toSorted((one, two) => wrongIn(debrief, two) - wrongIn(debrief, one));
  return first === undefined ? [] : [first, ...turns.filter((turn) => turn !== first)];
};

/** The first turn in which somebody left what was ordered in 1962; null where nobody did. */
export const departedIn = ({ beside: { departures } }: Debrief): number | null => {
  const turns = SIDES.flatMap((side) => departures[side]?.turn ?? []);
  return turns.length === 0 ? null : Math.min(...turns);
};

/** What a class should not leave without, first. */
const NEEDED: readonly QuestionCode[] = [
  'misread',
  'riskiest',
  'today',
  'left',
  'as-1962',
  'closest',
  'limits',
];

const need = ({ code }: Question): number => {
  const at = NEEDED.indexOf(code);
  return at === -1 ? NEEDED.indexOf('left') - 0.5 : at;
};

/** Five questions, in the order in which a debrief goes. */
export const questionsAsked = ({ questions }: Debrief): readonly Question[] => {
  const needed = questions.toSorted((one, two) => need(one) - need(two)).slice(0, QUESTIONS);
  return questions.filter((question) => needed.includes(question));
};

/** The turn in which most risk was run, with its main cause; null where none was. */
export const riskiestOf = ({ riskByTurn }: Debrief): (RiskTurn & { readonly cause: string }) | null => {
  const [most] = riskByTurn.toSorted((one, two) => two.ppm - one.ppm);
  const [cause] = (most?.causes ?? []).toSorted((one, two) => two.ppm - one.ppm);
  return most === undefined || cause === undefined || most.ppm <= 0 ? null : { ...most, cause: cause.cause };
};

/** What of a game there is time for in a class: three moments, five questions. Pure. */
import type { Question, QuestionCode } from '../../../debrief/questionTypes.ts';
import type { Debrief, RiskTurn, TurningPoint } from '../../../debrief/types.ts';

const MOMENTS = 3;
const QUESTIONS = 5;

/** The heaviest, in the order of time. */
export const momentsOf = ({ turningPoints }: Debrief): readonly TurningPoint[] => {
  const heaviest = turningPoints.toSorted((one, two) => two.weight - one.weight).slice(0, MOMENTS);
  return turningPoints.filter((point) => heaviest.includes(point));
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

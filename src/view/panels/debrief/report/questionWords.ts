/** A question for discussion in words. */
import type { Question } from '../../../../debrief/questionTypes.ts';
import { DANGERS } from '../../../../scenario/types.ts';
import type { Params } from '../../../../text/text.ts';
import { clauseWords } from '../../words/offerWords.ts';
import { orderName } from '../../words/orderWords.ts';
import { percentWords } from '../../words/riskWords.ts';
import { isSide, momentOf, sideParams, type Words } from '../../words/words.ts';
import { accidentWords, asOrderKind, misreadingWords, turningWords } from '../debriefWords.ts';

/** Our own day, by what of this game it starts from. */
const TODAY = ['letters', 'accident', 'misreading', 'secret', 'risk'] as const;

export function questionWords(words: Words, question: Question): string {
  const { code, params } = question;
  if (code !== 'today') return words.text.say(`report.question.${code}`, paramsOf(words, question));
  const about = TODAY.find((known) => known === params.about) ?? 'risk';
  return words.text.say(`report.question.today.${about}`);
}

function paramsOf(words: Words, question: Question): Params {
  const { params } = question;
  const danger = DANGERS.find((known) => known === params.danger) ?? 'standard';
  return {
    ...params,
    ...sideOf(words, params.side),
    when: params.hour === undefined ? '' : momentOf(words, Number(params.hour)),
    turn: Number(params.turn ?? 0) + 1,
    run: params.runPpm === '' ? 'none' : percentWords(words, Number(params.runPpm ?? 0)),
    order: orderIn(words, params.kind),
    clause: clauseWords(words, Number(params.issue ?? 0), Number(params.level ?? 0), null),
    danger: words.text.say(`title.danger.${danger}`),
    fact: factIn(words, question),
  };
}

const sideOf = (words: Words, found: unknown): Params =>
  isSide(found) ? sideParams(words, found) : { side: '', who: '', foe: '' };

function orderIn(words: Words, found: unknown): string {
  const kind = asOrderKind(found);
  return kind === undefined ? 'none' : orderName(words, kind);
}

/** What the question is about, told as elsewhere in the debrief. */
function factIn(words: Words, { point, misreading, accident }: Question): string {
  if (misreading !== null) return misreadingWords(words, misreading);
  if (accident !== null) return accidentWords(words, accident);
  return point === null ? '' : turningWords(words, point);
}

/** What the tables of a debrief say, in the reader's language. */
import type { TableWords } from '../../../../debrief/tableWords.ts';
import { endWords, eventWords } from '../../words/eventWords.ts';
import { clauseWords } from '../../words/offerWords.ts';
import { orderTold } from '../../words/orderTold.ts';
import { momentOf, type Words } from '../../words/words.ts';
import {
  accidentWords,
  lineWords,
  misreadingWords,
  riskCauseWords,
  turningWords,
  whyWords,
} from '../debriefWords.ts';
import { optionWords } from '../paperWords.ts';
import { questionWords } from './questionWords.ts';

export const openTableWords = (words: Words): TableWords => ({
  language: words.text.tag,
  moment: (hour) => momentOf(words, hour),
  end: (end) => endWords(words, end),
  line: (line) => lineWords(words, line),
  order: (order) => orderTold(words, order),
  event: (event) => eventWords(words, event),
  cause: (cause) => riskCauseWords(words, cause),
  clause: (issue, level) => clauseWords(words, issue, level, null),
  point: (point) => `${turningWords(words, point)} ${whyWords(words, point)}`,
  misreading: (misreading) => misreadingWords(words, misreading),
  accident: (accident) => accidentWords(words, accident),
  question: (question) => questionWords(words, question),
  person: (id) => words.names.of(words.scenario.people.find((person) => person.id === id)?.name ?? id),
  option: (option, asked) => optionWords(words, option, asked),
});

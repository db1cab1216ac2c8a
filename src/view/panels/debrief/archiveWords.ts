/** Both capitals' files in words. */
import type {
  ArchivedLetter,
  ArchivedPledge,
  Fact,
  SealedOrder,
  SecretTerm,
  When,
} from '../../../debrief/types.ts';
import type { Side } from '../../../scenario/types.ts';
import { claimWords, clauseWords } from '../words/offerWords.ts';
import { momentOf, novemberOf, sideParams, type Words } from '../words/words.ts';

export const whenWords = (words: Words, { hour, epilogue }: When): string =>
  epilogue === 0 ? momentOf(words, hour) : novemberOf(words, epilogue);

export const noticeWords = (words: Words, side: Side, { notice }: SealedOrder): string =>
  words.text.say(`archive.notice.${notice}`, sideParams(words, side));

/** What it was, whose, and by what road; of a claim what it said. */
export function letterWords(words: Words, { act, from, channel, about }: ArchivedLetter): string {
  const { text } = words;
  const road = text.say(`channel.${channel}`);
  const name = text.say('archive.letter', { ...sideParams(words, from), act, channel: road });
  return about === null ? name : text.say('papers.option', { name, detail: claimWords(words, about) });
}

export function letterDates(words: Words, { sent, heardHour, lost }: ArchivedLetter): string {
  const { text } = words;
  const when = { sent: whenWords(words, sent) };
  if (lost) return text.say('archive.letter.lost', when);
  return heardHour === null
    ? text.say('archive.letter.underway', when)
    : text.say('archive.letter.heard', { ...when, heard: momentOf(words, heardHour) });
}

/** How an offer ended; empty for a word, and where nothing had become of it. */
export function fateWords(words: Words, { fate, lost }: ArchivedLetter): string {
  if (fate === null || lost || fate.status === 'sent') return '';
  const { text } = words;
  const status = text.say(`offer.${fate.status}`);
  return fate.status === 'open'
    ? status
    : text.say('archive.letter.fate', { status, when: whenWords(words, fate.when) });
}

/** `letters`: those it may have crossed. Empty where it crossed none. */
export function crossedWords(
  words: Words,
  { from, crossed }: ArchivedLetter,
  letters: readonly ArchivedLetter[],
): string {
  const sent = crossed.flatMap((at) => letters[at]?.sent ?? []);
  const moments = [...new Set(sent.map((when) => whenWords(words, when)))];
  return moments.length === 0
    ? ''
    : words.text.say('archive.letter.crossed', { ...sideParams(words, from), when: moments.join(' · ') });
}

export const promiseWords = (words: Words, { by, issue, level }: ArchivedPledge): string =>
  words.text.say('archive.pledge', {
    ...sideParams(words, by),
    clause: clauseWords(words, issue, level, null),
  });

/** Every stage of a pledge with its moment. */
export const stageWords = (words: Words, { stages, awaited }: ArchivedPledge): readonly string[] =>
  stages.map(({ stage, when }) =>
    words.text.say('archive.stage', {
      stage: stage === 'waiting' ? waitingWords(words, awaited) : words.text.say(`pledge.${stage}`),
      when: whenWords(words, when),
    }),
  );

const waitingWords = (words: Words, awaited: ArchivedPledge['awaited']): string =>
  words.text.say('archive.stage.waiting', {
    condition: awaited === null ? '' : clauseWords(words, awaited.issue, awaited.level, null),
  });

/** What became of a secret term, sentence by sentence. */
export function secretWords(words: Words, term: SecretTerm): readonly string[] {
  const { text } = words;
  const { author, written, heard, promised, publicity, out } = term;
  const sides = sideParams(words, author);
  return [
    text.say('archive.secret.meant', { publicity }),
    text.say('archive.secret.written', { ...sides, when: whenWords(words, written) }),
    heard === null
      ? text.say('archive.secret.unheard', sides)
      : text.say('archive.secret.heard', { ...sides, when: whenWords(words, heard) }),
    ...(promised === null || out?.how === 'in-public'
      ? []
      : [text.say('archive.secret.promised', { when: whenWords(words, promised) })]),
    exitWords(words, term),
  ];
}

function exitWords(words: Words, { out }: SecretTerm): string {
  const { text } = words;
  if (out === null) return text.say('archive.secret.kept');
  const by = out.by === null ? {} : { side: out.by, by: text.say(`side.${out.by}`) };
  return text.say(`archive.secret.${out.how}`, { ...by, when: whenWords(words, out.when) });
}

export function factWords(words: Words, fact: Fact): string {
  switch (fact.code) {
    case 'term':
      return clauseWords(words, fact.issue, fact.level, null);
    case 'ultimatum':
      return words.text.say('archive.known.ultimatum', sideParams(words, fact.side));
    default:
      return words.text.say(`archive.known.${fact.code}`);
  }
}

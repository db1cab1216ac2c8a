/** The codes of the theory in words. */
import type { OptionTheory, SquareTheory, Theory } from '../../../../debrief/theoryTypes.ts';
import type { Bundle } from '../../../../engine/types.ts';
import { ISSUES, type Side } from '../../../../scenario/types.ts';
import { clauseWords } from '../../words/offerWords.ts';
import { percentWords } from '../../words/riskWords.ts';
import type { Words } from '../../words/words.ts';

const STRIKE = 1;
const BLOCKADE = 2;
const WITHDRAW = 4;
const ESCALATE = 8;
const QUARANTINE = ISSUES.indexOf('quarantine');

const ofWashington = (code: number): 'none' | 'blockade' | 'strike' | 'both' => {
  const struck = (code & STRIKE) !== 0;
  if ((code & BLOCKADE) !== 0) return struck ? 'both' : 'blockade';
  return struck ? 'strike' : 'none';
};

const ofMoscow = (code: number): 'stay' | 'leave' | 'escalate' => {
  if ((code & WITHDRAW) !== 0) return 'leave';
  return (code & ESCALATE) !== 0 ? 'escalate' : 'stay';
};

/** What one side does in a combination. */
export const choiceIn = ({ text }: Words, side: Side, code: number): string =>
  side === 'us' ? text.say(`theory.us.${ofWashington(code)}`) : text.say(`theory.ussr.${ofMoscow(code)}`);

/** A combination of options: `blockade, missiles stay`. */
export const combinationWords = (words: Words, code: number): string =>
  words.text.say('theory.combination', {
    us: choiceIn(words, 'us', code),
    ussr: choiceIn(words, 'ussr', code),
  });

/** A deal as nobody's: what both do, clause by clause. */
export const dealTold = (words: Words, { terms }: Bundle): string =>
  terms
    .flatMap((level, issue) =>
      level > 0 || issue === QUARANTINE ? [clauseWords(words, issue, level, null)] : [],
    )
    .join('; ');

/** The deal by which the missiles would leave. */
export const meantWords = (words: Words, { deal, offered }: Theory): string =>
  words.text.say(`theory.deal.${offered ? 'offered' : 'supposed'}`, { deal: dealTold(words, deal) });

/** Where play would end from here. */
export function squareWords(words: Words, { from, end, ifFirst }: SquareTheory): string {
  const { text } = words;
  const told = (code: number): string => combinationWords(words, code);
  if (end === null)
    return text.say('theory.square.depends', {
      from: told(from),
      us: told(ifFirst.us),
      ussr: told(ifFirst.ussr),
    });
  return end === from
    ? text.say('theory.square.stays', { from: told(from) })
    : text.say('theory.square.ends', { from: told(from), end: told(end) });
}

/** Where it stood, who would have stayed, and where it was a turn later. */
export function optionsWords(words: Words, { now, next, states }: OptionTheory): string {
  const stays = states.find(({ code }) => code === now)?.stays;
  const [us, ussr] = [stays?.us !== 'moves', stays?.ussr !== 'moves'];
  const stay = us && ussr ? 'both' : us ? 'us' : ussr ? 'ussr' : 'neither';
  return words.text.say('theory.options.now', {
    now: combinationWords(words, now),
    next: combinationWords(words, next),
    stay,
    moved: now === next ? 'no' : 'yes',
  });
}

const WHOLE_FROM = 100_000;

/** A chance; from 10 per cent on without decimals, which no model of this kind has. */
export const riskWords = (words: Words, ppm: number): string =>
  percentWords(words, ppm < WHOLE_FROM ? ppm : Math.round(ppm / 10_000) * 10_000);

export const brinkWords = (words: Words, { brink: { worth, run, ahead } }: Theory): string =>
  words.text.say('theory.brink.now', {
    us: riskWords(words, worth.us),
    ussr: riskWords(words, worth.ussr),
    run: riskWords(words, run),
    ahead: riskWords(words, ahead),
  });

/** How many deals were better than what there was without one. */
export function bargainWords({ text }: Words, { bargain: { deals, noDeals } }: Theory): string {
  const [first, attack] = noDeals;
  if (first === undefined) return '';
  const code = first.code === 'attack' ? 'fight' : first.code;
  return text.say(`theory.bargain.${code}`, {
    all: deals.length,
    beat: first.beatenBy,
    attack: attack?.beatenBy ?? 0,
  });
}

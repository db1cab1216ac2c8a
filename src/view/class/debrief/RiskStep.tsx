/** What chance of war the game ran, lucky or not. */
import '../../styles/luck.css';
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../../panels/context.tsx';
import { riskCauseWords } from '../../panels/debrief/debriefWords.ts';
import { RiskChart } from '../../panels/debrief/RiskChart.tsx';
import { Key } from '../../panels/debrief/risk/Ledger.tsx';
import { percentWords } from '../../panels/words/riskWords.ts';
import { riskiestOf } from './picks.ts';

/** Less than this, ppm, is hardly any. */
const HARDLY_ANY = 1000;

export function RiskStep({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { text } = words;
  const total = debrief.riskByTurn.at(-1)?.total ?? 0;
  const most = riskiestOf(debrief);
  return (
    <div className="debrief-risk">
      <p className="class-lead">
        <b>{text.say('classDebrief.risk.run', { run: percentWords(words, total) })}</b>
      </p>
      <p>{text.say(`classDebrief.risk.${luckOf(debrief, total)}`)}</p>
      {most === null ? null : (
        <p>
          {text.say('classDebrief.risk.most', {
            turn: most.turn + 1,
            run: percentWords(words, most.ppm),
            cause: riskCauseWords(words, most.cause),
          })}
        </p>
      )}
      <RiskChart debrief={debrief} hour={null} />
      <Key debrief={debrief} />
      <p className="class-question">{text.say('classDebrief.risk.ask')}</p>
      <p className="quiet">{text.say('classDebrief.risk.model')}</p>
    </div>
  );
}

const luckOf = ({ outcome }: Debrief, total: number): 'lucky' | 'unlucky' | 'none' => {
  if (outcome.nuclear !== 'none') return 'unlucky';
  return total < HARDLY_ANY ? 'none' : 'lucky';
};

/** The risk in figures, with what each side reckoned beside it. */
import type { Ledger } from '../../../../debrief/lab/types.ts';
import type { Debrief, RiskTurn } from '../../../../debrief/types.ts';
import { useWords } from '../../context.tsx';
import { Scrolling } from '../../Scrolling.tsx';
import { percentWords } from '../../words/riskWords.ts';
import { momentOf, type Words } from '../../words/words.ts';
import { riskCauseWords, runWords } from '../debriefWords.ts';
import { laterOf } from './later.ts';

interface TableProps {
  readonly debrief: Debrief;
  /** Null while it is being worked out, and where it could not be. */
  readonly ledger: Ledger | null;
}

export function LedgerTable({ debrief, ledger }: TableProps) {
  const words = useWords();
  const { text } = words;
  return (
    <Scrolling className="risk-table" label={text.say('debrief.risk.table')}>
      <table>
        <thead>
          <tr>
            {(['when', 'turn', 'total', 'causes', 'us', 'ussr'] as const).map((column) => (
              <th key={column} scope="col">
                {text.say(`debrief.risk.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {debrief.riskByTurn.map((risk) => (
            <Row key={risk.turn} debrief={debrief} risk={risk} />
          ))}
          {ledger === null ? null : <Later debrief={debrief} ledger={ledger} />}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Row({ debrief, risk }: { readonly debrief: Debrief; readonly risk: RiskTurn }) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        {risk.turn + 1} · {momentOf(words, risk.hour)}
      </th>
      <td>{runWords(words, debrief, risk.ppm)}</td>
      <td>{runWords(words, debrief, risk.total)}</td>
      <td>{debrief.riskFrom === 'pending' ? '' : causesOf(words, risk)}</td>
      <td>{percentWords(words, risk.reckoned.us.total)}</td>
      <td>{percentWords(words, risk.reckoned.ussr.total)}</td>
    </tr>
  );
}

/** What makes up the whole figure beside the turns of this game. */
function Later({ debrief, ledger }: { readonly debrief: Debrief; readonly ledger: Ledger }) {
  const words = useWords();
  const later = laterOf(debrief, ledger);
  return later === 0 ? null : (
    <tr>
      <th scope="row">{words.text.say('debrief.risk.later')}</th>
      <td>{percentWords(words, later)}</td>
      <td>{percentWords(words, ledger.total.ppm)}</td>
      <td colSpan={3} />
    </tr>
  );
}

const causesOf = (words: Words, { causes }: RiskTurn): string =>
  causes.map(({ cause, ppm }) => `${riskCauseWords(words, cause)} ${percentWords(words, ppm)}`).join(', ');

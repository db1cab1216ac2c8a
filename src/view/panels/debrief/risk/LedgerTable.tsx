/** The ledger in figures, with what was drawn this once and what each side reckoned beside it. */
import type { Ledger, LedgerTurn } from '../../../../debrief/lab/types.ts';
import type { Debrief, RiskTurn } from '../../../../debrief/types.ts';
import { useWords } from '../../context.tsx';
import { Scrolling } from '../../Scrolling.tsx';
import { momentOf, type Words } from '../../words/words.ts';
import { percentWords } from '../debriefWords.ts';

interface TableProps {
  readonly debrief: Debrief;
  /** Null while it is being worked out. */
  readonly ledger: Ledger | null;
}

export function LedgerTable({ debrief: { riskByTurn }, ledger }: TableProps) {
  const words = useWords();
  const { text } = words;
  return (
    <Scrolling className="risk-table" label={text.say('debrief.risk.table')}>
      <table>
        <thead>
          <tr>
            {(['when', 'turn', 'total', 'causes', 'drawn', 'us', 'ussr'] as const).map((column) => (
              <th key={column} scope="col">
                {text.say(`debrief.risk.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {riskByTurn.map((drawn) => (
            <Row key={drawn.turn} drawn={drawn} run={ledger?.turns[drawn.turn]} />
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Row({ drawn, run }: { readonly drawn: RiskTurn; readonly run: LedgerTurn | undefined }) {
  const words = useWords();
  const percent = (ppm: number): string => percentWords(words, ppm);
  return (
    <tr>
      <th scope="row">
        {drawn.turn + 1} · {momentOf(words, drawn.hour)}
      </th>
      <td>{run === undefined ? '' : percent(run.ppm)}</td>
      <td>{run === undefined ? '' : percent(run.total)}</td>
      <td>{run === undefined ? '' : causesOf(words, run)}</td>
      <td>{percent(drawn.total)}</td>
      <td>{percent(drawn.reckoned.us.total)}</td>
      <td>{percent(drawn.reckoned.ussr.total)}</td>
    </tr>
  );
}

const causesOf = (words: Words, { causes }: LedgerTurn): string =>
  causes
    .map(({ cause, ppm }) => `${words.text.say(`luck.cause.${cause}`)} ${percentWords(words, ppm)}`)
    .join(', ');

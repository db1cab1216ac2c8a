/** The leaf of risk and luck: the ledger, the same orders under other draws and other dangers, and what each order did. */
import type { Debrief } from '../../../../debrief/types.ts';
import '../../../styles/luck.css';
import { useWords } from '../../context.tsx';
import type { Lab } from '../lab.ts';
import { Dangers } from './Dangers.tsx';
import { Effects } from './Effects.tsx';
import { Ledger } from './Ledger.tsx';
import { OtherLuck } from './OtherLuck.tsx';

interface RiskLeafProps {
  readonly debrief: Debrief;
  /** Hour of the turn shown. */
  readonly hour: number;
  readonly lab: Lab;
}

export function RiskLeaf({ debrief, hour, lab }: RiskLeafProps) {
  const { text } = useWords();
  const { danger } = debrief.settings;
  const { luck, luckState, effects, effectsState, page } = lab;
  return (
    <div className="risk-leaf">
      <div>
        <Ledger debrief={debrief} hour={hour} luck={luck} />
        <p className="quiet">
          {text.say('luck.danger', {
            danger: text.say(`title.danger.${danger}`),
            who: text.say(`title.danger.${danger}.who`),
          })}
        </p>
        <Effects
          debrief={debrief}
          effects={effects}
          state={effectsState}
          onAsk={() => page.askEffects()}
          onStop={() => page.stopEffects()}
        />
      </div>
      <div>
        <OtherLuck
          luck={luck}
          state={luckState}
          own={debrief.outcome.end}
          onOpen={({ episode }) => void page.openFuture(episode)}
          onStop={() => page.stopLuck()}
          onAgain={() => page.runLuck()}
        />
        <Dangers dangers={luck?.dangers ?? []} own={danger} />
      </div>
    </div>
  );
}

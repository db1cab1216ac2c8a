/** A finished game beside 1962: the same days, where it left them, and what is known now. */
import '../../styles/beside.css';
import type { TurnProps } from './HappenedLeaf.tsx';
import { SameDays } from './SameDays.tsx';
import { Misconceptions, ThenAndNowSection } from './ThenAndNow.tsx';
import { WhereItLeft } from './WhereItLeft.tsx';

export function HistoryLeaf({ debrief, at, onTurn }: TurnProps) {
  const { beside } = debrief;
  return (
    <>
      <SameDays debrief={debrief} at={at} onTurn={onTurn} />
      {beside.compared ? <WhereItLeft beside={beside} onTurn={onTurn} /> : null}
      <ThenAndNowSection hindsight={beside.hindsight} onTurn={onTurn} />
      <Misconceptions misconceptions={beside.misconceptions} onTurn={onTurn} />
    </>
  );
}

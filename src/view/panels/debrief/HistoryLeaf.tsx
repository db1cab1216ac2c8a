/** A finished game beside 1962: the same days, where it left them, and what is known now. */
import { useRef } from 'react';
import '../../styles/beside.css';
import type { TurnProps } from './HappenedLeaf.tsx';
import { SameDays } from './SameDays.tsx';
import { Misconceptions, ThenAndNowSection } from './ThenAndNow.tsx';
import { WhereItLeft } from './WhereItLeft.tsx';

export function HistoryLeaf({ debrief, at, onTurn }: TurnProps) {
  const days = useRef<HTMLDivElement>(null);
  const { beside } = debrief;
  /** Whoever asks for a turn from further down is taken up to it. */
  const goTo = (turn: number) => {
    onTurn(turn);
    days.current?.scrollIntoView();
    days.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <div ref={days} tabIndex={-1}>
        <SameDays debrief={debrief} at={at} onTurn={onTurn} />
      </div>
      {beside.compared ? <WhereItLeft beside={beside} onTurn={goTo} /> : null}
      <ThenAndNowSection hindsight={beside.hindsight} onTurn={goTo} />
      <Misconceptions misconceptions={beside.misconceptions} onTurn={goTo} />
    </>
  );
}

/** The debrief of a finished game as a book of leaves: one question each, one turn shown in all. */
import { type ReactNode, useState } from 'react';
import '../../styles/debrief.css';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Papers } from '../../../debrief/papers.ts';
import type { Debrief, ForecastReport } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { Forecasts } from './Forecasts.tsx';
import { HappenedLeaf, type TurnProps } from './HappenedLeaf.tsx';
import { HistoryLeaf } from './HistoryLeaf.tsx';
import type { Lab } from './lab.ts';
import { OtherPapers } from './OtherPapers.tsx';
import { RiskLeaf } from './risk/RiskLeaf.tsx';
import { WhatIfLeaf } from './whatif/WhatIfLeaf.tsx';

export interface DebriefBookProps {
  readonly debrief: Debrief;
  /** Null where two people played. */
  readonly papers: Papers | null;
  readonly forecasts: ForecastReport | null;
  readonly lab: Lab;
}

const LEAVES = ['happened', 'risk', 'whatif', 'history', 'papers'] as const;
type LeafId = (typeof LEAVES)[number];

export function DebriefBook({ debrief, papers, forecasts, lab }: DebriefBookProps) {
  const { text } = useWords();
  const [at, setAt] = useState(() => debrief.turningPoints[0]?.turn ?? 0);
  const place: TurnProps = { debrief, at, onTurn: setAt };
  const leaves: { readonly [leaf in LeafId]: ReactNode } = {
    happened: <HappenedLeaf {...place} />,
    risk: <RiskLeaf debrief={debrief} hour={hourAt(place)} lab={lab} />,
    whatif: <WhatIfLeaf {...place} lab={lab} />,
    history: <HistoryLeaf {...place} />,
    papers: (
      <>
        {papers === null ? null : (
          <OtherPapers papers={papers} turns={debrief.turns} shown={at} onTurn={setAt} />
        )}
        <Forecasts report={forecasts} />
      </>
    ),
  };
  return (
    <Tabs className="book">
      <TabList className="book-tabs" aria-label={text.say('book.label')}>
        {LEAVES.map((leaf) => (
          <Tab key={leaf} id={leaf} className="book-tab">
            {text.say(`book.${leaf}`)}
          </Tab>
        ))}
      </TabList>
      {LEAVES.map((leaf) => (
        <TabPanel key={leaf} id={leaf} className="debrief">
          {leaves[leaf]}
        </TabPanel>
      ))}
    </Tabs>
  );
}

const hourAt = ({ debrief: { turns, end }, at }: TurnProps): number => (turns[at] ?? end).hour;

/** The debrief of a finished game as a book of leaves: one question each, one turn shown in all. */
import { type ReactNode, useDeferredValue, useState } from 'react';
import '../../styles/debrief.css';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { ForecastReport } from '../../../debrief/forecastTypes.ts';
import type { Papers } from '../../../debrief/papers.ts';
import type { Theory } from '../../../debrief/theoryTypes.ts';
import type { Debrief, TurnPage } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { GhostButton } from './GhostButton.tsx';
import { HappenedLeaf, type TurnProps } from './HappenedLeaf.tsx';
import { HistoryLeaf } from './HistoryLeaf.tsx';
import { type Keeping, KeepLeaf } from './KeepLeaf.tsx';
import type { Lab } from './lab.ts';
import { PapersLeaf } from './PapersLeaf.tsx';
import { Report } from './report/Report.tsx';
import { usePrinting } from './report/usePrinting.ts';
import { RiskLeaf } from './risk/RiskLeaf.tsx';
import { Scrubber } from './Scrubber.tsx';
import { ShareLink } from './ShareLink.tsx';
import { TheoryLeaf } from './TheoryLeaf.tsx';
import { useLeafInSight } from './useLeafInSight.ts';
import { WhatIfLeaf } from './whatif/WhatIfLeaf.tsx';

export interface DebriefBookProps extends Keeping {
  readonly debrief: Debrief;
  /** Null where two people played. */
  readonly papers: Papers | null;
  readonly forecasts: ForecastReport | null;
  readonly lab: Lab;
}

const LEAVES = ['happened', 'risk', 'whatif', 'history', 'papers', 'theory', 'keep'] as const;
type LeafId = (typeof LEAVES)[number];

export function DebriefBook({ debrief, papers, forecasts, lab, ...keeping }: DebriefBookProps) {
  const { text } = useWords();
  const printing = usePrinting(`${text.say('report.title')} A1`);
  const [at, setAt] = useState(() => debrief.turningPoints[0]?.turn ?? 0);
  const place: TurnProps = { debrief, at, onTurn: setAt };
  const [asked, setAsked] = useState<LeafId>('happened');
  // The tab is marked at once; what its leaf holds may take a weak machine a moment.
  const shown = useDeferredValue(asked);
  const book = useLeafInSight(shown);
  const { page } = lab;
  const ledger = lab.luck?.ledger ?? null;
  const leaves: { readonly [leaf in LeafId]: () => ReactNode } = {
    happened: () => <HappenedLeaf {...place} />,
    risk: () => <RiskLeaf debrief={debrief} hour={hourAt(place)} lab={lab} />,
    whatif: () => <WhatIfLeaf {...place} lab={lab} />,
    history: () => <HistoryLeaf {...place} />,
    papers: () => <PapersLeaf {...place} papers={papers} forecasts={forecasts} />,
    theory: () => (
      <>
        <Scrubber {...place} />
        <TheoryLeaf {...place} theory={theoryAt(lab, debrief.turns[at])} />
      </>
    ),
    keep: () => (
      <KeepLeaf debrief={debrief} papers={papers} ledger={ledger} {...keeping}>
        <li className="keep-row">
          <ShareLink share={page.shareLink} onFile={keeping.onExport} />
        </li>
        <li className="keep-row">
          <GhostButton
            onGhost={(ghost, sameLuck) =>
              void page.startGhost({ record: null, ghost, opponent: null, sameLuck })
            }
          />
        </li>
      </KeepLeaf>
    ),
  };
  return (
    <>
      <Tabs
        ref={book}
        className="book"
        selectedKey={shown}
        onSelectionChange={(key) => setAsked(key as LeafId)}
      >
        <TabList className="book-tabs" aria-label={text.say('book.label')}>
          {LEAVES.map((leaf) => (
            <Tab key={leaf} id={leaf} className={leaf === asked ? 'book-tab book-tab-asked' : 'book-tab'}>
              {text.say(`book.${leaf}`)}
            </Tab>
          ))}
        </TabList>
        {LEAVES.map((leaf) => (
          <TabPanel key={leaf} id={leaf} className="debrief">
            <Leaf>{leaves[leaf]}</Leaf>
          </TabPanel>
        ))}
      </Tabs>
      {printing ? <Report debrief={debrief} mode={keeping.mode} papers={papers} ledger={ledger} /> : null}
    </>
  );
}

/** Worked out only while its tab is open. */
const Leaf = ({ children }: { readonly children: () => ReactNode }) => children();

/** Of the end there is none. */
const theoryAt = ({ page }: Lab, turn: TurnPage | undefined): Theory | null =>
  turn === undefined ? null : page.theory(turn.turn, turn.risk.ppm);

const hourAt = ({ debrief: { turns, end }, at }: TurnProps): number => (turns[at] ?? end).hour;

/** The tabs beside the map: the cabinet, the papers, the talks with the other side, the situation and the log. */
import { useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { CabinetPart } from '../../../classroom/viewTypes.ts';
import type { Panel } from '../../../store/types.ts';
import { useWords } from '../../panels/context.tsx';
import type { DeskProps } from '../../panels/desk/actions.ts';
import { Cables } from '../../panels/desk/Cables.tsx';
import { Log } from '../../panels/desk/Log.tsx';
import { Situation } from '../../panels/desk/Situation.tsx';
import { pileOf } from '../../panels/model/pile.ts';
import { Talks } from '../../panels/talks/Talks.tsx';
import { WordsInProvider } from '../../panels/talks/wordsIn.ts';
import { Cabinet } from './Cabinet.tsx';
import { useLetterTexts } from './LetterText.tsx';
import type { Overlays } from './overlays.ts';
import { Papers } from './Papers.tsx';
import type { Taking } from './ProposalList.tsx';
import type { Room } from './room.ts';

/** In the place of the advisers of a solo game sits the cabinet. */
const TABS = ['advisers', 'cables', 'talks', 'situation', 'log'] as const satisfies readonly Panel[];
const isTab = (panel: Panel): panel is (typeof TABS)[number] => (TABS as readonly Panel[]).includes(panel);

export interface SeatTabsProps extends DeskProps {
  readonly room: Room;
  readonly cabinet: CabinetPart;
  readonly taking: Taking | null;
  readonly overlays: Overlays;
}

export function SeatTabs({ room, cabinet, taking, overlays, view, actions }: SeatTabsProps) {
  const words = useWords();
  const { text, side } = words;
  const { update } = view;
  const pile = useMemo(() => pileOf(words, update), [words, update]);
  const letterTexts = useLetterTexts(room, overlays);
  const shown = isTab(view.panel) ? view.panel : 'advisers';
  const names = {
    advisers: text.say('seat.cabinet'),
    cables: text.say('tabs.cables'),
    talks: text.say('tabs.talks'),
    situation: text.say('tabs.situation'),
    log: text.say('tabs.log'),
  };
  const counts = {
    advisers: cabinet.proposals.length,
    cables: pile.fresh.length,
    talks: 0,
    situation: 0,
    log: 0,
  };
  return (
    <Tabs className="tabs" selectedKey={shown} onSelectionChange={(key) => actions.openPanel(key as Panel)}>
      <TabList className="tab-list" aria-label={text.say('tabs.label')}>
        {TABS.map((tab) => (
          <Tab key={tab} id={tab} className={tab === shown ? 'tab tab-asked' : 'tab'}>
            {names[tab]}
            {counts[tab] === 0 ? null : <span className="badge">{counts[tab]}</span>}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="advisers" className="tab-panel">
        <h2 className="hidden">{names.advisers}</h2>
        <Cabinet room={room} cabinet={cabinet} seen={update.observation} taking={taking} />
      </TabPanel>
      <TabPanel id="cables" className="tab-panel">
        <h2 className="hidden">{names.cables}</h2>
        <Papers room={room} overlays={overlays} />
        <Cables pile={pile} seen={update.observation} onAnswer={() => actions.openPanel('talks')}>
          {null}
        </Cables>
      </TabPanel>
      <TabPanel id="talks" className="tab-panel">
        <h2 className="hidden">{text.say('tabs.talks', { side })}</h2>
        <WordsInProvider value={letterTexts}>
          <Talks view={view} actions={actions} />
        </WordsInProvider>
      </TabPanel>
      <TabPanel id="situation" className="tab-panel">
        <h2 className="hidden">{names.situation}</h2>
        <Situation
          seen={update.observation}
          log={update.log}
          onOrders={(target) => actions.select({ kind: 'target', target })}
        />
      </TabPanel>
      <TabPanel id="log" className="tab-panel">
        <h2 className="hidden">{names.log}</h2>
        <Log update={update} onAgain={actions.watchAgain} />
      </TabPanel>
    </Tabs>
  );
}

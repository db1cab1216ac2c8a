/**
 * The desk: map and panel, the four orders, the rope. On a small screen map and panel are two sheets. A press is answered where
 * it was made at once; what lies over the desk or in a tab follows when it is drawn, so that a weak machine need not be waited for.
 */
import { memo, type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { shallow } from 'zustand/shallow';
import type { Panel } from '../../../store/types.ts';
import { themeOf, useWords } from '../context.tsx';
import { Glossary } from '../glossary/Glossary.tsx';
import { Hint } from '../guide/Hint.tsx';
import { metersOf } from '../model/meters.ts';
import { pileOf } from '../model/pile.ts';
import { About } from '../story/About.tsx';
import { ReactionDialog } from '../story/ReactionDialog.tsx';
import { Talks } from '../talks/Talks.tsx';
import { Advisers } from './Advisers.tsx';
import type { DeskProps } from './actions.ts';
import { Cables } from './Cables.tsx';
import { Log } from './Log.tsx';
import { Meters } from './Meters.tsx';
import { Orders } from './Orders.tsx';
import { Picker } from './Picker.tsx';
import { RopePanel } from './RopePanel.tsx';
import { Situation } from './Situation.tsx';
import { Tabs } from './Tabs.tsx';
import { TopBar } from './TopBar.tsx';
import { Deadlines } from './Ultimatum.tsx';
import { Voices } from './Voices.tsx';

export interface DeskScreenProps extends DeskProps {
  /** The element in which the map draws itself. */
  readonly map: ReactNode;
}

export function Desk({ view, actions, map }: DeskScreenProps) {
  const words = useWords();
  const { text, side } = words;
  const [sheet, setSheet] = useState<'map' | 'desk'>('desk');
  const [about, setAbout] = useState(false);
  const [glossary, setGlossary] = useState(false);
  const { update } = view;
  const meters = useMemo(() => metersOf(words, update), [words, update]);
  const later = useDeferredValue(view);
  const { advice, forecasts, composer, sending, preferences, opponent, seenHints } = view;
  // On a small screen the draft is on the other sheet than the map.
  if (composer.sought && sheet === 'map') setSheet('desk');
  const { drafts } = later;
  const { thinking, selection, panel } = AT_REST;
  const asked = isTab(view.panel) ? view.panel : 'cables';
  // The panel's own mark tells the tab at once; what it holds may take a weak machine a moment.
  const shown = useDeferredValue(asked);
  return (
    <div className={`desk desk-${sheet}`} data-theme={themeOf(side)}>
      <a className="skip" href="#panel">
        {text.say('title.skip')}
      </a>
      <TopBar
        update={update}
        alert={meters[0]}
        onExport={actions.exportGame}
        onTitle={actions.leave}
        onBriefing={actions.readBriefing}
        onSettings={actions.openSettings}
        sound={view.preferences.sound}
        prefer={actions.prefer}
        onAbout={() => setAbout(true)}
        onGlossary={() => setGlossary(true)}
        onHints={actions.showHintsAgain}
      />
      <Meters meters={meters} />
      <nav className="sheets" aria-label={text.say('sheet.label')}>
        {(['map', 'desk'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={sheet === each} onClick={() => setSheet(each)}>
            {text.say(`sheet.${each}`)}
          </button>
        ))}
      </nav>
      <main className="desk-main">
        <section className="desk-map" aria-label={text.say('map.label')}>
          {map}
        </section>
        <section
          id="panel"
          className="panel"
          data-asked={asked}
          tabIndex={-1}
          aria-label={text.say('tabs.label')}
        >
          <Deadlines seen={update.observation} />
          <Hint view={view} actions={actions} />
          <PanelTabs
            shown={shown}
            view={{
              update,
              advice,
              forecasts,
              drafts,
              panel,
              composer,
              sending,
              preferences,
              opponent,
              seenHints,
              thinking,
              selection,
            }}
            actions={actions}
          />
        </section>
      </main>
      <Orders view={view} actions={actions} />
      <RopePanel update={update} />
      <Picker view={later} actions={actions} />
      <ReactionDialog update={update} sending={view.sending} onChoose={actions.react} />
      <About
        open={about}
        settings={update.observation.settings}
        opponent={view.opponent}
        onClose={() => setAbout(false)}
      />
      <Glossary open={glossary} onClose={() => setGlossary(false)} />
    </div>
  );
}

/** What no tab shows: a change of it draws none of them again. */
const AT_REST = { thinking: null, selection: { kind: 'none' }, panel: 'cables' } as const;

const TABS = ['cables', 'advisers', 'talks', 'situation', 'log'] as const satisfies readonly Panel[];
type TabId = (typeof TABS)[number];
const isTab = (panel: Panel): panel is TabId => (TABS as readonly Panel[]).includes(panel);

interface PanelTabsProps extends DeskProps {
  readonly shown: TabId;
}

const PanelTabs = memo(TabsOfPanel, (before, after) => {
  const same = before.shown === after.shown && before.actions === after.actions;
  return same && shallow(before.view, after.view);
});

function TabsOfPanel({ shown, view, actions }: PanelTabsProps) {
  const words = useWords();
  const { text, side } = words;
  const { update } = view;
  const pile = useMemo(() => pileOf(words, update), [words, update]);
  const openTalks = useCallback(() => actions.openPanel('talks'), [actions]);
  const openAdvisers = useCallback(() => actions.openPanel('advisers'), [actions]);
  return (
    <Tabs
      label={text.say('tabs.label')}
      tabs={TABS.map((id) => ({ id, title: <TabTitle id={id} fresh={pile.fresh.length} /> }))}
      open={shown}
      onOpen={actions.openPanel}
    >
      <h2 className="hidden">{text.say(`tabs.${shown}`, { side })}</h2>
      {shown === 'cables' ? (
        <Cables pile={pile} seen={update.observation} onAnswer={openTalks}>
          <Voices advice={view.advice} seen={update.observation} onAll={openAdvisers} />
        </Cables>
      ) : null}
      {shown === 'advisers' ? <Advisers view={view} actions={actions} /> : null}
      {shown === 'talks' ? <Talks view={view} actions={actions} /> : null}
      {shown === 'situation' ? (
        <Situation
          seen={update.observation}
          log={update.log}
          onOrders={(target) => actions.select({ kind: 'target', target })}
        />
      ) : null}
      {shown === 'log' ? <Log update={update} onAgain={actions.watchAgain} /> : null}
    </Tabs>
  );
}

/** The name of a tab; that of the cables with how many are new. */
function TabTitle({ id, fresh }: { readonly id: TabId; readonly fresh: number }) {
  const { text, side } = useWords();
  return (
    <>
      {text.say(`tabs.${id}`, { side })}
      {id === 'cables' && fresh > 0 ? (
        <span className="badge">
          {fresh} <span className="badge-word">{text.say('tabs.new')}</span>
        </span>
      ) : null}
    </>
  );
}

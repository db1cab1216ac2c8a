/**
 * A row of tabs and the sheet of the open one. Roles, keys and focus are the widget library's, through its hooks: its ready-made
 * tabs keep a second tree to know their order and are drawn again for pointer and focus, which at each press a weak machine feels.
 */
import { memo, type ReactNode, useRef } from 'react';
import { useTab, useTabList, useTabPanel } from 'react-aria';
import { Item, type Key, type Node, type TabListState, useTabListState } from 'react-stately';

interface TabName<Id extends string> {
  readonly id: Id;
  readonly title: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabName<Id>[];
  readonly open: Id;
  readonly onOpen: (id: Id) => void;
  /** What the open tab holds. */
  readonly children: ReactNode;
}

export function Tabs<Id extends string>({ label, tabs, open, onOpen, children }: TabsProps<Id>) {
  const state = useTabListState({
    items: tabs,
    children: inRow,
    selectedKey: open,
    onSelectionChange: (key: Key) => onOpen(key as Id),
  });
  return (
    <div className="tabs">
      <Row label={label} state={state} />
      {/* Another tab's is another sheet: read from its top. */}
      <Sheet key={open} state={state}>
        {children}
      </Sheet>
    </div>
  );
}

const inRow = ({ title }: TabName<string>) => <Item>{title}</Item>;

interface InTabs {
  readonly state: TabListState<TabName<string>>;
}

function Row({ label, state }: InTabs & { readonly label: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const { tabListProps } = useTabList({ 'aria-label': label }, state, ref);
  return (
    <div {...tabListProps} ref={ref} className="tab-list">
      {[...state.collection].map((tab) => (
        <Tab key={tab.key} tab={tab} state={state} />
      ))}
    </div>
  );
}

function Tab({ tab, state }: InTabs & { readonly tab: Node<TabName<string>> }) {
  const ref = useRef<HTMLDivElement>(null);
  const { tabProps } = useTab({ key: tab.key }, state, ref);
  return (
    <div {...tabProps} ref={ref} className="tab">
      {tab.rendered}
    </div>
  );
}

interface SheetProps extends InTabs {
  readonly children: ReactNode;
}

/** Where the focus goes in the row is no concern of the sheet: only other contents draw it again. */
const Sheet = memo(
  ({ state, children }: SheetProps) => {
    const ref = useRef<HTMLDivElement>(null);
    const { tabPanelProps } = useTabPanel({}, state, ref);
    return (
      <div {...tabPanelProps} ref={ref} className="tab-panel">
        {children}
      </div>
    );
  },
  (before, after) => before.children === after.children,
);

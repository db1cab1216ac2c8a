/** On a small screen: the map, the desk, or the orders. */
import { useWords } from '../../panels/context.tsx';

const SHEETS = ['map', 'desk', 'orders'] as const;
export type ShownSheet = (typeof SHEETS)[number];

export interface SheetSwitchProps {
  readonly shown: ShownSheet;
  readonly onShow: (sheet: ShownSheet) => void;
  /** What the last sheet is called. */
  readonly orders: string;
}

export function SheetSwitch({ shown, onShow, orders }: SheetSwitchProps) {
  const { text } = useWords();
  return (
    <nav className="sheets" aria-label={text.say('sheet.label')}>
      {SHEETS.map((each) => (
        <button key={each} type="button" aria-pressed={shown === each} onClick={() => onShow(each)}>
          {each === 'orders' ? orders : text.say(`sheet.${each}`)}
        </button>
      ))}
    </nav>
  );
}

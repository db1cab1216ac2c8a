/** On a small screen: map or desk. */
import { useWords } from '../../panels/context.tsx';

export type ShownSheet = 'map' | 'desk';

export interface SheetSwitchProps {
  readonly shown: ShownSheet;
  readonly onShow: (sheet: ShownSheet) => void;
}

export function SheetSwitch({ shown, onShow }: SheetSwitchProps) {
  const { text } = useWords();
  return (
    <nav className="sheets" aria-label={text.say('sheet.label')}>
      {(['map', 'desk'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={shown === each} onClick={() => onShow(each)}>
          {text.say(`sheet.${each}`)}
        </button>
      ))}
    </nav>
  );
}

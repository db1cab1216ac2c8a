/**
 * A button that says why it cannot be pressed. It stays within reach of pointer, keys and screen reader; the reason is its
 * description, and shows beside it while it is pointed at or has the focus. Plain HTML, so that the title can use it too.
 */
import {
  type ButtonHTMLAttributes,
  type CSSProperties,
  type SyntheticEvent,
  useEffect,
  useId,
  useState,
} from 'react';

type Given = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'type' | 'onClick'>;

export interface WhyButtonProps extends Given {
  /** Why it cannot be pressed now, in words; null when it can. */
  readonly why: string | null;
  readonly onPress: () => void;
}

export function WhyButton({ why, onPress, onBlur, children, ...given }: WhyButtonProps) {
  const id = useId();
  const { place, show, hide } = useHint(why !== null);
  return (
    <>
      <button
        {...given}
        type="button"
        aria-disabled={why === null ? undefined : true}
        aria-describedby={why === null ? given['aria-describedby'] : id}
        onClick={why === null ? onPress : show}
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={(event) => {
          hide();
          onBlur?.(event);
        }}
      >
        {children}
      </button>
      {why === null ? null : (
        <span id={id} role="tooltip" className={place === null ? 'hidden' : 'why'} style={place ?? undefined}>
          {why}
        </span>
      )}
    </>
  );
}

/** Where the reason is to stand while the button is pointed at or in focus; Escape puts it away until then. */
function useHint(wanted: boolean) {
  const [place, setPlace] = useState<CSSProperties | null>(null);
  const isShown = wanted && place !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setPlace(null);
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [isShown]);
  const show = ({ currentTarget }: SyntheticEvent) => {
    if (wanted) setPlace(placeBeside(currentTarget.getBoundingClientRect()));
  };
  return { place, show, hide: () => setPlace(null) };
}

/** The widest a reason gets with its margin, and the room it needs above a button, in CSS pixels; styles say the same. */
const WIDTH = 300;
const ROOM = 110;

/** Above the button, or below it where there is no room. */
const placeBeside = ({ left, top, bottom }: DOMRect): CSSProperties => ({
  left: Math.max(8, Math.min(left, window.innerWidth - WIDTH)),
  ...(top > ROOM ? { bottom: window.innerHeight - top + 6 } : { top: bottom + 6 }),
});

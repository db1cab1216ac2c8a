/** Nobody scrolls a wall: what is shown is drawn as large as the screen allows. */
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

/** The width at which the letters have the size that they are given. */
const USUAL_WIDTH = 1366;
/** Few words are written larger, many smaller. */
const MOST = 1.5;
const LEAST = 0.5;
const STEP = 0.05;

/** The largest letters with which all of it is in sight. */
const fit = (room: HTMLElement, page: HTMLElement): void => {
  let scale = MOST * Math.max(1, innerWidth / USUAL_WIDTH);
  page.style.zoom = String(scale);
  while (scale > LEAST && page.scrollHeight * scale > room.clientHeight) {
    scale -= STEP;
    page.style.zoom = String(scale);
  }
};

export function Fitted({ children }: { readonly children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const refit = useEffectEvent(() => {
    if (room.current !== null && page.current !== null) fit(room.current, page.current);
  });
  useLayoutEffect(() => refit());
  useEffect(() => {
    const again = (): void => refit();
    addEventListener('resize', again);
    void document.fonts.ready.then(again);
    return () => removeEventListener('resize', again);
  }, []);
  return (
    <div ref={room} className="wall-fitted">
      <div ref={page}>{children}</div>
    </div>
  );
}

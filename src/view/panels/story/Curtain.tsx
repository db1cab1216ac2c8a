/** Between two players on one screen: nothing of either side is shown. */

import type { Side } from '../../../scenario/types.ts';
import type { Text } from '../../../text/text.ts';
import { themeOf } from '../context.tsx';
import { Rope } from '../rope/Rope.tsx';

export interface CurtainProps {
  readonly text: Text;
  /** The side asked to come; null while a game is being opened. */
  readonly side: Side | null;
  readonly onReady: () => void;
}

/** Loose, and by nobody harder than by the other. */
const HELD = { knot: 0.3, us: 0.3, ussr: 0.3 } as const;

export function Curtain({ text, side, onReady }: CurtainProps) {
  if (side === null) {
    return (
      <main className="curtain" data-theme="washington">
        <p role="status">{text.say('title.loading')}</p>
      </main>
    );
  }
  const who = text.say(`side.${side}`);
  return (
    <main className="curtain" data-theme={themeOf(side)}>
      <Rope hold={HELD} width={1100} label={text.say('title.rope')} />
      <h1>{text.say('curtain.title', { who })}</h1>
      <p>{text.say('curtain.about', { who })}</p>
      <button type="button" className="button button-main" onClick={onReady}>
        {text.say('curtain.ready', { who })}
      </button>
    </main>
  );
}

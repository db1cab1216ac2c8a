/** The same orders under a thousand other draws: how they ended, the most different of them to be opened, and how to stop. */
import type { LuckReport } from '../../../../debrief/lab/types.ts';
import type { EndCode } from '../../../../engine/types.ts';
import { useWords } from '../../context.tsx';
import { Futures, type OpenFuture } from './Futures.tsx';
import { SpreadBars } from './SpreadBars.tsx';

interface OtherLuckProps {
  readonly luck: LuckReport | null;
  readonly own: EndCode;
  readonly onOpen: OpenFuture;
  readonly onStop: () => void;
}

export function OtherLuck({ luck, own, onOpen, onStop }: OtherLuckProps) {
  const { text } = useWords();
  return (
    <section className="luck" aria-labelledby="luck-title">
      <h2 id="luck-title">{text.say('luck.title', { games: luck?.spread?.games ?? luck?.of ?? 1000 })}</h2>
      {luck === null || luck.spread === null ? (
        <p className="quiet">{text.say('luck.wait')}</p>
      ) : (
        <SpreadBars spread={luck.spread} own={own} />
      )}
      {luck === null || luck.done === luck.of ? null : (
        <Running done={luck.done} of={luck.of} onStop={onStop} />
      )}
      {luck === null ? null : (
        <Futures futures={luck.futures} title={text.say('luck.futures')} onOpen={onOpen} />
      )}
      <p className="quiet">{text.say('luck.model')}</p>
    </section>
  );
}

interface RunningProps {
  readonly done: number;
  readonly of: number;
  readonly onStop: () => void;
}

/** How far it has come, and a way to stop it. */
export function Running({ done, of, onStop }: RunningProps) {
  const { text } = useWords();
  return (
    <p className="lab-running">
      <progress value={done} max={of} aria-label={text.say('luck.progress')} />
      <span>{text.say('luck.done', { done, of })}</span>
      <button type="button" className="button button-small" onClick={onStop}>
        {text.say('luck.stop')}
      </button>
    </p>
  );
}

/** The same orders under a thousand other draws: how they ended, the most different of them to be opened, and how to stop. */
import type { LuckReport } from '../../../../debrief/lab/types.ts';
import type { EndCode } from '../../../../engine/types.ts';
import type { LabState } from '../../../../store/lab.ts';
import { useWords } from '../../context.tsx';
import { Futures, type OpenFuture } from './Futures.tsx';
import { SpreadBars } from './SpreadBars.tsx';

interface OtherLuckProps {
  readonly luck: LuckReport | null;
  readonly state: LabState | null;
  readonly own: EndCode;
  readonly onOpen: OpenFuture;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

export function OtherLuck({ luck, state, own, onOpen, onStop, onAgain }: OtherLuckProps) {
  const { text } = useWords();
  return (
    <section className="luck" aria-labelledby="luck-title">
      <h2 id="luck-title">
        {text.say('luck.title', { games: state === 'done' ? (luck?.spread?.games ?? 1000) : 1000 })}
      </h2>
      {luck?.spread == null ? null : (
        <>
          <SpreadBars spread={luck.spread} own={own} />
          <p className="quiet">{text.say('luck.counted')}</p>
        </>
      )}
      <Progress state={state} report={luck} onStop={onStop} onAgain={onAgain} />
      {luck === null ? null : (
        <Futures futures={luck.futures} title={text.say('luck.futures')} onOpen={onOpen} />
      )}
      <p className="quiet">{text.say('luck.model')}</p>
    </section>
  );
}

interface ProgressProps {
  readonly state: LabState | null;
  readonly report: { readonly done: number; readonly of: number } | null;
  readonly onStop: () => void;
  /** Null where there is no beginning again. */
  readonly onAgain: (() => void) | null;
}

/** Work in the lab: how far it has come and a way to stop it, or that it was stopped or failed and a way to begin again. */
export function Progress({ state, report, onStop, onAgain }: ProgressProps) {
  const { text } = useWords();
  if (state === null || state === 'done' || state === 'refused') return null;
  if (state === 'waiting' || state === 'running')
    return <Running done={report?.done ?? 0} of={report?.of ?? 1} onStop={onStop} />;
  return (
    <p className="lab-running">
      <span>{text.say(`luck.${state}`)}</span>
      {onAgain === null ? null : (
        <button type="button" className="button button-small" onClick={onAgain}>
          {text.say('luck.again')}
        </button>
      )}
    </p>
  );
}

interface RunningProps {
  readonly done: number;
  readonly of: number;
  readonly onStop: () => void;
}

function Running({ done, of, onStop }: RunningProps) {
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

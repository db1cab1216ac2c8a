/** The wall: what everybody in the room may know, readable from the back row. Nothing here is any seat's secret. */
import { type ReactNode, useMemo } from 'react';
import '../../styles/game.css';
import '../../styles/classWall.css';
import type { DebriefPart, ProjectorView } from '../../../classroom/viewTypes.ts';
import type { ClassPage } from '../../../store/classroom.ts';
import type { ClassProps } from '../../classApp.tsx';
import { useWords, WordsProvider } from '../../panels/context.tsx';
import { openWords } from '../../panels/words/words.ts';
import { shownTurn } from '../control/period.ts';
import { useNow } from '../control/useNow.ts';
import { figures, leftOf } from '../seat/model/clock.ts';
import { useScenario } from '../useScenario.ts';
import { CodeWall } from './CodeWall.tsx';
import { Headlines, type HeadlinesProps } from './Headlines.tsx';
import { PublicMap } from './PublicMap.tsx';
import { WallDebrief, WallStepName } from './WallDebrief.tsx';
import { WallRope } from './WallRope.tsx';

export interface WallProps extends ClassProps {
  readonly view: ProjectorView;
}

export function WallPage({ text, page, state, view }: WallProps) {
  const game = useScenario(page, view.class.scenario, view.class);
  const words = useMemo(
    () => (game === null ? null : openWords(text, game.scenario, game.texts, 'us')),
    [text, game],
  );
  if (words === null) return <main className="wall" data-theme="washington" aria-busy="true" />;
  return (
    <WordsProvider words={words}>
      <div className={`wall wall-shows-${view.class.wall}`} data-theme="washington" lang={text.tag}>
        <Shown view={view} page={page} ahead={state.ahead} />
      </div>
    </WordsProvider>
  );
}

interface ShownProps {
  readonly view: ProjectorView;
  readonly page: ClassPage;
  readonly ahead: number;
}

/** While the door is open for the first time, the code comes before everything else. */
function Shown({ view, page, ahead }: ShownProps) {
  const { text } = useWords();
  const { wall, clock } = view.class;
  if (wall === 'blank') return <main className="wall-main" aria-label={text.say('wall.blank')} />;
  if (wall === 'code') return <CodeWall view={view} />;
  if (clock.phase.kind === 'debrief' && view.debrief !== null)
    return <Debriefed view={view} debrief={view.debrief} page={page} ahead={ahead} />;
  return (
    <>
      <WallHead view={view} ahead={ahead} />
      <main className="wall-main">
        {clock.phase.kind === 'closed' ? (
          <p className="wall-phase">{text.say('wall.phase', { kind: clock.phase.kind })}</p>
        ) : (
          <Worlds view={view} ahead={ahead} />
        )}
      </main>
      <WallRope view={view} />
    </>
  );
}

interface DebriefedProps extends ShownProps {
  readonly debrief: DebriefPart;
}

/** The teacher walks the wall through it from the control room. */
function Debriefed({ view, debrief, page, ahead }: DebriefedProps) {
  const { place } = view;
  return (
    <>
      <header className="wall-head">
        <WallStepName debrief={debrief} place={place} />
        <TimeLeft view={view} ahead={ahead} />
      </header>
      <main className="wall-main">
        <WallDebrief page={page} debrief={debrief} place={place} />
      </main>
    </>
  );
}

type TimeProps = Omit<ShownProps, 'page'>;

function TimeLeft({ view, ahead }: TimeProps) {
  const { text } = useWords();
  const now = useNow(ahead);
  const { clock } = view.class;
  const left = leftOf(clock, now);
  if (left === null) return null;
  return (
    <p className="wall-left" role="timer">
      {figures(left)}
      {clock.pausedLeft === null ? null : <small> {text.say('control.paused')}</small>}
    </p>
  );
}

/** The kind of the phase, or that the games are over before their debrief has begun. */
const phaseOf = ({ over, class: { clock } }: ProjectorView): string => (over ? 'over' : clock.phase.kind);

function WallHead({ view, ahead }: TimeProps) {
  const { text, scenario } = useWords();
  const { code } = view.class;
  const pub = view.worlds[0]?.game.observation.pub;
  return (
    <header className="wall-head">
      <h1>{pub === undefined ? text.say('title.name') : text.date(pub.hour, 'us')}</h1>
      {pub === undefined || view.over ? null : (
        <p>
          {text.say('bar.turn', {
            turn: shownTurn(view.class, pub.turn) + 1,
            turns: scenario.calendar.length,
          })}
        </p>
      )}
      <p className="wall-phase-name">{text.say('wall.phase', { kind: phaseOf(view) })}</p>
      <TimeLeft view={view} ahead={ahead} />
      <p className="wall-head-code">{code}</p>
    </header>
  );
}

/** A class on one screen has no seats. */
const tellingOf = ({ clock, preset }: ProjectorView['class']): HeadlinesProps['telling'] => {
  if (clock.phase.kind !== 'watching') return null;
  return preset === 'one-screen' ? 'screen' : 'seats';
};

function Worlds({ view, ahead }: TimeProps) {
  const { text } = useWords();
  const now = useNow(ahead);
  const { wall } = view.class;
  const left = leftOf(view.class.clock, now);
  const most = view.worlds.length > 1 ? 3 : 5;
  if (wall === 'clock')
    return (
      <p className="wall-clock" aria-hidden="true">
        {left === null ? text.say('wall.phase', { kind: phaseOf(view) }) : figures(left)}
      </p>
    );
  return (
    <div className={`wall-worlds wall-worlds-${view.worlds.length}`}>
      {[...view.worlds.entries()].map(([n, world]) => (
        <WorldPart key={n} title={view.worlds.length > 1 ? text.say('control.world', { n: n + 1 }) : ''}>
          {wall === 'map' ? <PublicMap seen={world.game.observation} /> : null}
          <Headlines
            world={world}
            papers={view.papers.filter(({ world: of }) => of === null || of === n)}
            most={wall === 'map' ? most : 2 * most}
            telling={tellingOf(view.class)}
          />
        </WorldPart>
      ))}
    </div>
  );
}

function WorldPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="wall-world">
      {title === '' ? null : <h2>{title}</h2>}
      <div className="wall-parts">{children}</div>
    </section>
  );
}

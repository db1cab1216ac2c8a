/** A turn to watch: what happened, beat by beat, beside the map that moves with it; with a way to skip and to see it again. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Update } from '../../../session/port.ts';
import type { Preferences } from '../../../store/preferences.ts';
import type { Player } from '../../sound/useSound.ts';
import { themeOf, useWords } from '../context.tsx';
import type { Film } from '../map/useMap.ts';
import { turnHour } from '../model/clock.ts';
import { type Line, linesOf } from '../model/lines.ts';
import { momentsOf } from '../model/playback.ts';
import { type Beat, stage } from '../model/staging.ts';
import { latestCause, metersAt } from '../model/toldMeters.ts';
import { momentOf, type Words } from '../words/words.ts';
import { HushOver } from './HushOver.tsx';
import { StepRail } from './StepRail.tsx';
import { ToldMeters } from './ToldMeters.tsx';
import { TurnLines } from './TurnLines.tsx';
import { type Playback, usePlayback } from './usePlayback.ts';
import { useStage } from './useStage.ts';

export interface ResolutionProps {
  readonly update: Update;
  /** First entry of the log that is watched. */
  readonly from: number;
  /** The entry before which a past turn ends; null while what is watched is new. */
  readonly to: number | null;
  readonly preferences: Preferences;
  readonly map: ReactNode;
  readonly film: Film;
  readonly player: Player;
  /** The switch for sound. */
  readonly sound: ReactNode;
  readonly onContinue: () => void;
}

export function Resolution(props: ResolutionProps) {
  const { update, from, to, preferences, map, film, player, sound, onContinue } = props;
  const words = useWords();
  const { text, side } = words;
  const still = preferences.motion === 'still';
  const all = useMemo(() => linesOf(words, update.log, from), [words, update.log, from]);
  const end = to ?? update.log.length;
  const lines = useMemo(() => all.filter(({ at }) => at < end), [all, end]);
  const beats = useMemo(() => stage(lines, film.moves), [lines, film.moves]);
  const moments = useMemo(
    () => momentsOf(beats, from, end, preferences.pace),
    [beats, from, end, preferences.pace],
  );
  const playback = usePlayback(moments, still);
  const { moment, done } = playback;
  const beat = beats[moment.beat];
  const shown = lines.filter(({ at }) => at < moment.told);
  const silent = shown.some(({ code }) => code === 'nuclear');
  useStage({ beats, moment, still, silent, pace: preferences.pace, film, player });
  const sheet = useFollowing(still ? 0 : shown.length);
  const period = periodOf(words, update, from, to);
  const grave = !done && !still && beat?.weight === 'grave';
  return (
    <div className={grave ? 'resolution resolution-hushed' : 'resolution'} data-theme={themeOf(side)}>
      <header className="resolution-head">
        <h1>{text.say('resolution.title')}</h1>
        <p>{period}</p>
        <StepRail now={done ? null : (beat?.step ?? null)} told={new Set(shown.map(({ step }) => step))} />
        {sound}
      </header>
      <ToldMeters
        meters={metersAt(words, update, all, moment.told)}
        cause={latestCause(words, lines, moment.told)}
      />
      <div className="resolution-map">
        {map}
        {grave ? (
          <HushOver update={update} beat={beat} hush={moment.hush} lines={lines} film={film} when={period} />
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <main ref={sheet} className="resolution-sheet" tabIndex={0} aria-label={text.say('resolution.title')}>
        {lines.length === 0 ? <p>{text.say('resolution.quiet')}</p> : null}
        <TurnLines lines={shown} seconds={done ? 0 : (moment.seconds ?? secondsOf(beat))} />
        <Announce
          lines={lines}
          done={done && to === null}
          turn={update.log[from]?.turn ?? update.observation.pub.turn}
        />
      </main>
      <Foot playback={playback} still={still} goOn={goOnWords(words, update, to)} onContinue={onContinue}>
        {text.say('resolution.progress', { shown: shown.length, all: lines.length })}
      </Foot>
    </div>
  );
}

const secondsOf = (beat: Beat | undefined): number => beat?.lines.at(-1)?.seconds ?? 0;

/** The hours that are told. */
function periodOf(words: Words, { log, observation }: Update, from: number, to: number | null): string {
  const turn = log[from]?.turn ?? observation.pub.turn;
  const began = momentOf(words, turnHour(words.scenario, turn));
  const ended = momentOf(words, to === null ? observation.pub.hour : turnHour(words.scenario, turn + 1));
  return began === ended ? began : words.text.say('resolution.when', { from: began, to: ended });
}

function goOnWords(words: Words, update: Update, to: number | null): string {
  const { text } = words;
  if (to !== null) return text.say('resolution.back');
  if (update.outcome !== null) return text.say('resolution.toEnd');
  if (update.observation.own?.reaction != null) return text.say('resolution.answer');
  return text.say('resolution.continue', { when: momentOf(words, update.observation.pub.hour) });
}

interface FootProps {
  readonly playback: Playback;
  readonly still: boolean;
  readonly goOn: string;
  readonly onContinue: () => void;
  /** How far it has come, in words. */
  readonly children: string;
}

/** The first button stays the same element, so that whoever holds it by the keyboard does not lose it. */
function Foot({ playback, still, goOn, onContinue, children }: FootProps) {
  const { text } = useWords();
  const { done, next, skip, again } = playback;
  return (
    <footer className="resolution-foot">
      <button type="button" className="button button-main" onClick={done ? onContinue : next}>
        {done ? goOn : text.say('resolution.next')}
      </button>
      {done && still ? null : (
        <button type="button" className="button" onClick={done ? again : skip}>
          {text.say(done ? 'resolution.again' : 'resolution.skip')}
        </button>
      )}
      <p className="quiet">{children}</p>
    </footer>
  );
}

/** Keeps the latest line in sight of the element; 0 leaves it where it is. */
function useFollowing(count: number) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (count > 0) element.current?.scrollTo({ top: element.current.scrollHeight, behavior: 'smooth' });
  }, [count]);
  return element;
}

interface AnnounceProps {
  readonly lines: readonly Line[];
  readonly done: boolean;
  readonly turn: number;
}

/** Says briefly, once, what came of the turn; watching it again says nothing. */
function Announce({ lines, done, turn }: AnnounceProps) {
  const { text } = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (done) setOver(true);
  }, [done]);
  const first = (lines.find(({ grave }) => grave) ?? lines[0])?.text ?? '';
  return (
    <p className="hidden" role="status">
      {over ? text.say('resolution.announce', { turn: turn + 1, count: lines.length, first }) : ''}
    </p>
  );
}

/** A turn to watch: what happened, beat by beat, beside the map that moves with it; with a way to skip and to see it again. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Event } from '../../../engine/types.ts';
import type { Update } from '../../../session/port.ts';
import type { Player } from '../../sound/useSound.ts';
import { themeOf, useWords } from '../context.tsx';
import { RopePanel } from '../desk/RopePanel.tsx';
import { turnHour } from '../model/clock.ts';
import { Scrolling } from '../Scrolling.tsx';
import { momentOf, novemberOf, type Words } from '../words/words.ts';
import { Announce } from './Announce.tsx';
import { fetchDebrief } from './fetchDebrief.ts';
import { HushOver } from './HushOver.tsx';
import { StepRail } from './StepRail.tsx';
import { ToldLast } from './ToldLast.tsx';
import { ToldMeters } from './ToldMeters.tsx';
import { AgreementOver } from './TurnAgreement.tsx';
import { TurnLines } from './TurnLines.tsx';
import { fetchToldLetters } from './toldLetters.ts';
import { useStage } from './useStage.ts';
import { type Turn, useTurn, type Watching } from './useTurn.ts';

export interface ResolutionProps extends Watching {
  readonly map: ReactNode;
  readonly player: Player;
  /** The switch for sound. */
  readonly sound: ReactNode;
  /** As in `WatchedTurnProps`. */
  readonly goOn?: string | undefined;
  readonly onContinue: () => void;
}

export function Resolution(props: ResolutionProps) {
  const { update, to, preferences, film, player, onContinue } = props;
  const words = useWords();
  const turn = useTurn(words, props);
  const { beats, playback, still, lines, shown, grave, agreed } = turn;
  const over = update.outcome !== null;
  useEffect(() => {
    if (over) void fetchDebrief().catch(() => undefined);
  }, [over]);
  useEffect(() => fetchToldLetters(words.text), [words.text]);
  const silent = shown.some(({ code }) => code === 'nuclear');
  const { moment } = playback;
  useStage({ beats, moment, scene: turn.scene, still, silent, pace: preferences.pace, film, player });
  const period = periodOf(words, props, turn);
  return (
    <div className={classOf(turn)} data-theme={themeOf(words.side)}>
      <Head turn={turn} period={period} sound={props.sound} />
      <ToldMeters meters={turn.meters} />
      <div className="resolution-map" inert={agreed !== undefined}>
        {props.map}
        {grave === undefined ? null : (
          <HushOver update={update} beat={grave} hush={moment.hush} lines={lines} film={film} when={period} />
        )}
      </div>
      {agreed === undefined ? null : <AgreementOver agreement={agreed} update={update} />}
      <ToldSheet turn={turn} update={update} isNew={to === null} />
      <Foot turn={turn} goOn={goOnWords(words, props)} onContinue={onContinue} />
      <RopePanel
        update={update}
        told={turn.told}
        moved={turn.meters.find(({ id }) => id === 'knot')}
        afterwards
      />
    </div>
  );
}

function classOf({ grave, agreed, playback }: Turn): string {
  const names = [
    'resolution',
    grave === undefined ? '' : 'resolution-hushed',
    agreed === undefined ? '' : 'resolution-agreed',
  ];
  return [...names, playback.done ? '' : 'resolution-telling'].filter(Boolean).join(' ');
}

/** The hours that are told. */
function periodOf(words: Words, { update, from, to }: Watching, { turn }: Turn): string {
  const { observation, log } = update;
  const end = to === null ? observation.pub.hour : turnHour(words.scenario, turn + 1);
  const began = timeAt(words, log.slice(0, from), turnHour(words.scenario, turn));
  const ended = timeAt(words, to === null ? log : log.slice(0, to), end);
  return began === ended ? began : words.text.say('resolution.when', { from: began, to: ended });
}

/** The hour, or the day in the weeks after a settlement, to which what has happened has come. */
function timeAt(words: Words, happened: readonly Event[], hour: number): string {
  const step = happened.findLast(({ code }) => code === 'epilogue')?.params.step;
  return step === undefined ? momentOf(words, hour) : novemberOf(words, Number(step));
}

function goOnWords(words: Words, { update, to, goOn }: ResolutionProps): string {
  const { text } = words;
  if (to !== null) return text.say('resolution.back');
  if (update.outcome !== null) return text.say('resolution.toEnd');
  if (update.observation.own?.reaction != null) return text.say('resolution.answer');
  return goOn ?? text.say('resolution.continue', { when: momentOf(words, update.observation.pub.hour) });
}

interface HeadProps {
  readonly turn: Turn;
  readonly period: string;
  readonly sound: ReactNode;
}

function Head({ turn: { playback, beats, shown }, period, sound }: HeadProps) {
  const { text } = useWords();
  const now = playback.done ? undefined : beats[playback.moment.beat]?.step;
  return (
    <header className="resolution-head">
      <h1>{text.say('resolution.title')}</h1>
      <p>{period}</p>
      <StepRail now={now ?? null} told={new Set(shown.map(({ step }) => step))} />
      {sound}
    </header>
  );
}

interface ToldSheetProps {
  readonly turn: Turn;
  readonly update: Update;
  /** False for what is watched again. */
  readonly isNew: boolean;
}

function ToldSheet({ turn: told, update, isNew }: ToldSheetProps) {
  const { lines, shown, still, playback, typing, turn } = told;
  const { text } = useWords();
  const sheet = useFollowing(still ? 0 : shown.length + Number(playback.done));
  return (
    <Scrolling main ref={sheet} className="resolution-sheet" label={text.say('resolution.title')}>
      {lines.length === 0 ? <p>{text.say('resolution.quiet')}</p> : null}
      {lines.length > 0 && shown.length === 0 ? <p>{text.say('resolution.hours')}</p> : null}
      <TurnLines lines={shown} update={update} seconds={typing} />
      <Announce update={update} lines={lines} shown={shown} done={playback.done} isNew={isNew} turn={turn} />
    </Scrolling>
  );
}

/** Keeps the end of the element in sight whenever `count` is a new one; 0 leaves it where it is. */
function useFollowing(count: number) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (count > 0) element.current?.scrollTo({ top: element.current.scrollHeight, behavior: 'smooth' });
  }, [count]);
  return element;
}

interface FootProps {
  readonly turn: Turn;
  readonly goOn: string;
  readonly onContinue: () => void;
}

/** The first button stays the same element, so that whoever holds it by the keyboard does not lose it. */
function Foot({ turn: { playback, still, shown, lines }, goOn, onContinue }: FootProps) {
  const { text } = useWords();
  const { done, next, skip, again } = playback;
  const progress = text.say('resolution.progress', { shown: shown.length, all: lines.length });
  return (
    <footer className="resolution-foot">
      <ToldLast line={shown.at(-1)} progress={progress} />
      <div className="resolution-keys">
        <button type="button" className="button button-main" onClick={done ? onContinue : next}>
          {done ? goOn : text.say('resolution.next')}
        </button>
        {done && still ? null : (
          <button type="button" className="button" onClick={done ? again : skip}>
            {text.say(done ? 'resolution.again' : 'resolution.skip')}
          </button>
        )}
        <p className="quiet">{progress}</p>
      </div>
    </footer>
  );
}

/** The first screen: who to play, how long, how dangerous; games to go on with. Plain HTML, so that it is usable at once. */
import { type ReactNode, useState } from 'react';
import { DEFAULT_SETTINGS } from '../../../engine/settings.ts';
import { DEFAULT_OPPONENT, type Opponent } from '../../../policy/opponent.ts';
import { type Danger, SIDES, type Side } from '../../../scenario/types.ts';
import type { Mode, NewGame, SaveLine } from '../../../store/types.ts';
import type { Language } from '../../../text/languages.ts';
import type { TitleText } from '../../../text/text.ts';
import { WhyButton } from '../WhyButton.tsx';
import { Corner } from './Corner.tsx';
import { drillOf, LENGTHS, type Length, LIVED, pitchOf } from './lengths.ts';
import { MoreSettings } from './MoreSettings.tsx';
import { FileButton, LinkField, SavedGames } from './SavedGames.tsx';
import type { TitleRope } from './titleRope.ts';

export interface TitleProps {
  readonly text: TitleText;
  /** Draws the rope. */
  readonly rope: TitleRope;
  readonly saves: readonly SaveLine[];
  readonly busy: boolean;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onSettings: () => void;
  readonly onStart: (game: NewGame) => void;
  readonly onResume: (slot: string) => void;
  readonly onForget: (slot: string) => void;
  readonly onImport: (text: string) => void;
  /** Against the recorded orders of a file, and whoever goes on when they no longer fit. */
  readonly onGhost: (text: string, opponent: Opponent) => void;
}

const DANGER_CHOICES = [
  'bundy',
  'standard',
  'kennedy-low',
  'kennedy-high',
  'dms',
] as const satisfies readonly Danger[];

export function TitleScreen({
  text,
  rope,
  saves,
  busy,
  onStart,
  onResume,
  onForget,
  onImport,
  onGhost,
  ...page
}: TitleProps) {
  const [length, setLength] = useState(LIVED);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [opponent, setOpponent] = useState(DEFAULT_OPPONENT);
  const start = (mode: Mode) => onStart({ scenario: length.scenario(mode), mode, settings, opponent });
  const why = busy ? text.say('title.loading') : null;
  return (
    <main className="title" data-theme="washington" aria-busy={busy}>
      <Head text={text} rope={rope} />
      <Corner text={text} {...page} />
      {SIDES.map((side) => (
        <Half
          key={side}
          text={text}
          side={side}
          length={length}
          why={why}
          onPlay={() => start(side)}
          onDrill={() => onStart(drillOf(side))}
        />
      ))}
      <div className="title-foot">
        <Lengths text={text} chosen={length} choose={setLength} />
        <Dangers
          text={text}
          chosen={settings.danger}
          choose={(danger) => setSettings({ ...settings, danger })}
        />
        <section className="title-more" aria-label={text.say('title.saves')}>
          <WhyButton className="button" why={why} onPress={() => start('hot-seat')}>
            {text.say('title.pair.play')}
          </WhyButton>
          <p className="quiet">{text.say('title.pair.about')}</p>
          <a className="button" href="/class">
            {text.say('title.class')}
          </a>
          <SavedGames text={text} saves={saves} why={why} onResume={onResume} onForget={onForget} />
          <FileButton label={text.say('title.import')} onText={onImport} />
          <details className="title-ways">
            <summary>{text.say('title.ways')}</summary>
            <LinkField text={text} why={why} onText={onImport} />
            <FileButton label={text.say('title.ghost')} onText={(record) => onGhost(record, opponent)} />
          </details>
        </section>
        <div className="title-last">
          <MoreSettings
            text={text}
            settings={settings}
            choose={setSettings}
            opponent={opponent}
            chooseOpponent={setOpponent}
          />
          <p className="title-privacy">
            {text.say('title.pitch')} {busy ? text.say('title.loading') : text.say('title.privacy')}
          </p>
        </div>
      </div>
    </main>
  );
}

function Head({ text, rope: Rope }: Pick<TitleProps, 'text' | 'rope'>) {
  // A language may need no word between the two.
  const middle = text.say('title.name.middle');
  return (
    <div className="title-head">
      <h1 className="hidden">{text.say('title.name')}</h1>
      <div className="title-words" aria-hidden="true">
        <span className="title-first">{text.say('title.name.first')}</span>
        {middle === '' ? null : <span className="title-middle">{middle}</span>}
        <span className="title-last-word">{text.say('title.name.last')}</span>
      </div>
      <Rope label={text.say('title.rope')} />
    </div>
  );
}

interface HalfProps {
  readonly text: TitleText;
  readonly side: Side;
  readonly length: Length;
  /** Why no game can be started now, or null. */
  readonly why: string | null;
  readonly onPlay: () => void;
  readonly onDrill: () => void;
}

function Half({ text, side, length, why, onPlay, onDrill }: HalfProps) {
  const theme = side === 'us' ? 'washington' : 'moscow';
  return (
    <section className={`title-half title-half-${side}`} data-theme={theme} aria-labelledby={`play-${side}`}>
      <Coast />
      <h2 id={`play-${side}`}>{text.say(`title.${side}.place`)}</h2>
      <p>{text.say(pitchOf(length, side))}</p>
      <div className="title-doors">
        <WhyButton className="button button-main" why={why} onPress={onPlay}>
          {text.say(`title.${side}.play`)}
        </WhyButton>
        <WhyButton className="button" why={why} onPress={onDrill}>
          {text.say(`title.${side}.drill`)}
        </WhyButton>
      </div>
    </section>
  );
}

/** The same coast for both, each half in its own ink. */
function Coast() {
  return (
    <span className="title-map" aria-hidden="true">
      <span className="title-coast" />
      <span className="title-island" />
      <span className="title-line" />
    </span>
  );
}

interface LengthsProps {
  readonly text: TitleText;
  readonly chosen: Length;
  readonly choose: (length: Length) => void;
}

function Lengths({ text, chosen, choose }: LengthsProps) {
  return (
    <fieldset>
      <legend>{text.say('title.length')}</legend>
      <div className="title-choices">
        {LENGTHS.map((length) => (
          <Choice key={length.id} name="length" checked={length === chosen} onChoose={() => choose(length)}>
            <b>{text.say(`title.length.${length.id}`)}</b>
            <small>{text.say(`title.length.${length.id}.about`)}</small>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

interface DangersProps {
  readonly text: TitleText;
  readonly chosen: Danger;
  readonly choose: (danger: Danger) => void;
}

function Dangers({ text, chosen, choose }: DangersProps) {
  return (
    <fieldset>
      <legend>{text.say('title.danger')}</legend>
      <p className="quiet">{text.say('title.danger.about')}</p>
      <div className="title-choices title-choices-wide">
        {DANGER_CHOICES.map((danger) => (
          <Choice key={danger} name="danger" checked={danger === chosen} onChoose={() => choose(danger)}>
            <b>{text.say(`title.danger.${danger}`)}</b>
            <small>{text.say(`title.danger.${danger}.who`)}</small>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ name, checked, onChoose, children }: ChoiceProps) {
  return (
    <label className="title-choice">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}

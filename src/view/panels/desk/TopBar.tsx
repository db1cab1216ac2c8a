/** Name, date, both capitals' time, turn, alert, menu. */

import { useDeferredValue, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { otherSide } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';
import type { Preferences } from '../../../store/preferences.ts';
import { themeOf, useWords } from '../context.tsx';
import type { MeterView } from '../model/meters.ts';
import { otherSound } from '../model/sound.ts';
import { ALERT_STEPS } from '../words/orderWords.ts';
import { novemberOf } from '../words/words.ts';
import { MeterButton } from './Meters.tsx';

export interface TopBarProps {
  readonly update: Update;
  readonly alert: MeterView | undefined;
  readonly onExport: () => void;
  readonly onTitle: () => void;
  readonly onBriefing: () => void;
  readonly onSettings: () => void;
  readonly sound: Preferences['sound'];
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly onAbout: () => void;
  readonly onGlossary: () => void;
  readonly onHints: () => void;
}

export function TopBar({ update, alert, ...menu }: TopBarProps) {
  const words = useWords();
  const { text, side, scenario } = words;
  const { hour, turn, epilogue } = update.observation.pub;
  // What cannot wait may come up after the last turn.
  const turns = scenario.calendar.length;
  const other = otherSide(side);
  return (
    <header className="bar">
      <h1 className="bar-name" aria-label={text.say('title.name')}>
        <Name />
      </h1>
      <p className="bar-date">{epilogue === 0 ? text.date(hour, side) : novemberOf(words, epilogue)}</p>
      <p className="bar-times">
        {text.say('bar.times', {
          own: text.time(hour, side),
          ownPlace: text.say(`side.${side}`),
          other: text.time(hour, other),
          otherPlace: text.say(`side.${other}`),
        })}
      </p>
      <p className="bar-turn">{text.say('bar.turn', { turn: Math.min(turn + 1, turns), turns })}</p>
      <AlertMeter alert={alert} update={update} />
      <BarMenu {...menu} />
    </header>
  );
}

/** The words of the name in two inks; a language may need no word in the middle. */
function Name() {
  const { text } = useWords();
  return (
    <span aria-hidden="true">
      {text.say('title.name.first')} <em>{text.say('title.name.middle')}</em> {text.say('title.name.last')}
    </span>
  );
}

/** How ready the own forces are, as steps. */
export function AlertMeter({ alert, update }: Pick<TopBarProps, 'alert' | 'update'>) {
  return alert === undefined ? null : (
    <MeterButton meter={alert} className="alert">
      <AlertSteps step={update.observation.own?.common.alert ?? 0} />
    </MeterButton>
  );
}

function AlertSteps({ step }: { readonly step: number }) {
  const { text, side } = useWords();
  return (
    <>
      <span className="label">{text.say(`alert.${side}.title`)}</span>
      <span className="alert-steps" aria-hidden="true">
        {ALERT_STEPS.map((each) => (
          <span key={each} className={each === step ? 'alert-step alert-now' : 'alert-step'}>
            {side === 'us' ? text.say(`alert.us.short.${each}`) : each + 1}
          </span>
        ))}
      </span>
      {side === 'ussr' ? (
        <b className="alert-word" aria-hidden="true">
          {text.say(`alert.ussr.${ALERT_STEPS[step] ?? 0}`)}
        </b>
      ) : null}
    </>
  );
}

function BarMenu({
  onExport,
  onTitle,
  onBriefing,
  onSettings,
  sound,
  prefer,
  onAbout,
  onGlossary,
  onHints,
}: Omit<TopBarProps, 'update' | 'alert'>) {
  const { text, side } = useWords();
  const [asked, setAsked] = useState(false);
  // The button is seen to be pressed at once, and the list to be gone; that the page is given back and taken away may take longer.
  const drawn = useDeferredValue(asked);
  return (
    <MenuTrigger isOpen={drawn} onOpenChange={setAsked}>
      <Button className={`button button-small bar-menu${asked ? ' bar-menu-asked' : ''}`}>
        {text.say('bar.menu')}
      </Button>
      <Popover className={asked ? 'popover' : 'popover popover-gone'} data-theme={themeOf(side)}>
        <Menu className="menu" aria-label={text.say('bar.menu')}>
          <MenuItem className="menu-item" onAction={onBriefing}>
            {text.say('bar.menu.briefing')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onSettings}>
            {text.say('title.settings')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => prefer({ sound: otherSound(sound) })}>
            {text.say('sound.turn', { on: sound === 'off' ? 'no' : 'yes' })}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onGlossary}>
            {text.say('glossary.title')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onHints}>
            {text.say('bar.menu.hints')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onAbout}>
            {text.say('bar.menu.about')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onExport}>
            {text.say('bar.menu.export')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onTitle}>
            {text.say('bar.menu.title')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The bar of a seat: who one is, the date and the turn of the game, the clock of the class, and the menu. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Update } from '../../../session/port.ts';
import { themeOf, useWords } from '../../panels/context.tsx';
import { AlertMeter } from '../../panels/desk/TopBar.tsx';
import type { MeterView } from '../../panels/model/meters.ts';
import { isOverAt } from '../over.ts';
import { ClassClock } from './ClassClock.tsx';
import { seatWords } from './model/seats.ts';
import type { Overlays } from './overlays.ts';
import type { Room } from './room.ts';

export interface ClassBarProps {
  readonly room: Room;
  /** Null where no game is seen yet. */
  readonly update: Update | null;
  readonly alert?: MeterView | undefined;
  readonly overlays: Overlays;
}

export function ClassBar({ room, update, alert, overlays }: ClassBarProps) {
  const { text, side } = useWords();
  const { view, state, seat } = room;
  return (
    <header className="bar class-bar">
      <h1 className="class-me">
        {view.me.name} <small>{seatWords(text, seat)}</small>
      </h1>
      {update === null ? null : (
        <p className="bar-turn">
          <b>{text.date(update.observation.pub.hour, side)}</b>{' '}
          {text.say('bar.turn', {
            turn: Math.min(update.observation.pub.turn + 1, view.class.turns),
            turns: view.class.turns,
          })}
        </p>
      )}
      {update === null ? null : <AlertMeter alert={alert} update={update} />}
      <Standing room={room} />
      <ClassClock text={text} room={view.class} ahead={state.ahead} over={isOverAt(view)} />
      <BarMenu room={room} overlays={overlays} />
    </header>
  );
}

/** Quiet signs of what is amiss: no line to the room, or no leave to write. */
function Standing({ room: { state, view } }: Pick<ClassBarProps, 'room'>) {
  const { text } = useWords();
  const { line } = state;
  return (
    <>
      {line === 'off' || line === 'connecting' ? (
        <p className="class-sign">{text.say('seat.line.off')}</p>
      ) : null}
      {line === 'held' ? <p className="class-sign">{text.say('seat.line.held')}</p> : null}
      {view.me.muted ? <p className="class-sign">{text.say('seat.muted')}</p> : null}
    </>
  );
}

type MenuProps = Pick<ClassBarProps, 'room' | 'overlays'>;

function BarMenu({ room, overlays }: MenuProps) {
  const { text, side } = useWords();
  return (
    <MenuTrigger>
      <Button className="button button-small bar-menu">{text.say('bar.menu')}</Button>
      <Popover className="popover" data-theme={themeOf(side)}>
        <Menu className="menu" aria-label={text.say('bar.menu')}>
          <MenuItem className="menu-item" onAction={overlays.openRole}>
            {text.say('seat.role.again')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={overlays.openSettings}>
            {text.say('title.settings')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={overlays.openGlossary}>
            {text.say('glossary.title')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => room.page.leave()}>
            {text.say('seat.leave')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** A student's name that opens what the teacher may do with the seat. */
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ControlView, Watched } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { useAsk } from './ask.ts';
import type { ChairRow } from './chairs.ts';
import { MoveSheet } from './MoveSheet.tsx';

export interface SeatMenuProps {
  readonly view: ControlView;
  /** Null for a chair nobody sits in. */
  readonly person: Watched | null;
  /** Null for somebody who sits in no chair of a cabinet. */
  readonly row: Pick<ChairRow, 'world' | 'side' | 'chair' | 'filled'> | null;
  /** The device has been without a connection for a while. */
  readonly lost: boolean;
  /** Said of the seat to whoever cannot see the row. */
  readonly chair: string;
  readonly state: string;
}

export function SeatMenu({ view, person, row, lost, chair, state }: SeatMenuProps) {
  const { text } = useWords();
  const [moving, setMoving] = useState(false);
  const name = person?.name ?? text.say('control.empty');
  return (
    <>
      <MenuTrigger>
        <Button
          className="seat-name"
          aria-label={text.say('control.menu.seat', {
            name,
            chair,
            state: lost ? text.say('control.lost') : state,
          })}
        >
          {name}
          {person?.muted === true ? <small> {text.say('control.muted')}</small> : null}
          {lost ? <small> {text.say('control.lost')}</small> : null}
        </Button>
        <Popover className="popover" data-theme="control">
          <SeatActions person={person} row={row} name={name} onMove={() => setMoving(true)} />
        </Popover>
      </MenuTrigger>
      {moving && person !== null ? (
        <MoveSheet view={view} person={person} onClose={() => setMoving(false)} />
      ) : null}
    </>
  );
}

interface ActionsProps extends Pick<SeatMenuProps, 'person' | 'row'> {
  readonly name: string;
  readonly onMove: () => void;
}

function SeatActions({ person, row, name, onMove }: ActionsProps) {
  const { text } = useWords();
  const ask = useAsk();
  return (
    <Menu className="menu" aria-label={name}>
      {row === null ? null : (
        <MenuItem
          className="menu-item"
          onAction={() => {
            const { world, side, chair, filled } = row;
            ask({ kind: 'fill', world, side, chair, on: !filled });
          }}
        >
          {text.say(row.filled ? 'control.menu.unfill' : 'control.menu.fill')}
        </MenuItem>
      )}
      {person === null ? null : (
        <>
          <MenuItem
            className="menu-item"
            onAction={() => ask({ kind: 'mute', participant: person.id, on: !person.muted })}
          >
            {text.say(person.muted ? 'control.menu.unmute' : 'control.menu.mute')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onMove}>
            {text.say('control.menu.move')}
          </MenuItem>
          {person.seat === null ? null : (
            <MenuItem
              className="menu-item"
              onAction={() => ask({ kind: 'seat', participant: person.id, seat: null })}
            >
              {text.say('control.menu.empty')}
            </MenuItem>
          )}
        </>
      )}
    </Menu>
  );
}

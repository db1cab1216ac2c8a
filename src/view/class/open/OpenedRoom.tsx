/** A room that has just been opened: how students join, and the links that are the teacher's. */
import type { Opened } from '../../../classroom/wire.ts';
import type { Text } from '../../../text/text.ts';
import { controlAddress, joinAddress, wallAddress } from './addresses.ts';
import { CopyRow } from './CopyRow.tsx';
import { OwnAddress } from './OwnAddress.tsx';
import { QrPicture } from './QrPicture.tsx';

export interface OpenedRoomProps {
  readonly text: Text;
  readonly opened: Opened;
  readonly onControl: () => void;
}

export function OpenedRoom({ text, opened, onControl }: OpenedRoomProps) {
  const { code, control, projector } = opened;
  const join = joinAddress(code);
  return (
    <div className="opened">
      <section className="opened-join" aria-labelledby="opened-title">
        <h1 id="opened-title" tabIndex={-1}>
          {text.say('setup.opened')}
        </h1>
        <p className="opened-code">{code}</p>
        <QrPicture address={join} label={text.say('setup.qr', { address: join })} />
        <OwnAddress text={text} />
      </section>
      <section className="opened-links" aria-label={text.say('setup.links')}>
        <CopyRow
          text={text}
          label={text.say('setup.link.join')}
          about={text.say('setup.link.join.about')}
          address={join}
        />
        <CopyRow
          text={text}
          label={text.say('setup.link.wall')}
          about={text.say('setup.link.wall.about')}
          address={wallAddress(projector)}
        />
        <CopyRow
          text={text}
          label={text.say('setup.link.control')}
          about={text.say('setup.link.control.about')}
          address={controlAddress(control)}
        />
        <div className="control-row">
          <button type="button" className="button button-main" onClick={onControl}>
            {text.say('setup.control')}
          </button>
          <a className="button" href={wallAddress(projector)} target="_blank" rel="noreferrer">
            {text.say('setup.wall')}
          </a>
        </div>
      </section>
    </div>
  );
}

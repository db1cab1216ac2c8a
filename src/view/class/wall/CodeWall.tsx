/** While students join: the code as large as it can be, the picture to scan, and how many are there. */
import type { ProjectorView } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { joinAddress, shortAddress } from '../open/addresses.ts';
import { OwnAddress } from '../open/OwnAddress.tsx';
import { QrPicture } from '../open/QrPicture.tsx';

export function CodeWall({ view }: { readonly view: ProjectorView }) {
  const { text } = useWords();
  const { code } = view.class;
  const address = joinAddress(code);
  return (
    <main className="wall-main wall-join">
      <div>
        <h1>{text.say('wall.join')}</h1>
        <p className="wall-address">{shortAddress()}</p>
        <p className="wall-join-code">{code}</p>
        <OwnAddress text={text} />
        <p className="wall-seated" role="status">
          {text.say('wall.seated', { count: view.seated })}
        </p>
        <p className="wall-note">{text.say('wall.note')}</p>
      </div>
      <QrPicture address={address} label={text.say('setup.qr', { address })} />
    </main>
  );
}

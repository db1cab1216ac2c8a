/** How students come in: the picture to scan, the address, and what to do next. */
import { useWords } from '../../panels/context.tsx';
import { joinAddress } from '../open/addresses.ts';
import { OwnAddress } from '../open/OwnAddress.tsx';
import { QrPicture } from '../open/QrPicture.tsx';

export function JoinPanel({ code }: { readonly code: string }) {
  const { text } = useWords();
  const address = joinAddress(code);
  return (
    <section className="paper-card join-card">
      <h2>{text.say('control.door.title')}</h2>
      <QrPicture address={address} label={text.say('setup.qr', { address })} />
      <p className="join-address">{address}</p>
      <OwnAddress text={text} />
      <p>{text.say('control.door.about')}</p>
    </section>
  );
}

/** Cards with the code of the room, its address and a picture to scan; for whoever has joined also code-name and seat. */
import { ROOM_SIZE } from '../../../classroom/types.ts';
import type { Participant } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { seatWords } from '../debrief/seatWords.ts';
import { joinAddress, shortAddress } from '../open/addresses.ts';
import { OwnAddress } from '../open/OwnAddress.tsx';
import { QrPicture } from '../open/QrPicture.tsx';

interface CodeProps {
  readonly code: string;
  readonly people: readonly Participant[];
  readonly worlds: number;
}

export function CodeSheets({ code, people, worlds }: CodeProps) {
  const words = useWords();
  const address = joinAddress(code);
  const blank = Array.from({ length: people.length === 0 ? ROOM_SIZE : 0 }, (_, id) => id);
  return (
    <>
      <OwnAddress text={words.text} />
      <div className="code-sheets">
        {people.map(({ id, name, seat }) => (
          <CodeCard
            key={id}
            code={code}
            address={address}
            name={name}
            seat={seatWords(words, seat, worlds)}
          />
        ))}
        {blank.map((id) => (
          <CodeCard key={id} code={code} address={address} name="" seat="" />
        ))}
      </div>
    </>
  );
}

interface CardProps {
  readonly code: string;
  readonly address: string;
  /** Empty to be written in by hand, like the seat. */
  readonly name: string;
  readonly seat: string;
}

function CodeCard({ code, address, name, seat }: CardProps) {
  const { text } = useWords();
  return (
    <article className="code-card">
      <QrPicture address={address} label={text.say('setup.qr', { address })} />
      <div>
        <p className="code-of">{code}</p>
        <p className="code-address">{shortAddress()}</p>
        <dl>
          <dt>{text.say('classPrint.codes.name')}</dt>
          <dd>{name}</dd>
          <dt>{text.say('classPrint.codes.seat')}</dt>
          <dd>{seat}</dd>
        </dl>
      </div>
    </article>
  );
}

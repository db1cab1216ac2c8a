/** Cards with the code of the room, its address and a picture to scan; for whoever has joined also code-name and seat. */
import { encode } from 'uqr';
import { type Participant, ROOM_SIZE } from '../../../classroom/types.ts';
import { useWords } from '../../panels/context.tsx';
import { seatWords } from '../debrief/seatWords.ts';

interface CodeProps {
  readonly code: string;
  readonly people: readonly Participant[];
  readonly worlds: number;
}

/** Where this page came from, with the code behind the sign: it opens the room's door. */
const addressOf = (code: string): string => `${location.origin}${location.pathname}#${code}`;

export function CodeSheets({ code, people, worlds }: CodeProps) {
  const words = useWords();
  const address = addressOf(code);
  const blank = Array.from({ length: people.length === 0 ? ROOM_SIZE : 0 }, (_, id) => id);
  return (
    <div className="code-sheets">
      {people.map(({ id, name, seat }) => (
        <CodeCard key={id} code={code} address={address} name={name} seat={seatWords(words, seat, worlds)} />
      ))}
      {blank.map((id) => (
        <CodeCard key={id} code={code} address={address} name="" seat="" />
      ))}
    </div>
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
      <Qr address={address} />
      <div>
        <p className="code-of">{code}</p>
        <p className="code-address">{address.split('#')[0]}</p>
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

/** Decoration: the address stands beside it in letters. */
function Qr({ address }: { readonly address: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg className="code-qr" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

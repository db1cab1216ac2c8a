/** What is to be done otherwise on the turn shown, by whom, and who plays on from there. */
import { useEffect, useState } from 'react';
import {
  BRANCH_PLAYERS,
  type BranchChange,
  type BranchChoices,
  type BranchPlayer,
} from '../../../../debrief/lab/types.ts';
import type { Order } from '../../../../engine/types.ts';
import { DOCTRINE_IDS, type DoctrineId } from '../../../../policy/doctrines/doctrine.ts';
import { DESKS, type Desk, SIDES, type Side } from '../../../../scenario/types.ts';
import type { LabPage } from '../../../../store/page.ts';
import { useWords } from '../../context.tsx';
import { WhyButton } from '../../WhyButton.tsx';
import { OrderSelect } from './OrderSelect.tsx';

/** A desk, or the whole side under another leader. */
type What = Desk | 'leader';

/** A game in which a side thinks ahead takes a second; the others a few hundredths. */
const GAMES: { readonly [player in BranchPlayer]: number } = { recorded: 300, heuristic: 200, search: 20 };
const gamesOf = (what: What, player: BranchPlayer): number =>
  what === 'leader' ? GAMES.search : GAMES[player];

interface FormProps {
  readonly turn: number;
  readonly page: LabPage;
}

/** What a side could have ordered on a turn; null until it is known. */
function useChoices(page: LabPage, turn: number, side: Side): BranchChoices | null {
  const [known, setKnown] = useState<{ readonly side: Side; readonly choices: BranchChoices | null } | null>(
    null,
  );
  useEffect(() => {
    let wanted = true;
    void page.branchChoices(turn, side).then((choices) => {
      if (wanted) setKnown({ side, choices });
    });
    return () => {
      wanted = false;
    };
  }, [page, turn, side]);
  return known?.side === side ? known.choices : null;
}

export function ChangeForm({ turn, page }: FormProps) {
  const { text, side: own } = useWords();
  const [side, setSide] = useState<Side>(own);
  const [what, setWhat] = useState<What>('military');
  const [order, setOrder] = useState<Order | null | undefined>(undefined);
  const [doctrine, setDoctrine] = useState<DoctrineId>('historical');
  const [then, setThen] = useState<BranchPlayer>('recorded');
  const choices = useChoices(page, turn, side);
  const change = changeOf();
  const games = gamesOf(what, then);
  const alone = (set: () => void) => {
    set();
    setOrder(undefined);
  };
  return (
    <form className="whatif-form" onSubmit={(event) => event.preventDefault()}>
      <Pick
        label={text.say('whatif.side')}
        value={side}
        onPick={(next) => alone(() => setSide(next))}
        of={SIDES}
      >
        {(each) => text.say(`side.${each}`)}
      </Pick>
      <Pick
        label={text.say('whatif.what')}
        value={what}
        onPick={(next) => alone(() => setWhat(next))}
        of={[...DESKS, 'leader']}
      >
        {(each) => (each === 'leader' ? text.say('whatif.leader') : text.say(`desk.${each}`))}
      </Pick>
      {what === 'leader' ? (
        <Pick label={text.say('whatif.doctrine')} value={doctrine} onPick={setDoctrine} of={DOCTRINE_IDS}>
          {(each) => text.say(`title.opponent.${each}`)}
        </Pick>
      ) : choices === null ? null : (
        <OrderSelect choices={choices} desk={what} chosen={order} onChoose={setOrder} />
      )}
      <Pick label={text.say('whatif.then')} value={then} onPick={setThen} of={BRANCH_PLAYERS}>
        {(each) => text.say(`whatif.then.${each}`)}
      </Pick>
      <WhyButton
        className="button button-main"
        why={change === null ? text.say('whatif.nothing') : null}
        onPress={() => {
          if (change !== null) page.branch({ change, games, onward: then });
        }}
      >
        {text.say('whatif.play', { games })}
      </WhyButton>
    </form>
  );

  function changeOf(): BranchChange | null {
    if (what === 'leader') return { kind: 'doctrine', turn, side, doctrine };
    return order === undefined ? null : { kind: 'order', turn, side, desk: what, order };
  }
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly of: readonly T[];
  readonly onPick: (value: T) => void;
  readonly children: (value: T) => string;
}

function Pick<T extends string>({ label, value, of, onPick, children }: PickProps<T>) {
  const pick = (found: string): void => {
    const known = of.find((each) => each === found);
    if (known !== undefined) onPick(known);
  };
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => pick(event.currentTarget.value)}>
        {of.map((each) => (
          <option key={each} value={each}>
            {children(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

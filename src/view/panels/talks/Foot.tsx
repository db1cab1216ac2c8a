/** What stays in sight while an offer is written: what each side gains, whether they would sign, and the seal, or that it is set. */
import { otherSide, type Side } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { composedRefusal, isComposedSealed } from '../model/composed.ts';
import { guessed, hopeOf } from '../model/worths.ts';
import { WhyButton } from '../WhyButton.tsx';
import { SIGNS } from '../words/reckoningWords.ts';
import { refusalWords } from '../words/refusalWords.ts';
import { Bar, type BarProps } from './Bar.tsx';
import type { Reckoned } from './Reckoning.tsx';
import { useOwnHeight } from './useOwnHeight.ts';

interface FootProps extends DeskProps {
  /** Null while nothing is written. */
  readonly reckoned: Reckoned | null;
}

export function Foot({ view, actions, reckoned }: FootProps) {
  const words = useWords();
  const { text, scenario, side } = words;
  const foot = useOwnHeight<HTMLDivElement>('--foot');
  const isSealed = isComposedSealed(view.drafts, view.composer);
  const refused = composedRefusal(actions, view.composer);
  const why = refused === null ? null : refusalWords(words, view.update.observation, refused.code);
  const note = isSealed || why === null ? null : text.say('talks.blocked', { why });
  const hope = hopeOf(scenario, view.update.observation.settings.secrecy, side);
  return (
    <div ref={foot} className="composer-foot">
      <div className="tally" role="status">
        {reckoned === null ? <p>{text.say('talks.reckoning.none')}</p> : <Tally {...reckoned} hope={hope} />}
        {reckoned === null || note === null ? null : <p className="refused">{note}</p>}
        {isSealed ? <p>{text.say('talks.sealed')}</p> : null}
      </div>
      <WhyButton
        className="button button-main"
        why={isSealed ? text.say('talks.sealed') : why}
        onPress={actions.chooseComposed}
      >
        {text.say(isSealed ? 'talks.seal.done' : 'talks.seal')}
      </WhyButton>
      {reckoned === null ? null : (
        <p className="tally-legend">
          <span className="scale-key" aria-hidden="true" />
          {text.say('offers.bars')}
        </p>
      )}
    </div>
  );
}

/** `hope`: our own. */
function Tally({ own, theirs, hope }: Reckoned & { readonly hope: number }) {
  const { text, side } = useWords();
  const worth = guessed(theirs.worth);
  const about = text.say('offers.about', { change: text.change(worth) });
  return (
    <>
      <Gain whose={side} number={text.change(own)} worth={own} hope={hope} insists={[]} />
      <Gain
        whose={otherSide(side)}
        number={about}
        worth={worth}
        hope={theirs.hope}
        insists={theirs.insists.map(guessed)}
      />
      <p className="tally-verdict">
        <span aria-hidden="true">{SIGNS[theirs.signing]} </span>
        {text.say(`offers.signing.${theirs.signing}`)}
      </p>
    </>
  );
}

interface GainProps extends BarProps {
  readonly whose: Side;
  readonly number: string;
}

function Gain({ whose, number, ...bar }: GainProps) {
  const { text } = useWords();
  return (
    <p className="tally-gain">
      {text.say(`side.${whose}`)} <b>{number}</b>{' '}
      {bar.worth > bar.hope ? null : text.say('offers.best', { points: text.points(bar.hope) })}
      <Bar {...bar} />
    </p>
  );
}

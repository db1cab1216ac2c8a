/** The option form: every combination, how each side ranks it, and why it would stay there or not. */
import { type OptionTheory, STAYS, type Stay } from '../../../../debrief/theoryTypes.ts';
import { SIDES } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import { combinationWords } from './theoryWords.ts';

const SHAPES: { readonly [stay in Stay]: string } = { nash: '■', seq: '◆', smr: '▲', gmr: '△', moves: '○' };

export function OptionForm({ options }: { readonly options: OptionTheory }) {
  const { text } = useWords();
  const rows = options.states.toSorted((one, two) => one.places.us - two.places.us);
  return (
    <>
      <dl className="theory-legend">
        {STAYS.map((stay) => (
          <div key={stay}>
            <dt>
              <Stays stay={stay} />
            </dt>
            <dd>{text.say(`theory.stay.${stay}.about`)}</dd>
          </div>
        ))}
      </dl>
      <table className="theory-table theory-options-table">
        <caption className="hidden">{text.say('theory.options.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{text.say('theory.options.combination')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {text.say(`side.${side}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((state) => (
            <Row key={state.code} state={state} options={options} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  readonly state: OptionTheory['states'][number];
  readonly options: OptionTheory;
}

function Row({ state: { code, stays, places }, options: { now, next, states } }: RowProps) {
  const words = useWords();
  const { text } = words;
  const lasts = stays.us !== 'moves' && stays.ussr !== 'moves';
  const tags = [
    ...(code === now ? (['here'] as const) : []),
    ...(code === next && next !== now ? (['next'] as const) : []),
  ];
  return (
    <tr className={lasts ? 'theory-lasts' : undefined}>
      <th scope="row">
        <span className="theory-combination">{combinationWords(words, code)}</span>{' '}
        {lasts ? <em className="theory-tag">{text.say('theory.options.lasts')}</em> : null}{' '}
        {tags.map((tag) => (
          <em key={tag} className={`theory-tag theory-tag-${tag}`}>
            {text.say(`theory.options.${tag}`)}
          </em>
        ))}
      </th>
      {SIDES.map((side) => (
        <td key={side}>
          <Stays stay={stays[side]} />{' '}
          <small>{text.say('theory.options.place', { place: places[side], all: states.length })}</small>
        </td>
      ))}
    </tr>
  );
}

function Stays({ stay }: { readonly stay: Stay }) {
  const { text } = useWords();
  return (
    <span className="theory-stay">
      <span className="theory-shape" aria-hidden="true">
        {SHAPES[stay]}
      </span>{' '}
      <span>{text.say(`theory.stay.${stay}`)}</span>
    </span>
  );
}

/** The bargaining set: every deal as a point, where both gain, and what came; then the named points as a table. */
import type { BargainTheory, NoDeal } from '../../../../debrief/theoryTypes.ts';
import { type BySide, SIDES, type Side } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import type { Words } from '../../words/words.ts';
import { dots, lineThrough, type Mark, marksOf, placed } from './bargainShape.ts';
import { dealTold, riskWords } from './theoryWords.ts';

const TICKS = [0, 25, 50, 75, 100];

export interface BargainSetProps {
  readonly bargain: BargainTheory;
  /** Whether the scores of this game are told. */
  readonly scored: boolean;
}

export function BargainSet({ bargain, scored }: BargainSetProps) {
  const { text } = useWords();
  const marks = marksOf(bargain, scored);
  return (
    <>
      <div className="theory-plot">
        <span className="theory-up">{text.say('theory.bargain.up')}</span>
        <Ticks className="theory-ticks-up" />
        <Plot bargain={bargain} marks={marks} />
        <Ticks className="theory-ticks-across" />
        <span className="theory-across">{text.say('theory.bargain.across')}</span>
      </div>
      <PlotLegend noDeals={bargain.noDeals} />
      <p>{text.say('theory.bargain.better', { count: bargain.betterForBoth })}</p>
      {SIDES.map((side) => (
        <Feared key={side} side={side} ppm={bargain.feared[side]} />
      ))}
      <NamedDeals marks={marks} happened={bargain.happened} />
    </>
  );
}

function Feared({ side, ppm }: { readonly side: Side; readonly ppm: number | null }) {
  const words = useWords();
  const { text } = words;
  if (ppm === null) return null;
  const who = text.say(`side.${side}`);
  return <p>{text.say('theory.bargain.feared', { side, who, chance: riskWords(words, ppm) })}</p>;
}

const Ticks = ({ className }: { readonly className: string }) => (
  <div className={className} aria-hidden="true">
    {TICKS.map((tick) => (
      <span key={tick}>{tick}</span>
    ))}
  </div>
);

interface PlotProps {
  readonly bargain: BargainTheory;
  readonly marks: readonly Mark[];
}

function Plot({ bargain: { deals, frontier, noDeals }, marks }: PlotProps) {
  const { text } = useWords();
  return (
    <div className="theory-field">
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={text.say('theory.bargain.chart')}
      >
        {noDeals.toReversed().map((none) => (
          <Zone key={none.code} none={none} />
        ))}
        <path className="theory-grid" d="M25 0V100M50 0V100M75 0V100M0 25H100M0 50H100M0 75H100" />
        <path className="theory-dots" d={dots(deals)} />
        <path className="theory-frontier" d={lineThrough(frontier)} />
        <path className="theory-dots theory-dots-frontier" d={dots(frontier)} />
        <path className="theory-dots theory-dots-named" d={dots(marks.map(({ at }) => at))} />
      </svg>
      {placed(marks).map(({ signs, across, up, atEdge }) => (
        <span
          key={signs}
          className={atEdge ? 'theory-mark theory-mark-edge' : 'theory-mark'}
          aria-hidden="true"
          style={{ left: `${across}%`, bottom: `${up}%` }}
        >
          {signs}
        </span>
      ))}
    </div>
  );
}

/** All that is better for both than this. */
const Zone = ({ none: { code, us, ussr } }: { readonly none: NoDeal }) => (
  <path
    className={`theory-zone theory-zone-${code === 'attack' ? 'attack' : 'first'}`}
    d={`M${us / 1000} ${100 - ussr / 1000}V0H100V${100 - ussr / 1000}Z`}
  />
);

function PlotLegend({ noDeals }: { readonly noDeals: readonly NoDeal[] }) {
  const { text } = useWords();
  return (
    <ul className="theory-keys">
      <li>
        <i className="theory-key theory-key-deal" aria-hidden="true" />
        {text.say('theory.bargain.deal')}
      </li>
      <li>
        <i className="theory-key theory-key-frontier" aria-hidden="true" />
        {text.say('theory.bargain.frontier')}
      </li>
      {noDeals.map(({ code }) => (
        <li key={code}>
          <i
            className={`theory-key theory-key-${code === 'attack' ? 'attack' : 'first'}`}
            aria-hidden="true"
          />
          {text.say(`theory.bargain.zone.${code}`)}
        </li>
      ))}
    </ul>
  );
}

const isBetter = (one: BySide<number>, than: BySide<number>): boolean =>
  one.us > than.us && one.ussr > than.ussr;

const nameOf = ({ text }: Words, mark: Mark): string =>
  mark.kind === 'no-deal' ? text.say(`theory.noDeal.${mark.code}`) : text.say(`theory.bargain.${mark.kind}`);

interface NamedProps {
  readonly marks: readonly Mark[];
  readonly happened: BySide<number>;
}

function NamedDeals({ marks, happened }: NamedProps) {
  const words = useWords();
  const { text } = words;
  return (
    <table className="theory-table theory-deals">
      <caption className="hidden">{text.say('theory.bargain.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{text.say('theory.bargain.mark')}</th>
          <th scope="col">{text.say('theory.bargain.what')}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {text.say(`side.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => (
          <NamedDeal key={mark.sign} mark={mark} happened={happened} />
        ))}
      </tbody>
    </table>
  );
}

/** Its name and points, and below them its clauses. */
function NamedDeal({ mark, happened }: { readonly mark: Mark; readonly happened: BySide<number> }) {
  const words = useWords();
  const { text } = words;
  const deal = mark.kind === 'reached' || mark.kind === 'example' ? mark.at : null;
  return (
    <>
      <tr className={deal === null ? undefined : 'theory-headed'}>
        <td className="theory-sign">{mark.sign}</td>
        <th scope="row">{nameOf(words, mark)}</th>
        {SIDES.map((side) => (
          <td key={side} className="theory-figure">
            {text.points(mark.at[side])}
          </td>
        ))}
      </tr>
      {deal === null ? null : (
        <tr>
          <td />
          <td colSpan={3}>
            <small>{dealTold(words, deal.bundle)}</small>{' '}
            {mark.kind === 'reached' && isBetter(deal, happened) ? (
              <small className="theory-sooner">{text.say('theory.bargain.sooner')}</small>
            ) : null}
          </td>
        </tr>
      )}
    </>
  );
}

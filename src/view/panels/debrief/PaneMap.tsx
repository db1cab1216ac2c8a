/** One of the three small maps: coast, line, ships and submarines as one side had them, or as they were. */
import type { Comparison } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { branch, type Words } from '../words/words.ts';
import { landPath, linePath, SHEET_BOX } from './chartCoast.ts';
import { type Mark, marksOf, type Pane } from './paneMarks.ts';

const SHOWN_LINE: readonly Comparison['line']['status'][] = [
  'proclaimed',
  'in-force',
  'extended',
  'suspended',
];
const HULL = 'M0 -12L5 -2L4 11L-4 11L-5 -2Z';
const BOAT = 'M0 -11Q4 0 0 11Q-4 0 0 -11Z';
/** Map units by which a report's place may be wrong for each hour of its age. */
const DOUBT_AN_HOUR = 1.6;
const MOST_DOUBT = 60;

export function PaneMap({ page, pane }: { readonly page: Comparison; readonly pane: Pane }) {
  const words = useWords();
  const marks = marksOf(words.scenario, page, pane, (mark) => nameOf(words, mark));
  const { x, y, width, height } = SHEET_BOX;
  return (
    <figure className="leaf-map">
      <svg
        viewBox={`${x} ${y} ${width} ${height}`}
        role="img"
        aria-label={words.text.say(`debrief.map.${pane}`)}
      >
        <rect {...SHEET_BOX} className="leaf-sea" />
        <path d={landPath()} className="leaf-land" />
        {SHOWN_LINE.includes(page.line.status) ? (
          <path d={linePath(page.line.radius)} className={`leaf-line leaf-line-${page.line.status}`} />
        ) : null}
        {marks.map((mark) => (
          <MarkShape key={mark.id} mark={mark} name={nameOf(words, mark)} />
        ))}
      </svg>
      <figcaption className="hidden">
        {marks.length === 0
          ? words.text.say('debrief.map.none')
          : marks.map((mark) => spoken(words, mark, pane)).join('; ')}
      </figcaption>
    </figure>
  );
}

function MarkShape({ mark, name }: { readonly mark: Mark; readonly name: string }) {
  const { x, y, heading, kind, status, age, named, left } = mark;
  return (
    <g
      className={`leaf-mark leaf-${kind} ${status === 'turned' || status === 'stopped' ? 'leaf-turned' : ''}`}
    >
      {age > 0 ? (
        <circle cx={x} cy={y} r={Math.min(MOST_DOUBT, 14 + age * DOUBT_AN_HOUR)} className="leaf-doubt" />
      ) : null}
      <path
        d={kind === 'ship' ? HULL : BOAT}
        transform={`translate(${x} ${y}) rotate(${heading}) scale(1.35)`}
        className="leaf-hull"
      />
      {named ? (
        <text x={left ? x - 22 : x + 22} y={y + 9} textAnchor={left ? 'end' : 'start'}>
          {age > 0 ? `${name} ?` : name}
        </text>
      ) : null}
    </g>
  );
}

const nameOf = ({ names }: Words, { kind, id }: Mark): string =>
  kind === 'ship' ? names.ship(id) : names.submarine(id);

/** The same for those who cannot see the map. */
function spoken({ text, names }: Words, { id, kind, status, age }: Mark, pane: Pane): string {
  const old = pane === 'us' ? `, ${text.say('debrief.map.age', { hours: age })}` : '';
  if (kind === 'ship')
    return text.say('debrief.map.ship', { ship: names.ship(id), status: branch(status ?? '') }) + old;
  return (
    (pane === 'us'
      ? text.say('debrief.map.contact')
      : text.say('debrief.map.boat', { boat: names.submarine(id) })) + old
  );
}

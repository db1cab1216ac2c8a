/** The map the world has: the coasts, the line once it is proclaimed, the missile sites once they are known. */
import type { Observation } from '../../../engine/types.ts';
import { project } from '../../map/projection.ts';
import { useWords } from '../../panels/context.tsx';
import { landPath, linePath, SHEET_BOX } from '../../panels/debrief/chartCoast.ts';
import { branch } from '../../panels/words/words.ts';

/** The sheet without the empty ocean in the east. */
const BOX = { ...SHEET_BOX, width: SHEET_BOX.width * 0.72 };
/** A line that stands is drawn. */
const SHOWN: readonly string[] = ['proclaimed', 'in-force', 'extended', 'suspended'];
/** Names for those who do not know the coasts: degrees, and how they are written. */
const PLACES = [
  { id: 'cuba', lon: -80.9, lat: 20.6, kind: 'land' },
  { id: 'united-states', lon: -85.2, lat: 30.9, kind: 'land' },
  { id: 'atlantic', lon: -74.6, lat: 27.6, kind: 'sea' },
  { id: 'caribbean', lon: -85.3, lat: 17, kind: 'sea' },
  { id: 'havana', lon: -82.37, lat: 23.13, kind: 'point' },
  { id: 'guantanamo', lon: -75.15, lat: 19.93, kind: 'point' },
  { id: 'miami', lon: -80.2, lat: 25.77, kind: 'point' },
] as const;

export function PublicMap({ seen }: { readonly seen: Observation }) {
  const { text, scenario } = useWords();
  const { pub } = seen;
  const { x, y, width, height } = BOX;
  const sites = pub.disclosed === 'no' ? [] : scenario.sites;
  const hasLine = SHOWN.includes(pub.blockade);
  return (
    <figure className="wall-map">
      <svg
        viewBox={`${x} ${y} ${width} ${height}`}
        preserveAspectRatio="xMinYMid slice"
        role="img"
        aria-label={text.say('wall.map', {
          line: branch(pub.blockade),
          radius: pub.lineRadius,
          sites: sites.length,
        })}
      >
        <path d={landPath()} className="leaf-land" />
        {hasLine ? (
          <path d={linePath(pub.lineRadius)} className={`leaf-line leaf-line-${pub.blockade}`} />
        ) : null}
        {sites.map(({ id, lon, lat }) => {
          const at = project(lon, lat);
          return <path key={id} className="wall-site" d={`M${at.x} ${at.y - 7}l6 11h-12z`} />;
        })}
        {PLACES.map(({ id, lon, lat, kind }) => {
          const at = project(lon, lat);
          return (
            <g key={id} className={`wall-place wall-place-${kind}`}>
              {kind === 'point' ? <circle cx={at.x} cy={at.y} r={4} /> : null}
              <text x={kind === 'point' ? at.x + 9 : at.x} y={kind === 'point' ? at.y - 6 : at.y + 8}>
                {text.say(`map.place.${id}`)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        {hasLine ? text.say('wall.line', { line: branch(pub.blockade) }) : null}
        {sites.length > 0 ? <span className="wall-key">{text.say('wall.sites')}</span> : null}
      </figcaption>
    </figure>
  );
}

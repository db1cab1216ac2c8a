/** The keys over the map: nearer, farther, the whole map, and how far the missiles reach. */
import { useId } from 'react';
import { reachOf } from '../../map/planMap.ts';
import { useWords } from '../context.tsx';
import type { Words } from '../words/words.ts';
import { ZOOM_STEP } from './mapKeys.ts';
import { mapWordsOf } from './mapWords.ts';
import type { ShownMap } from './useMap.ts';

export function MapButtons({ map }: { readonly map: ShownMap }) {
  const { host, ranges, onRanges } = map;
  const words = useWords();
  const { text } = words;
  const reach = useId();
  return (
    <div className="map-buttons">
      <button type="button" aria-label={text.say('map.zoomIn')} onClick={() => host.zoomBy(ZOOM_STEP)}>
        +
      </button>
      <button type="button" aria-label={text.say('map.zoomOut')} onClick={() => host.zoomBy(1 / ZOOM_STEP)}>
        −
      </button>
      <button type="button" aria-label={text.say('map.reset')} onClick={() => host.reset()}>
        ⤢
      </button>
      <button
        type="button"
        aria-label={text.say('map.ranges')}
        title={text.say('map.ranges')}
        aria-pressed={ranges}
        aria-keyshortcuts="R"
        aria-describedby={reach}
        onClick={() => onRanges(!ranges)}
      >
        <Rings />
      </button>
      <p id={reach} hidden>
        {reachWords(words, map)}
      </p>
    </div>
  );
}

/** The rings in words: how far each reaches and whom. */
function reachWords(words: Words, { seen }: ShownMap): string {
  const rings = seen === null ? [] : reachOf(seen, words.scenario, mapWordsOf(words));
  if (rings.length === 0) return words.text.say('map.ranges.none');
  return rings
    .map(({ label, cities }) =>
      words.text.say('map.ranges.row', { label, cities: cities.length === 0 ? 'none' : cities.join(', ') }),
    )
    .join(' ');
}

function Rings() {
  return (
    <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
      <path d="M0-3.2 3 2.4H-3Z" fill="currentColor" />
      <circle r="6" fill="none" stroke="currentColor" strokeWidth="1.2" strokeDasharray="3 1.4" />
      <circle r="9" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}

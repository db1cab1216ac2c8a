/** Where the map is shown on a screen: it moves in when the screen comes and stays one map across screens. */
import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../context.tsx';
import type { MapHost } from './mapHost.ts';

export function MapSlot({ host }: { readonly host: MapHost }) {
  const { text } = useWords();
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    slot.current?.append(host.element);
    return () => host.element.remove();
  }, [host]);
  return (
    <>
      <div ref={slot} className="map-slot" />
      <div className="map-buttons">
        <button type="button" aria-label={text.say('map.zoomIn')} onClick={() => host.zoomBy(1.5)}>
          +
        </button>
        <button type="button" aria-label={text.say('map.zoomOut')} onClick={() => host.zoomBy(1 / 1.5)}>
          −
        </button>
        <button type="button" aria-label={text.say('map.reset')} onClick={() => host.reset()}>
          ⤢
        </button>
      </div>
    </>
  );
}

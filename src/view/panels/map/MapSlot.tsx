/** Where the map is shown on a screen: it moves in when the screen comes and stays one map across screens. */
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../context.tsx';
import { MapButtons } from './MapButtons.tsx';
import { mapDeed } from './mapKeys.ts';
import type { ShownMap } from './useMap.ts';

export function MapSlot({ map }: { readonly map: ShownMap }) {
  const { host, ranges, onRanges } = map;
  const { text } = useWords();
  const slot = useRef<HTMLDivElement>(null);
  const keys = useId();
  useLayoutEffect(() => {
    slot.current?.append(host.element);
    return () => host.element.remove();
  }, [host]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = mapDeed(event);
    if (deed === null) return;
    event.preventDefault();
    if (deed.kind === 'pan') host.panBy(deed.dx, deed.dy);
    else if (deed.kind === 'zoom') host.zoomBy(deed.factor);
    else if (deed.kind === 'reset') host.reset();
    else onRanges(!ranges);
  };
  return (
    <>
      {/* An application, so that a screen reader lets the arrow keys through to it. */}
      <div
        ref={slot}
        className="map-slot"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys below move the map
        tabIndex={0}
        aria-label={text.say('sheet.map')}
        aria-describedby={keys}
        onKeyDown={onKeyDown}
      />
      <p id={keys} hidden>
        {text.say('map.keys')}
      </p>
      <MapButtons map={map} />
    </>
  );
}

/** What kind of thing a line of the situation is about, as its mark on the map, in the colour of whose it is. */
import type { Scenario } from '../../../scenario/types.ts';
import type { Target } from '../../../store/types.ts';
import { useWords } from '../context.tsx';

const PATHS: { readonly [kind in Target['kind'] | 'warship']: string } = {
  ship: 'M2 13h20l-3.5 5h-13ZM8 13V8h7v5M11.5 8V5',
  warship: 'M4 4h16v16H4ZM11 12a1 1 0 1 1 2 0 1 1 0 1 1-2 0',
  submarine: 'M2 15c2-4 18-4 20 0-2 4-18 4-20 0ZM10 11.6V8h4v3.6M14 8V5h2',
  site: 'M12 4 20 19H4Z',
  line: 'M3 20C4 10 10 4 21 3',
  capital: 'M12 3l2.6 6 6.4.6-4.8 4.3 1.4 6.4L12 17l-5.6 3.3 1.4-6.4L3 9.6 9.4 9Z',
  place: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11Z',
};

export function Mark({ target }: { readonly target: Target }) {
  const { scenario } = useWords();
  const isWarship = scenario.warships.some(({ id }) => id === target.id);
  return (
    <svg
      className={`situation-mark mark-${ownerOf(scenario, target)}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path
        d={PATHS[isWarship ? 'warship' : target.kind]}
        strokeDasharray={target.kind === 'line' ? '4 3' : undefined}
      />
    </svg>
  );
}

function ownerOf({ ships }: Scenario, { kind, id }: Target): 'us' | 'ussr' | 'none' {
  switch (kind) {
    case 'ship': {
      const ship = ships.find((each) => each.id === id);
      if (ship === undefined) return 'us';
      return ship.flag === 'ussr' ? 'ussr' : 'none';
    }
    case 'site':
    case 'submarine':
      return 'ussr';
    case 'line':
      return 'us';
    case 'capital':
      return id === 'us' ? 'us' : 'ussr';
    case 'place':
      return 'none';
  }
}

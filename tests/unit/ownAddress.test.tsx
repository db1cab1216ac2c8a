/** A code shown by an address that means each device itself: whoever shows it is told, on the wall, in the control room and on paper. */
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openText } from '../../src/text/text.ts';
import { JoinPanel } from '../../src/view/class/control/JoinPanel.tsx';
import { OpenedRoom } from '../../src/view/class/open/OpenedRoom.tsx';
import { CodeSheets } from '../../src/view/class/print/CodeSheets.tsx';
import { CodeWall } from '../../src/view/class/wall/CodeWall.tsx';
import { WordsProvider } from '../../src/view/panels/context.tsx';
import { openWords } from '../../src/view/panels/words/words.ts';
import { projectorView } from './classControlViews.ts';
import { scenario, start, texts } from './classSeatGame.ts';

const text = await openText('en');
const words = openWords(text, scenario, texts, 'us');
const opened = { code: 'K7MQ2', control: 'c', projector: 'p' };
const PLACES = {
  'the wall': <CodeWall view={projectorView(scenario, start)} />,
  'the control room': <JoinPanel code="K7MQ2" />,
  'the invitation': <OpenedRoom text={text} opened={opened} onControl={() => undefined} />,
  paper: <CodeSheets code="K7MQ2" people={[]} worlds={1} />,
} as const;
type Place = keyof typeof PLACES;

/** What is shown at a place on a page that was opened under this name. */
const shownAt = (place: Place, hostname: string): string => {
  const origin = `http://${hostname}:8080`;
  vi.stubGlobal('location', { hostname, host: `${hostname}:8080`, origin, pathname: '/class' });
  return renderToString(<WordsProvider words={words}>{PLACES[place]}</WordsProvider>);
};

afterEach(() => void vi.unstubAllGlobals());

describe.each(Object.keys(PLACES) as readonly Place[])('a code on %s', (place) => {
  it.each(['localhost', 'class.localhost', '127.0.0.1', '127.0.1.1', '0.0.0.0', '[::1]'])(
    'says that nobody else comes in by %s',
    (hostname) => {
      expect(shownAt(place, hostname)).toContain(text.say('setup.own'));
    },
  );

  it.each(['192.168.43.1', 'localhost.example', 'school.example'])('says nothing of %s', (hostname) => {
    expect(shownAt(place, hostname)).not.toContain(text.say('setup.own'));
  });
});

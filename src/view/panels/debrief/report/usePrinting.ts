/** Whether the page is being put on paper: what only paper shows is made then, and not before. `sample` is in the letters of its language. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The faces of a report. A page that still waits for one when it is printed may lose all that follows its first sheet. */
const FACES = [
  '400 1em Literata',
  '700 1em Literata',
  '700 1em "Sofia Sans Extra Condensed"',
  '400 1em "IBM Plex Mono"',
];

export function usePrinting(sample: string): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Without one the browser takes another face.
    for (const face of FACES) void document.fonts.load(face, sample).catch(() => []);
  }, [sample]);
  useEffect(() => {
    const paper = matchMedia('print');
    // The browser takes its picture of the page as soon as these are over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const turn = () => (paper.matches ? begin() : end());
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    paper.addEventListener('change', turn);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      paper.removeEventListener('change', turn);
    };
  }, []);
  return printing;
}

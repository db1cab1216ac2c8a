/**
 * Types a line in, letter by letter, for the eye alone: the whole text stands in the page from the start, and what is not yet
 * typed is painted in no colour. A browser without custom highlights shows the line at once.
 */
import { type RefObject, useEffect, useRef } from 'react';

const NAME = 'untyped';
const LETTERS_A_SECOND = 70;

const untyped = (): Highlight | null => {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null;
  const known = CSS.highlights.get(NAME);
  if (known !== undefined) return known;
  const made = new Highlight();
  CSS.highlights.set(NAME, made);
  return made;
};

/** The element must hold one text and nothing else. `most` is the longest it may take, in seconds; 0 does not type. */
export function useTyping<Typed extends HTMLElement>(most: number): RefObject<Typed | null> {
  const element = useRef<Typed>(null);
  const first = useRef(most);
  useEffect(() => {
    const text = element.current?.firstChild;
    const highlight = first.current > 0 ? untyped() : null;
    if (highlight === null || !(text instanceof Text)) return undefined;
    return type(text, highlight, first.current);
  }, []);
  return element;
}

/** Begins at once; the answer shows the rest and ends it. A frame may be dated before the moment in which it was asked for. */
function type(text: Text, highlight: Highlight, most: number): () => void {
  const rest = document.createRange();
  const letters = text.data.length;
  const speed = Math.max(LETTERS_A_SECOND, letters / most);
  const began = performance.now();
  let frame = 0;
  const show = (typed: number): void => {
    rest.setStart(text, Math.min(typed, text.data.length));
    rest.setEnd(text, text.data.length);
  };
  const step = (now: number): void => {
    const typed = Math.max(0, Math.floor(((now - began) / 1000) * speed));
    show(typed);
    if (typed < letters) frame = requestAnimationFrame(step);
    else highlight.delete(rest);
  };
  show(0);
  highlight.add(rest);
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
    highlight.delete(rest);
  };
}

/**
 * The first script of the page. The title stands in the page's own HTML; only when it has been painted is the script fetched
 * that works it, so that the two do not share a slow line.
 */
import '../view/styles/base.css';
import '../view/styles/title.css';

/** Both at once over the line, each in a task of its own on the processor. */
const begin = (): void => {
  void import('./react.ts');
  void import('../main.tsx');
};

/** Milliseconds after which a browser that has not told of a painting is not waited for. */
const PATIENCE_MS = 1_000;

// A page in the background is not painted before somebody looks at it.
if (document.hidden) begin();
else {
  new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
  setTimeout(begin, PATIENCE_MS);
}

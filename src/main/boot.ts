/**
 * The first script of the page. The title stands in the page's own HTML; only when it has been painted is any script fetched
 * (`tools/paintFirst.ts`), so that the two do not share a slow line.
 */
import '../view/styles/base.css';
import '../view/styles/title.css';

// Each in a task of its own on the processor.
void import('./react.ts');
void import('../main.tsx');

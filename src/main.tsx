/** The page begins here: the one place where store, saves and screen meet. Session, rules and scenario come when a game starts. */
import { readAddress } from './main/options.ts';
import { openPage } from './main/page.ts';
import { openSaves } from './main/storage.ts';
import { createViewStore } from './store/view.ts';
import { showPage } from './view/app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element.');

const wantsStillness = matchMedia('(prefers-reduced-motion: reduce)').matches;
const address = readAddress(location.search, wantsStillness);
await showPage(root, openPage(createViewStore(), openSaves(), address));

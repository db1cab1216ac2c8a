/** The page begins here: the one place where store, saves and screen meet. Session, rules and scenario come when a game starts. */

import { openSeenHints } from './main/hints.ts';
import { watchLinks } from './main/links.ts';
import { keepOffline } from './main/offline.ts';
import { readAddress } from './main/options.ts';
import { openPage } from './main/page.ts';
import { openPreferences } from './main/preferences.ts';
import { openSaves } from './main/storage.ts';
import { createViewStore } from './store/view.ts';
import { showPage } from './view/app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element.');

const address = readAddress(location.search);
const store = createViewStore(openPreferences(address.preferred), openSeenHints());
const page = openPage(store, openSaves(), address);
await showPage(root, page);
watchLinks(page.importGame);
keepOffline();

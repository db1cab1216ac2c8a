/** The pages of a class begin here. */
import { createClassStore } from '../../store/classroom.ts';
import { showClass } from '../../view/classApp.tsx';
import { readAddress } from '../options.ts';
import { openPreferences } from '../preferences.ts';
import { openClassPage } from './page.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element.');

// Another address typed or followed on this page is another arrival.
addEventListener('hashchange', () => location.reload());

const address = readAddress(location.search);
const store = createClassStore(openPreferences(address.preferred));
showClass(root, openClassPage(store, address));

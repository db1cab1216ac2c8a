/**
 * Keeps the whole game in the browser after the first visit, so that it needs no network any more. A newer version is fetched
 * while the old one is in use and takes its place when no page has it open; never in the middle of a game.
 */
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the page; the build writes it here. */
  readonly __WB_MANIFEST: readonly PrecacheEntry[];
};

/** What stands behind the question mark is for the page's script; the page is the same. */
const ANY_QUERY = [/./];

precacheAndRoute([...self.__WB_MANIFEST], { ignoreURLParametersMatching: ANY_QUERY });

// The first visit's page is served by it too. A later version finds no page to claim.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

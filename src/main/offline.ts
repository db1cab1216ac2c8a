/** Has the browser offer to install the game, and keep the whole of it for play without a network. A browser that will not is no fault. */

/** After the page is loaded the reader is left in peace this long; then what is not there yet is fetched file by file. */
const PATIENCE_MS = 2_000;

/** Named only now: of a manifest in the page itself a browser fetches the icons before it paints. */
const nameManifest = (): void =>
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'manifest', href: '/manifest.webmanifest' }),
  );

export const keepOffline = (): void => {
  nameManifest();
  // Absent where the page is not served safely, as on a plain address of a school's network.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  const wait = () => void setTimeout(register, PATIENCE_MS);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
};

/** Has the browser keep the whole game for play without a network. A browser that will not is no fault. */

/** After the page is loaded the reader is left in peace this long; then what is not there yet is fetched file by file. */
const PATIENCE_MS = 2_000;

export const keepOffline = (): void => {
  // Absent where the page is not served safely, as on a plain address of a school's network.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  const wait = () => void setTimeout(register, PATIENCE_MS);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
};

/**
 * The one `<style>` element that react-aria writes into the page (touch behaviour of pressable elements), and the one it
 * writes on an iPhone while a dialog is open. They are constant texts, so the policy names them by hash and no other inline
 * style can run. `tests/unit/server.test.ts` computes both hashes again from the installed package.
 */
const REACT_ARIA_STYLES = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
];

/**
 * The one inline script: it waits for the first painting and then fetches the others (`tools/paintFirst.ts`). It is a constant
 * text too; the same test computes its hash again.
 */
const AFTER_PAINT = "'sha256-mtc+t/moyqlkCikEvFs2F9aqCZTGHO1rmIaqLsSWtrQ='";

/** What a page of ours may load, and from where. Nothing comes from another host; no inline script runs but one. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${AFTER_PAINT}`,
  `style-src 'self' ${REACT_ARIA_STYLES.join(' ')}`,
  // Phaser keeps three tiny default textures as data: pictures, and decodes loaded pictures through blob: addresses.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
];

/** Sent with every answer, also with errors; `openerPolicy` gives one more. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Names under `/assets/` carry a hash of their content and never change; everything else is asked for again each time. */
export function cacheControl(pathname: string): string {
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * The opener policy, where the browser will take it: over https or on the machine itself. On a plain http address of a school's
 * network every page would answer it with a console error instead.
 */
export function openerPolicy(
  host: string | undefined,
  forwardedProtocol: string | undefined,
): Record<string, string> {
  const local = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/.test(host ?? '');
  return local || forwardedProtocol === 'https' ? { 'Cross-Origin-Opener-Policy': 'same-origin' } : {};
}

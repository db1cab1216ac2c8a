/** Addresses of a room on the server this page came from. What stands behind the sign never leaves the browser. */

const page = (fragment: string): string => `${location.origin}${location.pathname}#${fragment}`;

/** Whether this page was opened by a name that means each device itself: nobody else gets here by it. */
export const isOwnName = (): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(location.hostname);

export const joinAddress = (code: string): string => page(code);
export const controlAddress = (token: string): string => page(`control=${token}`);
export const wallAddress = (token: string): string => page(`wall=${token}`);

/** Where to type the code, short enough to be read off a wall. */
export const shortAddress = (): string => `${location.host}${location.pathname.replace(/\.html$/, '')}`;

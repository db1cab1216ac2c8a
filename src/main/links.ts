/** Games that come in the address of the page. */

/** How the fragment of such an address begins. */
const MARK = '#g=';

/** Opens the game of the address, now and whenever one is entered, and takes it out of the address: a reload is not to open it again. */
export const watchLinks = (open: (link: string) => Promise<void>): void => {
  const look = (): void => {
    const { hash, pathname, search } = location;
    if (!hash.startsWith(MARK)) return;
    history.replaceState(null, '', pathname + search);
    void open(hash);
  };
  addEventListener('hashchange', look);
  look();
};

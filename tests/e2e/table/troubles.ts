/** Everything a page must never do: say anything on the console, fail at something, or break its content policy. */
import type { BrowserContext, Page } from '@playwright/test';

/** Collects the troubles of every page of a context, from now on. */
export const troublesOf = async (context: BrowserContext): Promise<readonly string[]> => {
  const troubles: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`content policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  context.on('page', (page) => listen(page, troubles));
  return troubles;
};

/** Said by Playwright where a test wants no service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

const listen = (page: Page, troubles: string[]): void => {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && message.text() !== BLOCKED)
      troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
  page.on('crash', () => troubles.push('crashed'));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Whoever closes or reloads a page ends what it was loading.
    if (why !== 'net::ERR_ABORTED') troubles.push(`not loaded: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
};

/**
 * The part of Firefox's WebDriver BiDi that puppeteer does not offer.
 * Firefox sends no events for pages of extensions, so puppeteer's own `goto` would wait for ever there;
 * with `-remote-allow-system-access`, commands do reach them, and a page that was opened here can be used as any other.
 */
import type { Browser, Frame, Page } from 'puppeteer-core';

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

function connectionOf(browser: Browser): Connection {
  const { connection } = browser as Browser & { connection?: Connection };
  if (!connection) throw new Error('This browser is not driven through WebDriver BiDi.');
  return connection;
}

function contextOf(page: Page): string {
  const { _id } = page.mainFrame() as Frame & { _id: string };
  return _id;
}

/** Loads any address in a tab, also one that `page.goto` refuses, and waits until it has loaded. */
export async function navigate(page: Page, url: string): Promise<void> {
  const parameters = { context: contextOf(page), url, wait: 'complete' };
  await connectionOf(page.browser()).send('browsingContext.navigate', parameters);
}

/** Evaluates an expression in Firefox's own window. Throws what it throws. */
export async function evaluateInBrowser(browser: Browser, expression: string): Promise<void> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const target = { context: contexts[0]?.context };
  const parameters = { expression, target, awaitPromise: true };
  const answer = await connection.send('script.evaluate', parameters);
  const { exceptionDetails } = answer.result as { exceptionDetails?: { text: string } };
  if (exceptionDetails) throw new Error(`In Firefox's own window: ${exceptionDetails.text}`);
}

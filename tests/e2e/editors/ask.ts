/** Calls the content script of the test extension from a page, in either browser. */
import type { Page } from 'puppeteer-core';
import type { Calls } from './extension/calls.ts';

let count = 0;

/** Asks the content script; resolves to its answer. Fails when no script answers. */
export async function ask<Name extends keyof Calls>(
  page: Page,
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<Awaited<ReturnType<Calls[Name]>>> {
  count += 1;
  const answer = await page.evaluate(
    (call) =>
      new Promise<string>((resolve, reject) => {
        document.addEventListener(
          `takt-answer-${call.id}`,
          (event) => event instanceof CustomEvent && resolve(String(event.detail)),
          { once: true },
        );
        setTimeout(() => reject(new Error(`No answer to ${call.name}.`)), 5_000);
        document.dispatchEvent(new CustomEvent('takt-call', { detail: JSON.stringify(call) }));
      }),
    { id: count, name, args },
  );
  return JSON.parse(answer === 'undefined' ? 'null' : answer);
}

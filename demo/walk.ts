/** The walk that `npm start` takes when nobody is there to take it. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { press } from './hand.ts';
import { choose, logged, type Stage, t, waitForLog, waitForText } from './stage.ts';

const folder = resolve('screenshots');

export interface Walk {
  stage: Stage;
  page: Page;
  panel: Frame;
  /** What stands in the composer. */
  draft: string;
  say(words: string): void;
}

/** Findings, a fix, the rewrite, the post, the log and the archive page. Fails when one of them does not come about. */
export async function takeWalk({ stage, page, panel, draft, say }: Walk): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const picture = (of: Page, name: string) =>
    of.screenshot({ path: resolve(folder, `${name}.png`) });
  const model = () => page.evaluate(() => window.torget?.model() ?? '');

  say(`\nThe draft, in the composer of Torget:\n  ${draft}`);
  await waitForText(panel, 'anvende');
  await waitForText(panel, 'foreta en vurdering');
  say(`\nTakt's panel:\n${indent(await panel.evaluate(() => document.body.innerText))}`);
  await picture(page, '1-findings');

  say('\nReplacing «anvende» by «bruke» …');
  await choose(panel, t.finding.swapLong('anvende', 'bruke'));
  await page.waitForFunction(() => window.torget?.model().includes('bruke'));
  say(`  ${await model()}`);

  say('\nRewriting the rest …');
  await waitForText(panel, t.panel.some(1));
  await choose(panel, t.panel.rewriteAll);
  await waitForText(panel, t.rewrite.apply);
  await picture(page, '2-rewrite');
  await choose(panel, t.rewrite.apply);
  await page.waitForFunction(() => !window.torget?.model().includes('foreta'));
  const text = await model();
  say(`  ${text}`);

  say('\nPosting on behalf of the organisation …');
  const before = (await logged(stage)).length;
  await press(page, 'submit');
  const entries = (await waitForLog(stage, before + 2)).slice(before);
  if (entries[0]?.submission?.text !== text) throw new Error('The post is not in the log.');
  say(`\nThe entries in the log:\n${JSON.stringify(entries, null, 2)}`);
  await picture(page, '3-posted');

  const archive = await stage.extensionPage('archive.html');
  await waitForText(archive, text.slice(0, 20));
  await picture(archive, '4-archive');
  say(`\nPictures of all this are in ${folder}`);
}

function indent(words: string): string {
  return words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line}`)
    .join('\n');
}

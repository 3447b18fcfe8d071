import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, startVisit, type Visit } from './visit.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('%s sees the focus', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit(name);
  });
  afterAll(() => visit.end());

  const focus = (id: string) =>
    visit.page.evaluate((wanted) => {
      const shadow = document.querySelector('site-box')?.shadowRoot;
      (document.getElementById(wanted) ?? shadow?.getElementById(wanted))?.focus();
    }, id);

  test('also as it moves inside an open shadow root, once each time', async () => {
    await visit.open('fields.html');
    await visit.run('watch');
    for (const id of ['area', 'shadowed', 'other', 'shadowed', 'line']) await focus(id);
    expect(await visit.run('focused')).toEqual(['area', 'shadowed', 'other', 'shadowed', 'line']);
    await visit.run('abort');
    for (const id of ['area', 'shadowed', 'other']) await focus(id);
    expect(await visit.run('focused')).toEqual([]);
  });

  test('that was there before', async () => {
    await visit.open('fields.html');
    await focus('shadowed');
    await visit.run('watch');
    await focus('other');
    expect(await visit.run('focused')).toEqual(['shadowed', 'other']);
  });
});

/** How the DOM of an editable element is read, and that every place in its text is found again. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../../demo/browsers/session.ts';
import { press } from '../../../demo/hand.ts';
import { ask } from './ask.ts';
import { browsers, open } from './open.ts';

/** A text, or an element: its name, its attributes where it has any, and what is in it. */
type Tree = string | [name: string, attributes: Record<string, string>, ...children: Tree[]];

const p = (...children: Tree[]): Tree => ['p', {}, ...children];
const br: Tree = ['br', {}];
const kept = { style: 'white-space: pre-wrap' };
const collapsed = { style: 'white-space: normal' };

/** `inside`: an offset that no caret can stand at. */
const cases: { name: string; trees: Tree[]; text: string; inside?: number }[] = [
  { name: 'nothing', trees: [], text: '' },
  { name: 'an empty block', trees: [p(br)], text: '' },
  { name: 'blocks', trees: [p('A'), p('B')], text: 'A\nB' },
  {
    name: 'blank blocks',
    trees: [p(br), p('A'), p(br), p(br), p('B'), p(br)],
    text: '\nA\n\n\nB\n',
  },
  { name: 'breaks', trees: ['A', br, 'B', br, br, 'C'], text: 'A\nB\n\nC' },
  { name: 'a break that fills the end of a block', trees: [p('A', br), p('B')], text: 'A\nB' },
  { name: 'a break before the one that fills', trees: [p('A', br, br), p('B')], text: 'A\n\nB' },
  { name: 'text beside blocks', trees: ['A', ['div', {}, 'B'], 'C'], text: 'A\nB\nC' },
  {
    name: 'blocks in blocks',
    trees: [['div', {}, ['div', {}, 'A'], ['div', {}, ['span', {}, 'B'], ['b', {}, 'C']]]],
    text: 'A\nBC',
  },
  {
    name: 'a list',
    trees: [['ul', {}, ['li', {}, 'A'], ['li', {}, 'B']]],
    text: 'A\nB',
  },
  {
    name: 'emoji as images',
    trees: [p('A', ['img', { alt: '🎉' }], 'B')],
    text: 'A🎉B',
    inside: 2,
  },
  { name: 'an image without words', trees: [p('A', ['img', { alt: '' }], 'B')], text: 'AB' },
  {
    name: 'zero-width filler',
    trees: [p('A\u200b\ufeffB'), p('\ufeff', br), p('C')],
    text: 'AB\n\nC',
  },
  { name: 'joiners inside emoji', trees: [p('👩‍👩‍👧')], text: '👩‍👩‍👧' },
  {
    name: 'line breaks in kept space',
    trees: [
      ['div', kept, 'A\n\nB  C \n'],
      ['div', kept, 'D'],
    ],
    text: 'A\n\nB  C \nD',
  },
  {
    name: 'collapsed space, and hard spaces that a browser wrote for it',
    trees: [
      [
        'div',
        collapsed,
        ['div', {}, '\n  A \n ', ['b', {}, ' B'], ' \u00a0C\u00a0 ', '\n'],
        ' \n ',
        p('D'),
      ],
    ],
    text: 'A B  C \nD',
  },
  {
    name: 'what is not shown as text',
    trees: [p('A', ['button', {}, 'x'], ['span', { style: 'display: none' }, 'x'], 'B')],
    text: 'AB',
  },
];

/** Puts elements into the editor as a page would, without a parser. */
async function show(page: Page, trees: Tree[]): Promise<void> {
  await page.evaluate((all) => {
    const grow = (tree: Tree): Node => {
      if (typeof tree === 'string') return document.createTextNode(tree);
      const [name, attributes, ...children] = tree;
      const element = document.createElement(name);
      element.style.cssText = attributes.style ?? '';
      for (const [key, value] of Object.entries(attributes)) {
        if (key !== 'style') element.setAttribute(key, value);
      }
      element.append(...children.map(grow));
      return element;
    };
    document.querySelector('[data-torget="editor"]')?.replaceChildren(...all.map(grow));
  }, trees);
}

describe.each(browsers)('%s', (browser) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await open(browser);
    page = await session.newPage('https://torget.example/contenteditable');
    await page.waitForFunction(() => window.torget?.ready);
    await press(page, 'editor');
    expect(await ask(page, 'attach')).toBe('contenteditable');
  });
  afterAll(() => session.close());

  it.each(cases)('reads $name', async ({ trees, text, inside }) => {
    await show(page, trees);
    expect(await ask(page, 'read')).toBe(text);
    for (let at = 0; at <= text.length; at += 1) {
      if (at === inside) continue;
      expect(await ask(page, 'caretAt', at), `caret at ${at}`).toEqual({ start: at, end: at });
    }
  });
});

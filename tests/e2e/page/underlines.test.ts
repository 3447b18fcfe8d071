import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Area, Colour } from './pixels.ts';
import { type BrowserName, startVisit, type Visit } from './visit.ts';

const text =
  'Me tek sikte på å ferdigstille dokumentet innan fristen, og vi vil i den forbindelse anvende verktøyet på nytt.';
const long = Array.from({ length: 30 }, (_, line) => `Linje ${line}: ${text}`).join('\n');

describe.each<BrowserName>(['chromium', 'firefox'])('%s draws marks', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit(name);
    await visit.page.setViewport({ width: 640, height: 600 });
  });
  afterAll(() => visit.end());

  /** Puts text into a field, or selects part of it, as the page itself would. */
  const put = (path: string, value: string) =>
    visit.page.evaluate(
      (steps, text) => {
        const root = steps.reduce<Element | null>(
          (at, step) => (at?.shadowRoot ?? document).querySelector(step),
          null,
        );
        if (root instanceof HTMLInputElement || root instanceof HTMLTextAreaElement)
          root.value = text;
        else if (root) root.textContent = text;
      },
      path.split(' >>> '),
      value,
    );

  const select = (path: string, start: number, end: number) =>
    visit.page.evaluate(
      (steps, from, to) => {
        const root = steps.reduce<Element | null>(
          (at, step) => (at?.shadowRoot ?? document).querySelector(step),
          null,
        );
        if (root instanceof HTMLInputElement || root instanceof HTMLTextAreaElement) {
          root.focus({ preventScroll: true });
          root.setSelectionRange(from, to);
        } else if (root?.firstChild instanceof Text) {
          (root as HTMLElement).focus({ preventScroll: true });
          getSelection()?.setBaseAndExtent(root.firstChild, from, root.firstChild, to);
        }
      },
      path.split(' >>> '),
      start,
      end,
    );

  const scrollTo = (path: string) =>
    visit.page.evaluate((first) => {
      document.querySelector(first)?.scrollIntoView();
    }, path.split(' ')[0] ?? '');

  const spanOf = (word: string, inside = text) => {
    const start = inside.indexOf(word);
    return { start, end: start + word.length };
  };

  /** The line must lie where the browser itself paints a selection of the same words. */
  async function expectUnder(path: string, span: { start: number; end: number }, colour: Colour) {
    // Firefox scrolls a field to its selection.
    await select(path, span.start, span.end);
    const words = await visit.drawn('green');
    await select(path, span.start, span.start);
    const line = await visit.drawn(colour);
    expect(line, 'nothing is drawn').not.toBeNull();
    expect(words).not.toBeNull();
    const { left, right, top, bottom } = line as Area;
    const box = words as Area;
    expect(Math.abs(left - box.left)).toBeLessThanOrEqual(2);
    expect(Math.abs(right - box.right)).toBeLessThanOrEqual(2);
    expect(top).toBeGreaterThan((box.top + box.bottom) / 2);
    expect(bottom).toBeLessThanOrEqual(box.bottom + 3);
  }

  const must = (span: { start: number; end: number }) => [{ span, severity: 'must' }];

  test.each(['#area', '#styled', '#ce', 'site-box >>> #shadowed', '#small', '#inner'])(
    'at the words of %s',
    async (path) => {
      await visit.open('fields.html');
      await put(path, text);
      await visit.run('begin', path);
      const span = spanOf('anvende');
      await scrollTo(path);
      await visit.run('show', must(span));
      await expectUnder(path, span, 'red');
      await visit.page.evaluate(() => window.scrollBy(0, -9));
      await expectUnder(path, span, 'red');
    },
  );

  test('in a one-line field, also when it is scrolled to the side', async () => {
    await visit.open('fields.html');
    await put('#line', text);
    await visit.run('begin', '#line');
    await visit.run('show', must(spanOf('sikte')));
    await expectUnder('#line', spanOf('sikte'), 'red');
    await visit.run('reveal', spanOf('anvende'));
    await visit.run('show', must(spanOf('anvende')));
    await expectUnder('#line', spanOf('anvende'), 'red');
  });

  test('in a long text that is scrolled and made wider', async () => {
    await visit.open('fields.html');
    await put('#area', long);
    await visit.run('begin', '#area');
    const span = spanOf('Linje 20', long);
    await visit.run('show', must(span));
    expect(await visit.drawn('red')).toBeNull();
    expect(await visit.run('reveal', span)).toBe(true);
    expect(await visit.drawn('amber')).not.toBeNull();
    await new Promise((done) => setTimeout(done, 1100));
    expect(await visit.drawn('amber')).toBeNull();
    await expectUnder('#area', span, 'red');
    await visit.page.evaluate(() => {
      const area = document.querySelector<HTMLElement>('#area');
      area?.scrollBy(0, -17);
      if (area) area.style.width = '610px';
    });
    await visit.run('reveal', span);
    await expectUnder('#area', span, 'red');
    await visit.page.evaluate(() => document.querySelector('#area')?.scrollTo(0, 0));
    expect(await visit.drawn('red')).toBeNull();
  });

  test('and follows what moves the field without an event', async () => {
    await visit.open('fields.html');
    await put('#area', text);
    await visit.run('begin', '#area');
    await visit.run('show', must(spanOf('anvende')));
    await visit.page.evaluate(() => {
      const form = document.querySelector('form');
      if (form) form.style.paddingTop = '77px';
    });
    await new Promise((done) => setTimeout(done, 200));
    await expectUnder('#area', spanOf('anvende'), 'red');
  });

  test('that keep to their words while one types before them', async () => {
    await visit.open('fields.html');
    await put('#area', text);
    await visit.run('begin', '#area');
    await visit.run('show', must(spanOf('anvende')));
    await select('#area', 0, 0);
    await visit.page.keyboard.type('Ja, ');
    await expectUnder('#area', spanOf('anvende', `Ja, ${text}`), 'red');
  });

  test('cut off where the field is cut off', async () => {
    await visit.open('fields.html');
    await put('#inner', text);
    await visit.run('begin', '#inner');
    await scrollTo('.scroller');
    await visit.run('show', must(spanOf('sikte')));
    expect(await visit.drawn('red')).not.toBeNull();
    await visit.page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 60));
    expect(await visit.drawn('red')).toBeNull();
  });

  test('finds the mark at a point, the shortest first', async () => {
    await visit.open('fields.html');
    await put('#area', text);
    await visit.run('begin', '#area');
    await visit.run('show', [
      { span: spanOf(text), severity: 'info' },
      { span: spanOf('sikte'), severity: 'advice' },
    ]);
    const line = await visit.drawn('blue');
    if (!line) throw new Error('nothing is drawn');
    expect(await visit.run('at', line.left + 5, line.top - 4)).toBe(1);
    expect(await visit.run('at', line.right + 20, line.top - 4)).toBe(0);
    expect(await visit.run('at', 900, 690)).toBeNull();
    await visit.run('clear');
    expect(await visit.drawn('blue')).toBeNull();
  });

  test.each(['#ce', 'site-box >>> #shadowed', '#area'])(
    'adds nothing to %s and leaves nothing behind',
    async (path) => {
      await visit.open('fields.html');
      await put(path, text);
      const look = () =>
        visit.page.evaluate(() => {
          const shadow = document.querySelector('site-box')?.shadowRoot;
          return {
            html: document.documentElement.outerHTML,
            shadow: shadow?.innerHTML,
            sheets: [document.adoptedStyleSheets.length, shadow?.adoptedStyleSheets.length],
            highlights: [...CSS.highlights.keys()],
          };
        });
      const before = await look();
      await visit.page.evaluate((steps) => {
        const root = steps.reduce<Element | null>(
          (at, step) => (at?.shadowRoot ?? document).querySelector(step),
          null,
        );
        const changes: string[] = [];
        Object.assign(window, { changes });
        new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(
          root as Element,
          { childList: true, subtree: true, attributes: true, characterData: true },
        );
      }, path.split(' >>> '));
      await visit.run('begin', path);
      await visit.run('show', must(spanOf('anvende')));
      await visit.run('update', 1);
      await visit.run('reveal', spanOf('verktøyet'));
      expect((await look()).highlights.sort()).toEqual(['takt-must', 'takt-shown']);
      await visit.run('abort');
      expect(await look()).toEqual(before);
      expect(await visit.page.evaluate('window.changes')).toEqual([]);
      expect(await visit.page.evaluate('window.seen.violations')).toEqual([]);
    },
  );

  test('comes back when the page has thrown out the style sheet', async () => {
    await visit.open('fields.html');
    await put('#ce', text);
    await visit.run('begin', '#ce');
    await visit.run('show', must(spanOf('anvende')));
    await visit.page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet()];
    });
    expect(await visit.drawn('red')).toBeNull();
    await visit.run('show', must(spanOf('anvende')));
    await expectUnder('#ce', spanOf('anvende'), 'red');
    await visit.run('abort');
    expect(await visit.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });
});

/** What every kind of editor must do in every browser: checks against the editor's own model and real keys. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Edit, Span } from '../../../rules/types.ts';
import { ask } from './ask.ts';
import { model, pause, press, pressWithControl } from './torget.ts';

/** Letters of several code units, composed and decomposed; emoji; a hashtag; paragraphs and a blank line. */
export const letter = [
  'Hei alle sammen! 👩‍👩‍👧 Ny skole åpner.',
  '',
  'Vi åpner ny skole på mandag 🎉 #skole, og bla\u030aba\u0308r.',
  'Ærlig talt: kom på besøk.',
].join('\n');

const settled = 120;
/** Longer than any editor's own pause between two steps of undo. */
const undoPause = 1_600;

/** Fills the editor through its own interface and, for the line breaks at the end, by keys; the caret ends at the end. */
export async function fill(page: Page, text: string): Promise<void> {
  const start = text.trimEnd() === '' ? '' : text.replace(/\n+$/, '');
  await press(page, 'editor');
  await page.evaluate((next) => {
    // Draft takes a focused editor that is filled from outside for an unfocused one.
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active instanceof HTMLElement) active.blur();
    window.torget?.setText(next);
  }, start);
  await press(page, 'editor');
  await pressWithControl(page, 'End');
  for (let at = start.length; at < text.length; at += 1) await page.keyboard.press('Enter');
  await pause(settled);
  expect(await ask(page, 'attach')).not.toBeNull();
  expect(await model(page)).toBe(text);
}

/** The nth place of `words` in `text`. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let seen = 0; seen < nth; seen += 1) start = text.indexOf(words, start + 1);
  expect(start, `«${words}» is in the text`).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

const applied = (text: string, edit: Edit) =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end);

/** Makes an edit and checks that it changed what it should in text and model, and nothing else. */
async function change(page: Page, text: string, edit: Edit): Promise<string> {
  const after = applied(text, edit);
  expect(await ask(page, 'replace', edit, text), 'replace() reports success').toBe(true);
  await pause(settled);
  expect(await model(page), 'the model').toBe(after);
  expect(await ask(page, 'read'), 'the text in the page').toBe(after);
  return after;
}

async function expectTypingAt(page: Page, text: string, at: number): Promise<void> {
  await page.keyboard.type('xy');
  await pause(settled);
  expect(await model(page), 'typing goes on after the edit').toBe(
    applied(text, { start: at, end: at, text: 'xy' }),
  );
}

async function changeAndType(page: Page, text: string, edit: Edit): Promise<void> {
  await fill(page, text);
  const after = await change(page, text, edit);
  await expectTypingAt(page, after, edit.start + edit.text.length);
}

async function undo(page: Page): Promise<void> {
  await pressWithControl(page, 'z');
  await pause(settled);
}

/** An edit after typing, with the focus elsewhere, taken back by one Ctrl+Z. */
async function changeAndUndo(page: Page, edit: Edit): Promise<void> {
  await fill(page, letter);
  await page.keyboard.type(' Ja');
  const text = `${letter} Ja`;
  await pause(undoPause);
  await change(page, text, edit);
  await undo(page);
  expect(await model(page), 'one Ctrl+Z takes the edit back').toBe(text);
  expect(await ask(page, 'read')).toBe(text);
}

async function refuse(page: Page, edit: Edit, before: string): Promise<void> {
  const html = () =>
    page
      .locator('>>> [data-torget="editor"]')
      .map((root) => root.outerHTML)
      .wait();
  const was = await html();
  expect(await ask(page, 'replace', edit, before)).toBe(false);
  await pause(settled);
  expect(await model(page)).toBe(letter);
  expect(await html()).toBe(was);
}

export interface Check {
  name: string;
  run(page: Page): Promise<void>;
  /** For fields that show their text as DOM. */
  rich?: true;
}

const middle = () => ({ ...spanOf(letter, 'skole', 1), text: 'barnehage' });
const end = (text: string): Span => ({ start: text.length, end: text.length });

export const checks: readonly Check[] = [
  {
    name: 'reads what the model holds, and leaves the DOM alone',
    run: async (page) => {
      for (const text of [
        '',
        'En linje',
        '\nA\n\n\nB\n',
        letter,
        'to  mellomrom, ett til slutt ',
      ]) {
        await fill(page, text);
        expect(await ask(page, 'read')).toBe(text);
      }
    },
  },
  {
    name: 'gives a range over every word',
    rich: true,
    run: async (page) => {
      await fill(page, letter);
      for (const { 0: word, index } of letter.matchAll(/\S+/g)) {
        const span = { start: index, end: index + word.length };
        expect(await ask(page, 'covers', span)).toBe(word);
      }
    },
  },
  {
    name: 'knows where the caret is',
    run: async (page) => {
      await fill(page, letter);
      expect(await ask(page, 'selection')).toEqual(end(letter));
      for (const back of [1, 2, 3]) {
        await page.keyboard.press('ArrowLeft');
        await pause(60);
        const at = letter.length - back;
        expect(await ask(page, 'selection')).toEqual({ start: at, end: at });
      }
      await pressWithControl(page, 'Home');
      await pause(60);
      expect(await ask(page, 'selection')).toEqual({ start: 0, end: 0 });
    },
  },
  {
    name: 'fixes a word in a middle paragraph; the next key lands after it',
    run: (page) => changeAndType(page, letter, middle()),
  },
  {
    name: 'fixes the first word, beside an emoji',
    run: (page) => changeAndType(page, letter, { ...spanOf(letter, 'Hei'), text: 'Hallo' }),
  },
  {
    name: 'fixes a word with decomposed letters',
    run: (page) =>
      changeAndType(page, letter, { ...spanOf(letter, 'bla\u030aba\u0308r'), text: 'blåbær' }),
  },
  {
    name: 'replaces an emoji of several code points, and a hashtag',
    run: async (page) => {
      await changeAndType(page, letter, { ...spanOf(letter, '👩‍👩‍👧'), text: '👋🏽' });
      await changeAndType(page, letter, { ...spanOf(letter, '#skole'), text: '#NySkole' });
    },
  },
  {
    name: 'replaces a whole line',
    run: (page) =>
      changeAndType(page, letter, { ...spanOf(letter, 'Ærlig talt: kom på besøk.'), text: 'Kom!' }),
  },
  {
    name: 'deletes words',
    run: (page) => changeAndType(page, letter, { ...spanOf(letter, ' ny'), text: '' }),
  },
  {
    name: 'deletes all of a line, and all of the text',
    run: async (page) => {
      await changeAndType(page, 'A\nbort\nB', { start: 2, end: 6, text: '' });
      await changeAndType(page, 'bort', { start: 0, end: 4, text: '' });
    },
  },
  {
    name: 'inserts at the very end',
    run: async (page) => {
      const sentence = ' Jeg er ansatt i Eksempelvik kommune.';
      await changeAndType(page, letter, { ...end(letter), text: sentence });
      await changeAndType(page, 'A\n', { start: 2, end: 2, text: 'B' });
      await changeAndType(page, '', { start: 0, end: 0, text: 'Hei' });
    },
  },
  {
    name: 'inserts where no word is',
    run: async (page) => {
      await changeAndType(page, letter, { start: 0, end: 0, text: 'NB ' });
      const blank = letter.indexOf('\n\n') + 1;
      await changeAndType(page, letter, { start: blank, end: blank, text: 'Merk' });
      const gap = spanOf(letter, ' mandag').start;
      await changeAndType(page, letter, { start: gap, end: gap, text: ' selve' });
    },
  },
  {
    name: 'fixes after the focus has gone to a button, and to a frame',
    run: async (page) => {
      await fill(page, letter);
      await page.evaluate(() => document.querySelector('button')?.focus());
      const once = await change(page, letter, middle());
      await expectTypingAt(page, once, middle().start + middle().text.length);
      await fill(page, letter);
      await page.evaluate(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.style.position = 'fixed';
        frame.contentDocument?.body.appendChild(document.createElement('input')).focus();
      });
      const twice = await change(page, letter, middle());
      await expectTypingAt(page, twice, middle().start + middle().text.length);
      await page.evaluate(() => document.querySelector('iframe')?.remove());
    },
  },
  {
    name: 'makes two fixes after one another',
    run: async (page) => {
      await fill(page, letter);
      const once = await change(page, letter, { ...spanOf(letter, 'Hei'), text: 'God dag' });
      const twice = await change(page, once, { ...spanOf(once, 'besøk'), text: 'besøg' });
      await expectTypingAt(page, twice, spanOf(twice, 'besøg').end);
    },
  },
  {
    name: 'fixes at once after typing',
    run: async (page) => {
      await fill(page, letter);
      await page.keyboard.type(' Ja');
      const text = `${letter} Ja`;
      const after = await change(page, text, { ...spanOf(text, 'skole', 1), text: 'hall' });
      await expectTypingAt(page, after, spanOf(text, 'skole', 1).start + 4);
    },
  },
  { name: 'takes a fix back by one Ctrl+Z', run: (page) => changeAndUndo(page, middle()) },
  {
    name: 'takes a deletion back by one Ctrl+Z',
    run: (page) => changeAndUndo(page, { ...spanOf(letter, ' ny'), text: '' }),
  },
  {
    name: 'takes an insertion back by one Ctrl+Z',
    run: (page) =>
      changeAndUndo(page, {
        ...spanOf(letter, ' på'),
        end: spanOf(letter, ' på').start,
        text: ' igjen',
      }),
  },
  {
    name: 'refuses an edit of another text, over a line break, or out of the text',
    run: async (page) => {
      await fill(page, letter);
      await refuse(page, middle(), `${letter}!`);
      await refuse(page, middle(), letter.replace('Hei', 'Hallo'));
      await refuse(page, { ...spanOf(letter, '.\n'), text: '' }, letter);
      await refuse(page, { ...middle(), text: 'to\nlinjer' }, letter);
      await refuse(page, { start: letter.length, end: letter.length + 2, text: 'x' }, letter);
    },
  },
];

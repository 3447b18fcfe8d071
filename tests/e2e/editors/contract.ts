/** What every kind of editor must do in every browser: checks against the editor's own model and real keys. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { model, pause, press, pressWithControl } from '../../../demo/hand.ts';
import type { Edit, Span } from '../../../rules/types.ts';
import { ask } from './ask.ts';

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
  // Editors learn of a moved caret a task later; a person is not that fast.
  await pause(settled);
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

/** Types, and checks that the keys land at `at`. */
async function typeAt(page: Page, text: string, at: number): Promise<string> {
  await page.keyboard.type('xy');
  await pause(settled);
  const after = applied(text, { start: at, end: at, text: 'xy' });
  expect(await model(page), 'typing goes on after the edit').toBe(after);
  return after;
}

async function changeAndType(page: Page, text: string, edit: Edit): Promise<string> {
  const after = await change(page, text, edit);
  return typeAt(page, after, edit.start + edit.text.length);
}

/** Makes an edit and takes it back. */
async function changeAndUndo(page: Page, text: string, edit: Edit): Promise<void> {
  await change(page, text, edit);
  await pressWithControl(page, 'z');
  await pause(settled);
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

/** The words of `text` replaced by others. */
const edit = (text: string, words: string, instead: string, nth = 0): Edit => ({
  ...spanOf(text, words, nth),
  text: instead,
});
const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });
/** A word in a middle paragraph. */
const middle = edit(letter, 'skole', 'barnehage', 1);

export interface Check {
  name: string;
  run(page: Page): Promise<void>;
  /** For fields that show their text as DOM. */
  rich?: true;
}

export const checks: readonly Check[] = [
  {
    name: 'reads what the model holds',
    run: async (page) => {
      for (const text of ['', '\nA  med mellomrom \n\n\nB\n', letter]) {
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
      for (const back of [0, 1, 2]) {
        const at = letter.length - back;
        expect(await ask(page, 'selection')).toEqual({ start: at, end: at });
        await page.keyboard.press('ArrowLeft');
        await pause(50);
      }
      await pressWithControl(page, 'Home');
      await pause(50);
      expect(await ask(page, 'selection')).toEqual({ start: 0, end: 0 });
    },
  },
  {
    name: 'fixes words, emoji and a whole line one after another; keys land after each',
    run: async (page) => {
      await fill(page, letter);
      let text = await changeAndType(page, letter, middle);
      text = await change(page, text, edit(text, 'Hei', 'God dag'));
      text = await changeAndType(page, text, edit(text, 'bla\u030aba\u0308r', 'blåbær'));
      text = await changeAndType(page, text, edit(text, '👩‍👩‍👧', '👋🏽'));
      text = await changeAndType(page, text, edit(text, '#skole', '#NySkole'));
      await changeAndType(page, text, edit(text, 'Ærlig talt: kom på besøk.', 'Kom!'));
    },
  },
  {
    name: 'deletes words, all of a line, and all of the text',
    run: async (page) => {
      await fill(page, letter);
      await changeAndType(page, letter, edit(letter, ' ny', ''));
      await fill(page, 'A\nbort\nB');
      await changeAndType(page, 'A\nbort\nB', { start: 2, end: 6, text: '' });
      await fill(page, 'bort');
      await changeAndType(page, 'bort', { start: 0, end: 4, text: '' });
    },
  },
  {
    name: 'inserts at the very end',
    run: async (page) => {
      const sentence = ' Jeg er ansatt i Eksempelvik kommune.';
      for (const text of [letter, 'A\n', '']) {
        await fill(page, text);
        await changeAndType(page, text, insertion(text.length, sentence.trimStart()));
      }
    },
  },
  {
    name: 'inserts where no word is',
    run: async (page) => {
      await fill(page, letter);
      let text = await changeAndType(page, letter, insertion(0, 'NB '));
      text = await changeAndType(page, text, insertion(text.indexOf('\n\n') + 1, 'Merk'));
      await changeAndType(page, text, insertion(spanOf(text, ' mandag').start, ' selve'));
    },
  },
  {
    name: 'fixes after the focus has gone to a button, and to a frame',
    run: async (page) => {
      await fill(page, letter);
      await page.evaluate(() => document.querySelector('button')?.focus());
      const text = await changeAndType(page, letter, middle);
      await page.evaluate(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.style.position = 'fixed';
        frame.contentDocument?.body.appendChild(document.createElement('input')).focus();
      });
      await changeAndType(page, text, edit(text, 'besøk', 'besøg'));
      await page.evaluate(() => document.querySelector('iframe')?.remove());
    },
  },
  {
    name: 'fixes at once after typing',
    run: async (page) => {
      await fill(page, letter);
      await page.keyboard.type(' Ja');
      await changeAndType(page, `${letter} Ja`, middle);
    },
  },
  {
    name: 'takes a fix, a deletion and an insertion back by one Ctrl+Z each',
    run: async (page) => {
      await fill(page, letter);
      await page.keyboard.type(' Ja');
      await pause(undoPause);
      const text = `${letter} Ja`;
      await changeAndUndo(page, text, middle);
      await changeAndUndo(page, text, edit(text, ' ny', ''));
      await changeAndUndo(page, text, insertion(spanOf(text, ' på').start, ' igjen'));
    },
  },
  {
    name: 'refuses an edit of another text, over a line break, or out of the text',
    run: async (page) => {
      await fill(page, letter);
      await refuse(page, middle, `${letter}!`);
      await refuse(page, middle, letter.replace('Hei', 'Hallo'));
      await refuse(page, edit(letter, '.\n', ''), letter);
      await refuse(page, { ...middle, text: 'to\nlinjer' }, letter);
      await refuse(page, { ...insertion(letter.length, 'x'), end: letter.length + 2 }, letter);
    },
  },
];

import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { globalsUsed } from './globals.ts';
import type { Node } from './modules.ts';

const forbidden = ['document', 'fetch', 'Date.now'];

test.each([
  ['document.title', ['document']],
  ['document["title"]', ['document']],
  ['fetch("/")', ['fetch']],
  ['Date.now()', ['Date.now']],
  ['new Date(2026, 1, 1)', []],
  ['function f(document) { return document.text }', []],
  ['const { document } = situation; document.text', []],
  ['import { fetch } from "./fetch.ts"; fetch()', []],
  ['situation.document.text // document.title', []],
  ['const words = "document.title"', []],
])('%s', (code, used) => {
  const { program } = parseSync('example.ts', code);
  expect(globalsUsed(program as unknown as Node, forbidden)).toEqual(used);
});

import { expect, test } from 'vitest';
import { pageAddress, webAddress } from '../../../log/address.ts';

test.each([
  ['https://x.example/compose?text=01017012345&v=1', 'https://x.example/compose?v=1'],
  ['https://x.example/a?q=hei+du&id=7#draft', 'https://x.example/a?id=7'],
  ['https://ola:secret@x.example/', 'https://x.example/'],
  ['https://x.example/watch?v=abc', 'https://x.example/watch?v=abc'],
  [`https://x.example/a?v=${'1'.repeat(5000)}`, 'https://x.example/a'],
  [`https://x.example/${'a'.repeat(5000)}`, 'https://x.example'],
  ['about:blank', null],
  ['not an address', null],
])('keeps of %.60s what names the page', (address, kept) => {
  expect(pageAddress(address)).toBe(kept);
});

test('only a web address is one', () => {
  expect(webAddress('https://x.example/1')).toBe('https://x.example/1');
  expect(webAddress('javascript:alert(1)')).toBeNull();
  expect(webAddress(undefined)).toBeNull();
});

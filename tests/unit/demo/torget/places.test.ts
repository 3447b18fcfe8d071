import { expect, it } from 'vitest';
import { hosts, placeAt, places } from '../../../../demo/torget/places.ts';

it('shows the page whose path fits best', () => {
  expect(placeAt('torget.example', '/')?.page).toBe('slate');
  expect(placeAt('torget.example', '/contenteditable/kari/1')?.page).toBe('contenteditable');
  expect(placeAt('x.com', '/kari/status/1')?.page).toBe('x');
});

it('is nowhere else', () => {
  expect(placeAt('example.com', '/')).toBeNull();
  expect(placeAt('evil.x.com', '/')).toBeNull();
});

it('names each host once', () => {
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(places.every(({ host }) => hosts.includes(host))).toBe(true);
});
